import type { Language } from '../core/format/language.ts';
import type { Project } from '../files/project.ts';
import type { Messages } from '../language/messages.ts';

/** The language of what is made and said. */
export interface Words {
  readonly language: Language;
  readonly messages: Messages;
}

/** Where the work is done. */
export interface Workplace {
  /** Absolute: what is named is named from here. */
  readonly cwd: string;
  /** The project it lies in. Errors: a UserError for a config that is wrong. */
  project(): Promise<Project>;
  /** What stands for "-": everything that comes in, to its end. */
  input(): Promise<Buffer>;
}

export interface Clock {
  now(): Date;
}

export interface Randomness {
  /** A whole number from 0, smaller than `below`. */
  random(below: number): number;
}

/** For who watches a long piece of work. */
export interface Progress {
  /** One file more is done. */
  step(): void;
}

/** All that a use case has of the world besides the files: a script or a test gives its own. */
export interface Ports extends Words, Workplace, Clock, Randomness {}
