// A realistic archive of records: so many teams over so many years, in both languages, the same for the same seed.
// `node tests/bench/archive.mjs FOLDER [RECORDS] [TEAMS] [YEARS] [SEED] [SPOILT]`
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { words } from './archive-words.mjs';

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
  const is = (likely) => next() < likely;
  return { next, pick, weighted, is, between: (low, high) => low + Math.floor(next() * (high - low + 1)) };
}

const domains = [
  ['uitvoering', 36],
  ['beleid', 26],
  ['toezicht', 18],
  ['bedrijfsvoering', 15],
  ['overig', 2],
];
/** Themes of a team's own, each heard for the first time so many days after the archive begins. */
const own = [
  ['algoritmes', 40],
  ['thuiswerken', 150],
  ['nieuwe-wet', 300],
  ['taal-in-brieven', 420],
  ['stagiairs', 520],
];
const sides = ['professie-politiek', 'professie-maatschappij', 'politiek-maatschappij'];
/** Where a case on that side pulls, in points of ten. */
const pulls = {
  'professie-politiek': [4.6, 3.7, 1.7],
  'professie-maatschappij': [4.7, 1.6, 3.7],
  'politiek-maatschappij': [2.4, 3.9, 3.7],
};
/** How often a case on that side is brought, beside the others. */
const often = { 'professie-politiek': 1.7, 'professie-maatschappij': 2.4, 'politiek-maatschappij': 1 };
/** How often each form is used, how long it takes, and what it asks. */
const forms = [
  { id: 'bewust-vakmanschap', weight: 46, planned: 60, twice: true, group: 0.86, lens: 0.8 },
  { id: 'kort', weight: 36, planned: 25, twice: true, group: 0, lens: 0 },
  { id: 'incidentmethode', weight: 10, planned: 65, twice: false, group: 0, lens: 0 },
  { id: 'dilemmamethode', weight: 8, planned: 90, twice: true, group: 0, lens: 0 },
];
const ownForm = { id: 'kwartiertje', planned: 20, twice: true, group: 0, lens: 0 };

const shelves = new Map();

/** The cases of the library by language: what teams bring looks like them. */
function casesIn(language) {
  if (!shelves.has(language)) {
    const folder = resolve(import.meta.dirname, '..', '..', 'cases', language);
    const all = readdirSync(folder).sort();
    shelves.set(
      language,
      all.map((name) => ({ id: name.replace('.yaml', ''), ...parse(readFileSync(join(folder, name), 'utf8')) })),
    );
  }
  return shelves.get(language);
}

function isoDay(number) {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** Ten points near where it pulls, as loosely as said. */
function placement(dice, pull, looseness) {
  const points = pull.map((n) => Math.max(0, n + (dice.next() + dice.next() - 1) * looseness));
  const sum = points.reduce((total, n) => total + n, 0);
  if (sum === 0) return placement(dice, pull, 0);
  const exact = points.map((n) => (n / sum) * 10);
  const whole = exact.map(Math.floor);
  const order = [0, 1, 2].sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]));
  for (let left = 10 - whole[0] - whole[1] - whole[2], at = 0; left > 0; left -= 1, at += 1) whole[order[at]] += 1;
  return whole;
}

const tenths = (n) => Math.round(n * 10) / 10;
const meanOf = (all) => [0, 1, 2].map((at) => all.reduce((sum, one) => sum + one[at], 0) / all.length);

function roundText(placements) {
  const sorted = [...placements].sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  if (sorted.length >= 5) return `[${sorted.map((one) => `[${one.join(', ')}]`).join(', ')}]`;
  let apart = 0;
  let pairs = 0;
  for (const [at, a] of sorted.entries())
    for (const b of sorted.slice(at + 1)) {
      apart += (Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2])) / 2;
      pairs += 1;
    }
  const centre = meanOf(sorted).map(tenths);
  return `{ placed: ${sorted.length}, centre: [${centre.join(', ')}], spread: ${tenths(pairs ? apart / pairs : 0)} }`;
}

