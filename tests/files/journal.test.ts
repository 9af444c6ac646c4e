import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/user-error.ts';
import {
  begunJournals,
  createJournal,
  journalPath,
  listJournals,
  readJournal,
  reopenJournal,
} from '../../src/files/journal.ts';
import { nl } from '../../src/language/nl.ts';
import { openedSession } from '../support/opened.ts';
import { emptyFolder, playedSession } from '../support/workroom.ts';

const at = '2026-11-26T10:00:00.000Z';

async function opened(answers = 2) {
  const root = emptyFolder();
  const folder = join(root, '.driehoek', 'sessions');
  const { start } = openedSession(await playedSession('kort nl'));
  const made = createJournal(folder, start, 'sessie');
  for (let n = 0; n < answers; n += 1)
    made.journal.append({ type: 'answer', step: `stap ${n}`, value: `é 😀 ${n}`, at });
  made.journal.close();
  return { root, folder, start, path: made.journal.path };
}

describe('a journal', () => {
  test('is there for its owner only, and ignored by git', async () => {
    const { root, folder, path } = await opened();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(root, '.driehoek', '.gitignore'), 'utf8')).toBe('/sessions/\n/cache/\n/.gitignore\n');
  });

  test.each(['', '/sess', '/sessions/\n'])(
    'is ignored by git, also where a full disk left %j of the rule',
    async (part) => {
      const { root, folder, start } = await opened();
      const path = join(root, '.driehoek', '.gitignore');
      const whole = readFileSync(path, 'utf8');
      writeFileSync(path, part);
      createJournal(folder, start, 'sessie').journal.close();
      expect(readFileSync(path, 'utf8')).toBe(whole);
    },
  );

  test('leaves a rule of others alone', async () => {
    const { root, folder, start } = await opened();
    const path = join(root, '.driehoek', '.gitignore');
    writeFileSync(path, '*\n');
    createJournal(folder, start, 'sessie').journal.close();
    expect(readFileSync(path, 'utf8')).toBe('*\n');
  });

  test('of which the first line is not whole is not gone on with, but can be removed by its name', async () => {
    const { folder } = await opened();
    writeFileSync(join(folder, 'leeg.jsonl'), '');
    writeFileSync(join(folder, 'half.jsonl'), '{"type":"start"');
    expect(begunJournals(folder)).toEqual(['sessie']);
    expect(listJournals(folder)).toEqual(['half', 'leeg', 'sessie']);
  });

  test('never takes a name that is there', async () => {
    const { folder, start } = await opened();
    const second = createJournal(folder, start, 'sessie');
    second.journal.close();
    expect(second.start.id).toBe('sessie-2');
    expect(listJournals(folder)).toEqual(['sessie', 'sessie-2']);
  });

  test('reads back every answer', async () => {
    const { path } = await opened(3);
    const { session, torn } = readJournal(path, nl);
    expect(torn).toBe(false);
    expect([...session.answers.values()]).toEqual([0, 1, 2].map((n) => ({ state: 'answered', value: `é 😀 ${n}` })));
  });

  test('with a torn last line costs that answer only, at every byte where it may tear', async () => {
    const { folder, path } = await opened(2);
    const whole = readFileSync(path);
    const lastLine = whole.lastIndexOf(10, whole.length - 2) + 1;
    for (let length = lastLine; length < whole.length - 1; length += 1) {
      writeFileSync(path, whole.subarray(0, length));
      const { journal, session } = reopenJournal(folder, 'sessie', nl);
      expect(session.answers.size).toBe(1);
      journal.append({ type: 'resume', at });
      journal.append({ type: 'answer', step: 'opnieuw', value: 'x', at });
      journal.close();
      expect([...readJournal(path, nl).session.answers.keys()]).toEqual(['stap 0', 'opnieuw']);
    }
  });

  test('whose last line lacks only its end has lost nothing', async () => {
    const { folder, path } = await opened(2);
    writeFileSync(path, readFileSync(path, 'utf8').trimEnd());
    const { journal, session } = reopenJournal(folder, 'sessie', nl);
    journal.append({ type: 'resume', at });
    journal.close();
    expect(session.answers.size).toBe(2);
    expect(readJournal(path, nl).session.answers.size).toBe(2);
  });

  test.each([
    ['garbage', 'dit is geen sessie\n', 1],
    ['an empty file', '', 1],
    ['something else in JSON', '{"a":1}\n', 1],
  ])('that is %s is reported with its path and left alone', async (_, text, atLine) => {
    const { folder } = await opened();
    const path = journalPath(folder, 'kapot');
    writeFileSync(path, text);
    const error = await Promise.resolve()
      .then(() => readJournal(path, nl))
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toBe(nl.sessions.broken(path, atLine));
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('with garbage in its middle is reported with the line', async () => {
    const { path } = await opened(1);
    appendFileSync(path, 'rommel\n{"type":"answer","step":"x","value":1,"at":"2026-11-26T10:00:00.000Z"}\n');
    expect(() => readJournal(path, nl)).toThrow(nl.sessions.broken(path, 3));
  });

  test('is open in one window at a time, and a lock left by a crash is no obstacle', async () => {
    const { folder, path } = await opened();
    const first = reopenJournal(folder, 'sessie', nl);
    expect(() => reopenJournal(folder, 'sessie', nl)).toThrow(nl.sessions.inUse('sessie'));
    first.journal.close();
    writeFileSync(`${path}.lock`, '999999999');
    const second = reopenJournal(folder, 'sessie', nl);
    second.journal.remove();
    expect(listJournals(folder)).toEqual([]);
  });

  test('in a folder that cannot be made says so', async () => {
    const root = emptyFolder();
    writeFileSync(join(root, '.driehoek'), '');
    const { start } = openedSession(await playedSession('kort nl'));
    expect(() => createJournal(join(root, '.driehoek', 'sessions'), start, 'x')).toThrow(/EEXIST|ENOTDIR/u);
    mkdirSync(join(root, 'leeg'));
    expect(listJournals(join(root, 'leeg'))).toEqual([]);
    expect(listJournals(join(root, 'weg'))).toEqual([]);
  });
});
