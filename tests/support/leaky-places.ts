import { readFileSync } from 'node:fs';
import type { FilePlace } from '../../src/core/check/kind.ts';
import { sample } from './example-files.ts';
import { pathOnShelf } from './path-on-shelf.ts';
import { sessions } from './workroom.ts';

/** A place in a file where something stands that may lead to a person. */
export interface LeakyPlace {
  readonly name: string;
  /** One of these has something to say there: what is a fault at all depends on what stands there. */
  readonly rules: readonly string[];
  readonly place: FilePlace;
  text(value: string): string;
}

const kept = {
  case: sample('case'),
  record: sample('record'),
  config: sample('config'),
  protocol: readFileSync(pathOnShelf('protocols', 'nl', 'kort'), 'utf8'),
  lens: readFileSync(pathOnShelf('lenses', 'nl', 'three-questions'), 'utf8'),
  answers: readFileSync(sessions['kort nl'], 'utf8'),
} as const;
type Kind = keyof typeof kept;

const places: Readonly<Record<Kind, FilePlace>> = {
  case: { file: 'cases/een-terras.yaml', folder: 'cases' },
  record: { file: 'records/2026-12-18-een-terras.md', folder: 'records' },
  config: { file: 'driehoek.config.yaml' },
  protocol: { file: 'protocols/kort.yaml', named: true },
  lens: { file: 'lenses/eigen.yaml', named: true },
  answers: { file: 'antwoorden.yaml', named: true },
};

type Row = readonly [name: string, rules: string, from: string, to: (value: string) => string];

/** In a sound file of a kind, these words in the place of those. */
function rowsOf(kind: Kind, rows: readonly Row[]): LeakyPlace[] {
  return rows.map(([name, rules, from, to]) => ({
    name: `${kind}: ${name}`,
    rules: rules.split('|'),
    place: places[kind],
    text: (value) => {
      if (!kept[kind].includes(from)) throw new Error(`The ${kind} does not hold: ${from}`);
      return kept[kind].replace(from, () => to(value));
    },
  }));
}

/** As one word. */
const id = (value: string) => value.replace(/ /gu, '-');

const level = 'level: team\n';
const first = 'format: driehoek/case@1\n';
const domain = 'domain: toezicht\n';

const inCases = rowsOf('case', [
  ['a value of a set', 'wrong-value', level, (v) => `level: ${v}\n`],
  ['a value of a set in quotes', 'wrong-value', level, (v) => `level: "${v}"\n`],
  ['a value in escapes', 'wrong-value', level, (v) => `level: "${escaped(v)}"\n`],
  ['a value over two lines', 'wrong-value', level, (v) => `level: "team\n  ${v}"\n`],
  ['a value before which stands a label', 'wrong-value', level, (v) => `level: BSN ${v}\n`],
  ['a key', 'unknown-key', level, (v) => `${level}"${v}": x\n`],
  ['a key within', 'unknown-key', '  side: ', (v) => `  "${v}": x\n  side: `],
  ['a key twice', 'duplicate-key', level, (v) => `${level}"${v}": x\n"${v}": y\n`],
  ['the kind of file', 'wrong-format', first, (v) => `format: ${v}\n`],
  ['the kind of file, of ours', 'wrong-format', first, (v) => `format: driehoek/${v}\n`],
  ['an old version of the kind', 'format-version', first, (v) => `format: driehoek/case@0 # ${v}\n`],
  ['a theme', 'unknown-theme|wrong-value', '[maatwerk-willekeur]', (v) => `["${v}"]`],
  ['a comment behind a theme', 'unknown-theme', '[maatwerk-willekeur]', (v) => `[maatwerk-wilekeur] # ${v}`],
  ['a list that is none', 'wrong-type', '[maatwerk-willekeur]', (v) => v],
  ['a text that is none', 'yaml-syntax', 'title: Een terras na elven', (v) => `title: [${v}]`],
  ['a value of people', 'unknown-value|wrong-value', '[integriteit]', (v) => `["${v}"]`],
  ['a list left open', 'yaml-syntax', level, (v) => `level: [${v}\n`],
  ['a text left open', 'yaml-syntax', level, (v) => `level: "${v}\n`],
  ['a line without a colon', 'yaml-syntax', level, (v) => `${level}${v}\n`],
  ['a line with a colon too many', 'yaml-syntax', level, (v) => `level: a: ${v}\n`],
  ['a line with a tab', 'yaml-syntax', '  side: ', (v) => `\tx: ${v}\n  side: `],
  ['an anchor', 'yaml-unsafe', level, (v) => `level: &${v} team\n`],
  ['an alias', 'yaml-unsafe', level, (v) => `level: *${v}\n`],
  ['a tag', 'yaml-unsafe', level, (v) => `level: !${v} team\n`],
  ['a directive', 'yaml-unsafe', first, (v) => `%${v}\n---\n${first}`],
  ['a merge conflict', 'conflict-marker', level, (v) => `<<<<<<< ${v}\n${level}=======\n${level}>>>>>>> x\n`],
  ['a control character', 'control-character', level, (v) => `level: team # ${v}\u202e\n`],
  ['an exception to it', 'ignore-unused', level, (v) => `# driehoek-ignore ${id(v)}: x\n${level}`],
  ['an exception without a reason', 'ignore-reason', level, (v) => `# driehoek-ignore ${id(v)}\n${level}`],
  ['the reason of an exception', 'ignore-unused', level, (v) => `# driehoek-ignore situation-short: ${v}\n${level}`],
  [
    'the id of two options',
    'option-twice|wrong-value',
    '  - id: sluiten\n',
    (v) => `${twice(`  - id: "${v}"\n    title: x\n`)}  - id: sluiten\n`,
  ],
  ['the question', 'question-advice', 'question: Mag ik', (v) => `question: Hoe zeg ik ${v} of`],
  ['a role', 'role-name', 'role: handhaver', (v) => `role: Mark Wit # ${v}`],
  ['the story', 'situation-short', 'situation: |', (v) => `situation: Vrijdag riep ${v} iets.\nx: |`],
  ['a comment behind a fault', 'wrong-value', level, (v) => `level: afdeling # ${v}\n`],
  ['another language', 'wrong-value', 'language: nl', (v) => `language: ${v}`],
  ['a file that says nothing of itself', 'missing-format', first, (v) => `# ${v}\n`],
  ['a domain', 'wrong-value', domain, (v) => `domain: ../${v}/x\n`],
]);