/** What a team is like, all the years through. */
function drawTeam(dice) {
  const language = dice.is(0.15) ? 'en' : 'nl';
  return {
    language,
    domain: dice.weighted(domains),
    busy: 0.3 + dice.next(),
    /** How often it keeps to what was agreed afterwards. */
    follows: 0.2 + 0.7 * dice.next(),
    position: dice.weighted([
      ['leidinggevend', 18],
      ['medewerker', 44],
      [undefined, 38],
    ]),
    hasOwnForm: dice.is(0.06),
  };
}

/** A case such as this team brings: from its own kind of work where the library has one. */
function drawCase(dice, { language, domain }) {
  const all = casesIn(language);
  const near = all.filter((one) => one.domain === domain);
  const shelf = near.length > 0 && dice.is(0.9) ? near : all;
  return dice.weighted(shelf.map((one) => [one, often[one.tension?.side] ?? 1]));
}

function drawThemes(dice, { themes = [] }, age) {
  const [first, ...rest] = themes;
  const chosen = first === undefined ? [] : [first, ...rest.filter(() => dice.is(0.45))];
  const known = own.filter(([, from]) => from <= age);
  if (known.length > 0 && dice.is(0.045)) chosen.push(dice.pick(known)[0]);
  return dice.is(0.02) ? [] : chosen;
}

/** Where people place the case before and after; most who move come nearer to each other, and sometimes they do not. */
function drawRounds(dice, side, people) {
  const centre = pulls[side].map((n) => Math.max(0.2, n + (dice.next() - 0.5) * 2.4));
  const looseness = 2.5 + 3.5 * dice.next();
  const before = Array.from({ length: people }, () => placement(dice, centre, looseness));
  const mean = meanOf(before);
  const nearer = dice.is(0.2) ? -0.25 : 0.25 + 0.4 * dice.next();
  const after = before.map((one) =>
    dice.is(0.56)
      ? placement(
          dice,
          one.map((n, at) => Math.max(0, n + nearer * (mean[at] - n))),
          0.9,
        )
      : one,
  );
  return { before, after };
}

/** What happened in one session, drawn by lot. */
function drawSession(dice, { day, today, age, team }) {
  const about = drawCase(dice, team);
  const form = team.hasOwnForm ? ownForm : dice.weighted(forms.map((one) => [one, one.weight]));
  const side = about.tension?.side ?? dice.pick(sides);
  const people = dice.weighted([
    [3, 4],
    [4, 9],
    [5, 16],
    [6, 25],
    [7, 21],
    [8, 14],
    [9, 7],
    [10, 4],
  ]);
  const outcome = dice.weighted([
    ['besluit', 40],
    ['voorlopig', 27],
    ['opschalen', 10],
    ['eerst-uitzoeken', 15],
    ['geen-overeenstemming', 8],
  ]);
  const goesUp = side === 'professie-politiek' ? 0.3 : 0.14;
  const lookBack = dice.is(0.82) ? isoDay(day + dice.between(40, 120)) : undefined;
  const dissent = dice.weighted([
    [0, 58],
    [1, 31],
    [2, 11],
  ]);
  return {
    ...drawRounds(dice, side, people),
    about,
    form,
    people,
    outcome,
    lookBack,
    dissent,
    side,
    themes: drawThemes(dice, about, age),
    tensions: sides.filter((one) => one === side || dice.is(0.22)),
    isShared: dice.is(0.3),
    minutes: Math.max(10, Math.round(form.planned * (0.72 + 0.3 * dice.next() + 0.3 * dice.next()))),
    level: dice.weighted([
      [about.level, 60],
      ['team', 25],
      ['organisatie', 15],
    ]),
    escalated: outcome === 'opschalen' || dice.is(goesUp),
    heldOn: lookBack !== undefined && dice.is(team.follows) ? laterThan(dice, lookBack, today) : undefined,
    by: isoDay(day + dice.between(7, 40)),
    back: dice.is(0.84) ? isoDay(day + dice.between(41, 90)) : undefined,
    actions: Array.from(
      {
        length: dice.weighted([
          [0, 8],
          [1, 26],
          [2, 38],
          [3, 20],
          [4, 8],
        ]),
      },
      () => drawAction(dice, { day, today, team }),
    ),
  };
}

