// A realistic archive of records: so many teams over so many years, in both languages, the same for the same seed.
// `node tests/bench/archive.mjs FOLDER [RECORDS] [TEAMS] [YEARS] [SEED]`
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A generator of numbers from 0 to 1 that gives the same row for the same seed. Source: mulberry32, public domain. */
function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  const weighted = (pairs) => {
    let at = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of pairs) {
      at -= weight;
      if (at < 0) return value;
    }
    return pairs[0][0];
  };
  return { next, pick, weighted, between: (low, high) => low + Math.floor(next() * (high - low + 1)) };
}

const domains = [
  ['uitvoering', 38],
  ['beleid', 27],
  ['toezicht', 17],
  ['bedrijfsvoering', 13],
  ['overig', 2],
];
/** What each kind of work talks about, and on which side it chafes. */
const themes = {
  uitvoering: [
    ['maatwerk-willekeur', 30],
    ['uniformiteit-ruimte', 24],
    ['beleid-praktijk', 20],
    ['kwaliteit-snelheid', 16],
    ['prive-ambt', 4],
  ],
  beleid: [
    ['politiek-vakmanschap', 28],
    ['minister-samenleving', 24],
    ['beleid-praktijk', 22],
    ['kennis-verkopen', 14],
    ['techniek-communicatie', 8],
  ],
  toezicht: [
    ['inspectie-beleid', 34],
    ['maatwerk-willekeur', 18],
    ['kwaliteit-snelheid', 16],
    ['kennis-verkopen', 12],
  ],
  bedrijfsvoering: [
    ['kwaliteit-snelheid', 30],
    ['techniek-communicatie', 24],
    ['uniformiteit-ruimte', 18],
    ['prive-ambt', 14],
  ],
  overig: [
    ['prive-ambt', 1],
    ['kwaliteit-snelheid', 1],
  ],
};
const own = ['thuiswerken', 'algoritmes', 'stagiairs', 'taal-in-brieven', 'nieuwe-wet'];
const sides = ['professie-politiek', 'professie-maatschappij', 'politiek-maatschappij'];
const sideOf = {
  'maatwerk-willekeur': 1,
  'uniformiteit-ruimte': 1,
  'beleid-praktijk': 1,
  'kwaliteit-snelheid': 0,
  'prive-ambt': 2,
  'politiek-vakmanschap': 0,
  'minister-samenleving': 2,
  'kennis-verkopen': 0,
  'techniek-communicatie': 1,
  'inspectie-beleid': 0,
};
const pulls = {
  uitvoering: [4, 2, 4],
  beleid: [4, 4, 2],
  toezicht: [5, 3, 2],
  bedrijfsvoering: [5, 3, 2],
  overig: [4, 3, 3],
};
const protocols = [
  ['bewust-vakmanschap', 50, 60],
  ['kort', 32, 25],
  ['incidentmethode', 10, 65],
  ['dilemmamethode', 8, 90],
];
const words = {
  nl: {
    titles: [
      'Een brief die blijft liggen',
      'Wie belt er terug',
      'De uitzondering van dinsdag',
      'Het advies in de la',
      'Een toezegging op straat',
      'De lijst van vrijdag',
      'Een deur op een kier',
    ],
    labels: {
      escalate: 'Opschalen',
      yes: 'Ja',
      no: 'Nee, dit kan het team zelf',
      by: 'Uiterlijk',
      back: 'Antwoord terug',
      lens: 'Bril',
      heard: 'Heeft het gehoord',
      needs: 'Nodig om mee te kunnen',
    },
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    lenses: ['Kringen van verantwoordelijkheid', 'Vijf relaties', "De drie B's van Goed Werk"],
    skipped: ['Feiten', 'Kort terugkijken', 'De spreiding'],
    prose: 'Er lag een verzoek dat niet in de regels past, en iemand wachtte op antwoord. ',
    view: 'Dit had eerder gezegd moeten worden.',
    need: 'Een grens die we vooraf afspreken.',
    does: 'het in het werkoverleg brengen',
  },
  en: {
    titles: [
      'A letter left lying',
      'Who calls back',
      'Tuesday’s exception',
      'The advice in the drawer',
      'A promise in the street',
    ],
    labels: {
      escalate: 'Escalation',
      yes: 'Yes',
      no: 'No, the team can do this itself',
      by: 'By',
      back: 'Word back',
      lens: 'Lens',
      heard: 'Has heard',
      needs: 'Needed to go along',
    },
    months: 'January February March April May June July August September October November December'.split(' '),
    lenses: ['Rings of responsibility', 'Five relations', "The three B's of Good Work"],
    skipped: ['Facts', 'A short look at the session', 'The spread'],
    prose: 'There was a request that does not fit the rules, and somebody waited for an answer. ',
    view: 'This should have been said sooner.',
    need: 'A limit we agree on beforehand.',
    does: 'bring it to the team meeting',
  },
};

