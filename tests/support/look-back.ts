import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/format/language.ts';
import { itemsEntry, textEntry } from '../../src/core/record/document.ts';
import type { NewLookBack } from '../../src/core/record/edit.ts';
import type { Review } from '../../src/core/record/review.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { emptyFolder } from './workroom.ts';

export const EXAMPLE = '2026-12-18-een-half-uur-op-het-terras.md';
export const DAY = '2027-03-05';

/** A folder with the record of the README in it. */
export function withExample(): { cwd: string; path: string; text: () => string; before: string } {
  const cwd = emptyFolder();
  const path = join(cwd, 'records', EXAMPLE);
  mkdirSync(join(cwd, 'records'));
  copyFileSync(packagePath('docs', 'voorbeeld', EXAMPLE), path);
  const text = () => readFileSync(path, 'utf8');
  return { cwd, path, text, before: text() };
}

/** Everything a team may answer on that record. */
export const answers = {
  happened: 'De bewoner belde.\nDe buurman ook.',
  differently: 'Dat de buurman het begreep.',
  because: 'De wethouder maakt zelf een voorstel.',
  heard: 'De wethouder wil een grens vooraf.',
  why: 'De politiek trekt nu harder.',
  remaining: 'Het plein blijft kijken.',
} as const;

/** The record as it is to be after those answers: two boxes, one section, the end of its summary, and nothing else. */
export function expected(before: string): string {
  const summed = before.replace(
    'Op 5 maart 2027 kijkt het team terug.',
    'Op 5 maart 2027 keek het team terug; dat staat onderaan.\nDe volgende keer is op 5 mei 2027.',
  );
  return `${summed.replace('- [ ] handhaver', '- [x] handhaver').replace('- [ ] teamleider', '- [-] teamleider')}
<!-- driehoek:look-back -->

## Terugblik

**Dag:** 5 maart 2027

**Sindsdien:** De bewoner belde.\\
De buurman ook.

**Anders dan gedacht:** Dat de buurman het begreep.

**Niet meer nodig:**

- teamleider: een voorstel maken voor wanneer een uitzondering kan
  (2027-01-22)
  - Omdat: De wethouder maakt zelf een voorstel.

**Terugkoppeling:** Ja

**Wat er gehoord is:** De wethouder wil een grens vooraf.

**Tegenspraak waar iets mee gedaan is:**

- Wie voor rouw een half uur geeft, moet het ook voor een bruiloft kunnen
  uitleggen, en dat kan niet.

**De casus nu plaatsen:** Ergens anders

**Waarom:** De politiek trekt nu harder.

**Wat nog schuurt:** Het plein blijft kijken.

**Volgende terugblik:** 5 mei 2027
`;
}

/** The same as an answers file. */
export const answersFile = `format: driehoek/answers@1
answers:
  happened:
    happened: |
      De bewoner belde.
      De buurman ook.
    differently: ${answers.differently}
  actions: { agreement-1: done, agreement-2: { dropped: ${answers.because} } }
  word-back: { word-back: "yes", answer: ${answers.heard} }
  dissent: { view-1: heeded }
  place: { place: elsewhere, place-why: ${answers.why} }
  remaining: { remaining: ${answers.remaining} }
  next: { next: 2027-05-05, status: open }
`;

/** A look-back on a record: the first drops all that is open, the second heeds all views, the third meets no more. */
export function aLookBack({ agreements, dissent }: Review, language: Language, turn: 0 | 1 | 2): NewLookBack {
  const messages = { nl, en }[language];
  const { labels, heading, wordBack, place } = messages.afterwards.lookBack;
  const [day, next] = [
    ['2027-03-05', '2027-05-05'],
    ['2027-05-05', '2027-08-01'],
    ['2027-08-01', undefined],
  ][turn] as [string, string | undefined];
  const open = agreements.filter(({ state }) => state === 'open' || state === 'in-progress');
  const dropped = turn === 0 ? open.map(({ text }) => text.text) : [];
  const heeded = turn === 1 ? dissent.views.map(({ view }) => view.text) : [];
  const points = (texts: readonly string[]) => texts.map((text) => ({ text, parts: [] }));
  const entries = [
    textEntry(messages.day(day), labels.day),
    textEntry('Het liep anders.\n\nEn dat # was goed.', labels.happened),
    ...(dropped.length === 0 ? [] : [itemsEntry(points(dropped), labels.dropped)]),
    textEntry(wordBack[turn === 2 ? 'yes' : 'partly'], labels.wordBack),
    ...(heeded.length === 0 ? [] : [itemsEntry(points(heeded), labels.heeded)]),
    textEntry(place.elsewhere, labels.place),
    ...(next === undefined ? [] : [textEntry(messages.day(next), labels.next)]),
  ];
  return {
    heading,
    entries,
    day,
    next,
    wordBack: turn === 2 ? 'yes' : 'partly',
    place: 'elsewhere',
    dropped,
    heeded,
    letGo: [],
  };
}
