import type { kit as dutch } from '../nl/kit.ts';
import type { Shape } from '../shape.ts';
import { list, meant } from './words.ts';

const leaves = (n: number) => (n === 1 ? '1 sheet' : `${n} sheets`);

export const kit: Shape<typeof dutch> = {
  kit: {
    file: 'kit',
    sheets: {
      script: 'script',
      triangle: 'triangle',
      agreements: 'agreements',
      'value-cards': 'value-cards',
      'value-slip': 'value-slip',
      card: 'card',
      'pulse-slip': 'pulse-slip',
      assignment: 'assignment',
      lenses: 'lenses',
      case: 'case',
      evaluation: 'evaluation',
    },
    after: {
      script: 'one for each leader',
      triangle: 'in the middle of the table',
      agreements: 'on the wall',
      'value-cards': 'one sheet each; cut along the lines',
      'value-slip': 'cut in half; fold on the dotted line',
    },
    cut: { a4: 'one each', a5: 'cut in half', a6: 'cut in four', a7: 'cut in eight' },
    title: (form: string) => `For the table: ${form}`,
    printing:
      'Print on A4 at actual size (100%), without header and footer. Black and white is fine, and so is double-sided.',
    open: {
      html: 'Open the file in a browser, with a double click for instance, and choose Print there.',
      pdf: 'Open the file and choose Print.',
    },
    row: (sheet: string, n: number, after: string) => `  ${sheet.padEnd(12)} ${leaves(n).padStart(10)}  ${after}`,
    made: (people: number, n: number) => `For ${people} people, ${leaves(n)} in all:`,
    mostPeople: (people: number) =>
      `That is the most who can take part. Fewer of you? Say so with --people ${people - 1}.`,
    outside: (people: number, min: number, max: number) =>
      `This session form is for ${min} to ${max} people. The sheets are now for ${people}.`,
    noSheet: (named: string, known: readonly string[], near?: string) =>
      `--only ${named}: there is no such sheet.${meant(near)} There are: ${list(known)}.`,
    nothingOn: (sheet: string) => `This session form has nothing for the sheet "${sheet}".`,
    nothingHint: 'Choose another sheet, or leave out --only to get what this session form needs.',
    other: (form, asked, given) => `The session form ${form} uses ${asked}, not ${given}.`,
    otherHint: 'Put the other one in the form, or print that sheet alone with --only.',
    caseHint: 'Say which case: --case ID.',
    wantsFile: 'A PDF does not go to standard output. Name a file with --output.',
    takenHint: 'Choose another name, or leave out --output.',
    noBrowser: 'No browser was found to make a PDF with.',
    noBrowserHint:
      'Make HTML (without --to pdf), open that file in a browser and choose Print. Or install Chromium, Chrome or Edge.',
    browserFailed: (browser: string) => `${browser} made no PDF.`,
    browserFailedHint: 'Make HTML (without --to pdf), open that file in a browser and choose Print.',
    triangle: {
      alt: 'A triangle of points with a name at each corner',
      ask: 'What weighs most for you in this case?',
      corners: {
        professie: 'your craft: what knowledge and profession ask',
        politiek: 'the executive: what elected leaders want and may ask',
        maatschappij: 'society: what people need',
      },
      tens: 'Share ten points over these three.',
    },
    agreements: {
      title: 'What we agree on',
      usual: [
        'What somebody says here, you do not pass on. The record holds reasons and roles, no names.',
        'Nobody is being assessed. You may always pass.',
      ],
      own: 'And we add:',
    },
    typed: 'Typed in like this:',
    card: {
      number: 'Card',
      table: 'Table',
      option: 'option',
      tens: 'Ten in all.',
      own: 'You keep this strip',
    },
    slip: {
      work: 'At work',
      home: 'At home',
      homeKept: 'You keep this half. Nobody types it in.',
      homeThen:
        'Which cards lie higher at work, and which at home? Copy up to three of each to the other half, if you like.',
      how: 'Lay the cards in five piles. Write the digit of its pile by each card, and cross off a circle for it.',
      emptyIs: 'leave the box empty',
      most: 'matters most',
      least: 'matters least',
      higherAtWork: 'higher at work',
      higherAtHome: 'higher at home',
      notHere: (numbers: readonly number[]) =>
        numbers.length === 1
          ? `${numbers[0]} is private and does not belong in these two rows.`
          : `${list(numbers.map(String))} are private and do not belong in these two rows.`,
      star: 'I want to talk about this (it may come on the screen)',
    },
    pulse: {
      title: 'Pulse',
      scale: '1 strongly disagree · 2 disagree · 3 in between · 4 agree · 5 strongly agree · 0 no answer',
      shown:
        'Nobody sees what you fill in. The screen shows one word for each statement, and only if there are enough of you.',
    },
    case: { by: (role: string) => `Brought in by: ${role}` },
    evaluation: { asks: ['What did this session do for you?', 'Was there enough room to disagree?'] },
  },
};
