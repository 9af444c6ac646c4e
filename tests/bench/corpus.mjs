// Cases and records as teams write them: the same for the same number, so that a run can be repeated.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const people = ['aanvrager', 'bewoner', 'ondernemer', 'leerling', 'cliënt', 'huurder', 'vrijwilliger', 'wijkagent'];
const roles = ['vergunningverlener', 'beleidsmedewerker', 'inspecteur', 'handhaver', 'consulent', 'adviseur'];
const domains = ['beleid', 'uitvoering', 'bedrijfsvoering', 'toezicht'];
const levels = ['individu', 'team', 'organisatie'];
const themes = ['beleid-praktijk', 'maatwerk-willekeur', 'kwaliteit-snelheid', 'uniformiteit-ruimte'];
const sides = ['professie-politiek', 'professie-maatschappij', 'politiek-maatschappij'];
const named = {
  'professie-politiek': 'Professie en politiek',
  'professie-maatschappij': 'Professie en maatschappij',
  'politiek-maatschappij': 'Politiek en maatschappij',
};
const sentences = [
  'De regel zegt nee, en ik zie waarom de regel er is.',
  'Zij vroeg of ik het begreep, en ik zei dat ik het begreep.',
  'Mijn teamleider wil dat het voor vrijdag rond is.',
  'Boven het café ging een raam dicht, en nog een.',
  'In het dossier staat niets over wat er vorig jaar is gezegd.',
  'De wethouder heeft het beloofd, maar niet aan deze mensen.',
  'Wie te laat is, krijgt een brief, en wie twee keer te laat is ook.',
  'Het formulier vraagt iets anders dan wat er nodig is.',
  'Ik heb dit eerder zien misgaan, in een andere straat.',
  'Als ik hier ruimte geef, vragen er morgen tien.',
  'Niemand belde terug, dus ik ben er zelf naartoe gefietst.',
  'Het onderzoek is goed, alleen de samenvatting is te mooi.',
];

const pick = (list, n) => list[n % list.length];
const text = (n, count) => Array.from({ length: count }, (_, at) => pick(sentences, n * 7 + at * 5)).join(' ');
const wrapped = (words, width, indent = '') => {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== '' && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => indent + line).join('\n');
};

/** A point of a list, its later lines under its first. */
const point = (words, indent) =>
  `${' '.repeat(indent)}- ${wrapped(words, 76 - indent).replaceAll('\n', `\n${' '.repeat(indent + 2)}`)}`;

/** A case of about 1.5 KB. */
export function caseText(n) {
  const option = (id, title, at) =>
    `  - id: ${id}\n    title: ${title}\n    gain: ${pick(sentences, n + at)}\n    harm: ${pick(sentences, n + at + 3)}`;
  return `format: driehoek/case@1
title: Casus ${n} van de ${pick(roles, n)}
language: nl
role: ${pick(roles, n)}
domain: ${pick(domains, n)}
level: ${pick(levels, n)}
themes: [${pick(themes, n)}, ${pick(themes, n + 1)}]
situation: |
${wrapped(`Donderdag om kwart over ${1 + (n % 9)} stond de ${pick(people, n)} aan de balie. ${text(n, 7)}`, 110, '  ')}
question: Mag ik de ${pick(people, n)} laten wachten?
stakeholders:
  - role: ${pick(people, n)}
    stake: ${pick(sentences, n + 2)}
  - role: ${pick(people, n + 3)}
    stake: ${pick(sentences, n + 4)}
tension:
  side: ${pick(sides, n)}
  how: ${pick(sentences, n + 5)}
options:
${option('nu-helpen', 'Nu helpen en het later uitleggen', 1)}
${option('wachten', 'Wachten tot het dossier compleet is', 2)}
${option('niets-doen', 'Niets doen en de regel volgen', 3)}
discussion:
  - Wat zou je collega doen?
  - Wie betaalt hier de prijs?
`;
}

const placements = [
  [6, 3, 1],
  [5, 4, 1],
  [5, 3, 2],
  [4, 4, 2],
  [3, 5, 2],
  [2, 2, 6],
  [3, 3, 4],
];

