import type { Messages } from '../messages.ts';

const number = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/gu, ',');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const records = (n: number) => (n === 1 ? '1 record' : `${number(n)} records`);
const teams = (n: number) => (n === 1 ? '1 team' : `${number(n)} teams`);
const monthWord = (month: string) => `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

export const across: Messages['across'] = {
  number,
  decimal: (n, places = 1) => n.toFixed(places),
  percent: (share) => `${Math.round(share * 100)}%`,
  month: monthWord,
  period: (from, to) =>
    from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01') && to.endsWith('-12')
      ? from.slice(0, 4)
      : from.slice(0, 4) === to.slice(0, 4)
        ? `${months[Number(from.slice(5)) - 1] ?? ''}–${monthWord(to)}`
        : `${monthWord(from)} – ${monthWord(to)}`,
  labels: {
    escalate: 'Escalation',
    by: 'By',
    wordBack: 'Word back',
    heard: ['Has heard', 'Word back', 'Have heard'],
  },
  title: 'What the records say together',
  withheld: 'withheld',
  withheldSign: '–',
  rest: 'withheld, together',
  together: 'all together',
  units: { records: 'records', people: 'people', agreements: 'agreements' },
  ofTotal: (n, unit) => `Out of ${n} ${unit}.`,
  asTable: 'As a table',
  what: 'what',
  count: 'number',
  share: 'share',
  contents: 'Contents',
  skip: 'Skip to the contents',
  madeOn: (day) => `Made on ${day}.`,
  figures: 'See the figures:',
  sections: {
    brief: 'In brief',
    tension: 'Where the tension lies',
    shift: 'Before and after the talk',
    themes: 'Themes',
    rubs: 'Where it chafes',
    outcome: 'Outcome and dissent',
    followUp: 'What happens afterwards',
    sessions: 'How the sessions go',
    compare: 'Differences in the work',
    observations: 'What stands out, and what it may mean',
    letter: 'Word back to the teams',
    method: 'How this report was made',
  },
  brief: {
    counted: (n, t) =>
      `This report counts ${records(n)}${t === null ? '' : ` from ${teams(t)}`}. It says where the work chafes, not who does well.`,
    span: (from, to) => `The sessions were held between ${from} and ${to}.`,
    tooFew:
      'There are fewer than five records. That is too few to sum up without people or teams being recognised, so there are no figures here.',
    only: (parts) => `Only records ${parts.join(' and ')} are counted.`,
    since: (day) => `from ${day} on`,
    until: (day) => `up to ${day}`,
    theme: (name) => `with the theme ${name}`,
    domain: (name) => `from the field of ${name}`,
    leftOut: (n) =>
      n === 1
        ? 'One file was not counted, because it could not be read or could not be right.'
        : `${number(n)} files were not counted, because they could not be read or could not be right.`,
    small: 'Counts under five are not shown. A dash (–) means: withheld.',
  },
  tension: {
    before: 'Single placements before the talk',
    after: 'Single placements after the talk',
    group: 'Where teams place the case together',
    how: 'The fuller the dot, the more often a case was placed on that point. Points with fewer than five placements are not shown.',
    areas: 'By part of the triangle',
    areasNote:
      'In a corner: seven points or more for that corner. Between two corners: at most one point for the third.',
    areaNames: {
      professie: 'in the corner of profession',
      politiek: 'in the corner of politics',
      maatschappij: 'in the corner of society',
      'professie-politiek': 'between profession and politics',
      'professie-maatschappij': 'between profession and society',
      'politiek-maatschappij': 'between politics and society',
      middle: 'in the middle',
    },
    named: 'Between which corners teams describe a tension',
    namedNote: 'One record may describe more than one tension.',
    sides: 'Strain and difference on each side',
    sidesNote:
      'Strain runs from 0 to 1: at 1 two corners pull equally hard and the third does not. Difference is how far apart people in one session lie, in points of ten. These are means of the first placement.',
    side: 'side',
    strain: 'strain',
    disagreement: 'difference',
  },
  shift: {
    change: 'Were people closer together after the talk?',
    changes: {
      closer: 'closer together',
      alike: 'equally far apart',
      further: 'further apart',
      unknown: 'cannot be said',
    },
    moved: 'Did people place the case elsewhere after the talk?',
    movedNames: { yes: 'elsewhere', no: 'on the same point' },
    noGoal: 'Coming closer is no goal. Sometimes a talk is good because it shows how far apart people are.',
    means: 'On average, in points of ten',
    points: 'points',
    meanNames: {
      'spread-before': 'apart before the talk',
      'spread-after': 'apart after the talk',
      shift: 'movement of the centre',
    },
  },
  themes: {
    all: 'How often a theme returns',
    allNote: 'One record may have more than one theme.',
    rare: (n) =>
      n === 1
        ? 'One more theme was heard too little to be named here.'
        : `${number(n)} more themes were heard too little to be named here.`,
    trend: 'Themes over time',
    trendNote: 'Records with the theme, by period. Where a point is missing, the count is withheld.',
    theme: 'theme',
    teams: 'teams',
    records: 'records',
    saturation: 'Do new themes still come up?',
    saturated: (until, all) => `After about ${number(until)} of the ${number(all)} records no new theme came up.`,
    growing: 'New themes still come up. The picture is not complete yet.',
    soFar: 'records up to then',
    heard: 'themes heard',
  },
  themeNames: {
    'beleid-praktijk': 'policy and practice',
    'maatwerk-willekeur': 'tailoring and arbitrariness',
    'kwaliteit-snelheid': 'quality and speed',
    'politiek-vakmanschap': 'political ambition and craft',
    'techniek-communicatie': 'technique and communication',
    'uniformiteit-ruimte': 'uniformity and discretion',
    'minister-samenleving': 'minister and society',
    'inspectie-beleid': 'inspection and policy',
    'prive-ambt': 'private life and office',
    'kennis-verkopen': 'knowing and selling',
  },
  themeStories: {
    'beleid-praktijk': 'What is right on paper does not fit what people meet in carrying it out.',
    'maatwerk-willekeur': 'Whoever does something extra for one person must be able to explain it to the next.',
    'kwaliteit-snelheid': 'It has to be finished and it has to be good. There is time for one of the two.',
    'politiek-vakmanschap': 'Politics wants something that professionals cannot answer for, or not yet.',
    'techniek-communicatie': 'The substance is in order, but the story does not come across.',
    'uniformiteit-ruimte': 'The rule is the same for all, and the professional sees that this case is different.',
    'minister-samenleving': 'What the minister asks and what society needs lie apart.',
    'inspectie-beleid': 'Whoever inspects sees something that policy would rather not hear yet.',
    'prive-ambt': 'As a citizen you have an opinion; as a civil servant you cannot simply say it.',
    'kennis-verkopen': 'What is known and what of it may be told are not the same.',
  },
  rubs: {
    lead: 'These themes keep returning on the same side of the triangle. The description is general; it does not come from a record.',
    pair: (theme, between, n, story) =>
      `${theme}, between ${between} (${records(n)}).${story === '' ? '' : ` ${story}`}`,
    none: 'No theme returns on the same side often enough to be named here.',
  },
  outcome: {
    outcomes: 'What sessions come to',
    none: 'no outcome stated',
    dissent: 'Sessions in which somebody saw it differently',
    yes: 'yes',
    no: 'no',
    revisited: 'Did a team come back to that dissent?',
    revisitedNames: { revisited: 'yes, there was a look-back', waiting: 'not yet' },
    needs: 'Does it say what is needed to go along?',
    needsNames: { stated: 'yes, with every view', unstated: 'no, or not everywhere' },
  },
  followUp: {
    escalated: 'Did somebody else have to decide or know?',
    escalatedNames: { yes: 'yes', no: 'no, or it was not asked' },
    wordBack: 'Did an answer come back?',
    wordBackNames: {
      given: 'yes, a look-back says who heard',
      overdue: 'the day is past, nothing is written',
      planned: 'the day is still to come',
      none: 'no day was agreed',
    },
    days: (days) => `On average ${days} days were agreed between escalation and answer.`,
    actions: 'Agreements',
    actionNames: {
      done: 'ticked',
      overdue: 'the day is past',
      open: 'the day is still to come',
      undated: 'without a day',
    },
    lookedBack: 'Was there a look-back?',
    lookBack: 'Where there was no look-back yet',
    lookBackNames: { overdue: 'the day is past', planned: 'the day is still to come', none: 'no day was agreed' },
  },
  sessions: {
    protocol: 'Session forms',
    lens: 'Lenses',
    noLens: 'without a lens',
    own: 'a team’s own',
    otherStep: 'another step',
    skipped: 'Steps that were skipped',
    length: 'Length against the plan',
    lengths: {
      shorter: 'more than 15% shorter',
      'on-plan': 'about as planned',
      longer: 'more than 15% longer',
      unknown: 'not known',
    },
    minutes: (own, planned) => `A session took ${own} minutes on average; ${planned} were planned on average.`,
    level: 'Where the dilemma arises',
    domain: 'Kind of work',
    position: 'From whose work the case comes',
    positions: { leidinggevend: 'manager', medewerker: 'staff', unknown: 'not stated' },
    language: 'Language of the record',
    languages: { nl: 'Dutch', en: 'English' },
    unknown: 'not stated',
  },
  compare: {
    lead: 'Kinds of work side by side, to see what there may be to talk about. This compares no teams and no people, and a difference does not yet say where it comes from.',
    by: { domain: 'kind of work', position: 'place in the work' },
    questions: {
      dissent: 'Somebody saw it differently',
      escalated: 'It was escalated',
      lookedBack: 'There was a look-back',
    },
    of: 'out of',
    yes: 'number',
    answers: (by) => `Dissent, escalation and look-backs by ${by}`,
    means: (by) => `Strain on each side, by ${by}`,
    spread: 'apart',
    rest: 'others, together',
    none: 'There is too little to put kinds of work side by side.',
  },
  observations: {
    lead: 'This stands out in the figures. What it means is for you to decide with the people it concerns. Write underneath what you will do with it.',
    room: 'What will we do with this, who will, and when will the teams hear?',
    topTheme: (theme, n, of, t) =>
      `Most often it is about ${theme}: in ${number(n)} of the ${records(of)}${t === null ? '' : `, with ${teams(t)}`}.`,
    strain: (between, value) => `The placements show most strain between ${between} (${value} on a scale from 0 to 1).`,
    disagreement: (between, value) =>
      `Within a session people lie furthest apart between ${between} (${value} points on average).`,
    moved: (share) => `After the talk ${share} of people place the case on another point.`,
    dissent: (n, of) =>
      `In ${number(n)} of the ${records(of)} somebody saw it differently. That is no failure: it was heard and written down.`,
    waiting: (n) => `In ${records(n)} with dissent there has been no look-back yet.`,
    wordBack: (n, of) =>
      `Of the ${number(of)} times a team escalated, the day for an answer has passed ${number(n)} times with nothing written.`,
    noDay: (n, of) =>
      `Of the ${number(of)} times a team escalated, no day for an answer was agreed ${number(n)} times.`,
    actions: (done, late) =>
      `${done} of the agreements are ticked${late === null ? '' : `; for ${number(late)} the day is past`}.`,
    lookBack: (n, of) => `${number(n)} of the ${records(of)} hold a look-back.`,
    saturated: (n) =>
      `In roughly the last ${records(n)} no new theme came up. Asking for more of the same brings little; giving an answer does.`,
    none: 'There is too little for anything to stand out.',
  },
  letter: {
    lead: 'A start for a message. Fill in what stands between brackets, take out what is not right, and send it to every team that took part.',
    hello: 'Dear colleagues,',
    thanks: (n, t) =>
      `You held sessions about choices that chafe, and you shared the records. Thank you. Together they are ${n === null ? 'a small number of records' : records(n)}${t === null ? '' : ` from ${teams(t)}`}.`,
    heard: (themes) =>
      themes.length === 0
        ? 'This is what we heard: [in three sentences].'
        : `This is what we heard most often: ${themes.join('; ')}. [Is that what you meant?]`,
    does: 'This is what we will do: [what, by whom, and when it will be done].',
    not: 'This is what we will not do: [what, and why not].',
    unsure: 'This is what we do not know yet: [what, and when we will know].',
    again:
      'On [date] we will let you know how things stand. Do you want to ask something sooner, or say that this is not right? You can reach [role and place].',
    bye: 'With kind regards,',
    sign: '[role]',
  },
  method: [
    'The records in the folders that were named are counted. A folder of records counts as one team; the name of that folder stands nowhere in this report.',
    'What people wrote has not been taken over: no titles, no sentences, no roles.',
    'Every count under five is withheld. Where it could be worked out from the other figures, more are withheld, the smallest first. For a theme this also holds for those that did not have it.',
    'Whoever lays two reports side by side that are about nearly the same records can sometimes work something out from the difference. So do not make many.',
    'The report counts. It gives no marks, it puts no teams or people in order, and it is not meant for judging anybody.',
    'A record is the story of those at the table. What is common in the records need not be common in the work: teams choose what they discuss.',
  ],
  html: {
    tools: 'Search and choose',
    find: 'Search the tables',
    findHint: 'Shows only rows that hold this word.',
    found: (n) => `${n} rows`,
    domain: 'Kind of work',
    everything: 'everything',
    tableOf: 'View as a table',
    nothing: 'No rows found.',
  },
  svg: {
    density: (unit, total) =>
      `A triangle with a dot on every point where enough ${unit} placed a case. ${total} in all.`,
    bars: 'Bar chart. The figures are in the table below.',
    lines: 'Lines over time. The figures are in the table below.',
    curve: 'A line that rises as long as new themes come up. The figures are in the table below.',
  },
  words: {
    areas: 'How many in which part:',
    mostPoints: 'The ten points chosen most often (professie-politiek-maatschappij):',
    points: 'The points chosen often enough (professie-politiek-maatschappij):',
  },
  cli: {
    noRecords: (where) => `There is no record in ${where}.`,
    noRecordsHint: 'Name the folder of records, or set it under paths in driehoek.config.yaml.',
    noneSelected: 'No record fits --since, --until, --theme and --domain.',
    leftOut: (n) => `${n === 1 ? '1 file was' : `${number(n)} files were`} not counted:`,
    andMore: (n) => `  and ${number(n)} more`,
    reasons: {
      unreadable: 'the file cannot be read',
      invalid: 'the record is not right; driehoek check says what is wrong',
      future: 'its day lies in the future',
      double: 'the same record is there already, in another folder',
      changed: 'it changed while it was being read',
      link: 'a link that leads out of the folder',
      closed: 'the folder cannot be read',
      deep: 'the folder lies too deep to be read',
    },
    reading: 'Reading records',
    badFormat: (named, known) => `There is no --format ${named}. Choose ${known.join(', ')}.`,
    badShard: (named) => `--shard ${named}: write a part as 1/8, the first of eight.`,
    shardNeedsJson: 'A part is for joining later. Ask for it as JSON: add --json.',
    badDomain: (named, known) => `There is no --domain ${named}. Choose ${known.join(', ')}.`,
    sinceAfterUntil: '--since lies after --until.',
    mergeOrPaths: 'Give either folders of records, or --merge with parts.',
    mergeSelects:
      'With --merge it has been chosen already which records count. Give --since, --until, --theme and --domain when making the parts.',
    notAPart: (file) => `${file} is no part of a report (driehoek/report-part@1).`,
    notJson: (file, line, column) =>
      `${file} is no JSON: something is wrong on line ${line}, character ${column}. Nothing has been joined.`,
    brokenPart: (file, place, what) => `${file} is wrong at ${place}: ${what} Nothing has been joined.`,
    notAPartHint: 'Make parts with: driehoek report FOLDER --json --shard 1/8',
    otherSelection: (file) =>
      `${file} was made with other choices (--since, --until, --theme or --domain) than the other parts.`,
    partTwice: (file) => `${file} is the same part as another.`,
    partsMissing: (missing) => `These parts are missing: ${missing.join(', ')}.`,
    partIsRaw: 'Note: a part holds small counts too. Do not share it; make it into a report with --merge first.',
    rowsAreRaw: 'Note: this holds every record apart. It is for research of your own, not for sharing.',
    binaryToTerminal: 'Parquet is no text. Say with --output which file it must go to.',
    notOurs: (file) => `${file} is there already and is no report of driehoek. It was not overwritten.`,
    wrote: (file) => `Report written: ${file}`,
    parquetNoMerge: 'Parquet gives one row per record. That cannot be made from parts; give the folder of records.',
  },
};
