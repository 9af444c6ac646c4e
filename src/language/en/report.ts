import type { Messages } from '../messages.ts';
import { capital, halfYear, list, number, teams } from './words.ts';

const half = (period: string) => `the ${halfYear(period)}`;
const sessions = (n: number) => (n === 1 ? '1 session' : `${number(n)} sessions`);
const layers = { leiding: 'line management', directie: 'senior management', bestuur: 'the executive', ander: 'others' };

export const report: Messages['report'] = {
  number,
  half,
  halfShort: (period) => `${period.endsWith('1') ? 'Jan–June' : 'July–Dec'} ${period.slice(0, 4)}`,
  madeOn: (day) => `Made on ${day}.`,
  asTable: 'As a table',
  contents: 'Contents',
  skip: 'To the contents',
  allOf: (n) => `There is more (${n} parts). Add --all to see everything.`,
  parts: { evidence: 'What this rests on:', doubt: 'How sure:', todo: 'To do:' },
  what: 'what',
  ownTheme: 'a theme of our own',
  layers: { ...layers, ander: 'somebody else', unknown: 'layer not mentioned' },
  needs: {
    tijd: 'time',
    regel: 'another rule',
    rugdekking: 'backing',
    kennis: 'knowledge',
    contact: 'contact',
    middelen: 'means',
  },
  answers: {
    yes: 'word back in time',
    late: 'word back, late',
    no: 'no word back, says the team',
    open: 'nothing heard yet',
  },
  own: {
    title: 'By and for our team.',
    brief: 'In short',
    lead: (team, now, before) =>
      `${capital(half(now))} beside ${half(before)}${team === null ? '' : `, team ${team}`}.`,
    none: (now) => `There is no session in ${half(now)}.`,
    numbers: 'Two half-years side by side',
    rows: {
      sessions: 'sessions',
      lookedBack: 'of these looked back on',
      dissent: 'in which somebody saw it differently',
      waiting: 'views that still wait for something',
      heeded: 'views that were acted on',
      done: 'agreements kept',
      late: 'overdue agreements',
      open: 'agreements under way',
      dropped: 'agreements dropped',
      asked: 'questions to somebody above us',
      answered: 'of these answered',
    },
    most: (names, n) => `Most often it was about ${names.join('; ')}: ${sessions(n)}.`,
    lateOnes: (n, first) =>
      n === 1 ? `One promise is overdue: ${first}.` : `${number(n)} promises are overdue. The oldest: ${first}.`,
    noneLate: 'No promise is overdue.',
    waitingOnes: (n) =>
      n === 1
        ? 'One dissenting view still waits for what was needed to go along.'
        : `${number(n)} dissenting views still wait for what was needed to go along.`,
    sections: {
      promises: 'What we promised',
      dissent: 'Dissent that waits',
      topics: 'What it was about',
      sentences: 'What the organisation had to hear',
      triangle: 'On the triangle',
      limits: 'What this report is',
    },
    kept: 'Agreements',
    keptNames: { done: 'kept', late: 'overdue', open: 'under way', dropped: 'dropped' },
    asked: 'What we asked of others',
    openOnes: (n, named) =>
      n === 0
        ? 'Nothing is open from these sessions.'
        : n > named
          ? `${number(n)} promises are open. These are the first ${number(named)}.`
          : n === 1
            ? 'One promise is open.'
            : `${number(n)} promises are open.`,
    promise: (what, role, file) => `${role === null ? '' : `${role}: `}${what} (${file})`,
    byDay: (day, isLate) => (isLate ? `${day}, past:` : `${day}:`),
    noDay: 'Without a day:',
    noDissent: 'No dissent waits from these sessions.',
    needed: (what, file) => `Needed to go along: ${what} (${file})`,
    themes: 'Themes',
    ownWords: (words) => `In our own words: ${list(words)}.`,
    sides: 'Where it rubbed',
    between: (side) => `between ${side}`,
    needs: 'What was needed',
    needFrom: (layer) => `from ${layer}`,
    outcomes: 'Where sessions came out',
    outcomeNames: {
      besluit: 'a decision',
      voorlopig: 'a provisional decision',
      'geen-overeenstemming': 'no agreement',
      opschalen: 'escalation',
      'eerst-uitzoeken': 'finding out more first',
      none: 'not mentioned',
    },
    released: 'What the organisation may hear',
    releasedNames: {
      none: 'nothing: it stays with us',
      counted: 'counted',
      quotable: 'counted, and the sentence may go along',
      unasked: 'not asked',
    },
    noSentences: 'These sessions have no sentence for the organisation.',
    sentenceFrom: (day, release, file) => `${day}; ${release}; ${file}`,
    rounds: {
      before: 'Single placements before the talk',
      after: 'Single placements after the talk',
      group: 'Where we placed the case together',
    },
    roundNote: 'The larger the dot, the more often a case lay there.',
    point: 'professie-politiek-maatschappij',
    moved: (yes, of) =>
      `Of ${number(of)} cards that were placed twice, ${number(yes)} lay elsewhere the second time. Coming closer is no goal.`,
    limits: [
      'This report is by and for the team itself. Nothing is left out: a session of which nothing may go along counts here too.',
      'Do not share it outside the team. What the organisation may hear goes there with: driehoek hand-over',
      'A look-back is no session. What it says counts with the session it looks back on.',
      'What is open here comes from these two half-years only. All that is open: driehoek follow-up --all',
    ],
    leftOut: (n) => (n === 1 ? 'One file is not counted.' : `${number(n)} files are not counted.`),
  },
  many: {
    title: 'What teams say together',
    lead: (period, n, isCut) => `${capital(half(period))}, ${isCut ? `groups of ${teams(n)} together` : teams(n)}.`,
    brief: 'What we heard, how sure that is, and who has to do what',
    sections: {
      themes: 'What it was about',
      sentences: 'What teams said',
      needs: 'What teams need',
      pulse: 'Pulse',
      compare: 'Differences between groups',
      asked: 'Asked and answered',
      insights: 'What we learn from it',
      earlier: 'Earlier half-years',
      limits: 'What these numbers can and cannot say',
      thanks: 'Thanks',
    },
    range: (from, to, n) => (from === 0 ? 'fewer than three teams' : `${from} to ${to} of the ${n} teams`),
    inRange: (range) => `In ${range}.`,
    tooFew: 'too few teams',
    theme: 'theme',
    need: 'needed',
    teams: 'in',
    side: 'rubs most between',
    noSide: '–',
    layer: 'of whom',
    pulseIn: 'In how many teams people agree or disagree, and where a team is split',
    pulseNote:
      'Each team counts once, with its last pulse of the half-year. At – it is left out: the ranges together would tell how many teams it is.',
    pulseWithheld: '–',
    pulsesTooFew: (names) =>
      `Too few teams with a pulse to say anything about: ${list(names)}. That can be done from six teams.`,
    groups: {
      all: 'all teams',
      beleid: 'policy',
      uitvoering: 'service delivery',
      bedrijfsvoering: 'operations',
      toezicht: 'supervision',
      overig: 'other work',
      leidinggevend: 'managers',
      medewerker: 'staff',
      gemengd: 'mixed teams',
    },
    ofGroup: (name, n) => `${capital(name)} (${teams(n)})`,
    debts: (answered, of, to) => {
      const who = list(to);
      const sum = `${number(answered)} of the ${number(of)}`;
      if (of === 1)
        return `The one question to ${who} got ${answered === 0 ? 'no ' : 'an '}answer (${number(answered)} of 1).`;
      if (answered === 0) return `None of the ${number(of)} questions to ${who} got an answer (${sum}).`;
      if (answered === of) return `All ${number(of)} questions to ${who} got an answer (${sum}).`;
      return `${sum} questions to ${who} got an answer.`;
    },
    addressees: layers,
    debtOf: (layer, answered, of) => `${capital(layer)}: ${number(answered)} of the ${number(of)}.`,
    debtSum: (answered, of) => `What teams wrote down: ${number(answered)} of the ${number(of)}.`,
    debtLate: (n) => (n === 1 ? 'One answer came late.' : `${number(n)} answers came late.`),
    debtOpen: (n) => `Of ${number(n)} nothing was heard yet: the day is still to come, or no record says so.`,
    debtSure: 'Counted exactly, from what teams wrote down themselves.',
    debtTodo: 'agree on a name and a day for each question.',
    debtDone: 'tell each team what was done with its question.',
    noneAsked: 'Nobody above the teams was asked for anything.',
    askedNote: 'All questions so far, from earlier half-years too.',
    insightLate: (title) => `Promised, and the day is past: ${title}.`,
    insightDue: (title) => `Agreed: ${title}.`,
    insightDone: (title) => `Answered: ${title}.`,
    insightRows: (n, consequence) =>
      `${n === 1 ? '1 sentence' : `${number(n)} sentences`} of teams.${consequence === '' ? '' : ` Consequence: ${consequence}`}`,
    insightLess: (exceptions) => `It did not hold: ${exceptions}`,
    insightAlways: 'Where it did not hold is not said.',
    insightWho: (who, when) => `${who}, by ${when}.`,
    insightAsk: (who, when) => `ask ${who}; the answer was due on ${when}.`,
    insightAnswer: (answer) => `tell the teams: ${answer}`,
    noAnswer: 'none yet',
    noInsights: 'There is no insight in insights.md yet.',
    first: (theme) => `${capital(theme)} is clearly heard most.`,
    firstIn: (theme, group) => `Among ${group}, ${theme} is clearly heard most.`,
    noFirst: 'No theme stands out.',
    noFirstIn: 'No theme stands out in any of the groups.',
    cannotSay: (n) => `Which theme is heard most cannot be said with ${teams(n)}.`,
    notCounted: (n) => `With ${teams(n)} nothing is counted.`,
    notCountedWhy: 'From six teams on that can be done without giving a team away.',
    mostHeard: (range, { names, more, group }) =>
      `${group === undefined ? 'In' : `Among ${group}, in`} ${range}: ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    allFew: (group) =>
      `${group === undefined ? 'Every theme' : `Among ${group} every theme`} is heard in fewer than three teams.`,
    firstSure: 'It is ahead by more than chance; by chance this happens in 1 of 100 cases at most.',
    noFirstSure: (seen) =>
      `With so many teams a theme that is far ahead is seen ${{ half: 'half of the time', most: 'three quarters of the time', 'nearly-all': 'nearly always' }[seen]}.`,
    fewSure: 'From fifteen teams on it can be said whether a theme stands out.',
    firstTodo: 'find who can change this, and let them read the sentences.',
    noFirstTodo: 'read the sentences, and choose together where to begin.',
    themesIn: 'Themes',
    rangeNote:
      'A team counts where at least a quarter of its released sessions was about it. The bar is the range: the real count lies somewhere in it.',
    needsIn: 'What was needed',
    othersIn: 'What else teams went through',
    others: {
      dissent: 'somebody saw it differently',
      looked_back: 'the team looked back',
      moved: 'most people placed the case elsewhere after the talk',
    },
    sentencesOn: (theme) => capital(theme),
    noSentences: 'No sentence was released.',
    compareNote: 'This compares groups of teams: no teams, and no people.',
    differ: (theme, more, less) => `${capital(theme)} is heard in more teams among ${more} than among ${less}.`,
    tooClose: 'The groups are too close to say that they differ.',
    cannotCompare: 'There are no two groups of fifteen teams or more. Then differences cannot be told.',
    tooFewOf: (names) => `Too few teams to say anything about: ${list(names)}.`,
    earlierNote: 'Do not subtract half-years or add them up: the teams and the sessions are different ones.',
    limits: [
      'Counted are teams that released something. What is heard often in sessions need not happen often in the work: teams choose what they discuss.',
      'A number of teams is given as a fixed range, never exactly. So what was released does not tell what one team did.',
      'What was asked of the organisation is told exactly. That is about who should have answered.',
      'A half-year is released once. After that only a sentence that its team takes back can go.',
      'This does not protect against teams that put their own figures together, or against what a sentence gives away by itself.',
      'The report ranks no teams or people, and is not meant to judge anybody.',
    ],
    thanks: (n) =>
      `Thanks to the ${n === 1 ? 'team' : `${number(n)} teams`} that held sessions and released something of them.`,
  },
  svg: {
    ranges:
      'A line for each from nought to all teams, with the range as its thick part. The numbers are in the table below.',
    parts: (names) => `Bars in parts: ${list(names)}. The numbers are in the table below.`,
    dots: (n) =>
      `A triangle with a dot on every point where a case lay, ${number(n)} in all. The points are in the table below.`,
  },
  cli: {
    noRecords: (where) => `There is no record in ${where}.`,
    noRecordsHint: 'Name the folder of records, or put it under paths in driehoek.config.yaml.',
    leftOut: (n) => `${n === 1 ? '1 file is' : `${number(n)} files are`} not counted:`,
    andMore: (n) => `  and ${number(n)} more`,
    reasons: {
      unreadable: 'the file cannot be read',
      invalid: 'the record is not right; driehoek check says what is wrong',
      'conflict-marker': 'two versions are mixed up in it; finish the merge in git first',
      future: 'its day is in the future',
      double: 'the same record is there already, in another folder',
      changed: 'it changed while it was read',
      link: 'a link (symlink) to another place; it is not followed',
      closed: 'the folder cannot be read',
      deep: 'the folder is too deep to read',
    },
    reading: 'Reading records',
    badFormat: (named, known) => `There is no --format ${named}. Choose ${known.join(', ')}.`,
    badPeriod: (named) => `--period ${named} is no half-year. Write it like this: 2026-H1.`,
    manyTeams: (names) => `These are records of more than one team: ${list(names)}.`,
    manyTeamsHint:
      'This report is by and for one team. Name the folder of one team. On teams together there is: driehoek report --archive DIR',
    noTeam: 'a team without team in driehoek.config.yaml',
    archiveOrPaths: 'Give records, or --archive with an archive; not both.',
    noReleases: (folder) => `There is no released half-year in ${folder}.`,
    noReleasesHint: 'A half-year is released with: driehoek archive release 2026-H1',
    noSuchRelease: (period, known) => `${period} has not been released. Released are: ${list(known)}.`,
    notARelease: (file, what) => `${file} is no released half-year: ${what}`,
    notJson: (line, column) => `it is no JSON at line ${line}, column ${column}.`,
    otherName: (period) => `it holds ${period}.`,
    changedRelease: (file) =>
      `${file} was changed after it was released: it does not fit ledger.jsonl. No report was made.`,
    changedReleaseHint:
      'Put the file back as it was, from git for instance. A sentence is taken back with: driehoek archive withdraw TEAM ROW',
    notInLedger: (file) => `${file} is not in ledger.jsonl. No report was made.`,
    badLedger: (file, line) => `${file}:${line} is no line of a ledger; take it back from git.`,
    goneOption: (option) => `There is no ${option} any more.`,
    gone: {
      window: 'A report is on a half-year: --period 2026-H1',
      chosen: 'The report of a team shows everything; that of the organisation is fixed: driehoek report --archive DIR',
      joined: 'Teams use: driehoek hand-over; then: driehoek archive add, and driehoek report --archive DIR',
    },
    notOurs: (file) => `${file} is there already and is no report of driehoek. It was not overwritten.`,
    wrote: (file) => `Report written: ${file}`,
    longer:
      'This is longer than the screen. Read it from the start with: driehoek report --all | less\nOr make a page of it: --format html -o report.html',
  },
};