/** A record of about 5 KB that belongs to the case. */
export function recordText(n) {
  const side = pick(sides, n);
  const round = (shift) =>
    `[${placements.map((_, at) => `[${pick(placements, n + at + shift).join(', ')}]`).join(', ')}]`;
  const paragraph = (label, words) => wrapped(`**${label}:** ${words}`, 78);
  return `---
format: driehoek/record@1
title: "Casus ${n} van de ${pick(roles, n)}"
date: 2026-11-${String(1 + (n % 28)).padStart(2, '0')}
language: nl
status: open
outcome: besluit
case: ../cases/casus-${String(n).padStart(6, '0')}.yaml
protocol: bewust-vakmanschap
domain: ${pick(domains, n)}
level: ${pick(levels, n)}
themes: [${pick(themes, n)}, ${pick(themes, n + 1)}]
participants: 7
minutes: ${50 + (n % 20)}
triangle:
  before: ${round(0)}
  after: ${round(1)}
  group: [4, 3, 3]
  moved: 4
  paired: true
tensions: [${side}]
choice: nu-helpen
dissent: 1
look-back: 2027-01-21
---

<!-- driehoek:case -->

## Casus

**Rol van de inbrenger:** ${pick(roles, n)}

${paragraph('Het moment', text(n, 14))}

**De vraag:** Mag ik de ${pick(people, n)} laten wachten?

<!-- driehoek:facts -->

## Feiten en onbekenden

**Feiten:**

- ${pick(sentences, n + 1)}
- ${pick(sentences, n + 2)}

**Onbekend:**

- ${pick(sentences, n + 3)}

<!-- driehoek:triangle -->

## Driehoek

Zeven mensen plaatsten de casus vóór het gesprek. Na het gesprek plaatsten zij
hem opnieuw. Dat is geen doel: dichter bij elkaar is niet beter.

<!-- driehoek:tension -->

## Hoe de spanning zich voordoet

${sides.map((one) => paragraph(named[one], one === side ? text(n + 3, 2) : 'n.v.t.')).join('\n\n')}

<!-- driehoek:responsibilities -->

## Verantwoordelijkheden

**Bril:** Kringen van verantwoordelijkheid

${paragraph('Jezelf', text(n + 4, 1))}

${paragraph('De samenleving', text(n + 5, 2))}

<!-- driehoek:options -->

## Opties

- **Nu helpen en het later uitleggen** (\`nu-helpen\`)
${point(`Levert op: ${pick(sentences, n)}`, 2)}
${point(`Schaadt: ${pick(sentences, n + 6)}`, 2)}
- **Wachten tot het dossier compleet is** (\`wachten\`)
${point(`Levert op: ${pick(sentences, n + 7)}`, 2)}
${point(`Schaadt: ${pick(sentences, n + 8)}`, 2)}
- **Niets doen en de regel volgen** (\`niets-doen\`)
${point(`Levert op: ${pick(sentences, n + 9)}`, 2)}
${point(`Schaadt: ${pick(sentences, n + 10)}`, 2)}

<!-- driehoek:choice -->

## Keuze en redenen

**Uitkomst:** besluit

**Ik kies:** Nu helpen en het later uitleggen

${paragraph('Want', text(n + 6, 2))}

${paragraph('Ondanks', text(n + 7, 2))}

${paragraph('De schade beperken door', text(n + 8, 1))}

<!-- driehoek:dissent -->

## Tegenspraak

${point(pick(sentences, n + 4), 0)}
${point(`Nodig om mee te kunnen: ${pick(sentences, n + 10)}`, 2)}

<!-- driehoek:remaining -->

## Wat blijft schuren

${paragraph('Wat blijft', text(n + 9, 2))}

${paragraph('Hoe we het in het oog houden', text(n + 10, 1))}

<!-- driehoek:actions -->

## Afspraken

- [ ] ${pick(roles, n)}: de ${pick(people, n)} bellen (2027-01-0${1 + (n % 9)})
- [x] teamleider: het punt op de agenda zetten (2026-12-1${n % 9})

<!-- driehoek:learning -->

## Leerpunt

${wrapped(text(n + 2, 2), 78)}
`;
}

/** Writes so many cases and as many records into a folder. */
export function writeCorpus(folder, count) {
  for (const name of ['cases', 'records']) mkdirSync(join(folder, name), { recursive: true });
  for (let n = 0; n < count; n += 1) {
    const id = `casus-${String(n).padStart(6, '0')}`;
    writeFileSync(join(folder, 'cases', `${id}.yaml`), caseText(n));
    const day = `2026-11-${String(1 + (n % 28)).padStart(2, '0')}`;
    writeFileSync(join(folder, 'records', `${day}-${id}.md`), recordText(n));
  }
}
