import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { expandAssignments } from '../../src/core/assignment/expand.ts';
import { checkOne } from '../../src/core/check/check-text.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { duesOf } from '../../src/core/follow-up/due.ts';
import { entryOfRecord } from '../../src/core/list/entry.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { bareReview } from '../../src/core/record/bare.ts';
import { readReview, soundReview } from '../../src/core/record/read.ts';
import type { Item } from '../../src/core/record/review.ts';
import { factsOf } from '../../src/core/report/facts.ts';
import { tidyLine } from '../../src/core/text/tidy.ts';
import { printYaml } from '../../src/core/yaml/print.ts';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { playedTable, recordOf, type Table, tables } from '../support/records.ts';
import { anyLabel, labelsOf, mostlyGoodLabel, withChoices, withLabels } from '../support/reworded.ts';
import { rewrites } from '../support/rewrites.ts';
import { sameHtml } from '../support/same-html.ts';
import { shared } from '../support/shared.ts';
import { type Played, playedSession, sessions } from '../support/workroom.ts';

const isHunt = process.env.MODE === 'hunt';
const timeout = isHunt ? 3_600_000 : 60_000;

/** A bundled session form, played, and its record. */
interface Shipped {
  readonly name: string;
  readonly played: Played;
  readonly record: string;
}

let shipped: readonly Shipped[];
beforeAll(async () => {
  const names = Object.keys(sessions) as (keyof typeof sessions)[];
  const told = names.map(async (name) => ({ name, played: await playedSession(name) }));
  const made = tables.map(async (table: Table) => ({
    name: `${table.id} ${table.language}, ${table.gathering.people} people`,
    played: await playedTable(table),
  }));
  const all = await Promise.all([...told, ...made]);
  shipped = await Promise.all(all.map(async (one) => ({ ...one, record: await recordOf(one.played) })));
});

/** The form as its file gives it. */
function parsed({ protocol, messages }: Played) {
  return parseProtocol(printYaml(protocol), 'own.yaml', messages);
}

/** Every label in other words, the same for the same. */
function reworded(protocol: Protocol, words: readonly string[]): Protocol {
  const renamed = new Map(labelsOf(protocol).map((label, at) => [label, words[at % words.length] ?? label]));
  return withLabels(protocol, (label) => renamed.get(label) ?? label);
}

function readOf(text: string) {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  return read;
}

/** A field without its label; a point without the points below it that are among its parts. */
function unlabelled(own: object): object | undefined {
  if ('label' in own) return { ...own, label: undefined };
  if (!('parts' in own)) return undefined;
  const { items, parts } = own as Item;
  return { ...own, items: items.filter((_, at) => parts[at]?.label === undefined) };
}

/** All that a record says but its labels, and by which rules something is amiss with it. */
function said(text: string): unknown {
  const { review, faults } = readOf(text);
  return { review: bareReview(review, unlabelled), faults: faults.map(({ rule }) => rule) };
}

/** What is open, the entry of a list and the facts of a report. */
function counted(text: string) {
  const review = soundReview(readOf(text));
  if (review === undefined) throw new Error('Its front matter is not sound.');
  const { asked, ...facts } = factsOf(review);
  // A layer is known by the words of its choice: one that a team words anew is told as not known.
  return { dues: duesOf(review), entry: entryOfRecord(review, 'x.md'), facts: { ...facts, answer: asked?.answer } };
}

/** The page of a copy, and what stays behind of the record, without the words of labels. */
function copied(text: string, labels: readonly string[]) {
  const { page, dropped } = shared(text);
  const words = new Set(labels.map(tidyLine));
  const withoutLabel = (line: string) => {
    const colon = line.indexOf(': ');
    return colon !== -1 && words.has(line.slice(colon + 2)) ? line.slice(0, colon) : line;
  };
  const sections = page.sections.filter(({ from }) => from !== 'left-out');
  return { page: withoutLabels({ ...page, sections }), dropped: new Set(dropped.map(withoutLabel)) };
}

function withoutLabels(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLabels);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).filter(([key]) => key !== 'label');
  return Object.fromEntries(own.map(([key, one]) => [key, withoutLabels(one)]));
}

/** By which rules `check` finds something; what may lead to a person may be in a label. */
function checked(text: string, { language, messages }: Played): string[] {
  const place = { file: 'records/2026-11-26-x.md', folder: 'records' } as const;
  const world = { file: place.file, today: '2026-12-01' };
  const findings = checkOne(text, { place, settings: settingsOf(undefined, language), messages, world }) ?? [];
  return findings.map(({ rule }) => rule).filter((rule) => !rule.startsWith('privacy-'));
}

/** Plays a shipped form with other words; a form that is refused is refused for those. Gives whether it was taken. */
async function played(
  own: Shipped | undefined,
  reword: (protocol: Protocol) => Protocol,
  act: (one: Shipped, record: string, played: Played) => void | Promise<void>,
): Promise<boolean> {
  if (own === undefined) throw new Error('There is no such form.');
  const { value, findings } = parsed({ ...own.played, protocol: reword(own.played.protocol) });
  if (value === undefined) {
    const others = findings.filter(({ rule }) => rule !== 'wrong-value' && rule !== 'control-character');
    expect(others).toEqual([]);
    return false;
  }
  const playing = { ...own.played, protocol: expandAssignments(value, () => 'missing') };
  await act(own, await recordOf(playing), playing);
  return true;
}

