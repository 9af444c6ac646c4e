import type { LeftOut } from '../../core/archive/add-rows.ts';
import type { InsightFault } from '../../core/archive/insight-faults.ts';
import type { RowFault } from '../../core/archive/row-file.ts';
import type { archive as dutch } from '../nl/archive.ts';
import type { Shape } from '../shape.ts';
import { halfYear, list, meant, teams, word } from './words.ts';

const rows = (n: number) => (n === 1 ? '1 row' : `${n} rows`);

const withSentences = (n: number, quoted: number) =>
  quoted === 0 ? 'without a sentence' : n === 1 ? 'with its sentence' : `${quoted} of them with a sentence`;

/** Why a row is not taken, in words. */
function leftOut(why: RowFault | LeftOut): string {
  switch (why.code) {
    case 'not-json':
      return 'this line is no JSON. Ask the team to make the file again with driehoek hand-over.';
    case 'not-a-row':
      return 'this is something else than the row of a session.';
    case 'twice':
      return 'this row is already there above. The first one counts.';
    case 'other-format':
      return `this row is of another version: ${why.format}. Work with the same version of driehoek.`;
    case 'column':
      return `"${why.column}" holds something that does not belong there, or something is missing.`;
    case 'not-together':
      return `what "${why.column}" says does not fit what "${why.other}" says.`;
    case 'not-over':
      return 'this half-year is not over yet. Add the file after that.';
    case 'two-teams':
      return 'the archive has other rows of this team and half-year, and none of these. Do two teams have one name? Give one of them another id under team in driehoek.config.yaml.';
    case 'released':
      return 'this half-year was released, and the row has changed since. What was released stays as it is; take a sentence back with driehoek archive withdraw.';
    case 'late-pulse':
      return 'this half-year was released already, so this pulse does not count. One of a later half-year does.';
    case 'personal':
      return 'the sentence seems to say something about a person. The row counts, the sentence was left out. To look at it yourself, add the file in a terminal.';
    case 'other-team':
      return `this row is of the team "${why.team}" already. Has the team a new name? Put the old id back in driehoek.config.yaml, and it stays one team.`;
  }
}

/** What an insight lacks, in words. */
export function insight(title: string, fault: InsightFault): string {
  switch (fault.code) {
    case 'no-sentences':
      return `"${title}" has no sentences. Put the rows it rests on behind "Sentences:".`;
    case 'few-teams':
      return `"${title}" rests on sentences of ${teams(fault.teams)}. An insight needs at least three.`;
    case 'unknown-row':
      return `the row ${fault.row} of "${title}" is not in the archive.`;
    case 'no-who':
      return `"${title}" does not say who goes on with it. Put a role behind "Who:".`;
    case 'no-when':
      return `"${title}" does not say when. Put a day behind "When:".`;
    case 'unclear-day':
      return `the "When:" of "${title}" is no day. Write 2026-12-05, for example.`;
    case 'overdue':
      return `"${title}" was to have an answer on ${fault.day}. Put it behind "Answer:", or agree on a new day.`;
  }
}

