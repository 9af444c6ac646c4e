import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReview } from '../../src/core/record/read.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { checkText } from '../../src/library.ts';
import { inProcess } from '../support/in-process.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { emptyFolder } from '../support/workroom.ts';

const time = async (id: string, people: number) => {
  const ran = await inProcess(['protocols', 'time', id, '--people', String(people), '--json'], { cwd: emptyFolder() });
  return { code: ran.code, ...JSON.parse(ran.stdout) };
};

/** The triangle of the record that answers give. */
async function triangleOf(answers: string) {
  const cwd = emptyFolder();
  const ran = await inProcess(['review', '--answers', '-', '--lang', 'nl'], { cwd, input: answers });
  expect(ran, ran.stderr).toMatchObject({ code: 0 });
  const read = readReview(readFileSync(join(cwd, ran.stdout.trim()), 'utf8'));
  return read.ok ? read.review.front.triangle : undefined;
}

describe('the time a form needs', () => {
  test.each([
    ['kort', 8, { needs: 20.6, minutes: 25, fits: [3, 8] }, 25, 10],
    ['bewust-vakmanschap', 8, { needs: 50.1, minutes: 60, fits: [4, 8] }, 37, 17],
    ['dilemmamethode', 10, { minutes: 90 }, 39, 23],
    ['incidentmethode', 8, { minutes: 65 }, 33, 12],
    ['terugblik', 8, { needs: 9.2, minutes: 15 }, 12, 7],
  ] as const)('%s with %i people', async (id, people, wanted, prompts, typed) => {
    const told = await time(id, people);
    expect(told).toMatchObject({ code: 0, ...wanted });
    expect(told.prompts).toBeLessThanOrEqual(prompts);
    expect(told.typed).toBeLessThanOrEqual(typed);
    expect(told.needs).toBeLessThanOrEqual(0.85 * told.minutes);
  });

  test('with too many people it names the steps, and gives 1', async () => {
    const ran = await inProcess(['protocols', 'time', 'kort', '--people', '9'], { cwd: emptyFolder() });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/silent-choice, dialogue/u);
  });

  test('that a step lacks is told by check, with how many people would fit', () => {
    const form = readFileSync(pathOnShelf('protocols', 'nl', 'bewust-vakmanschap'), 'utf8');
    const tight = form.replace('minutes: 10\n', 'minutes: 5\n').replace('minutes: 6\n', 'minutes: 11\n');
    const found = checkText(tight, { file: 'templates/protocols/nl/x.yaml' });
    expect(found.map(({ rule }) => rule)).toContain('protocol-time');
    expect(found.find(({ rule }) => rule === 'protocol-time')?.message).toMatch(/9:40[\s\S]*8[\s\S]*4/u);
  });
});

describe('answers with cards', () => {
  const first = ['1 613', '2 532', '3 217', '4 316', '5 523', '6 253'];
  const base = readFileSync(packagePath('tests', 'fixtures', 'answers', 'een-cijfer-te-veel.nl.yaml'), 'utf8');
  /** The hour form with these rounds, and no silent choice. */
  function withRounds(before: readonly string[], after: readonly string[]): string {
    const list = (cards: readonly string[]) => JSON.stringify(cards);
    return base
      .replace('participants: 7', 'participants: 6')
      .replace(/ {2}placement:\n(?: {4}.*\n)+/u, `  placement: ${list(before)}\n`)
      .replace(/ {2}placement-after:\n(?: {4}.*\n)+/u, `  placement-after: ${list(after)}\n`)
      .replace(/ {2}silent-choice:\n(?: {4}.*\n)+/u, '  silent-choice: { skip: geen tijd }\n');
  }

  test('in another order have not moved', async () => {
    expect(await triangleOf(withRounds(first, [...first].reverse()))).toMatchObject({ moved: 0, paired: true });
  });

  test('of which one lies elsewhere, have moved one', async () => {
    const after = ['1 604', ...first.slice(1)].reverse();
    expect(await triangleOf(withRounds(first, after))).toMatchObject({ moved: 1, paired: true });
  });

  test('without numbers say nothing of a shift', async () => {
    const bare = first.map((card) => card.slice(2).split('').join('-'));
    const triangle = await triangleOf(withRounds(bare, bare));
    expect(triangle?.before).toHaveLength(6);
    expect(triangle).not.toHaveProperty('moved');
    expect(triangle).not.toHaveProperty('paired');
  });
});

describe('answers of before', () => {
  const folder = packagePath('tests', 'fixtures', 'answers', 'before');

  test.each(readdirSync(folder))('%s gives a record with its first round, and no shift', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const placed = [...(/^ {2}placement:\n((?: {4}.*\n)+)/mu.exec(text)?.[1] ?? '').matchAll(/\[/gu)].length;
    const triangle = await triangleOf(text);
    expect(triangle?.before).toHaveLength(placed);
    expect(triangle).not.toHaveProperty('moved');
  });
});

test('the trial is for a colleague who was not there', async () => {
  const { stdout } = await inProcess(['try', '--lang', 'nl'], { cwd: emptyFolder() });
  const body = stdout.slice(stdout.indexOf('<!-- driehoek:summary -->')).replace(/<!--.*?-->/gu, '');
  const words = (text: string) => text.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)).length;
  const [summary = ''] = body.split('## Keuze en redenen');
  for (const part of ['18 december 2026', 'De vraag was', 'half uur geven']) expect(summary).toContain(part);
  expect(words(summary)).toBeLessThanOrEqual(110);
  expect(words(body.split('## Casus')[0] ?? '')).toBeLessThanOrEqual(450);
  expect(body).not.toMatch(/schaal|\d-\d-\d(?!\d)/u);
});
