import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedDeck } from '../../src/app/shelf/deck.ts';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { SESSION_FORMAT, type Start } from '../../src/core/session/events.ts';
import { openSession } from '../../src/core/session/fold.ts';
import type { SortValue } from '../../src/core/session/values.ts';
import { walk } from '../../src/core/session/walk.ts';
import { createJournal, readJournal, reopenJournal } from '../../src/files/journal.ts';
import { nl } from '../../src/language/nl.ts';
import { emptyFolder } from '../support/workroom.ts';

const PILES = '111122222233333333334444445555';
const form: Protocol = {
  format: 'driehoek/protocol@1',
  id: 'eigen',
  title: 'Waarden',
  language: 'nl',
  minutes: 20,
  for: { min: 5, max: 11 },
  steps: [
    { id: 'cards', title: 'Waarden', ask: 'x', minutes: 10, speaks: 'allen', kind: 'sort', deck: 'goed-werk-30' },
    { id: 'wall', title: 'De wand', ask: 'x', minutes: 10, speaks: 'allen', kind: 'talk', shows: ['marks'] },
  ],
};

function begin() {
  const start: Omit<Start, 'id'> = {
    type: 'start',
    format: SESSION_FORMAT,
    at: '2026-12-01T10:00:00Z',
    date: '2026-12-01',
    language: 'nl',
    protocol: form,
    lenses: [],
    material: { decks: [shippedDeck('nl')], statements: [] },
    subject: { title: 'Waarden' },
    record: { svg: false },
  };
  return createJournal(join(emptyFolder(), 'sessions'), start, 'waarden');
}

test('slips are sealed while they come in, come back after a crash, and are gone once they are counted', async () => {
  const lines = Array.from({ length: 9 }, (_, at) => `${at + 1} ${PILES.slice(at)}${PILES.slice(0, at)} *13`);
  const { journal, start } = begin();
  const at = '2026-12-01T10:05:00Z';
  const text = () => readFileSync(journal.path, 'utf8');
  for (const n of [1, 2, 3, 4, 5])
    journal.append({ type: 'draft', step: 'cards', value: { of: 9, lines: lines.slice(0, n) }, at });
  expect(text()).not.toContain(PILES.slice(5));
  journal.close();

  // As after kill -9: five of nine are there.
  const { journal: again, session } = reopenJournal(join(journal.path, '..'), start.id, nl);
  expect(session.drafts.get('cards')).toEqual({ of: 9, lines: lines.slice(0, 5) });
  const sealed = text()
    .split('\n')
    .filter((line) => line.includes('"draft"'));
  expect(sealed).toHaveLength(5);

  const walked = await walk(openSession(start), nl, {
    async ask({ step }) {
      return step.id === 'cards' ? { type: 'answer', raw: { of: 9, lines } } : { type: 'stop' };
    },
    async save(deed) {
      const event = { ...deed, at };
      again.append(event);
      return event;
    },
  });
  again.close();
  for (const line of sealed) expect(text()).not.toContain(line);
  expect(text()).not.toContain('"draft"');
  const value = walked.session.answers.get('cards');
  expect(value).toMatchObject({ state: 'answered', value: { people: 9, counted: true, stars: [13] } });
  expect(JSON.stringify(value)).not.toContain('1111');
  const kept = readJournal(journal.path, nl).session.answers.get('cards');
  expect(kept?.state === 'answered' && (kept.value as SortValue).people).toBe(9);
});
