import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RecordFacts, Shelves } from '../../src/core/across/facts.ts';
import { readForReport } from '../../src/core/across/read-record.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { pathOnShelf } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';

export interface Made {
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

export interface ArchiveWishes {
  readonly records?: number;
  readonly teams?: number;
  readonly years?: number;
  readonly seed?: number;
}

/** The generator that the bench uses too. */
const bench = createRequire(import.meta.url)('../bench/archive.mjs') as {
  readonly archive: (wishes: ArchiveWishes) => Iterable<Made>;
  readonly writeArchive: (root: string, wishes: ArchiveWishes) => void;
};

export const { archive, writeArchive } = bench;

/** The day the generated archive ends. */
export const TODAY = '2026-11-20';

const kort = parseProtocol(readFileSync(pathOnShelf('protocols', 'nl', 'kort'), 'utf8'), 'kort', nl).value;

export const shelves: Shelves = {
  messages: { nl, en },
  minutes: (id) => (id === 'kort' ? kort?.minutes : 60),
  step: (_, language, title) => (language === 'nl' ? title.toLowerCase().replaceAll(' ', '-') : undefined),
  lens: (_, title) => title.toLowerCase().replaceAll(/[^a-z]+/gu, '-'),
};

/** The facts of a generated archive, without a disk. */
export function factsOfArchive(wishes: ArchiveWishes): RecordFacts[] {
  return [...archive(wishes)].map(({ folder, text }) => {
    const read = readForReport(text, { shelves, messages: nl });
    if (typeof read !== 'object') throw new Error(`${read}: ${text.slice(0, 400)}`);
    return { ...read, team: folder };
  });
}
