import { createRequire } from 'node:module';

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
