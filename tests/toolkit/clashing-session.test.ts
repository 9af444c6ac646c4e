import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedDeck } from '../../src/app/shelf/deck.ts';
import { type Language, languages } from '../../src/core/format/language.ts';
import { sample } from '../support/example-files.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { linesUntil, plainScript } from '../support/plain-script.ts';
import { Keys } from '../support/pty.ts';
import { seeded } from '../support/seeded.ts';
import { inShell } from '../support/shell.ts';
import { slipsWith } from '../support/sort-slips.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, playedSession, sessions } from '../support/workroom.ts';

/** A folder of a team with a sort: creativity and foresight come first, courage has a star. */
function afterSort(): string {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'values'));
  writeFileSync(join(cwd, 'values', '2027-02-04-goed-werk-30.md'), sample('values-result'));
  return cwd;
}

const TEN = { first: 10, last: 10 };
const nameOf = (language: Language, number: number) => shippedDeck(language).cards[number - 1]?.name ?? '';

const review = (language: Language, ...args: readonly string[]) => [
  ...['--lang', language, 'review', 'terras-na-elven', '--protocol', 'kort', '--date', '2027-03-01', ...args],
];

test.each(languages)(
  'the latest sort is at hand in the tension, and what clashes is noted, in %s',
  async (language) => {
    const cwd = afterSort();
    const played = await playedSession(`kort ${language}`);
    const { messages } = played;
    const before = linesUntil('tension', played, '.');
    const [all, tension] = language === 'nl' ? ['/alles', '/spanning'] : ['/all', '/tension'];
    const input = [...before, all, 'w 18 31', 'w 18 12', '1 zo', '', tension, ''].join('\n');
    const { stderr } = await spawned(['--plain', ...review(language)], { cwd, input });
    const { sort } = messages.toolkit;
    const [asked = ''] = stderr.split(messages.faults.valueNumbers(30));
    const seen = asked.slice(asked.lastIndexOf(sort.headings.first(TEN)));
    expect(seen).toContain(nameOf(language, 2));
    expect(seen).toContain(nameOf(language, 27));
    expect(asked).toContain(sort.starHeading);
    expect(stderr.slice(asked.length)).toContain(messages.record.clashingValues);
    expect(stderr.slice(asked.length)).toContain(nameOf(language, 12));
  },
);

test.each(languages)(
  'it is on a page of its own on the screen, behind tab, in %s',
  { timeout: 60_000 },
  async (language) => {
    const cwd = afterSort();
    const played = await playedSession(`kort ${language}`);
    const { messages } = played;
    const input = `${linesUntil('tension', played, '.').join('\n')}\n`;
    expect((await spawned(['--plain', ...review(language)], { cwd, input })).code).toBe(130);
    const shell = inShell(['resume', '--lang', language], { cwd });
    await shell.see(messages.wall.keys.values);
    expect(shell.screen()).not.toContain(nameOf(language, 27));
    const { facts, values } = messages.wall.panels;
    for (const heading of [facts, values, messages.toolkit.sort.atHand]) {
      shell.type(Keys.tab);
      await shell.see(new RegExp(`^ *${heading}$`, 'mu'));
    }
    expect(shell.screen()).toMatch(
      new RegExp(`^ *${messages.toolkit.sort.headings.first(TEN)} .*${nameOf(language, 27)}$`, 'mu'),
    );
    shell.type(`w 18 12${Keys.enter}`);
    await shell.see(messages.record.clashingValues);
    expect(shell.screen()).toContain(`18 ${nameOf(language, 18)} · 12 ${nameOf(language, 12)}`);
    shell.type(Keys.ctrlC);
    await shell.ended();
  },
);

test('what clashes is in the record, can be searched, shown and changed, and is checked', async () => {
  const cwd = afterSort();
  const answers = readFileSync(sessions['kort nl'], 'utf8').replace(
    /^ {2}tension:\n/mu,
    '$&    values: [zorgvuldigheid, menselijke-maat]\n',
  );
  writeFileSync(join(cwd, 'a.yaml'), answers);
  const made = await spawned(['review', '--answers', 'a.yaml', '--json'], { cwd });
  expect(made.code).toBe(0);
  const file: string = JSON.parse(made.stdout).records[0].record;
  const text = readFileSync(join(cwd, file), 'utf8');
  expect(text).toMatch(/^values: \[zorgvuldigheid, menselijke-maat\]$/mu);
  expect(text).toContain('**Waarden die botsen:** Zorgvuldigheid en Menselijke maat.');
  const shown = await spawned(['show', file, '--json'], { cwd });
  expect(JSON.parse(shown.stdout).record.front).toMatchObject({ values: ['zorgvuldigheid', 'menselijke-maat'] });
  expect((await spawned(['show', file], { cwd })).stdout).toMatch(
    /Waarden die botsen[\s\S]*Zorgvuldigheid en Menselijke/u,
  );
  const listed = await spawned(['list', '--json'], { cwd });
  expect(JSON.parse(listed.stdout).entries[0].values).toEqual(['zorgvuldigheid', 'menselijke-maat']);
  expect(await spawned(['check'], { cwd })).toMatchObject({ code: 0 });
  writeFileSync(join(cwd, file), text.replace('values: [zorgvuldigheid', 'values: [zorgvuldigeid'));
  const checked = await spawned(['check', '--format', 'json'], { cwd });
  expect(checked.stdout + checked.stderr).toMatch(
    /unknown-value[\s\S]*zorgvuldigheid|zorgvuldigheid[\s\S]*unknown-value/u,
  );
});

test('a sort within a session is kept beside its record, for the next one', async () => {
  const cwd = emptyFolder();
  const step =
    '  - { id: cards, title: Waarden, ask: Sorteer., minutes: 8, speaks: allen, kind: sort, deck: goed-werk-30, section: learning, label: Waarden }\n';
  const form = readFileSync(pathOnShelf('protocols', 'nl', 'kort'), 'utf8');
  mkdirSync(join(cwd, 'protocols'));
  writeFileSync(
    join(cwd, 'protocols', 'kort.yaml'),
    form.replace(/^minutes: 25$/mu, 'minutes: 33').replace(/^ {2}- id: moment$/mu, `${step}$&`),
  );
  const played = await playedSession('kort nl');
  const opening = linesUntil('moment', played, '.');
  const slips = [...slipsWith(6, {}, { next: seeded(1), rest: () => '*13' }), ''];
  const rest = plainScript(played, '.').slice(opening.length);
  const input = [...opening, ...slips, ...rest].join('\n');
  const ran = await spawned(['--plain', ...review('nl', '--date', '2026-12-18')], { cwd, input: `${input}\n` });
  expect(ran.stderr).toContain('Bewaard: values/2026-12-18-goed-werk-30.md');
  expect(ran.code).toBe(0);
  const shown = await spawned(['values', 'show', '--json'], { cwd });
  const { values } = JSON.parse(shown.stdout);
  expect(values).toMatchObject({ date: '2026-12-18', people: 6, counted: false, stars: ['moed'] });
});
