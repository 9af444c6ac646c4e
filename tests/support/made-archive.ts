import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RecordFacts, Shelves } from '../../src/core/across/facts.ts';
import { readForReport } from '../../src/core/across/read-record.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from './path-on-shelf.ts';

interface Made {
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
  minutes: (id) => (id === 'kort' ? kort?.minutes : 60),
  step: (_, language, title) => (language === 'nl' ? title.toLowerCase().replaceAll(' ', '-') : undefined),
  lens: (_, title) => title.toLowerCase().replaceAll(/[^a-z]+/gu, '-'),
};

/** The facts of a generated archive, without a disk. */
export function factsOfArchive(wishes: ArchiveWishes): RecordFacts[] {
  return [...archive(wishes)].map(({ folder, text }) => {
    const read = readForReport(text, shelves);
    if ('reason' in read) throw new Error(`${read.reason}: ${text.slice(0, 400)}`);
    return { ...read, team: folder };
  });
}

let read: readonly RecordFacts[] | undefined;

/** So many records out of one large archive that is read once; another seed draws others. */
export function factsDrawn(records: number, seed: number): RecordFacts[] {
  read ??= factsOfArchive({ records: 1200, teams: 9 });
  let state = seed + 1;
  const rank = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const ranked = read.map((facts) => ({ facts, rank: rank() })).sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, records).map(({ facts }) => facts);
}
