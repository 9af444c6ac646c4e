/** A place in a text: 1-based lines and columns, columns counted in UTF-16 units as editors do; the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = 'error' | 'warning';

/** A change of a text: what stands between the offsets makes way for the new text. */
export interface Edit {
  /** In UTF-16 units of the text as it stands in the file, in which a byte-order mark is one. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

/** What a person or the program does about a finding. */
export interface Fix {
  /** Whether `check --fix` makes it; it leaves those that would make another finding appear. */
  readonly safe: boolean;
  /** What to do, in one sentence. */
  readonly message: string;
  /** What the program changes; nothing where a person has to do it. They do not overlap. */
  readonly edits: readonly Edit[];
}

/** One fault in one file. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** With forward slashes. */
  readonly file: string;
  readonly message: string;
  readonly fix?: Fix;
  /** Whether its lines or its edits hold personal data: show those to nobody. */
  readonly isPersonal?: true;
  /** Whether its file begins with a byte-order mark. */
  readonly hasBom?: true;
}

/** As in driehoek.config.yaml, without the line `format:`. */
export interface Config {
  language?: 'nl' | 'en';
  protocol?: string;
  position?: 'leidinggevend' | 'medewerker';
  paths?: { cases?: string; library?: string; records?: string; sessions?: string };
  themes?: string[];
  values?: string[];
  rules?: { [id: string]: 'off' | 'warning' | 'error' };
  contacts?: { adviser?: string; safety?: string };
  privacy?: { allow?: string[]; organisations?: string[]; dossiers?: string[] };
}

export interface CheckTextOptions {
  /** The path of the file, as findings name it. */
  readonly file: string;
  /** The folder of the project it lies in: then it must be a case or a record. */
  readonly folder?: 'cases' | 'library' | 'records';
  /** Of the messages; Dutch if left out. */
  readonly language?: 'nl' | 'en';
  readonly config?: Config;
  /** By rule; goes before the config. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The day of the check, as "2026-12-05"; without it nothing is past its day. */
  readonly today?: string;
}

export interface CheckFilesOptions {
  /** The folder of the project; that of the process if left out. */
  readonly cwd?: string;
  readonly language?: 'nl' | 'en';
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The day of the check; today if left out. */
  readonly today?: string;
  /** How many threads at most; one if left out. */
  readonly jobs?: number;
}

export interface CheckFilesResult {
  readonly findings: readonly Finding[];
  /** How many files were checked. */
  readonly files: number;
  /** Files that could not be read, each in a sentence. */
  readonly problems: readonly string[];
}

/**
 * Everything against one text, from the text alone: nothing is read or written. Errors: one with the name UserError for a
 * rule or a day there is not.
 */
export declare function checkText(text: string, options: CheckTextOptions): readonly Finding[];

/**
 * Everything against the files that paths, folders and globs stand for; without any, those of the project. Only reads.
 * Errors: one with the name UserError for whatever `driehoek check` refuses: a broken config, a path that stands for
 * nothing, a rule or a day there is not.
 */
export declare function checkFiles(paths?: readonly string[], options?: CheckFilesOptions): Promise<CheckFilesResult>;
