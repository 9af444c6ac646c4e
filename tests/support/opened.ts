import { readFileSync } from 'node:fs';
import { parseLens } from '../../src/core/lens/parse.ts';
import { SESSION_FORMAT, type Start } from '../../src/core/session/events.ts';
import { openSession, type Session } from '../../src/core/session/fold.ts';
import { pathOnShelf } from './path-on-shelf.ts';
import type { Played } from './workroom.ts';

/** A session about to begin, with the lenses its protocol offers. */
export function openedSession({ protocol, language, case: own, answers, messages }: Played): Session {
  const ids = new Set(protocol.steps.flatMap((step) => (step.kind === 'lens' ? step.lenses : [])));
  const lenses = [...ids].flatMap(
    (id) => parseLens(readFileSync(pathOnShelf('lenses', language, id), 'utf8'), id, messages).value ?? [],
  );
  const { title, role, domain, level, themes = [], situation, question, options } = own;
  const start: Start = {
    type: 'start',
    format: SESSION_FORMAT,
    id: 'x',
    at: '2026-11-26T10:00:00.000Z',
    date: answers.date ?? '2026-11-26',
    language,
    protocol,
    lenses,
    subject: {
      title,
      role,
      domain,
      level,
      themes,
      situation,
      question,
      source: 'library:x',
      ...(options ? { options } : {}),
    },
    record: { svg: true },
  };
  return openSession(start);
}
