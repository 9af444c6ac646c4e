import * as v from 'valibot';
import { ANSWERS_FORMAT, type AnswersFile, answersSchema } from '../answers/schema.ts';
import { insightFiles } from '../archive/insights.ts';
import { type AddedThemes, addedThemesSchema, THEMES_FORMAT } from '../archive/themes-file.ts';
import { ASSIGNMENT_FORMAT, type Assignment, assignmentSchema } from '../assignment/schema.ts';
import { CASE_FORMAT, type Case, caseSchema } from '../case/schema.ts';
import { CONFIG_FILE, CONFIG_FORMAT } from '../config/file.ts';
import { type Config, configSchema } from '../config/schema.ts';
import { LENS_FORMAT, type Lens, lensSchema } from '../lens/schema.ts';
import { PROGRAMME_FORMAT, type Programme, programmeSchema } from '../programme/schema.ts';
import { SERIES_FORMAT, type Series, seriesSchema } from '../programme/series.ts';
import { PROTOCOL_FORMAT, protocolSchema, type WrittenProtocol } from '../protocol/schema.ts';
import { PULSE_FORMAT, type PulseFront, pulseSchema } from '../pulse/schema.ts';
import { STATEMENTS_FORMAT, type Statements, statementsSchema } from '../pulse/statements.ts';
import { isCopy } from '../record/claims.ts';
import { type FrontMatter, frontSchema, RECORD_FORMAT } from '../record/schema.ts';
import { DECK_FORMAT, type Deck, deckSchema } from '../values/deck.ts';
import { VALUES_RESULT_FORMAT, type ValuesResult, valuesResultSchema } from '../values/result.ts';
import { VALUES_FORMAT, type ValueList, valuesSchema } from '../values/schema.ts';
import { extensionOf } from './file-names.ts';

/** The data of each kind of file. */
export interface DataOf {
  readonly case: Case;
  readonly record: FrontMatter;
  readonly protocol: WrittenProtocol;
  readonly lens: Lens;
  readonly assignment: Assignment;
  readonly answers: AnswersFile;
  readonly values: ValueList;
  readonly deck: Deck;
  readonly 'values-result': ValuesResult;
  readonly 'pulse-statements': Statements;
  readonly pulse: PulseFront;
  readonly programme: Programme;
  readonly series: Series;
  readonly config: Config;
  /** Themes that the organisation added. */
  readonly themes: AddedThemes;
  /** Headings with labels, and nothing in front of them. */
  readonly insights: Readonly<Record<string, never>>;
}

export type FileKind = keyof DataOf;

export const fileKinds = [
  'case',
  'record',
  'protocol',
  'lens',
  'assignment',
  'answers',
  'values',
  'deck',
  'values-result',
  'pulse-statements',
  'pulse',
  'programme',
  'series',
  'config',
  'themes',
] as const satisfies FileKind[];

/** All kinds that a rule may be about: insights have no format line. */
export const ruledKinds = [...fileKinds, 'insights'] as const satisfies FileKind[];

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
  assignment: { name: ASSIGNMENT_FORMAT, schema: assignmentSchema, limit: 256 * KIB },
  answers: { name: ANSWERS_FORMAT, schema: answersSchema, limit: 8 * KIB * KIB },
  values: { name: VALUES_FORMAT, schema: valuesSchema, limit: 64 * KIB },
  deck: { name: DECK_FORMAT, schema: deckSchema, limit: 64 * KIB },
  'values-result': { name: VALUES_RESULT_FORMAT, schema: valuesResultSchema, limit: 64 * KIB },
  programme: { name: PROGRAMME_FORMAT, schema: programmeSchema, limit: 256 * KIB },
  series: { name: SERIES_FORMAT, schema: seriesSchema, limit: 64 * KIB },
  'pulse-statements': { name: STATEMENTS_FORMAT, schema: statementsSchema, limit: 64 * KIB },
  pulse: { name: PULSE_FORMAT, schema: pulseSchema, limit: 64 * KIB },
  config: { name: CONFIG_FORMAT, schema: configSchema, limit: 256 * KIB },
  themes: { name: THEMES_FORMAT, schema: addedThemesSchema, limit: 64 * KIB },
  insights: { name: 'driehoek/insights@1', schema: v.strictObject({}), limit: 256 * KIB },
};

export const ownFolders = [
  'cases',
  'library',
  'records',
  'protocols',
  'lenses',
  'assignments',
  'answers',
  'pulse',
  'decks',
  'values',
  'programmes',
] as const;
export type OwnFolder = (typeof ownFolders)[number];

