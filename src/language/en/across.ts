import type { Messages } from '../messages.ts';

const number = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/gu, ',');
const percent = (share: number) => (share > 0 && share < 0.005 ? 'under 1%' : `${Math.round(share * 100)}%`);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const longMonths = 'January February March April May June July August September October November December'.split(' ');
const records = (n: number) => (n === 1 ? '1 record' : `${number(n)} records`);
const talks = (n: number) => (n === 1 ? '1 session' : `${number(n)} sessions`);
const teams = (n: number) => (n === 1 ? '1 team' : `${number(n)} teams`);
const times = (n: number) => (n === 1 ? 'once' : `${number(n)} times`);
/** "106 of the 500 records (21%)" */
const part = (n: number, of: number, what = 'records') =>
  `${number(n)} of the ${number(of)} ${what} (${percent(n / of)})`;
const monthWord = (month: string) => `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
const listed = (parts: readonly string[], last: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;

export const across: Messages['across'] = {
  number,
  decimal: (n, places = 1) => n.toFixed(places),
  percent,
  month: (month) => `${longMonths[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`,
  period: (from, to) =>
    from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01') && to.endsWith('-12')
      ? from.slice(0, 4)
      : from.slice(0, 4) === to.slice(0, 4)
        ? `${months[Number(from.slice(5)) - 1] ?? ''}–${monthWord(to)}`
        : `${monthWord(from)} – ${monthWord(to)}`,
  title: 'What the records say together',
  withheld: 'withheld',
  withheldSign: '–',
  rest: 'what is less common, together',
  together: (names) => `together: ${names.join('; ')}`,
  others: (n) => `the other ${number(n)}, together`,
  units: { records: 'records', people: 'placements', agreements: 'agreements' },
  ofTotal: (n, unit) => `Out of ${n} ${unit}.`,
  asTable: 'As a table',
  what: 'what',
  share: 'share',
  contents: 'Contents',
  skip: 'Skip to the contents',
  madeOn: (day) => `Made on ${day}.`,
  sections: {
    brief: 'In brief',
    rubs: 'Where it chafes',
    themes: 'Themes over time',
    tension: 'Where the tension lies',
    shift: 'Before and after the talk',
    outcome: 'Outcome and dissent',
    followUp: 'What happens afterwards',
    compare: 'Differences in the work',
    observations: 'What stands out, and what you will do',
    letter: 'Word back to the teams',
    sessions: 'How the sessions go',
    method: 'How this report was made',
  },
  brief: {
    counted: (n, t, span) =>
      `${t === null ? 'Teams' : `${number(t)} teams`} held sessions about choices that chafe in their work${span === undefined ? '' : span.from === span.to ? `, in ${span.from}` : `, between ${span.from} and ${span.to}`}. This report says what their ${records(n)} show together.`,
    tooFew:
      'There are fewer than five records. That is too few to sum up without people or teams being recognised, so there are no figures here.',
    only: (parts) => `Only records ${parts.join(' and ')} are counted.`,
    since: (day) => `from ${day} on`,
    until: (day) => `up to ${day}`,
    theme: (name) => `with the theme ${name}`,
    domain: (name) => `from the field of ${name}`,
    leftOut: (n, reasons) =>
      n === 1
        ? `Not counted is 1 file ${(reasons[0] ?? '').replace('1 ', '')}.`
        : `Not counted are ${number(n)} files: ${listed(reasons, 'and')}.`,
    reasons: {
      unreadable: (n) => `${number(n)} that could not be read`,
      invalid: (n) => `${number(n)} with something wrong in ${n === 1 ? 'it' : 'them'}`,
      'conflict-marker': (n) => `${number(n)} in which two versions stand mixed up`,
      future: (n) => `${number(n)} with a day in the future`,
      double: (n) =>
        n === 1 ? '1 that is a copy of another record' : `${number(n)} that are copies of another record`,
      changed: (n) => `${number(n)} that changed while being read`,
      link: (n) => (n === 1 ? '1 that is a link to another place' : `${number(n)} that are links to another place`),
    },
    not: 'What this report does not say: which team does well or who does, and how often something happens in the work. Teams chose for themselves what to discuss. Counts under five are not shown.',
    names: {
      theme: 'Theme',
      tension: 'Tension',
      dissent: 'Dissent',
      wordBack: 'Word back',
      actions: 'Agreements',
      lookBack: 'Look-back',
      saturated: 'New themes',
    },
  },
  tension: {
    lead: 'The triangle has three corners: what the craft asks (profession), what the executive wants (politics) and what people in society need (society). First everybody silently divides ten points over those corners. One such division is a placement; whoever sat in three sessions placed three times.',
    mostly: (area, n, of) => `Before the talk a placement lies most often ${area}: ${part(n, of, 'placements')}.`,
    before: 'Single placements before the talk',
    after: 'Single placements after the talk',
    group: 'Where teams place the case together',
    how: 'The larger the dot, the more often a case lies there. Points with fewer than five are not shown.',
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
    namedNote: (of) => `Out of ${of} records. One record may describe more than one tension.`,
    sides: 'Strain and difference on each side',
    sidesNote:
      'Strain runs from 0 to 1: at 1 two corners pull equally hard and the third does not. Difference is how far apart people in one session lie, in points of ten. Both are means of the single placements before the talk.',
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
      unknown: 'cannot be said: not placed twice',
    },
    moved: (n, of) =>
      `Of those who placed twice, the case was put elsewhere after the talk ${number(n)} of the ${number(of)} times (${percent(n / of)}).`,
    apart: (before, after) =>
      `On average people lay ${before} of the ten points apart before the talk, and ${after} after it.`,
    centre: (points) => `The centre of a group moved ${points} points on average.`,
    noGoal: 'Coming closer is no goal. Sometimes a talk is good because it shows how far apart people are.',
  },
  themes: {
    all: 'How often a theme returns',
    allNote: (of) => `Out of ${of} records. One record may have more than one theme.`,
    rare: (n) =>
      n === 1
        ? 'One more theme was heard too little to be named here.'
        : `${number(n)} more themes were heard too little to be named here.`,
    trend: 'How often, by period',
    trendNote: 'What share of the records in a period has the theme. What is missing is withheld.',
    periods: (names) => `From left to right: ${names.join('; ')}.`,
    every: 'all records',
    theme: 'theme',
    records: 'records',
    saturation: 'Do new themes still come up?',
    saturated: (until, all) =>
      `After about ${number(until)} of the ${number(all)} records no new theme came up. There is a fixed list of ten themes to choose from; beyond that, new is what a team adds itself.`,
    growing: 'New themes still come up. The picture is not complete yet.',
    fromTo: (from, to) => `from ${number(from)} to ${number(to)} themes`,
    soFar: 'records up to then',
    heard: 'themes heard',
  },
  themeStories: {
    'beleid-praktijk': 'What is right on paper does not fit what people meet in carrying it out.',
    'maatwerk-willekeur': 'Whoever does something extra for one person must be able to explain it to the next.',
    'kwaliteit-snelheid': 'It has to be finished and it has to be good. There is time for one of the two.',
    'politiek-vakmanschap': 'Politics wants something that professionals cannot answer for, or not yet.',
    'techniek-communicatie': 'The substance is in order, but the story does not come across.',
    'uniformiteit-ruimte': 'The rule is the same for all, and the professional sees that this case is different.',
    'minister-samenleving': 'What the executive asks and what society needs lie apart.',
    'inspectie-beleid': 'Whoever inspects sees something that policy would rather not hear yet.',
    'prive-ambt': 'As a citizen you have an opinion; as a civil servant you cannot simply say it.',
    'kennis-verkopen': 'What is known and what of it may be told are not the same.',
  },
  rubs: {
    lead: 'These themes keep returning on the same side of the triangle. The description is general; it does not come from a record. One record may name more than one side.',
    where: (n, places) => `In ${records(n)}: ${listed(places, 'and')}.`,
    place: (between, n) => (n === null ? `nearly always between ${between}` : `${times(n)} between ${between}`),
    none: 'No theme returns on the same side often enough to be named here.',
  },
  outcome: {
    outcomes: 'What sessions come to',
    none: 'no outcome stated',
    dissented: (n, of) => `In ${part(n, of, 'sessions')} somebody saw it differently.`,
    revisited: 'Was anything done with that dissent?',
    revisitedNames: {
      heeded: 'yes, a look-back says so',
      revisited: 'there was a look-back, which does not say',
      waiting: 'there has been no look-back yet',
    },
    needs: 'Does it say what is needed to go along?',
    needsNames: {
      stated: 'yes, with every view',
      unstated: 'no, or not with every view',
      unknown: 'cannot be read from the record',
    },
  },
  followUp: {
    escalated: 'Did somebody else have to decide or know?',
    escalatedNames: {
      yes: 'yes',
      no: 'no, the team could do it',
      unknown: 'not asked, or cannot be read from the record',
    },
    wordBack: 'Did an answer come back?',
    wordBackNames: {
      given: 'yes, or in part; a look-back says so',
      overdue: 'no, and the day agreed has passed',
      planned: 'not yet, the day is still to come',
      none: 'no, and no day was agreed',
      unknown: 'cannot be read from the record',
    },
    days: (days) => `On average ${days} days are agreed between escalation and answer.`,
    actions: 'What came of the agreements',
    actionNames: {
      done: 'ticked',
      dropped: 'no longer needed, a look-back says',
      overdue: 'open, and the day has passed',
      open: 'open, the day is still to come',
      undated: 'open, without a day',
      unknown: 'without a box to tick',
    },
    lookedBack: (n) => `The other ${number(n)} have one.`,
    lookBack: 'Where there is no look-back yet',
    lookBackNames: {
      overdue: 'the day agreed has passed',
      planned: 'the day is still to come',
      none: 'no day was agreed',
    },
  },
  sessions: {
    protocol: 'Session forms',
    lens: 'Lenses for another look at a case',
    noLens: 'no lens used',
    unreadLens: 'cannot be read from the record',
    own: 'a team’s own',
    otherStep: 'another step',
    skipped: 'Steps that were skipped',
    skippedNote: (of) => `Out of ${of} records.`,
    length: 'Length against the plan',
    lengths: {
      shorter: 'more than 15% shorter',
      'on-plan': 'about as planned',
      longer: 'more than 15% longer',
      unknown: 'not known',
    },
    minutes: (own, planned) => `A session took ${own} minutes on average; ${planned} were planned on average.`,
    level: 'Where the dilemma arises',
    levels: { individu: 'with one person at work', team: 'in the team', organisatie: 'in the whole organisation' },
    domain: 'Kind of work',
    position: 'From whose work the case comes',
    positions: { leidinggevend: 'manager', medewerker: 'staff', unknown: 'not stated' },
    languages: (nl, en) =>
      `${talks(nl)} ${nl === 1 ? 'was' : 'were'} written down in Dutch and ${number(en)} in English.`,
    unknown: 'not stated',
  },
  compare: {
    lead: 'Kinds of work side by side, to see what there may be to talk about. This compares no teams and no people, and a difference does not yet say where it comes from.',
    positionLead:
      'Cases from the work of managers and of staff, where teams state it. It is about the case, not about who sat at the table.',
    by: { domain: 'kind of work', position: 'from whose work' },
    questions: {
      dissent: 'somebody saw it differently',
      escalated: 'it was escalated',
      lookedBack: 'there was a look-back',
    },
    answers: { domain: 'By kind of work', position: 'Managers and staff' },
    answersNote: 'For each row the number of records, and what share of that row they are.',
    means: { domain: 'Strain by kind of work', position: 'Strain with managers and staff' },
    meansNote: 'Strain on each side, from 0 to 1; in the last column how many of the ten points people lay apart.',
    spread: 'apart',
    rest: 'others, together',
  },
  observations: {
    lead: 'This stands out in the figures. What it means is for you to decide with the people it concerns. Write underneath what will be done, by whom, and when the teams will hear.',
    topTheme: (theme, n, of, t) =>
      `Most often it is about ${theme}: in ${part(n, of)}${t === null ? '' : `, from ${teams(t)}`}.`,
    tension: (between, n, of) => `Most often teams describe a tension between ${between}: in ${part(n, of)}.`,
    dissent: (n, of, heeded) =>
      `In ${part(n, of, 'sessions')} somebody saw it differently.${heeded === null ? '' : ` In ${number(heeded)} of them a look-back says that something was done with it.`}`,
    wordBack: (of, given, overdue, none) => {
      const parts = [
        ...(given === null ? [] : [`an answer came back ${times(given)}`]),
        ...(overdue === null ? [] : [`the day agreed has passed ${times(overdue)} with nothing written`]),
        ...(none === null ? [] : [`no day was agreed ${times(none)}`]),
      ];
      return `${number(of)} times somebody outside the team had to decide or know: ${listed(parts, 'and')}.`;
    },
    actions: (done, of, late) =>
      `${part(done, of, 'agreements')} are ticked.${late === null ? '' : ` For ${number(late)} others the day has passed.`}`,
    lookBack: (held, overdue) =>
      `${records(held)} ${held === 1 ? 'holds' : 'hold'} a look-back. For ${number(overdue)} others the day agreed has passed and there is none yet.`,
    saturated: (n) => `In roughly the last ${records(n)} no new theme came up.`,
    asks: {
      theme: 'Who can change something about this, and do they know it?',
      tension: 'Where does this come to the table before a team has to face it alone?',
      dissent: 'Who answers what was needed to go along? Can it be said outside such a session too?',
      wordBack: 'Who will find out where the answer is, and tell the teams?',
      actions: 'Are the open agreements still needed, or does something stand in their way?',
      lookBack: 'Do teams get the time to look back?',
      saturated: 'Asking more brings little. What is done with what has been said already?',
    },
    none: 'There is too little for anything to stand out.',
    noneAsk: 'What would it take to hear more?',
  },
  letter: {
    lead: 'A start for a message. Fill in what stands between brackets, take out what is not right, and send it to every team that took part.',
    hello: 'Dear colleagues,',
    thanks: (n, t) =>
      `You held sessions about choices that chafe, and you shared the records. Thank you. Together they are ${n === null ? 'a small number of records' : records(n)}${t === null ? '' : ` from ${teams(t)}`}.`,
    heard: (themes) =>
      themes.length === 0
        ? 'This is what we heard: [in three sentences].'
        : `This is what we heard most often: ${listed(themes, 'and')}. [Is that what you meant?]`,
    between: (side) => `Most often you described a tension between ${side}.`,
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
    'Every count under five is withheld. Where it could be worked out from the other figures, more are withheld or taken together, the smallest first. For a theme this also holds for those that did not have it.',
    'Escalation, word back, agreements and look-backs are read from fixed labels and boxes in the record. Where a team has labels of its own or a sentence was rewritten, the report does not guess: it counts as "cannot be read from the record".',
    'Whoever lays two reports side by side that are about nearly the same records can sometimes work something out from the difference. So do not make many.',
    'The report counts. It gives no marks, it puts no teams or people in order, and it is not meant for judging anybody.',
    'A record is the story of those at the table. What is common in the records need not be common in the work: teams choose what they discuss.',
  ],
  html: {
    tools: 'Search and choose',
    find: 'Search the tables',
    findHint: 'Shows only rows that hold this word.',
    found: (n) => `${n} rows`,
    foundOne: '1 row',
    domain: 'Kind of work, in the comparison',
    everything: 'everything',
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
      'conflict-marker': 'two versions stand in it mixed up; finish the merge in git first',
      future: 'its day lies in the future',
      double: 'the same record is there already, in another folder',
      changed: 'it changed while it was being read',
      link: 'a link (symlink) to another place; it is not followed',
      closed: 'the folder cannot be read',
      deep: 'the folder lies too deep to be read',
    },
    reading: 'Reading records',
    badFormat: (named, known) => `There is no --format ${named}. Choose ${known.join(', ')}.`,
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
    longer:
      'This is longer than the screen. Read it from the start with: driehoek report … | less\nOr make a page of it to hand on: --format html -o report.html',
    parquetNoMerge: 'Parquet gives one row per record. That cannot be made from parts; give the folder of records.',
  },
};