function isoDay(number) {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

function placement(dice, pull, looseness) {
  const points = [0, 1, 2].map((at) => Math.max(0, pull[at] + (dice.next() - 0.5) * looseness));
  const sum = points.reduce((total, n) => total + n, 0) || 1;
  const whole = points.map((n) => Math.floor((n / sum) * 10));
  for (let left = 10 - whole[0] - whole[1] - whole[2]; left > 0; left -= 1) whole[Math.floor(dice.next() * 3)] += 1;
  return whole;
}

const tenths = (n) => Math.round(n * 10) / 10;

function roundText(placements) {
  const sorted = [...placements].sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  if (sorted.length >= 5) return `[${sorted.map((one) => `[${one.join(', ')}]`).join(', ')}]`;
  const centre = [0, 1, 2].map((at) => tenths(sorted.reduce((sum, one) => sum + one[at], 0) / sorted.length));
  let apart = 0;
  let pairs = 0;
  for (const [at, a] of sorted.entries())
    for (const b of sorted.slice(at + 1)) {
      apart += (Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2])) / 2;
      pairs += 1;
    }
  return `{ placed: ${sorted.length}, centre: [${centre.join(', ')}], spread: ${tenths(pairs ? apart / pairs : 0)} }`;
}

/** What happened in one session, drawn by lot. */
function drawSession(dice, { day, today, domain, years }) {
  const people = dice.weighted([
    [3, 4],
    [4, 8],
    [5, 16],
    [6, 26],
    [7, 22],
    [8, 14],
    [9, 6],
    [10, 4],
  ]);
  const theme = dice.weighted(themes[domain]);
  const chosen = new Set([theme]);
  if (dice.next() < 0.35) chosen.add(dice.weighted(themes[domain]));
  if (dice.next() < 0.01 * years) chosen.add(dice.pick(own));
  const tensions = new Set([sides[sideOf[theme] ?? 0]]);
  if (dice.next() < 0.4) tensions.add(dice.pick(sides));
  const before = Array.from({ length: people }, () => placement(dice, pulls[domain], 7));
  const after = before.map((one) => (dice.next() < 0.55 ? placement(dice, one, 3) : one));
  const outcome = dice.weighted([
    ['besluit', 40],
    ['voorlopig', 27],
    ['opschalen', 12],
    ['eerst-uitzoeken', 14],
    ['geen-overeenstemming', 7],
  ]);
  const lookBack = dice.next() < 0.8 ? isoDay(day + dice.between(40, 120)) : undefined;
  return {
    people,
    chosen: [...chosen],
    tensions: [...tensions],
    before,
    after,
    outcome,
    lookBack,
    dissent: dice.weighted([
      [0, 54],
      [1, 34],
      [2, 12],
    ]),
    lookedBack: lookBack !== undefined && lookBack < today && dice.next() < 0.52,
    escalated: outcome === 'opschalen' || dice.next() < 0.22,
    by: isoDay(day + dice.between(7, 40)),
    back: dice.next() < 0.85 ? isoDay(day + dice.between(41, 90)) : undefined,
    actions: Array.from({ length: dice.between(0, 4) }, () => drawAction(dice, day, today)),
  };
}

function drawAction(dice, day, today) {
  const due = isoDay(day + dice.between(7, 60));
  return { due, done: dice.next() < (due < today ? 0.68 : 0.1) };
}

function frontOf(dice, session, { day, domain, language, index }) {
  const { people, before, after, outcome, lookBack } = session;
  const [protocol, , planned] = dice.weighted(protocols.map((one) => [one, one[1]]));
  const position = dice.weighted([
    ['medewerker', 70],
    ['leidinggevend', 30],
  ]);
  return [
    'format: driehoek/record@1',
    `title: "${dice.pick(words[language].titles)} ${index}"`,
    `date: ${isoDay(day)}`,
    `language: ${language}`,
    `status: ${session.lookedBack ? 'closed' : 'open'}`,
    `outcome: ${outcome}`,
    `protocol: ${protocol}`,
    `domain: ${domain}`,
    `level: ${dice.weighted([
      ['individu', 45],
      ['team', 38],
      ['organisatie', 17],
    ])}`,
    dice.next() < 0.6 ? `position: ${position}` : '',
    `themes: [${session.chosen.join(', ')}]`,
    `participants: ${people}`,
    `minutes: ${Math.max(10, Math.round(planned * (0.75 + dice.next() * 0.6)))}`,
    'triangle:',
    `  before: ${roundText(before)}`,
    `  after: ${roundText(after)}`,
    dice.next() < 0.82 ? `  group: [${placement(dice, pulls[domain], 3).join(', ')}]` : '',
    `  moved: ${before.filter((one, at) => one.join() !== after[at].join()).length}`,
    `tensions: [${session.tensions.join(', ')}]`,
    outcome === 'besluit' || outcome === 'voorlopig' ? 'choice: half-uur-geven' : '',
    `dissent: ${session.dissent}`,
    lookBack ? `look-back: ${lookBack}` : '',
  ].filter(Boolean);
}

