import type * as v from 'valibot';
import type { Path } from '../yaml/loaded.ts';
import type { Guess } from './guess.ts';
import type { Language } from './language.ts';

/** Something that is not as it should be, in a place of the file as it is written. */
export type DataSlip =
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

export interface MeantContext {
  readonly language: Language;
  /** Whether a key of the file itself is no business of ours. */
  isPassed(key: string): boolean;
}

/** What is gathered on the way through the data. */
export interface MeantWalk extends MeantContext {
  readonly slips: DataSlip[];
  /** The paths in the mended data of what was probably meant. */
  readonly guessed: Path[];
  /** By the path it has in the mended data, what a key is called in the file. */
  readonly names: Map<string, string>;
}

/** Where the walk is. */
export interface MeantStep {
  /** The path in the mended data. */
  readonly right: Path;
  readonly written: Path;
  readonly walk: MeantWalk;
}

export function below({ right, written, walk }: MeantStep, name: string | number): MeantStep {
  const path = [...right, name];
  return { right: path, written: [...written, walk.names.get(JSON.stringify(path)) ?? name], walk };
}
