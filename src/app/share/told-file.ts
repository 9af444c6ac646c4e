import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Case } from '../../core/case/schema.ts';
import { formatText } from '../../core/check/formats/text.ts';
import { parseShareAnswers, retellingOf, type ShareAnswers } from '../../core/share/answers-file.ts';
import { marksIn } from '../../core/share/marks.ts';
import { shareQuestions } from '../../core/share/questions.ts';
import { piecesOf } from '../../core/share/read-back.ts';
import {
  countWords,
  lineName,
  linesToTell,
  MAX_WORDS,
  type Retelling,
  retoldCase,
  untold,
} from '../../core/share/retelling.ts';
import { nearest } from '../../core/text/nearest.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import { UserError } from '../../core/user-error.ts';
import { printYaml } from '../../core/yaml/print.ts';
import { shown } from '../../files/project.ts';
import { inputText } from '../input-text.ts';
import type { Words, Workplace } from '../ports.ts';
import type { SharedRecord } from './shared-record.ts';

/**
 * A case as a file tells it. Errors: a UserError that names everything that is missing, with the digest of the text to
 * give once somebody has read it.
 */
export async function toldInFile(
  named: string,
  old: Case,
  shared: SharedRecord,
  ports: Words & Workplace,
): Promise<Retelling> {
  const { messages } = ports;
  const file = named === '-' ? '<stdin>' : shown(resolve(ports.cwd, named), ports.cwd);
  const text = await inputText(named, ports);
  const { value, findings } = parseShareAnswers(text, file, messages);
  if (value === undefined) throw new UserError(formatText(findings, new Map(), messages).trimEnd());
  const told = retellingOf(value);
  refuseUnknown(told, old, ports);
  const digest = untold(told).length === 0 ? digestOf(retoldCase(old, told, shared.messages)) : undefined;
  const rows = [...sameStory(told, old, ports), ...missingIn(value, told, digest, ports)];
  if (rows.length === 0) return told;
  const marks = digest === undefined ? [] : marksBy(told, old, shared, ports);
  throw new UserError([messages.retell.notYet(file), ...rows, ...marks].join('\n'), messages.retell.notYetHint);
}

/** What the digest is of: the case file as it is written. */
function digestOf(own: Case): string {
  return createHash('sha256').update(printYaml(own)).digest('hex');
}

function missingIn(value: ShareAnswers, told: Retelling, digest: string | undefined, { messages }: Words): string[] {
  const { retell } = messages;
  const words = countWords(told.texts.situation ?? '');
  const asked = shareQuestions.filter((question) => !told.answered.includes(question));
  return [
    ...untold(told).map((key) => `  texts.${key}: ${lineName(key, messages)}`),
    ...(words > MAX_WORDS ? [`  texts.situation: ${retell.tooManyWords(words)}`] : []),
    ...asked.map((question) => `  questions.${question}: ${retell.questions[question]}`),
    ...(digest === undefined || value.digest === digest ? [] : [`  digest: ${retell.digestIs(digest, value.digest)}`]),
  ];
}

/** A story that was copied was not told anew. */
function sameStory({ texts }: Retelling, old: Case, { messages: { retell } }: Words): string[] {
  const isSame = old.situation !== '' && tidyLine(texts.situation ?? '') === tidyLine(old.situation);
  return isSame ? [`  texts.situation: ${retell.same}`] : [];
}

/** Where to look when reading: the place and the kind, never the words, for the log of a script is kept. */
function marksBy(
  { texts }: Retelling,
  old: Case,
  { review, looking }: SharedRecord,
  { messages: { retell } }: Words,
): string[] {
  const keys = linesToTell(old).map(({ key }) => key);
  const rows = keys.flatMap((key) =>
    piecesOf([key], texts).flatMap(({ text }, at) => {
      const kinds = new Set(marksIn(text, review.front.language, looking.wishes).map(({ question }) => question));
      return kinds.size === 0
        ? []
        : [
            `  ${retell.markedAt(
              `texts.${key}`,
              at + 1,
              [...kinds].map((kind) => retell.marked[kind]),
            )}`,
          ];
    }),
  );
  return rows.length === 0 ? [] : ['', retell.lookAt, ...rows];
}

function refuseUnknown({ texts }: Retelling, old: Case, { messages: { retell } }: Words): void {
  const keys = linesToTell(old).map(({ key }) => key);
  const unknown = Object.keys(texts).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new UserError(retell.noSuchText(unknown, nearest(unknown, keys)), retell.fileTexts(keys));
}
