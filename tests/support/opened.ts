import { readFileSync } from 'node:fs';
import type { Language } from '../../src/core/format/language.ts';
import { parseLens } from '../../src/core/lens/parse.ts';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { parseStatements } from '../../src/core/pulse/statements.ts';
import { SESSION_FORMAT, type Start } from '../../src/core/session/events.ts';
import { openSession, type Session } from '../../src/core/session/fold.ts';
import type { Material } from '../../src/core/toolkit/material.ts';
import { parseDeck } from '../../src/core/values/deck.ts';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from './path-on-shelf.ts';
import type { Played } from './workroom.ts';

/** The cards and statements that its steps name. */
function materialFor({ steps }: Protocol, language: Language): Material {
  const read = (shelf: 'decks' | 'statements', id: string) =>
    [readFileSync(pathOnShelf(shelf, language, id), 'utf8'), id, nl] as const;
  return {
    decks: steps.flatMap((step) => (step.kind === 'sort' ? (parseDeck(...read('decks', step.deck)).value ?? []) : [])),
    statements: steps.flatMap((step) =>
      step.kind === 'pulse' ? (parseStatements(...read('statements', step.statements)).value ?? []) : [],
    ),
  };
}

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
    material: materialFor(protocol, language),
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
