import type { Language } from '../../src/core/format/language.ts';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { stopwatch } from '../../src/core/protocol/stopwatch.ts';
import { type SessionTime, sizesThatFit, timeOf } from '../../src/core/protocol/time.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { formOnShelf } from './form-on-shelf.ts';

/** The sizes for which the figures of a page are counted: those of the design of the room. */
const PEOPLE: Readonly<Record<string, number>> = { dilemmamethode: 10 };

interface Words {
  readonly title: string;
  readonly other: string;
  readonly intro: readonly string[];
  readonly head: string;
  readonly steps: string;

  readonly decimal: (n: number) => string;
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Werkvormen en hun tijd',
    other: '[English](forms.en.md)',
    intro: [
      'Deze bladzijde schrijft `npm run docs`. De tijden komen uit een model van wat een stap kost: hoe lang mensen spreken',
      'of schrijven, en hoe lang iedereen wacht op het toetsenbord. `driehoek protocols time ID --people N` rekent het uit',
      'voor een andere groep of een eigen werkvorm. Hoe je het met mensen nameet, staat in [meten.md](meten.md).',
      '',
      '"Vragen" is hoe vaak het scherm ergens op wacht. "Typen" is hoe vaak iedereen wacht tot een tekst er staat; wat',
      'iemand noteert terwijl anderen praten, telt daar niet bij. De opdrachten staan in [opdrachten.md](opdrachten.md).',
    ],
    head: '| werkvorm | minuten | nodig | vragen | typen | past met |',
    steps: '| stap | minuten | nodig |',
    decimal: (n) => n.toFixed(1).replace('.', ','),
  },
  en: {
    title: 'Session forms and their time',
    other: '[Nederlands](werkvormen.md)',
    intro: [
      'This page is written by `npm run docs`. The times come from a model of what a step costs: how long people speak or',
      'write, and how long everybody waits for the keyboard. `driehoek protocols time ID --people N` works it out for',
      'another group or a form of your own. How to time it with people is in [timing.en.md](timing.en.md).',
      '',
      '"Questions" is how often the screen waits for something. "Typing" is how often everybody waits for a text; what is',
      'noted while others speak does not count there. The assignments are in [assignments.en.md](assignments.en.md).',
    ],
    head: '| session form | minutes | needs | questions | typing | fits |',
    steps: '| step | minutes | needs |',
    decimal: (n) => n.toFixed(1),
  },
};

function formsIn(language: Language): Protocol[] {
  return idsOn('protocols', language).map((id) => formOnShelf(language, id));
}

/** The page of docs on what each bundled form needs, by the time model. */
export function printForms(language: Language): string {
  const { title, other, intro, head } = words[language];
  const forms = formsIn(language).map((form) => ({ form, time: timeOf(form, PEOPLE[form.id] ?? form.for.max) }));
  const rows = forms.map((one) => rowOf(one, language));
  const parts = forms.flatMap((one) => ['', ...stepsOf(one, language)]);
  return [`# ${title}`, '', other, '', ...intro, '', head, rule(head), ...rows, ...parts, ''].join('\n');
}

interface Timed {
  readonly form: Protocol;
  readonly time: SessionTime;
}

function rowOf({ form, time }: Timed, language: Language): string {
  const { decimal } = words[language];
  const sizes = sizesThatFit(form)?.join('–') ?? '–';
  const needs = `${decimal(time.needs)} (${time.people})`;
  return `| \`${form.id}\` | ${time.minutes} | ${needs} | ${time.prompts} | ${time.typed} | ${sizes} |`;
}

function stepsOf({ form, time }: Timed, language: Language): string[] {
  const { steps } = words[language];
  const rows = time.steps.map(({ title, minutes, needs }) => `| ${title} | ${minutes} | ${stopwatch(needs)} |`);
  return [`## ${form.title} (\`${form.id}\`)`, '', steps, rule(steps), ...rows];
}

function rule(head: string): string {
  return head.replace(/[^|]+/gu, ' --- ').trim();
}