describe("a team's own session form that only words its labels otherwise", () => {
  const form = fc.nat(tables.length + Object.keys(sessions).length - 1);
  const words = fc.array(mostlyGoodLabel, { minLength: 1, maxLength: 60 });

  test('has a record that reads and shares the same', { timeout }, async () => {
    const numRuns = isHunt ? 5000 : 35;
    let taken = 0;
    const property = fc.asyncProperty(form, words, async (at, own) => {
      const isTaken = await played(
        shipped[at],
        (protocol) => reworded(protocol, own),
        (one, record, playing) => {
          const labels = [...labelsOf(one.played.protocol), ...labelsOf(playing.protocol)];
          expect(said(record), `${one.name}\n${record}`).toEqual(said(one.record));
          expect(counted(record), one.name).toEqual(counted(one.record));
          expect(copied(record, labels), one.name).toEqual(copied(one.record, labels));
          expect(checked(record, playing), one.name).toEqual(checked(one.record, playing));
        },
      );
      if (isTaken) taken += 1;
    });
    await fc.assert(property, { numRuns });
    expect(taken).toBeGreaterThan(numRuns * 0.8);
  });

  test('has one that reads the same after every rewrite that leaves comments alone', { timeout }, async () => {
    const numRuns = isHunt ? 2000 : 18;
    let same = 0;
    const kept = fc.constantFrom(...rewrites.filter(({ keepsComments }) => keepsComments));
    const property = fc.asyncProperty(form, words, kept, async (at, own, rewrite) => {
      await played(
        shipped[at],
        (protocol) => reworded(protocol, own),
        async (one, record) => {
          const after = await rewrite.run(record);
          if (!sameHtml(record, after)) return;
          same += 1;
          expect(said(after), `${one.name}, ${rewrite.name}\n${after}`).toEqual(said(one.record));
        },
      );
    });
    await fc.assert(property, { numRuns });
    expect(same).toBeGreaterThan(numRuns * 0.6);
  });

  test('and its choices has the same open, the same entry and the same facts', { timeout }, async () => {
    const numRuns = isHunt ? 3000 : 50;
    const choices = fc.array(mostlyGoodLabel, { minLength: 1, maxLength: 20 });
    const property = fc.asyncProperty(form, words, choices, async (at, own, choice) => {
      let next = 0;
      const other = () => choice[next++ % choice.length] ?? '';
      await played(
        shipped[at],
        (protocol) => withChoices(reworded(protocol, own), other),
        (one, record) => expect(counted(record), `${one.name}\n${record}`).toEqual(counted(one.record)),
      );
    });
    await fc.assert(property, { numRuns });
  });
});

describe('a label that a record cannot hold', () => {
  const places: readonly [place: string, is: (line: string) => boolean][] = [
    ['a step', (line) => line === '    label: Het moment'],
    ['a field of a form', (line) => line === '        label: Terugkoppeling'],
    ['a slot of a talk', (line) => line === '        label: Professie en politiek'],
    ['a column of a table', (line) => line === '        label: Nodig om mee te kunnen'],
  ];
  const source = () => readFileSync(pathOnShelf('protocols', 'nl', 'kort'), 'utf8').split('\n');
  const signs = [
    'Wat -- nu',
    'Wat > nu',
    'Wat * nu',
    'Wat: nu',
    'Wat **nu**',
    'x --> y',
    '*x*',
    'Nodig:',
    'Wat\r-- nu',
  ];
  const inForm = { place: { file: 'own.yaml' }, settings: settingsOf(undefined, 'nl') } as const;

  function findingsFor(is: (line: string) => boolean, own: string) {
    const lines = source();
    const at = lines.findIndex(is);
    lines[at] = `${lines[at]?.split(':')[0]}: ${JSON.stringify(own)}`;
    const text = lines.join('\n');
    const parsedFindings = parseProtocol(text, 'own.yaml', nl).findings;
    const checkFindings = checkOne(text, { ...inForm, messages: nl, world: { file: 'own.yaml' } }) ?? [];
    return { line: at + 1, parsed: parsedFindings, checked: checkFindings };
  }

  test.each(places.flatMap(([place, is]) => signs.map((own) => ({ place, is, own }))))(
    'is named by `check` and `review`: $own, of $place',
    ({ is, own }) => {
      const { line, parsed: read, checked: found } = findingsFor(is, own);
      for (const findings of [read, found])
        expect(findings.map((one) => [one.rule, one.line, one.message])).toEqual([
          ['wrong-value', line, nl.check.custom.label],
        ]);
    },
  );

  test('is one that two columns of a table share, behind the first', () => {
    const text = readFileSync(pathOnShelf('protocols', 'nl', 'slotbijeenkomst'), 'utf8');
    const own = text.replace('label: Wat we vragen', 'label: "waar  het schuurt"');
    expect(own).not.toBe(text);
    const at = own.split('\n').findIndex((line) => line.endsWith('- id: message')) + 1;
    expect(parseProtocol(own, 'own.yaml', nl).findings.map(({ line, message }) => [line, message])).toEqual([
      [at, nl.check.custom['columns-alike']],
    ]);
    const first = text.replace('label: Boodschap\n', 'label: Van wie\n');
    expect(parseProtocol(first, 'own.yaml', nl).findings).toEqual([]);
  });

  test('is any that is refused, and every other one has its record', { timeout }, async () => {
    const one = shipped.find(({ name }) => name === 'kort nl');
    const words = { refused: 0, taken: 0 };
    const property = fc.asyncProperty(anyLabel, async (own) => {
      const isTaken = await played(
        one,
        (protocol) => withLabels(protocol, () => own),
        (shippedOne, record) => expect(said(record), record).toEqual(said(shippedOne.record)),
      );
      if (/--|[:*>]/u.test(own)) expect(isTaken).toBe(false);
      words[isTaken ? 'taken' : 'refused'] += 1;
    });
    await fc.assert(property, { numRuns: isHunt ? 5000 : 80 });
    expect(Math.min(words.taken, words.refused)).toBeGreaterThan(isHunt ? 30 : 12);
  });
});
