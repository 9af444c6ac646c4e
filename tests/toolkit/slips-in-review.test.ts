import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { linesUntil, plainScript } from '../support/plain-script.ts';
import { slipOf } from '../support/sort-slips.ts';
import { spawned } from '../support/spawned.ts';
import { emptyFolder, playedSession, sessions } from '../support/workroom.ts';

const order = Array.from({ length: 30 }, (_, at) => at + 1);
const sorts = Array.from({ length: 8 }, (_, at) => slipOf(at + 1, order, '*13'));
const pulses = Array.from({ length: 8 }, (_, at) => `${at + 1} ${'5'.repeat(12)} *11`);
const steps = [
  '  - { id: cards, title: Waarden, ask: Sorteer., minutes: 8, speaks: allen, kind: sort, deck: goed-werk-30, section: learning, label: Waarden }\n',
  '  - { id: pulse, title: Peiling, ask: Vul in., minutes: 4, speaks: allen, kind: pulse, statements: goed-werk-12, section: learning, label: Peiling }\n',
].join('');
const FILE = '2026-12-18-goed-werk-30.md';

/** A folder of a team whose short form has a sort and a pulse. */
function withSlips(): string {
  const cwd = emptyFolder();
  const form = readFileSync(pathOnShelf('protocols', 'nl', 'kort'), 'utf8');
  mkdirSync(join(cwd, 'protocols'));
  writeFileSync(
    join(cwd, 'protocols', 'kort.yaml'),
    form.replace(/^minutes: 25$/mu, 'minutes: 37').replace(/^ {2}- id: moment$/mu, `${steps}$&`),
  );
  return cwd;
}

function kept(cwd: string): string[] {
  const folder = join(cwd, 'values');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
}

function record(cwd: string): string {
  const folder = join(cwd, 'records');
  const [name = ''] = readdirSync(folder).filter((own) => own.endsWith('.md'));
  return readFileSync(join(folder, name), 'utf8');
}

describe('a review with a sort and a pulse', () => {
  const answers = (cards: string) => readFileSync(sessions['kort nl'], 'utf8').replace(/^answers:\n/mu, `$&${cards}`);
  const lines = (id: string, own: readonly string[]) => `  ${id}:\n${own.map((line) => `    - "${line}"\n`).join('')}`;
  const play = (cwd: string, text: string, ...args: readonly string[]) => {
    writeFileSync(join(cwd, 'a.yaml'), text);
    return spawned(['review', '--answers', 'a.yaml', ...args], { cwd });
  };

  test('leaves the result of the sort from an answers file too, once', async () => {
    const cwd = withSlips();
    const text = answers(lines('cards', sorts) + lines('pulse', pulses));
    const ran = await play(cwd, text, '--save-answers', 'b.yaml');
    expect(ran.stderr).toMatch(/Bewaard: values\//u);
    expect(ran.code).toBe(0);
    expect(kept(cwd)).toHaveLength(1);
    expect(record(cwd)).toMatch(/Hierover\s+willen\s+mensen\s+praten:\s+Moed\./u);
    const shown = await spawned(['values', 'show', '--json'], { cwd });
    expect(JSON.parse(shown.stdout).values).toMatchObject({ people: 8, counted: true, stars: ['moed'] });
    expect((await play(cwd, text)).code).toBe(0);
    expect(kept(cwd)).toHaveLength(1);

    const saved = readFileSync(join(cwd, 'b.yaml'), 'utf8');
    expect(saved).not.toContain(sorts[0]?.slice(2, 14));
    // What was counted is believed no more than a result that is kept.
    const wrong = await play(cwd, saved.replace(/^(\s+people:) 8$/mu, '$1 6'), '--output', 'c.md');
    expect(wrong.code).toBe(2);
    expect(wrong.stdout + wrong.stderr).toContain(nl.toolkit.slip.untrue);
  });

  test('goes on after a stop among the slips and back from the next step, and keeps what was counted', async () => {
    const cwd = withSlips();
    const played = await playedSession('kort nl');
    const opening = linesUntil('moment', played, '.');
    const rest = plainScript(played, '.').slice(opening.length);
    const say = (lines: readonly string[]) => `${lines.join('\n')}\n`;
    const review = [
      '--lang',
      'nl',
      '--plain',
      'review',
      'terras-na-elven',
      '--protocol',
      'kort',
      '--date',
      '2026-12-18',
    ];
    const first = await spawned(review, { cwd, input: say([...opening, ...sorts.slice(0, 3), '/stop']) });
    expect(first.code).toBe(130);
    const more = [
      ...sorts.slice(3),
      '',
      '/terug',
      sorts[0] ?? '',
      '',
      ...pulses,
      '',
      '/terug',
      pulses[0] ?? '',
      '',
      ...rest,
    ];
    const ran = await spawned(['--plain', 'resume'], { cwd, input: say(more) });
    expect(ran.stderr.split(nl.toolkit.slip.closedTyped)).toHaveLength(3);
    expect(ran.stderr).toContain(`Bewaard: values/${FILE}`);
    expect(ran.code).toBe(0);
    expect(kept(cwd)).toEqual([FILE]);
    expect(record(cwd)).toMatch(/Hierover\s+willen\s+mensen\s+praten:/u);
  });
});
