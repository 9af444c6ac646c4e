import type * as v from 'valibot';
import type { Path } from '../yaml/loaded.ts';
import type { Guess } from './guess.ts';
import type { Language } from './language.ts';

/** Something that is not as it should be, in a place of the file as it is written. */
export type Slip =
  | {
      readonly kind: 'key';
      readonly path: Path;
      readonly meant: Guess<string> | undefined;
      readonly known: readonly string[];
    }
  | {
      readonly kind: 'value';
      readonly path: Path;
      readonly input: unknown;
      readonly schema: v.GenericSchema;
      readonly meant: Guess<unknown>;
    };

export interface Mending {
  readonly language: Language;
  /** Whether a key of the file itself is no business of ours. */
  isPassed(key: string): boolean;
}

/** What is gathered on the way through the data. */
export interface MendWalk extends Mending {
  readonly slips: Slip[];
  /** The paths in the mended data of what was probably meant. */
  readonly guessed: Path[];
  /** By the path it has in the mended data, what a key is called in the file. */
  readonly names: Map<string, string>;
}

/** Where the walk is. */
export interface MendStep {
  /** The path in the mended data. */
  readonly right: Path;
  readonly written: Path;
  readonly walk: MendWalk;
}

export function below({ right, written, walk }: MendStep, name: string | number): MendStep {
  const path = [...right, name];
  return { right: path, written: [...written, walk.names.get(JSON.stringify(path)) ?? name], walk };
}