/** The day a look-back was held, some time after the day that was agreed; nothing while that is still to come. */
function laterThan(dice, agreed, today) {
  const on = isoDay(Date.parse(agreed) / 86_400_000 + dice.between(0, 25));
  return on <= today ? on : undefined;
}

function drawAction(dice, { day, today, team }) {
  const text = words[team.language];
  const due = isoDay(day + dice.between(7, 60));
  const isDone = dice.is(due < today ? 0.3 + 0.6 * team.follows : 0.1);
  const day_ = dice.is(0.06) ? '' : ` (${due})`;
  return { isDone, text: `${dice.pick(text.roles)}: ${dice.pick(text.deeds)}${day_}` };
}

function chosenOption({ about, outcome }, dice) {
  const options = about.options ?? [];
  return outcome === 'besluit' || outcome === 'voorlopig' ? dice.pick(options.slice(0, -1)) : undefined;
}

function frontOf(dice, session, { day, team, index }) {
  const { about, form, before, after, outcome, lookBack, heldOn, people, choice } = session;
  const position = session.isShared ? undefined : team.position;
  return [
    'format: driehoek/record@1',
    `title: ${JSON.stringify(`${about.title} (${index})`)}`,
    `date: ${isoDay(day)}`,
    `language: ${team.language}`,
    `status: ${heldOn !== undefined && session.actions.every(({ isDone }) => isDone) ? 'closed' : 'open'}`,
    `outcome: ${outcome}`,
    session.isShared ? `case: library:${about.id}` : '',
    `protocol: ${form.id}`,
    `domain: ${team.domain}`,
    `level: ${session.level}`,
    position ? `position: ${position}` : '',
    session.themes.length > 0 ? `themes: [${session.themes.join(', ')}]` : '',
    `participants: ${people}`,
    `minutes: ${session.minutes}`,
    'triangle:',
    `  before: ${roundText(before)}`,
    form.twice ? `  after: ${roundText(after)}` : '',
    dice.is(form.group) ? `  group: [${placement(dice, meanOf(after), 0.8).join(', ')}]` : '',
    form.twice ? `  moved: ${before.filter((one, at) => one.join() !== after[at].join()).length}\n  paired: true` : '',
    `tensions: [${session.tensions.join(', ')}]`,
    choice ? `choice: ${choice.id}` : '',
    `dissent: ${session.dissent}`,
    lookBack ? `look-back: ${lookBack}` : '',
  ].filter(Boolean);
}

function section(id, text, ...lines) {
  const told = lines.filter((line) => line !== undefined && line !== '');
  return told.length === 0 ? [] : [`<!-- driehoek:${id} -->`, '', `## ${text.headings[id]}`, '', told.join('\n\n'), ''];
}

