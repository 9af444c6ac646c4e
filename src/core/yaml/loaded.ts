import type { Span } from '../text/span.ts';

/** What can be wrong with YAML itself. The set is closed: every code has a sentence in the catalogue. */
export type YamlProblemCode =
  | 'too-large'
  | 'control-character'
  | 'too-deep'
  | 'too-many'
  | 'syntax'
  | 'tab-indent'
  | 'indent'
  | 'colon'
  | 'reserved-start'
  | 'missing-character'
  | 'multiple-documents'
  | 'duplicate-key'
  | 'unsafe-key'
  | 'alias'
  | 'tag'
  | 'directive'
  | 'not-a-mapping';

export interface YamlProblem extends Span {
  readonly code: YamlProblemCode;
  /** The key, character or tag the sentence names. */
  readonly detail: string;
}

export type Path = readonly (string | number)[];

export interface LoadedYaml {
  /** Plain data, or nothing where the text cannot be trusted. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The text span of a key or value; of the nearest parent that exists where the path does not. */
  locate(path: Path, part: 'key' | 'value'): Span;
}
