import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alwaysOptions } from '../../src/cli/always.ts';
import { readCommandLine, takerOf } from '../../src/cli/command-line.ts';
import { optionsOf } from '../../src/cli/command-row.ts';
import { shells } from '../../src/cli/completion.ts';
import { offersFor } from '../../src/cli/offers.ts';
import { commandTable } from '../../src/cli/table.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { inProcess } from '../support/in-process.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { runInPty } from '../support/pty.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const script = (shell: string) => packagePath('templates', 'completion', shell);

/** What is offered for a line of words; the last is the one being typed. */
async function offered(words: readonly string[], cwd = emptyFolder()): Promise<string[]> {
  const ran = await inProcess(['complete', ...words.map((word) => `.${word}`)], { cwd });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return ran.stdout.split('\n').flatMap((line) => line.split('\t')[0] || []);
}

describe('what may come next', () => {
  test.each([
    ['commands', ['re'], ['review', 'resume', 'report']],
    ['a command by its Dutch name', ['bes'], ['bespreek']],
    ['commands below a command', ['protocols', ''], ['show', 'time', 'copy']],
    ['commands below a Dutch name', ['werkvormen', 'to'], ['toon']],
    ['commands after an option of all', ['--plain', '--lang', 'en', 'revi'], ['review']],
    ['nothing below a command that is not there', ['reviw', ''], []],
    ['options', ['review', '--pro'], ['--protocol']],
    ['options of all', ['sessions', 'rm', '--l'], ['--lang']],
    ['the values of an option', ['--lang', ''], ['nl', 'en']],
    ['session forms, and files', ['review', '--protocol', 'incident'], ['incidentmethode', ':files']],
    ['session forms by the short option', ['review', '-p', 'incident'], ['incidentmethode', ':files']],
    ['session forms in one word', ['review', '--protocol=kor'], ['--protocol=kort', ':files']],
    ['session forms as bash takes the word apart', ['review', '--protocol', '=', 'kor'], ['kort', ':files']],
    ['the same right after the sign', ['answers', '--case', '='], expect.arrayContaining(['terras-na-elven'])],
    ['the script of a session form', ['protocols', 'show', 'ko'], ['kort', ':files']],
    ['lenses', ['lenses', 'show', 'three-q'], ['three-questions', ':files']],
    ['cases, and files', ['review', 'terras'], ['terras-na-elven', ':files']],
    ['cases by the Dutch name', ['bespreek', 'terras'], ['terras-na-elven', ':files']],
    ['only files', ['review', '--answers', ''], [':files']],
    ['only folders', ['-C', ''], [':folders']],
    ['nothing for a day', ['review', '--date', ''], []],
    ['nothing after the last argument', ['review', 'terras-na-elven', ''], []],
    ['schemas', ['schema', 'co'], ['config']],
    ['shells', ['completion', 'f'], ['fish']],
    ['an empty line', [], expect.arrayContaining(['review', 'completion'])],
    ['nothing hidden', ['compl'], ['completion']],
    ['the help of commands', ['help', 're'], ['review', 'resume', 'report']],
    ['no second command to help with', ['help', 'review', ''], []],
    ['a command by the name of the help', ['hel'], ['help']],
    ['kinds of work, by the option of this command', ['list', '--domain', 'toe'], ['toezicht']],
    ['outcomes', ['list', '--outcome', 'op'], ['opschalen']],
    ['sides', ['list', '--side='], expect.arrayContaining(['--side=professie-politiek'])],
    ['formats of a report', ['report', '--format', 'c'], ['csv']],
    ['formats of a check', ['check', '-f', 's'], ['sarif']],
    ['kinds of things in a list', ['list', '--kind', ''], ['record', 'case']],
    ['rules', ['rules', 'enc'], ['encoding']],
    ['settings of rules', ['check', '--rule', 'label-unknown=o'], ['label-unknown=off']],
    ['the same as bash takes the word apart', ['check', '--rule', 'label-unknown', '=', 'o'], ['off']],
    ['the same behind two signs', ['check', '--rule', '=', 'label-unknown', '=', ''], ['off', 'warning', 'error']],
    ['only forms that can be copied', ['protocols', 'copy', 'kor'], ['kort']],
    ['files as long as an option takes more', ['review', '--answers', 'a.yaml', ''], [':files']],
    ['options after an option that takes more', ['review', '--answers', 'a.yaml', '--js'], ['--json']],
    [
      'what a command takes after such an option and another',
      ['review', '-a', 'a', '--json', 'terras-'],
      expect.arrayContaining(['terras-na-elven']),
    ],
    ['nothing for a time', ['protocols', 'show', 'kort', '--start', ''], []],
  ])('%s', async (_, words, wanted) => {
    expect(await offered(words)).toEqual(wanted);
  });

  test('the cases and forms of the team itself, hostile titles made harmless', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'cases'));
    mkdirSync(join(cwd, '.driehoek', 'sessions'), { recursive: true });
    writeFileSync(join(cwd, '.driehoek', 'sessions', '2026-11-01-iets.jsonl'), '');
    writeFileSync(
      join(cwd, 'cases', 'ons-ding.yaml'),
      'format: driehoek/case@1\ntitle: "Een\\ttab en $(meer)"\nlanguage: nl\nrole: inspecteur\ndomain: toezicht\nlevel: team\nsituation: x\nquestion: Mag dat?\n',
    );
    const ran = await inProcess(['complete', '.show', '.ons'], { cwd });
    expect(ran.stdout).toBe('ons-ding\tEen tab en $(meer)\n:files\n');
    const cases = await inProcess(['complete', '.review', '.ons'], { cwd });
    expect(cases.stdout.split('\n')[0]?.split('\t')).toEqual(['ons-ding', 'Een tab en $(meer)']);
    expect(await offered(['resume', ''], cwd)).toEqual(['2026-11-01-iets']);
  });

  test('records by their path, and only those', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'verslagen', '2026'), { recursive: true });
    for (const name of ['verslagen/2026/2026-11-02-b.md', 'verslagen/2026-11-01-a.md', 'verslagen/README.md', 'los.md'])
      writeFileSync(join(cwd, name), '');
    writeFileSync(join(cwd, 'driehoek.config.yaml'), 'format: driehoek/config@1\npaths: { records: verslagen }\n');
    const all = ['verslagen/2026/2026-11-02-b.md', 'verslagen/2026-11-01-a.md'];
    for (const command of ['share', 'look-back', 'terugblik']) expect(await offered([command, ''], cwd)).toEqual(all);
    expect(await offered(['show', 'verslagen/'], cwd)).toEqual([...all, ':files']);
  });

  test('what takes a value in the table is what something is offered for', () => {
    const rows = commandTable.flatMap((row) => [
      { path: row.name, row },
      ...(row.subs ?? []).map((sub) => ({ path: `${row.name} ${sub.name}`, row: sub })),
    ]);
    const takers = [
      'help',
      ...alwaysOptions.flatMap((option) => (/</u.test(option[0]) ? [takerOf('', option)] : [])),
      ...rows.flatMap(({ path, row }) => [
        ...(row.takes === undefined ? [] : [path]),
        ...optionsOf(row).flatMap((option) => (/[<[]/u.test(option[0]) ? [takerOf(path, option)] : [])),
      ]),
    ];
    expect(Object.keys(offersFor).sort()).toEqual([...takers].sort());
    // A value behind a sign alone is in the same word; behind a blank there is something else.
    const typed = (taker: string) => (taker === 'check --fix' ? ['check', '--fix='] : [...taker.split(' '), '']);
    for (const taker of takers) expect(readCommandLine(commandTable, typed(taker)).taker).toBe(taker);
    expect(readCommandLine(commandTable, ['check', '--fix', '']).taker).toBe('check');
  });
});

