import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/cli/command-line.ts';
import { hasSource } from '../../src/cli/complete.ts';
import { shells } from '../../src/cli/completion.ts';
import { commandTable } from '../../src/cli/table.ts';
import { packagePath, pathOnShelf } from '../../src/files/package-files.ts';
import { inProcess } from '../support/in-process.ts';
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
    expect(ran.stdout).toBe(':files\n');
    const cases = await inProcess(['complete', '.review', '.ons'], { cwd });
    expect(cases.stdout.split('\n')[0]?.split('\t')).toEqual(['ons-ding', 'Een tab en $(meer)']);
    expect(await offered(['resume', ''], cwd)).toEqual(['2026-11-01-iets']);
  });

  test('every value in the table has something to offer, or knowingly nothing', async () => {
    const free = new Set([
      'yyyy-mm-dd',
      'hh:mm',
      'words',
      'title',
      'query',
      'text',
      'id',
      'n',
      'ref',
      'role',
      'question',
      'rule:line',
      'i/n',
    ]);
    const rows = commandTable.flatMap((row) => [
      { line: [row.name], row },
      ...(row.subs ?? []).map((sub) => ({ line: [row.name, sub.name], row: sub })),
    ]);
    const lines = rows.flatMap(({ line, row: { takes, options = [] } }) => [
      ...(takes === undefined ? [] : [{ name: takes, line: [...line, ''] }]),
      ...options.flatMap(([flags]) => {
        const [, option = '', name] = /(--[a-z-]+) ([<[].*)$/u.exec(flags) ?? [];
        return name === undefined ? [] : [{ name, line: [...line, option, ''] }];
      }),
    ]);
    const silent = lines.filter(({ name, line }) => {
      const { value } = readCommandLine(commandTable, line);
      return !free.has(name.replace(/[<>[\].]/gu, '')) && !value.some(hasSource);
    });
    expect(silent).toEqual([]);
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
    ['a file with blanks in its name', ['driehoek', 'show', 'een'], ['een casus.yaml', 'een map']],
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
  const isThere = spawnSync(file, [shell === 'powershell' ? '-Version' : '--version']).error === undefined;
  if (isThere) expect(spawnSync(file, args, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  else expect(['zsh', 'fish', 'powershell']).toContain(shell);
});

test('cases are offered with the path of the team before those of the library', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'protocols'));
  symlinkSync(pathOnShelf('protocols', 'nl', 'kort'), join(cwd, 'protocols', 'aaa.yaml'));
  expect((await offered(['review', '--protocol', ''], cwd))[0]).toBe('aaa');
});