const said = (label, what) => (what === undefined || what === '' ? undefined : `**${label}:** ${what.trim()}`);
const listed = (points) => points.map((one) => `- ${one}`).join('\n');
const sentences = (text) =>
  (text.replace(/\s+/gu, ' ').match(/\S.*?[.?!]+"?(?=\s|$)/gu) ?? []).map((one) => one.trim());

function bodyOf(dice, session, text) {
  const { about, form, choice } = session;
  const { labels } = text;
  const facts = sentences(about.situation ?? '').slice(0, 3);
  const lens = dice.is(form.lens) ? dice.weighted(text.lenses) : undefined;
  const skipped = text.skipped[form.id] ?? [];
  const views = viewsOf(dice, session, text);
  return [
    ...section(
      'case',
      text,
      said(labels.role, about.role),
      said(labels.moment, about.situation),
      said(labels.question, about.question),
    ),
    ...section(
      'facts',
      text,
      `**${labels.facts}:**\n\n${listed(facts)}`,
      `**${labels.unknown}:**\n\n- ${dice.pick(text.unknowns)}`,
    ),
    ...section('tension', text, ...sides.map((side) => said(text.sides[side], tensionText(side, session, text)))),
    ...section('responsibilities', text, ...(lens ? [said(labels.lens, lens), dice.pick(text.learnt)] : [])),
    ...section('options', text, (about.options ?? []).map((one) => optionText(one, labels)).join('\n')),
    ...section(
      'choice',
      text,
      ...(choice ? [said(labels.choose, choice.title)] : []),
      said(labels.because, choice?.gain ?? dice.pick(text.learnt)),
      said(labels.despite, choice?.harm),
      said(labels.limit, choice?.repair),
    ),
    ...section('dissent', text, views.length === 0 ? text.noDissent : views.map(viewText(labels)).join('\n')),
    ...section('remaining', text, said(labels.stays, about.tension?.how), said(labels.kept, dice.pick(text.kept))),
    ...section('escalation', text, ...escalationLines(dice, session, text)),
    ...section('actions', text, session.actions.map((one) => `- [${one.isDone ? 'x' : ' '}] ${one.text}`).join('\n')),
    ...section('learning', text, dice.pick(text.learnt)),
    ...(skipped.length > 0 && dice.is(0.24)
      ? section('skipped', text, `- ${dice.weighted(skipped)}: ${dice.pick(text.whySkipped)}`)
      : []),
    ...(session.heldOn ? section('look-back', text, ...lookBackLines(dice, session, views, text)) : []),
  ];
}

function tensionText(side, { about, tensions }, text) {
  if (side === about.tension?.side) return about.tension.how;
  return tensions.includes(side) ? sentences(about.situation ?? '').at(-1) : text.none;
}

function optionText({ id, title, gain, harm, repair }, labels) {
  const part = (label, what) => (what ? `\n  - ${label}: ${what.trim().replace(/\s+/gu, ' ')}` : '');
  return `- **${title}** (\`${id}\`)${part(labels.gain, gain)}${part(labels.harm, harm)}${part(labels.repair, repair)}`;
}

/** Who sees it otherwise holds to what the choice harms, or to another option. */
function viewsOf(dice, { about, choice, dissent }, text) {
  const others = (about.options ?? []).filter(({ id }) => id !== choice?.id);
  return Array.from({ length: dissent }, (_, at) => ({
    view: (at === 0 && choice?.harm) || others[at]?.gain || text.unknowns[at],
    needs: dice.is(0.78) ? (others[at]?.repair ?? text.kept[at]) : undefined,
  }));
}

const viewText =
  (labels) =>
  ({ view, needs }) =>
    `- ${view.trim()}${needs ? `\n  - ${labels.needs}: ${needs.trim()}` : ''}`;

function written(iso, { months }) {
  const [year, month, date] = iso.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

function escalationLines(dice, { escalated, by, back, form }, text) {
  const { labels, ownLabels } = text;
  const [ask, until, answer] =
    form === ownForm ? [ownLabels.escalate, ownLabels.by, ownLabels.back] : [labels.escalate, labels.by, labels.back];
  if (!escalated) return [said(ask, text.no)];
  return [
    said(ask, text.yes),
    said(labels.to, dice.pick(text.askedTo)),
    said(labels.who, dice.pick(text.roles)),
    said(until, written(by, text)),
    back ? said(answer, written(back, text)) : undefined,
  ];
}

/** As `look-back` writes it; or, one in twelve, as a hand would. */
function lookBackLines(dice, { heldOn, escalated, actions }, views, text) {
  const { labels } = text;
  if (dice.is(0.08)) return [written(heldOn, text), dice.pick(text.byHand)];
  const dropped = actions.filter((one) => !one.isDone && dice.is(0.25)).map((one) => one.text);
  const heeded = views.filter(({ needs }) => needs && dice.is(0.45)).map(({ view }) => view.trim());
  const back = dice.weighted([
    ['yes', 52],
    ['partly', 14],
    ['no', 34],
  ]);
  return [
    said(labels.day, written(heldOn, text)),
    said(labels.since, dice.pick(text.happened)),
    dice.is(0.5) ? said(labels.differently, dice.pick(text.otherwise)) : undefined,
    dropped.length > 0 ? `**${labels.dropped}:**\n\n${listed(dropped)}` : undefined,
    escalated ? said(labels.back, text.wordBack[back]) : undefined,
    heeded.length > 0 ? `**${labels.heeded}:**\n\n${listed(heeded)}` : undefined,
    said(labels.place, dice.pick(text.places)),
  ];
}

/** One record: its file name and its text. */
export function makeRecord(dice, wishes) {
  const drawn = drawSession(dice, wishes);
  const session = { ...drawn, choice: chosenOption(drawn, dice) };
  const front = frontOf(dice, session, wishes);
  const body = bodyOf(dice, session, words[wishes.team.language]);
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
  const days = years * 365;
  const all = Array.from({ length: teams }, () => drawTeam(dice));
  for (let index = 1; index <= records; index += 1) {
    const at = dice.weighted(all.map(({ busy }, team) => [team, busy]));
    // Somewhat more sessions as time goes by, and few in summer.
    let day = 0;
    do day = Math.round(last - days * (1 - dice.next() ** 0.8));
    while (/-0[78]-/u.test(isoDay(day)) && dice.is(0.7));
    const made = makeRecord(dice, { day, today, age: day - (last - days), team: all[at], index });
    yield { folder: join(`team-${String(at + 1).padStart(3, '0')}`, 'records'), ...made };
  }
}

/** What becomes of files in the hands of people. None of these can be counted; each gives where it lies and what it holds. */
const accidents = [
  ({ folder, name, text }) => ({ folder, name, text: text.replace(/^title: "(.*)"$/mu, 'title: "$1') }),
  ({ folder, name, text }) => ({
    folder,
    name,
    text: text.replace(/^(date: .*)$/mu, '<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> b'),
  }),
  ({ folder, name, text }) => ({ folder, name, text: text.replace(/^date: 2/mu, 'date: 4') }),
  ({ folder, name, text }) => ({ folder, name, text: text.slice(text.indexOf('<!--')) }),
  ({ folder, name, text }) => ({ folder, name, text: text.replace(/^outcome: .*$/mu, 'outcome: akkoord') }),
  ({ folder, name, text }) => ({ folder, name, text: text.replace(/\[(\d+), (\d+), (\d+)\]/u, '[$1, $2, 11]') }),
];

/** The files of an archive that are no record any more, or a copy of one that is there. */
export function* spoiltFiles({ spoilt = 0, teams = 40, seed = 20261121 }, copied) {
  let at = 0;
  for (const one of archive({ records: spoilt, teams, seed: seed + 1 })) {
    const name = one.name.replace('casus', 'los');
    yield at % 7 === 6 && copied
      ? { ...copied, folder: join('team-999-kopie', 'records') }
      : accidents[(at % 7) % accidents.length]({ ...one, name });
    at += 1;
  }
}

export function writeArchive(root, wishes) {
  let copied;
  const write = ({ folder, name, text }) => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, name), text);
  };
  for (const one of archive(wishes)) {
    copied ??= one;
    write(one);
  }
  for (const one of spoiltFiles(wishes, copied)) write(one);
  if (wishes.spoilt) write({ folder: dirname(copied.folder), name: 'README.md', text: '# Ons team\n' });
}

if (process.argv[1] === import.meta.filename) {
  const [root, ...rest] = process.argv.slice(2);
  const [records, teams, years, seed, spoilt = 7] = rest.map(Number);
  writeArchive(root, { records, teams, years, seed, spoilt });
}