const actions = '- [ ] handhaver: de ondernemer bellen (2027-01-08)';
const escalation = (lines: string) =>
  `<!-- driehoek:escalation -->\n\n## Opschalen\n\n${lines}\n\n<!-- driehoek:actions -->`;
const marker = '<!-- driehoek:actions -->';
/** A record that begins with the place of a summary, which is still to be written from what stands below. */
export const unsummed = '<!-- driehoek:summary -->\n\n## Een terras na elven\n\n<!-- driehoek:case -->';

const role = (name: string) => `\n\n## Casus\n\n**Rol van de inbrenger:** ${name}\n\n**De vraag:** `;
const begin = `<!-- driehoek:case -->${role('handhaver')}Mag`;

const inRecords = rowsOf('record', [
  ['a value of a set', 'wrong-value', level, (v) => `level: ${v}\n`],
  ['a key', 'unknown-key', level, (v) => `${level}"${v}": x\n`],
  ['a list left open', 'yaml-syntax', level, (v) => `level: [${v}\n`],
  ['the choice', 'choice-not-an-option|wrong-value', 'choice: afspreken', (v) => `choice: "${v}"`],
  ['the nearest option', 'choice-not-an-option', '(`afspreken`)', (v) => `(\`afspreken-${id(v)}\`)`],
  ['the case', 'link-case', level, (v) => `${level}case: "${v}"\n`],
  ['the case in a folder', 'link-case', level, (v) => `${level}case: ../cases/${v}.yaml\n`],
  ['the day', 'day-unclear', 'look-back: 2027-01-15', (v) => `look-back: 3 mei (${v})`],
  ['the title that was chosen', 'choice-differs', '**Afspreken tot half twaalf**', (v) => `**Afspreken met ${v}**`],
  ['a title of an option', 'option-twice', '(`niets-doen`)', (v) => `met ${v} (\`afspreken\`)`],
  ['a text that a summary takes over', 'summary-differs', begin, (v) => `${unsummed}${role('handhaver')}Mag ${v}`],
  ['a role that a summary takes over', 'summary-differs', begin, (v) => `${unsummed}${role(v)}Mag`],
  ['a heading', 'section-heading-differs', '## Afspraken', (v) => `## Leerpunt\n\n### ${v}`],
  ['a heading by which a section is known', 'section-marker', `${marker}\n\n`, (v) => `# ${v}\n\n`],
  ['a label', 'label-unknown', marker, (v) => escalation(`**Opschalen:** Ja\n\n**${v}:** 15 januari 2027`)],
  ['text without a label', 'passage-unplaced', marker, (v) => escalation(`**Opschalen:** Ja\n\n${v} weet het.`)],
  ['a picture', 'link-svg', '## Afspraken', (v) => `## Afspraken\n\n![x](<${v}.svg>)`],
  ['a picture in a folder', 'link-svg', '## Afspraken', (v) => `## Afspraken\n\n![x](<./${v}/x.svg>)`],
  ['a picture in escapes', 'link-svg', '## Afspraken', (v) => `## Afspraken\n\n![x](${encoded(v)}.svg)`],
  ['an agreement without a role', 'action-incomplete', actions, (v) => `- [ ] met ${v} bellen (2027-01-08)`],
  ['an agreement without a box', 'action-box', actions, (v) => `- handhaver: met ${v} bellen (2027-01-08)`],
  ['an agreement that is over its day', 'action-overdue', actions, (v) => `- [ ] ${v}: bellen (2026-12-19)`],
  ['a role', 'role-name', actions, (v) => `- [ ] Mark: met ${v} bellen (2027-01-08)`],
  ['text among the agreements', 'action-unread', actions, (v) => `${actions}\n\nDaarna belt ${v}.`],
  ['a table among the agreements', 'action-unread', actions, (v) => `${actions}\n\n| ${v} | x |\n| --- | --- |\n`],
  ['code among the agreements', 'action-unread', actions, (v) => `${actions}\n\n\`\`\`\n${v}\n\`\`\`\n`],
  ['a box elsewhere', 'action-elsewhere', '**Wat blijft:**', (v) => `- [ ] ${v} bellen\n\n**Wat blijft:**`],
  [
    'the tension that is gone',
    'tension-dissolved',
    '**Wat blijft:** De',
    (v) => `**Wat blijft:** De spanning rond ${v} is opgelost.\n\nDe`,
  ],
  ['dissent', 'dissent-needs', '- Half twaalf is al te laat.\n  - Nodig', (v) => `- ${v} zegt nee.\n\n  Nodig`],
  ['an exception', 'ignore-unused', marker, (v) => `<!-- driehoek-ignore ${id(v)}: x -->\n\n${marker}`],
  ['a merge conflict', 'conflict-marker', actions, (v) => `<<<<<<< ${v}\n${actions}`],
  [
    'a record without a head',
    'no-front-matter',
    '---\nformat: driehoek/record@1',
    (v) => `${v}\n\nformat: driehoek/record@1`,
  ],
  ['a look-back on something else', 'look-back-unmatched', actions, (v) => `${actions}\n\n${lookBack(v)}`],
]);