/** What a file's place says about it. */
export interface FilePlace {
  /** As the user named it, with forward slashes. */
  readonly file: string;
  /** The folder of the project it lies in: it says what a file there must be. Cases of a library must be complete. */
  readonly folder?: OwnFolder;
  /** Whether it is the config that the project goes by, whatever it is called. */
  readonly isConfig?: boolean;
  /** Whether the file itself was named, and not a folder it lies in. */
  readonly named?: boolean;
  /** Whether it is a link to somewhere else: then nothing of what it leads to is looked at. */
  readonly isLink?: boolean;
}

export interface Recognised {
  readonly kind: FileKind | undefined;
  /** What stands behind `format:`. */
  readonly declared: string | undefined;
  /** The kind that is meant by that. */
  readonly declaredKind?: FileKind;
}

/** Kinds that are Markdown with their data in front; what else ends in .md is meant as a record. */
const markdownKinds: readonly FileKind[] = ['record', 'values-result', 'pulse'];

export function isMarkdownKind(kind: FileKind | undefined): boolean {
  return kind !== undefined && markdownKinds.includes(kind);
}

/** How far into a file its `format:` is looked for. */
const HEAD = 8 * KIB;
const declaration = /(?:^|[{,])\ufeff?[ \t]*["']?(?:format|formaat)["']?[ \t\u00a0]*:[ \t\u00a0]*["']?([^\s"',}#]+)/imu;

/** Markdown elsewhere that does not begin with front matter may well quote our formats. */
const opening = /^\ufeff?\s{0,40}---/u;

/** What kind of file this is, by its format and by its place; nothing where it is none of ours. */
export function recognise(text: string, place: FilePlace): Recognised | undefined {
  if (isCopy(text)) return undefined;
  if (isInsights(place.file)) return { kind: 'insights', declared: undefined };
  const isMarkdown = extensionOf(place.file) === 'md';
  if (!place.named && place.folder === undefined && isMarkdown && !opening.test(text)) return undefined;
  const declared = declaration.exec(text.slice(0, HEAD))?.[1];
  const declaredKind = kindByName(declared);
  const kind = declaredKind ?? kindByPlace(place);
  const said = declaredKind === undefined ? { declared } : { declared, declaredKind };
  if (kind !== undefined) return { kind: isMarkdown && !isMarkdownKind(kind) ? 'record' : kind, ...said };
  return place.named === true || /^driehoek\//iu.test(declared ?? '') ? { kind: undefined, ...said } : undefined;
}

/** What the organisation makes of what teams said: by its name, in the folder of releases. */
function isInsights(file: string): boolean {
  const [folder, name = ''] = file.split('/').slice(-2);
  return folder === 'releases' && insightFiles.some((own) => own === name);
}

/** As people who think in Dutch write the names. */
const dutchKinds: Readonly<Record<string, FileKind>> = {
  casus: 'case',
  verslag: 'record',
  werkvorm: 'protocol',
  bril: 'lens',
  opdracht: 'assignment',
  antwoorden: 'answers',
  waarden: 'values',
  kaarten: 'deck',
  waardenuitkomst: 'values-result',
  stellingen: 'pulse-statements',
  peiling: 'pulse',
  traject: 'programme',
  reeks: 'series',
  configuratie: 'config',
  themas: 'themes',
};

/** The kind that a `format:` names, in capitals too, or in Dutch. */
export function kindByName(declared: string | undefined): FileKind | undefined {
  const name = /^driehoek\/([a-z-]+)(?:@|$)/u.exec((declared ?? '').toLowerCase())?.[1] ?? '';
  return fileKinds.find((kind) => kind === name) ?? (Object.hasOwn(dutchKinds, name) ? dutchKinds[name] : undefined);
}

const kindIn: Readonly<Record<OwnFolder, FileKind>> = {
  cases: 'case',
  library: 'case',
  protocols: 'protocol',
  lenses: 'lens',
  assignments: 'assignment',
  answers: 'answers',
  decks: 'deck',
  records: 'record',
  values: 'values-result',
  pulse: 'pulse',
  programmes: 'programme',
};

/** What a file must be by its place and name. */
export function kindByPlace({ file, folder, isConfig }: FilePlace): FileKind | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name === CONFIG_FILE || isConfig) return 'config';
  const extension = extensionOf(name);
  const kind = folder === undefined ? undefined : kindIn[folder];
  if (isMarkdownKind(kind)) return extension === 'md' && !/^readme\./iu.test(name) ? kind : undefined;
  return /^ya?ml$/u.test(extension) || (folder === 'answers' && extension === 'json') ? kind : undefined;
}
