import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playAnswers } from '../../src/core/answers/play.ts';
import { parseCase } from '../../src/core/case/parse.ts';
import { type Language, languages } from '../../src/core/format/language.ts';
import { parseLens } from '../../src/core/lens/parse.ts';
import { composeRecord } from '../../src/core/record/compose.ts';
import { printRecord } from '../../src/core/record/print.ts';
import { readTemplate } from '../../src/core/record/template.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { loadMessages } from '../../src/language/load.ts';
import { archive } from './archive.ts';
import { baseRecord, baseRecordEn } from './edits.ts';
import { sample } from './example-files.ts';
import { formOnShelf } from './form-on-shelf.ts';
import { lookedBack } from './looked-back.ts';
import { type Gathering, madeAnswers } from './made-answers.ts';
import { openedSession } from './opened.ts';
import { pathOnShelf } from './path-on-shelf.ts';
import { type Played, playedSession, sessions } from './workroom.ts';

export interface RecordText {
  /** Where it comes from. */
  readonly name: string;
  readonly language: Language;
  readonly text: string;
}

/** Two tables at which every choice of a protocol is made one way or another. */
const gatherings: readonly Gathering[] = [
  { people: 7, choose: 'first' },
  { people: 4, choose: 'last' },
];

/** Every record there is: of the documentation, of fixtures and of every protocol, some after one or two look-backs. */
export function recordTexts(): Promise<readonly RecordText[]> {
  all ??= madeRecords();
  return all;
}

let all: Promise<readonly RecordText[]> | undefined;

async function madeRecords(): Promise<readonly RecordText[]> {
  const told = [...documented(), ...bases, ...(await Promise.all(sessionNames.map(ofSession)))];
  return [...told, ...told.flatMap(afterLookBacks), ...writtenByHand, ...(await Promise.all(tables.map(ofTable)))];
}

const bases: readonly RecordText[] = [
  { name: 'base of the edits', language: 'nl', text: baseRecord },
  { name: 'base of the edits, in English', language: 'en', text: baseRecordEn },
];

const writtenByHand: readonly RecordText[] = [
  { name: 'fixture of check', language: 'nl', text: sample('record') },
  ...Object.entries(archive)
    .filter(([, text]) => text.startsWith('---\n'))
    .map(([name, text]): RecordText => ({ name, language: text.includes('\nlanguage: en\n') ? 'en' : 'nl', text })),
];

function documented(): RecordText[] {
  const folders = { nl: packagePath('docs', 'voorbeeld'), en: packagePath('docs', 'example') };
  return languages.flatMap((language) =>
    readdirSync(folders[language])
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ name, language, text: readFileSync(join(folders[language], name), 'utf8') })),
  );
}

function afterLookBacks({ name, language, text }: RecordText): RecordText[] {
  return ([1, 2] as const).map((times) => ({
    name: `${name}, after look-back ${times}`,
    language,
    text: lookedBack(text, language, times),
  }));
}

const sessionNames = Object.keys(sessions) as (keyof typeof sessions)[];

async function ofSession(name: keyof typeof sessions): Promise<RecordText> {
  const played = await playedSession(name);
  return { name: `session ${name}`, language: played.language, text: await recordOf(played) };
}

/** A table at which a bundled session form is played. */
export interface Table {
  readonly language: Language;
  readonly id: string;
  readonly gathering: Gathering;
}

export const tables: readonly Table[] = languages.flatMap((language) =>
  idsOn('protocols', language).flatMap((id) => gatherings.map((gathering) => ({ language, id, gathering }))),
);

/** Answers made for every step of a protocol. */
export async function playedTable({ language, id, gathering }: Table): Promise<Played> {
  const messages = await loadMessages(language);
  const shelved = (kind: 'cases' | 'lenses', own: string) =>
    [readFileSync(pathOnShelf(kind, language, own), 'utf8'), own, messages] as const;
  const protocol = formOnShelf(language, id);
  const lenses = idsOn('lenses', language).map((own) => sound(parseLens(...shelved('lenses', own))));
  const { answers } = madeAnswers(protocol, lenses, gathering);
  return {
    path: '',
    language,
    messages,
    answers: { format: 'driehoek/answers@1', protocol: id, answers },
    protocol,
    case: sound(parseCase(...shelved('cases', 'terras-na-elven'))),
  };
}

async function ofTable(table: Table): Promise<RecordText> {
  const { language, id, gathering } = table;
  const text = await recordOf(await playedTable(table));
  return { name: `${id} ${language}, ${gathering.people} people`, language, text };
}

/** The record of a session, through the bundled template. */
export async function recordOf(played: Played): Promise<string> {
  const { messages, language, answers } = played;
  const locate = () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  const { session } = await playAnswers(openedSession(played), answers, { locate }, 'x', messages);
  const source = readFileSync(packagePath('templates', 'records', `${language}.md`), 'utf8');
  const template = readTemplate(source, messages);
  if (!template.ok) throw new Error(template.problems.join());
  const record = composeRecord(session, messages, { case: 'library:x', svg: 'x.svg' });
  return printRecord(record, template.template, messages);
}

function sound<T>({ value, findings }: { value: T | undefined; findings: readonly unknown[] }): T {
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
}