/** A folder with the program under its own name, to be found on the path. */
function onPath(): string {
  const folder = emptyFolder();
  symlinkSync(program, join(folder, 'driehoek'));
  return folder;
}

describe('in bash', () => {
  /** What bash has in COMPREPLY after a real call of the completion. */
  function replies(line: readonly string[], cwd: string): { replies: string[]; stderr: string } {
    const words = line.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    const body = `source "$SCRIPT"; COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _driehoek driehoek "" ""; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const path = `${onPath()}${delimiter}${process.env.PATH ?? ''}`;
    const ran = spawnSync('bash', ['--norc', '-c', body], {
      cwd,
      encoding: 'utf8',
      env: { PATH: path, SCRIPT: script('bash'), LANG: 'nl_NL.UTF-8' },
    });
    return { replies: ran.stdout.split('\n').filter(Boolean), stderr: ran.stderr };
  }

  test.each([
    ['a command', ['driehoek', 'bes'], ['bespreek']],
    ['an option', ['driehoek', 'review', '--ke'], ['--keep-session']],
    ['a value behind a sign', ['driehoek', 'review', '--protocol', '=', 'kor'], ['kort']],
    ['a file with blanks in its name', ['driehoek', 'check', 'een'], ['een casus.yaml', 'een map']],
    ['a folder', ['driehoek', '-C', 'een'], ['een map']],
    ['a case and a file', ['driehoek', 'review', 'terr'], ['terras-na-elven', 'terrein.yaml']],
    ['nothing for nothing', ['driehoek', 'review', '--date', ''], []],
  ])('%s', (_, line, wanted) => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'een map'));
    for (const name of ['een casus.yaml', 'terrein.yaml']) writeFileSync(join(cwd, name), '');
    const { replies: got, stderr } = replies(line, cwd);
    expect(stderr).toBe('');
    expect([...got].sort()).toEqual([...wanted].sort());
  });

  test('runs nothing of what is being typed', () => {
    const cwd = emptyFolder();
    replies(['driehoek', 'review', '$(touch gelopen)', '`touch gelopen`', '; touch gelopen', 'x'], cwd);
    expect(existsSync(join(cwd, 'gelopen'))).toBe(false);
  });

  test('as people press tab', async () => {
    const cwd = emptyFolder();
    const env = { PATH: `${onPath()}${delimiter}${process.env.PATH ?? ''}` };
    const session = runInPty('bash', ['--noprofile', '--rcfile', script('bash'), '-i'], { cwd, env, columns: 200 });
    await session.see(/[$#]$/mu);
    session.type('driehoek bes\t');
    await session.see('driehoek bespreek');
    session.type('--protocol=kor\t');
    await session.see('driehoek bespreek --protocol=kort');
    session.type('\u0015exit\r');
    await session.exit();
  });

  test('may be read twice', () => {
    const ran = spawnSync('bash', ['--norc', '-c', 'source "$1"; source "$1"', 'bash', script('bash')], {
      encoding: 'utf8',
    });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  });
});

/** Whether a shell is on this machine; `.ci/packages` puts zsh and fish there. */
const isThere = (shell: string) => spawnSync(shell, ['--version']).error === undefined;
const shellPath = () => `${onPath()}${delimiter}${process.env.PATH ?? ''}`;

describe.skipIf(!isThere('fish'))(isThere('fish') ? 'in fish' : 'in fish: skipped, fish is not installed', () => {
  /** What fish offers for a line, without the meanings. */
  function replies(line: string, cwd: string): { replies: string[]; stderr: string } {
    const body = 'source $SCRIPT; complete -C $LINE';
    const ran = spawnSync('fish', ['--no-config', '-c', body], {
      cwd,
      encoding: 'utf8',
      env: { PATH: shellPath(), HOME: cwd, SCRIPT: script('fish'), LINE: line, LANG: 'C.UTF-8' },
    });
    return { replies: ran.stdout.split('\n').flatMap((one) => one.split('\t')[0] || []), stderr: ran.stderr };
  }

  test.each([
    ['a command', 'driehoek bes', ['bespreek']],
    ['an option', 'driehoek review --ke', ['--keep-session']],
    ['a value', 'driehoek list --outcome op', ['opschalen']],
    ['a value behind a sign', 'driehoek review --protocol=kor', ['--protocol=kort']],
    ['a value with a sign in it', 'driehoek check --rule label-unknown=w', ['label-unknown=warning']],
    ['a folder', 'driehoek -C een', ['een map/']],
    ['a case and a file', 'driehoek review terr', ['terras-na-elven', 'terrein.yaml']],
    ['nothing for nothing', 'driehoek review --date ', []],
  ])('%s', (_, line, wanted) => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'een map'));
    writeFileSync(join(cwd, 'terrein.yaml'), '');
    const { replies: got, stderr } = replies(line, cwd);
    expect(stderr).toBe('');
    expect([...got].sort()).toEqual([...wanted].sort());
  });

  test('runs nothing of what is being typed', () => {
    const cwd = emptyFolder();
    replies('driehoek review "(touch gelopen)" (touch gelopen) x', cwd);
    expect(existsSync(join(cwd, 'gelopen'))).toBe(false);
  });
});

describe.skipIf(!isThere('zsh'))(isThere('zsh') ? 'in zsh' : 'in zsh: skipped, zsh is not installed', () => {
  test.each([
    ['a command', 'driehoek bes', 'driehoek bespreek'],
    ['an option', 'driehoek review --ke', 'driehoek review --keep-session'],
    ['a value', 'driehoek list --outcome op', 'driehoek list --outcome opschalen'],
    ['a value behind a sign', 'driehoek review --protocol=kor', 'driehoek review --protocol=kort'],
    [
      'a value with a sign in it',
      'driehoek check --rule label-unknown=w',
      'driehoek check --rule label-unknown=warning',
    ],
    ['a folder with a blank in its name', 'driehoek -C een', 'driehoek -C een\\ map/'],
    ['a file', 'driehoek check terr', 'driehoek check terrein.yaml'],
  ])('%s', async (_, typed, wanted) => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'een map'));
    writeFileSync(join(cwd, 'terrein.yaml'), '');
    // Without the files of the machine; its functions are read in place of a cache.
    writeFileSync(join(cwd, '.zshrc'), `PS1='> '; autoload -Uz compinit; compinit -u -D; source '${script('zsh')}'\n`);
    const env = { PATH: shellPath(), ZDOTDIR: cwd, HOME: cwd, LANG: 'C.UTF-8', DRIEHOEK_LANG: 'nl' };
    const session = runInPty('zsh', ['-o', 'noglobalrcs', '-i'], { cwd, env, columns: 200 });
    await session.see(/^>$/mu);
    session.type(`${typed}\t`);
    await session.see(wanted);
    session.type('\u0015exit\r');
    await session.exit();
  });
});

/** How each shell reads a script without running it. */
const readers: Readonly<Record<(typeof shells)[number], readonly string[]>> = {
  bash: ['bash', '-n', script('bash')],
  zsh: ['zsh', '-n', script('zsh')],
  fish: ['fish', '--no-execute', script('fish')],
  powershell: [
    'pwsh',
    '-NoProfile',
    '-Command',
    `$errors = $null; [void][System.Management.Automation.Language.Parser]::ParseFile('${script('powershell')}', [ref]$null, [ref]$errors); exit $errors.Count`,
  ],
};

test.each(shells)('the script for %s is sound, where that shell is there to say so', (shell) => {
  const [file = '', ...args] = readers[shell];
  if (isThere(file)) expect(spawnSync(file, args, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  else expect(['zsh', 'fish', 'powershell']).toContain(shell);
});

test('cases are offered with the path of the team before those of the library', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'protocols'));
  symlinkSync(pathOnShelf('protocols', 'nl', 'kort'), join(cwd, 'protocols', 'aaa.yaml'));
  expect((await offered(['review', '--protocol', ''], cwd))[0]).toBe('aaa');
});
