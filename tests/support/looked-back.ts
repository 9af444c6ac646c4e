import type { Language } from '../../src/core/format/language.ts';

/** The words of a look-back, as the program prints them; the days are those of the first, the second and the next. */
const words = {
  nl: {
    heading: 'Terugblik',
    day: 'Dag',
    happened: 'Sindsdien',
    dropped: 'Niet meer nodig',
    wordBack: 'Terugkoppeling',
    partly: 'Een deel',
    yes: 'Ja',
    heeded: 'Tegenspraak waar iets mee gedaan is',
    next: 'Volgende terugblik',
    days: ['5 maart 2027', '5 mei 2027', '5 augustus 2027'],
  },
  en: {
    heading: 'Look-back',
    day: 'Day',
    happened: 'Since then',
    dropped: 'No longer needed',
    wordBack: 'Word back',
    partly: 'In part',
    yes: 'Yes',
    heeded: 'Dissent that was acted on',
    next: 'Next look-back',
    days: ['5 March 2027', '5 May 2027', '5 August 2027'],
  },
} as const;

/**
 * A record with a look-back at its end that drops the first agreement, or with a second one too, by when word is back
 * and the first view is heeded. The text must be as the program prints it.
 */
export function lookedBack(text: string, language: Language, times: 1 | 2): string {
  const held = times === 1 ? [firstOf] : [firstOf, secondOf];
  return text + held.map((blocksOf) => `\n${[MARKER, ...blocksOf(text, words[language])].join('\n\n')}\n`).join('');
}

const MARKER = '<!-- driehoek:look-back -->';

type Words = (typeof words)[Language];

function firstOf(text: string, own: Words): string[] {
  return [
    `## ${own.heading}`,
    said(own.day, own.days[0]),
    said(own.happened, 'x.'),
    ...listed(own.dropped, pointIn(text, 'actions')?.replace(/^\[.\] /u, '')),
    said(own.wordBack, own.partly),
    said(own.next, own.days[1]),
  ];
}

function secondOf(text: string, own: Words): string[] {
  return [
    `## ${own.heading} 2`,
    said(own.day, own.days[1]),
    said(own.happened, 'y.'),
    said(own.wordBack, own.yes),
    ...listed(own.heeded, pointIn(text, 'dissent')),
    said(own.next, own.days[2]),
  ];
}

function said(label: string, text: string): string {
  return `**${label}:** ${text}`;
}

function listed(label: string, point: string | undefined): string[] {
  return point === undefined ? [] : [`**${label}:**`, `- ${point}`];
}

/** The first point of a section with its folded lines, without what stands under it. */
function pointIn(text: string, section: string): string | undefined {
  const [, after = ''] = text.split(`<!-- driehoek:${section} -->\n`);
  const [own = ''] = after.split('<!-- driehoek:');
  return /^- (.*(?:\n {2}(?!- ).*)*)/mu.exec(own)?.[1];
}
