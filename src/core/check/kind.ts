import type * as v from 'valibot';
import { ANSWERS_FORMAT, type AnswersFile, answersSchema } from '../answers/schema.ts';
import { CASE_FORMAT, type Case, caseSchema } from '../case/schema.ts';
import { CONFIG_FILE, CONFIG_FORMAT } from '../config/file.ts';
import { type Config, configSchema } from '../config/schema.ts';
import { LENS_FORMAT, type Lens, lensSchema } from '../lens/schema.ts';
import { PROTOCOL_FORMAT, type Protocol, protocolSchema } from '../protocol/schema.ts';
import { isCopy } from '../record/claims.ts';
import { type FrontMatter, frontSchema, RECORD_FORMAT } from '../record/schema.ts';
import { VALUES_FORMAT, type ValueList, valuesSchema } from '../values/schema.ts';

/** The data of each kind of file. */
export interface DataOf {
  readonly case: Case;
  readonly record: FrontMatter;
  readonly protocol: Protocol;
  readonly lens: Lens;
  readonly answers: AnswersFile;
  readonly values: ValueList;
  readonly config: Config;
}

export type FileKind = keyof DataOf;

export const fileKinds = [
  'case',
  'record',
  'protocol',
  'lens',
  'answers',
  'values',
  'config',
] as const satisfies FileKind[];

export interface Format {
  /** As the `format:` line has it. */
  readonly name: string;
  readonly schema: v.GenericSchema;
  /** Largest size of its YAML, in UTF-16 units. */
  readonly limit: number;
}

const KIB = 1024;

export const formats: Readonly<Record<FileKind, Format>> = {
  case: { name: CASE_FORMAT, schema: caseSchema, limit: 256 * KIB },
  record: { name: RECORD_FORMAT, schema: frontSchema, limit: 64 * KIB },
  protocol: { name: PROTOCOL_FORMAT, schema: protocolSchema, limit: 256 * KIB },
  lens: { name: LENS_FORMAT, schema: lensSchema, limit: 256 * KIB },
  answers: { name: ANSWERS_FORMAT, schema: answersSchema, limit: 8 * KIB * KIB },
  values: { name: VALUES_FORMAT, schema: valuesSchema, limit: 64 * KIB },
  config: { name: CONFIG_FORMAT, schema: configSchema, limit: 256 * KIB },
};

/** What a file's place says about it. */
export interface FilePlace {
  /** As the user named it, with forward slashes. */
  readonly file: string;
  /** The folder of the project it lies in: then it must be a case or a record. Cases of a library must be complete. */
  readonly folder?: 'cases' | 'library' | 'records';
  /** Whether the file itself was named, and not a folder it lies in. */
  readonly named?: boolean;
  /** Whether it is a link to somewhere else: then nothing of what it leads to is looked at. */
  readonly isLink?: boolean;
}

export interface Recognised {
  readonly kind: FileKind | undefined;
  /** What stands behind `format:`. */
  readonly declared: string | undefined;
}

/** How far into a file its `format:` is looked for. */
const HEAD = 8 * KIB;
const declaration = /(?:^|[{,])[ \t]*["']?format["']?[ \t]*:[ \t]*["']?([^\s"',}#]+)/mu;

/** Markdown elsewhere that does not begin with front matter may well quote our formats. */
const opening = /^\ufeff?\s{0,40}---/u;

/** What kind of file this is, by its format and by its place; nothing where it is none of ours. */
export function recognise(text: string, place: FilePlace): Recognised | undefined {
  if (isCopy(text)) return undefined;
  if (!place.named && place.folder === undefined && place.file.endsWith('.md') && !opening.test(text)) return undefined;
  const declared = declaration.exec(text.slice(0, HEAD))?.[1];
  const kind = kindByName(declared) ?? kindByPlace(place);
  if (kind !== undefined) return { kind: place.file.endsWith('.md') ? 'record' : kind, declared };
  return place.named === true || declared?.startsWith('driehoek/') ? { kind: undefined, declared } : undefined;
}

function kindByName(declared: string | undefined): FileKind | undefined {
  const name = /^driehoek\/([a-z]+)(?:@|$)/u.exec(declared ?? '')?.[1];
  return fileKinds.find((kind) => kind === name);
}

function kindByPlace({ file, folder }: FilePlace): FileKind | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name === CONFIG_FILE) return 'config';
  if (folder === 'records') return /\.md$/u.test(name) && !/^readme\.md$/iu.test(name) ? 'record' : undefined;
  return folder !== undefined && /\.ya?ml$/u.test(name) ? 'case' : undefined;
}