function lookBack(what: string): string {
  return `<!-- driehoek:look-back -->\n\n## Terugblik\n\n**Dag:** 15 januari 2027\n\n**Niet meer nodig:**\n\n- ${what}`;
}

const inOthers = [
  ...rowsOf('protocol', [
    ['an id', 'wrong-value', 'id: moment', (v) => `id: "${v} x"`],
    ['an id twice', 'protocol-flow|wrong-value', '  - id: moment', (v) => `${twice(step(v))}  - id: moment`],
    ['a label', 'wrong-value', 'label: Het moment', (v) => `label: "${v}:"`],
    ['a kind', 'wrong-value', 'kind: long-text', (v) => `kind: ${v}`],
    ['a fact', 'wrong-value', 'sets: participants', (v) => `sets: ${v}`],
    ['a number', 'wrong-type', 'minutes: 25', (v) => `minutes: "${v}"`],
    ['a key of a step', 'unknown-key', '    prefill: situation', (v) => `    "${v}": x`],
  ]),
  ...rowsOf('lens', [
    ['an id', 'wrong-value', 'id: three-questions', (v) => `id: "${v} x"`],
    ['a key', 'unknown-key', 'language: nl', (v) => `language: nl\n"${v}": x`],
    ['a language', 'wrong-value', 'language: nl', (v) => `language: ${v}`],
  ]),
  ...rowsOf('answers', [
    ['a step', 'answers-step', '  question:\n', (v) => `  "${v}": x\n  question:\n`],
    ['a field of a form', 'answers-step', '    question: Mag', (v) => `    "${v}": x\n    question: Mag`],
    [
      'a session form',
      'answers-step',
      'protocol: kort',
      (v) => (/^\d+$/u.test(v) ? `protocol: "${v}"` : 'protocol: kortt'),
    ],
    ['a key', 'unknown-key', 'language: nl', (v) => `language: nl\n"${v}": x`],
    ['the question', 'question-advice', 'question: Mag ik', (v) => `question: Hoe zeg ik ${v} of`],
  ]),
  ...rowsOf('config', [
    ['a rule', 'unknown-rule', 'language: nl', (v) => `language: nl\nrules:\n  "${v}": off`],
    ['a setting of a rule', 'wrong-value', 'language: nl', (v) => `language: nl\nrules:\n  role-name: ${v}`],
    ['a key', 'unknown-key', 'language: nl', (v) => `language: nl\n"${v}": x`],
    ['what may stand, as no list', 'wrong-type', 'language: nl', (v) => `language: nl\nprivacy:\n  allow: "${v}"`],
    ['what may stand', 'wrong-type', 'language: nl', (v) => `language: nl\nprivacy: { allow: ["${v}"], dossiers: x }`],
    ['a pattern', 'wrong-value', 'language: nl', (v) => `language: nl\nprivacy:\n  dossiers: ["${v}"]`],
    ['a theme', 'wrong-value', 'language: nl', (v) => `language: nl\nthemes: ["${v} x"]`],
  ]),
  {
    name: 'a file of no kind',
    rules: ['wrong-format'],
    place: { file: 'x.yaml', named: true },
    text: (value: string) => `format: ${id(value)}\nx: ${value}\n`,
  },
];

export const leakyPlaces: readonly LeakyPlace[] = [...inCases, ...inRecords, ...inOthers];

function twice(text: string): string {
  return text + text;
}

function step(name: string): string {
  return `  - id: "${name}"\n    title: x\n    ask: x\n    minutes: 0\n    kind: pause\n    speaks: allen\n`;
}

/** By number, as YAML may have any sign. */
function escaped(value: string): string {
  return [...value].map((sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('');
}

/** As a link may have any sign. */
function encoded(value: string): string {
  return [...value].map((sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`).join('');
}
