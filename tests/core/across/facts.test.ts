import { expect, test } from 'vitest';
import { factsOf } from '../../../src/core/across/facts.ts';
import { factsIn, rowOf } from '../../../src/core/across/facts-row.ts';
import { parseRecord } from '../../../src/core/record/parse.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { aRecord, escalated } from '../../support/archive.ts';
import { factsOfArchive } from '../../support/made-archive.ts';

const shelves = { messages: { nl, en }, minutes: () => 25 } as never;

/** Whether a record counts as answered, with this as its look-back. */
function answered(lookBack: string): boolean | undefined {
  const text = aRecord({ outcome: 'opschalen' }, { escalation: escalated, 'look-back': lookBack });
  const { record } = parseRecord(text, 'r.md', nl);
  if (record === undefined) throw new Error('The record does not read.');
  return factsOf(record, shelves).escalation?.answered;
}

test.each([
  [nl.afterwards.lookBack.wordBack.yes, true],
  [nl.afterwards.lookBack.wordBack.partly, true],
  [nl.afterwards.lookBack.wordBack.no, false],
])('word back that is "%s" in the look-back', (said, wanted) => {
  expect(answered(`**${nl.afterwards.lookBack.labels.wordBack}:** ${said}`)).toBe(wanted);
});

test('no look-back, no word back', () => expect(answered('')).toBe(false));

test('facts come back from a row as they were', () => {
  for (const { team: _, ...facts } of factsOfArchive({ records: 200, teams: 9 }))
    expect(factsIn(JSON.parse(JSON.stringify(rowOf(facts))))).toEqual(facts);
});
