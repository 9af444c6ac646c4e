import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/files/package-files.ts';
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
  heard: 'De wethouder wil een grens vooraf.',
  why: 'De politiek trekt nu harder.',
  remaining: 'Het plein blijft kijken.',
} as const;

/** The record as it is to be after those answers: one box, one section, and nothing else. */
export function expected(before: string): string {
  return `${before.replace('- [ ] handhaver', '- [x] handhaver')}
<!-- driehoek:look-back -->

## Terugblik

**Dag:** 5 maart 2027

**Sindsdien:** De bewoner belde.\\
De buurman ook.

**Anders dan gedacht:** Dat de buurman het begreep.

**Niet meer nodig:**

- teamleider: een voorstel maken voor wanneer een uitzondering kan
  (2027-01-22)

**Antwoord terug:** Ja

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
  actions: { agreement-1: done, agreement-2: dropped }
  word-back: { word-back: "yes", answer: ${answers.heard} }
  dissent: { view-1: heeded }
  place: { place: elsewhere, place-why: ${answers.why} }
  remaining: { remaining: ${answers.remaining} }
  next: { next: 2027-05-05, status: open }
`;
