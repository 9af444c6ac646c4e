import type { Messages } from '../../language/messages.ts';
import { escapeLine, escapeLineStart } from '../record/escape.ts';
import { wrapLines } from '../text/wrap.ts';
import type { Insight } from './insights.ts';
import type { Period } from './period.ts';
import type { ReleaseFile } from './release-file.ts';
import type { HandOverRow } from './row.ts';

/** What is known of a half-year that was released. */
export interface LetterWorld {
  readonly period: Period;
  readonly release: Pick<ReleaseFile, 'sentences'>;
  readonly insights: readonly Insight[];
}

/** By which a letter of ours is known, also to whoever writes it anew. */
export const LETTER_MARKER = '<!-- driehoek:word-back -->';

const WIDTH = 80;

/**
 * What a team hears back, from its own rows: its sentences, where they were used, and what was decided, by whom and when. The
 * title and the two lines below it say it all: with those the next session opens. Words of other teams are not in it.
 */
export function letterOf(rows: readonly HandOverRow[], world: LetterWorld, { archive: { letter } }: Messages): string {
  const own = rows.filter(({ sentence }) => sentence !== null).map((row) => sentenceOf(row, world));
  const used = new Set(own.flatMap(({ insights }) => insights));
  const printed = own.filter(({ isPrinted }) => isPrinted).length;
  return [
    `# ${letter.title(world.period)}`,
    '',
    letter.said(own.length, printed, used.size),
    letter.decided(decisionsIn([...used])),
    '',
    LETTER_MARKER,
    '',
    ...(own.length === 0 ? [] : [`## ${letter.sentences}`, '', ...own.flatMap((one) => sentenceLines(one, letter))]),
    ...[...used].flatMap((one) => insightLines(one, letter)),
    letter.thanks,
    '',
  ].join('\n');
}

type LetterWords = Messages['archive']['letter'];

interface OwnSentence {
  readonly text: string;
  readonly row: string;
  readonly isPrinted: boolean;
  readonly insights: readonly Insight[];
}

function sentenceOf({ row, sentence }: HandOverRow, { release, insights }: LetterWorld): OwnSentence {
  return {
    text: sentence ?? '',
    row,
    isPrinted: release.sentences.some((one) => one.row === row && one.sentence === sentence),
    insights: insights.filter(({ rows }) => rows.includes(row)),
  };
}

/** Of what was decided, what fits on one line: by whom and when. */
function decisionsIn(
  insights: readonly Insight[],
): readonly { readonly what: string; readonly who: string; readonly when: string }[] {
  return insights.flatMap(({ title, consequence, answer, who, when }) =>
    consequence === undefined && answer === undefined
      ? []
      : [
          {
            what: escapeLine(answer?.text ?? consequence?.text ?? title),
            who: escapeLine(who?.text ?? ''),
            when: escapeLine(when?.text ?? ''),
          },
        ],
  );
}

function sentenceLines({ text, row, isPrinted, insights }: OwnSentence, letter: LetterWords): string[] {
  const quoted = wrapLines(escapeLineStart(escapeLine(text)), WIDTH - 2).split('\n');
  return [
    ...quoted.map((line) => `> ${escapeLineStart(line)}`),
    '',
    letter.used(
      isPrinted,
      insights.map(({ title }) => escapeLine(title)),
    ),
    '',
    letter.row(row),
    '',
  ];
}

function insightLines({ title, consequence, exceptions, who, when, answer }: Insight, letter: LetterWords): string[] {
  const parts = [
    [letter.labels.exceptions, exceptions],
    [letter.labels.consequence, consequence],
    [letter.labels.who, who],
    [letter.labels.when, when],
    [letter.labels.answer, answer],
  ] as const;
  const points = parts.flatMap(([label, said]) =>
    said === undefined ? [] : [`- **${label}:** ${escapeLine(said.text)}`],
  );
  return [`## ${escapeLine(title)}`, '', ...points, ...(points.length === 0 ? [] : [''])];
}