function section(id, ...lines) {
  return lines.length === 0 ? [] : [`<!-- driehoek:${id} -->`, '', `## ${id}`, '', ...lines, ''];
}

function bodyOf(dice, session, text) {
  const { labels, prose } = text;
  const some = prose.trim();
  const views = Array.from({ length: session.dissent }, () =>
    [`- ${text.view}`, ...(dice.next() < 0.8 ? [`  - ${labels.needs}: ${text.need}`] : [])].join('\n'),
  );
  return [
    ...section('case', prose.repeat(3).trim()),
    ...section('facts', `- ${some}`, `- ${some}`),
    ...section('triangle', prose.repeat(2).trim()),
    ...section('tension', ...session.tensions.flatMap((side) => [`**${side}:** ${some}`, ''])),
    ...(dice.next() < 0.7
      ? section('responsibilities', `**${labels.lens}:** ${dice.pick(text.lenses)}`, '', some)
      : []),
    ...section(
      'options',
      '- **Een half uur geven** (`half-uur-geven`)',
      `  - Levert op: ${some}`,
      '- **Niets doen** (`niets-doen`)',
    ),
    ...section('choice', prose.repeat(2).trim()),
    ...section('dissent', ...(views.length === 0 ? [some] : views)),
    ...section('remaining', some),
    ...section('escalation', ...escalationLines(session, text)),
    ...section(
      'actions',
      ...session.actions.map(({ done, due }) => `- [${done ? 'x' : ' '}] teamleider: ${text.does} (${due})`),
    ),
    ...(dice.next() < 0.25 ? section('skipped', `- ${dice.pick(text.skipped)}: geen tijd`) : []),
    ...(session.lookedBack ? section('look-back', ...lookBackLines(dice, session, text)) : []),
  ];
}

function written(iso, { months }) {
  const [year, month, date] = iso.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

function escalationLines({ escalated, by, back }, text) {
  const { labels } = text;
  if (!escalated) return [`**${labels.escalate}:** ${labels.no}`];
  const lines = [`**${labels.escalate}:** ${labels.yes}`, '', `**${labels.by}:** ${written(by, text)}`];
  return back ? [...lines, '', `**${labels.back}:** ${written(back, text)}`] : lines;
}

function lookBackLines(dice, { lookBack, escalated }, text) {
  const lines = [`### ${written(lookBack, text)}`, '', text.prose.trim()];
  return escalated && dice.next() < 0.7 ? [...lines, '', `**${text.labels.heard}:** de inbrenger`] : lines;
}

/** One record: its file name and its text. */
export function makeRecord(dice, wishes) {
  const session = drawSession(dice, wishes);
  const front = frontOf(dice, session, wishes);
  const body = bodyOf(dice, session, words[wishes.language]);
  return {
    name: `${isoDay(wishes.day)}-casus-${String(wishes.index).padStart(6, '0')}.md`,
    text: `---\n${front.join('\n')}\n---\n\n${body.join('\n').trimEnd()}\n`,
  };
}

/** Every record of an archive: which team's folder, file name and text. The last day is 2026-11-20. */
export function* archive({ records = 500, teams = 40, years = 3, seed = 20261121 } = {}) {
  const dice = chance(seed);
  const last = Date.parse('2026-11-20') / 86_400_000;
  const today = isoDay(last);
  const kinds = Array.from({ length: teams }, () => ({
    domain: dice.weighted(domains),
    language: dice.next() < 0.15 ? 'en' : 'nl',
    busy: 0.3 + dice.next(),
  }));
  for (let index = 1; index <= records; index += 1) {
    const team = dice.weighted(kinds.map((kind, at) => [at, kind.busy]));
    // More sessions as time goes by, and few in summer.
    let day = 0;
    do day = Math.round(last - years * 365 * (1 - Math.sqrt(dice.next())));
    while (/-0[78]-/u.test(isoDay(day)) && dice.next() < 0.7);
    const { domain, language } = kinds[team];
    const made = makeRecord(dice, { day, today, domain, language, index, years });
    yield { folder: join(`team-${String(team + 1).padStart(3, '0')}`, 'records'), ...made };
  }
}

export function writeArchive(root, wishes) {
  for (const { folder, name, text } of archive(wishes)) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, name), text);
  }
}

if (process.argv[1] === import.meta.filename) {
  const [root, ...rest] = process.argv.slice(2);
  const [records, teams, years, seed] = rest.map(Number);
  writeArchive(root, { records, teams, years, seed });
}