export const archive: Shape<typeof dutch> = {
  handOver: {
    title: 'What do you give the organisation?',
    noTeam: (file) => `${file} may go along, but nothing says which team it is of.`,
    noTeamHint:
      'Put it in driehoek.config.yaml, in the folder of the team:\n  team:\n    id: enforcement-east\n    domain: uitvoering\n    position: medewerker',
    needsYes: 'You read back first what goes along, and there is no keyboard and screen here to do that.',
    needsYesHint: 'Open a terminal. Or look with --dry-run at what goes along, and then give it with --yes.',
    sentence: (text) => `"${text}"`,
    words: (text) => `In your words: ${text}`,
    found: (what) => `Note: something in it looks like ${list(what)}.`,
    decideAsk: 'May this sentence go to the organisation as it is?',
    keep: 'Yes, the sentence goes along',
    counted: 'Only count: the sentence stays here',
    out: 'No, this session does not go along',
    confirmAsk: (n) => `Does this go along as it is: ${rows(n)}?`,
    noTheme: 'no theme',
    asked: { yes: 'word back in time', late: 'word back too late', no: 'no word back', open: 'no word back yet' },
    row: {
      about: (themes) => `Was about: ${themes}.`,
      needs: (what, from) => `Needed: ${what}${from === null ? '' : ` (from ${from})`}.`,
      asked: (who, answer) => `Asked of ${who}: ${answer}.`,
      withSentence: 'With the sentence:',
    },
    done: (period, n, quoted) =>
      `${rows(n)} on the ${halfYear(period)}, ${withSentences(n, quoted)}. Send the file to the person who keeps the archive.`,
    dry: (period, n, quoted) =>
      `${rows(n)} on the ${halfYear(period)} would go along, ${withSentences(n, quoted)}. Nothing was written.`,
    pulses: (n) =>
      `Also included: ${n === 1 ? 'one pulse' : `${n} pulses`}, with a word for each statement and no numbers.`,
    none: (period) =>
      `Nothing goes along on the ${halfYear(period)}: no record says that it may. You choose that at the end of a session.`,
    noSession: (period) =>
      `You have no session in the ${halfYear(period)}. Name another half-year with --period, such as --period 2026-H1; it can be done once that half-year is over.`,
    stopped: 'Nothing was written.',
    left: {
      'no-day': 'has no day, and does not go along',
      'look-back': 'is a look-back, and counts with the session it looks back on',
      'not-released': 'stays with you',
      'too-long': 'goes along without its sentence: that is longer than 200 characters',
      'no-sentence': 'goes along without its sentence: there is none under For the organisation',
      twice:
        'does not go along: another record has the same id or row. If this is another session, take id away here, and row under hand-over',
      asked: 'does not go along: you just chose that',
      'not-kept': 'does not go along: there is no place to keep row under hand-over',
    },
  },
  archive: {
    noFolder: (name) => `There is no archive: ${name} is not there.`,
    noFolderHint: 'Name the folder with --archive. A new archive begins with: driehoek archive add FILE',
    busy: (name: string) => `Somebody else is at work on ${name} right now.`,
    busyHint: (file: string) => `Wait until that is done and try again. Is nobody at work? Then remove ${file}.`,
    badLine: (file, line) => `${file}:${line} is no row that belongs here.`,
    badLineHint: 'Take that row away, or put the file back as it was.',
    badLedgerHint:
      'Each line belongs there as driehoek wrote it. Get the file back from git or a backup. Did two people merge their work? Then keep the lines of both, and remove the marks of git.',
    unread: (file: string) => `${file} has another name than belongs here, and so does not count.`,
    unreadHint:
      'It should be: period=2026-H1/team=handhaving-oost/hand-over.jsonl. Give it that name, or remove it and add the file with: driehoek archive add FILE',
    edited: (file, isGone) =>
      isGone ? `${file} is gone, and it belongs to what was released.` : `${file} was changed after it was released.`,
    editedHint:
      'Put the file back as it was, from git or a backup for example. To take a sentence back: driehoek archive withdraw TEAM ROW',
    stray: (file, period) => `${file} does not belong to what was released on ${period}.`,
    strayHint:
      'Is ledger.jsonl gone or old? Get it back from git or a backup. Else take this file out of the archive. To add the file of a team: driehoek archive add FILE',
    badCode: (file, line) => `${file}:${line} is no row with a team, a row and a theme, or gives a row a second theme.`,
    idleCode: (file, line, why) => {
      const because = {
        row: 'the archive has no such row of this team',
        words: 'that row has no words of the team’s own',
        theme: 'that theme is not in themes.yaml',
      } as const;
      return `${file}:${line} counts for nothing: ${because[why]}.`;
    },
    idleCodeHint:
      'Correct or remove those lines of codes.csv. Nothing is released yet: that happens once, and then this has to be right.',
    badCodeHint: 'It goes like this: enforcement-east,5b0c91e7,workload',
    notAPeriod: (named) => `"${named}" is no half-year.`,
    notAPeriodHint: 'Write 2026-H1 for the first half of 2026, and 2026-H2 for the second.',
    notOver: (period) => `The ${halfYear(period)} is not over yet.`,
    notOverHint: (day) =>
      `It can be done after ${day}. Before that more would come, and two outcomes could be compared.`,
    badCut: (named, near) => `--cut ${named} cannot be. Choose domain or position.${meant(near)}`,
    releasedAlready: (period, file) => `The ${halfYear(period)} was released already: ${file}.`,
    releasedHint: 'That happens once. What comes after it counts in the next half-year.',
    notReleased: (period) => `The ${halfYear(period)} was not released yet.`,
    notReleasedHint: (period) => `Do this first: driehoek archive release ${period}`,
    noRows: (period, name) => `${name} holds nothing on the ${halfYear(period)}.`,
    noRowsHint: 'Add what teams sent with: driehoek archive add FILE',
    noTeam: (team, name, near) => `There is no team "${team}" in ${name}.${meant(near)}`,
    noRow: (row, team) => `The team "${team}" has no row "${row}".`,
    noRowHint: 'The row is in the team’s record under hand-over, at row.',
    noSentence: (row, team) => `Row ${row} of the team "${team}" has no sentence.`,
    leftOut,
    insight,
    added: (file, parts) => `${file}: ${parts.length === 0 ? 'nothing new' : list(parts)}.`,
    counts: {
      added: (n) => `${rows(n)} added`,
      late: (n) => `${rows(n)} too late: ${n === 1 ? 'it counts' : 'they count'} in the next half-year`,
      changed: (n) => `${rows(n)} changed`,
      answers: (n) => (n === 1 ? '1 new answer' : `${n} new answers`),
      same: (n) => `${rows(n)} known already`,
    },
    quoteTitle: 'May this sentence go into the archive?',
    quoteAsk: (team) => `The team "${team}" wants this sentence to go along. Do you let it stand?`,
    quoteKeep: 'Yes, it says nothing about a person',
    quoteBlank: 'No, count the row without its sentence',
    nothingAdded: 'Nothing was added.',
    released: (period, n, folder) =>
      `The ${halfYear(period)} is released, with ${teams(n)}. Write what you learn from it in ${folder}/insights.md, and then make the letters: driehoek archive letters ${period}`,
    exactTitle: (period, n, m) =>
      `For you alone: the ${halfYear(period)}, ${teams(n)}, ${rows(m)}. In so many teams this plays (in at least a quarter of their sessions):`,
    exactNone: 'No theme plays in a team.',
    exactRow: (theme, n) => `  ${String(n).padStart(4)}  ${theme}`,
    fewNew: 'Few new themes are to be expected.',
    notFewNew: 'Whether new themes are to come cannot be said.',
    withdrawn: (row, team) =>
      `The sentence of row ${row} of the team "${team}" is gone. The counts stay. Make the report again if it was shared.`,
    letters: (n) => `${n === 1 ? '1 letter' : `${n} letters`}. A team keeps its letter as word-back.md.`,
    stateRow: (period, n, m, released) =>
      `${period}  ${teams(n)}, ${rows(m)}${released === null ? ', not released yet' : ', released'}`,
    stateNone: 'There is nothing in this archive yet.',
    letter: {
      title: (period) => `What the organisation answers on the ${halfYear(period)}`,
      said: (n, printed, used) => {
        if (n === 0) return 'None of your sentences were to go along. What you let us count is counted in the report.';
        const learned =
          used === 0 ? '' : `, and it led to something in ${word(used)} ${used === 1 ? 'insight' : 'insights'}`;
        if (n === 1) return `You gave one sentence. It is ${printed === 0 ? 'not ' : ''}in the report${learned}.`;
        const part =
          printed === 0 ? 'none of them is' : printed === 1 ? 'one of them is' : `${word(printed)} of them are`;
        return `You gave ${n} sentences: ${part} in the report${learned}.`;
      },
      decided: (all) => {
        const [first, ...more] = all;
        if (first === undefined) return 'Nothing was decided on it yet.';
        const by = [first.who, first.when].filter((part) => part !== '').join(', ');
        return `Decided: ${first.what.replace(/[.?!]$/u, '')}${by === '' ? '' : ` (${by})`}.${more.length === 0 ? '' : ` And ${word(more.length)} more below.`}`;
      },
      sentences: 'Your sentences',
      used: (isPrinted, insights) => {
        const places = [
          ...(isPrinted ? ['in the report'] : []),
          ...insights.map((title) => `in the insight "${title}"`),
        ];
        return places.length === 0 ? 'Read, and not quoted.' : `Used ${list(places)}.`;
      },
      row: (row) => `To take the sentence back, name row \`${row}\`.`,
      labels: {
        exceptions: 'Where it did not hold',
        consequence: 'What happens',
        who: 'Who',
        when: 'When',
        answer: 'Answer',
      },
      thanks:
        'Keep this letter as `word-back.md` in the folder of your team. Its first lines are then shown before the next session.',
    },
  },
};
