import type { Messages } from '../../../language/messages.ts';
import { isOverdue } from '../../archive/insight-faults.ts';
import type { Insight } from '../../archive/insights.ts';
import type { ReleaseFile } from '../../archive/release-file.ts';
import type { PageFinding } from '../../pages/blocks.ts';
import type { IsoDate } from '../../text/calendar.ts';
import { endedSentence } from '../../text/sentence.ts';
import type { ArchiveReport } from './published.ts';
import { themeFinding } from './theme-finding.ts';

/** More than this nobody takes along. */
const MOST = 3;

/** What matters most: what the organisation owes, what it makes of what it heard, what is heard. */
export function findingsOf({ release, insights, today }: ArchiveReport, messages: Messages): PageFinding[] {
  const owed = debtFinding(release.asked, messages);
  // What is past its day goes before the others, which stay in the order of their file.
  const late = insights.filter((one) => isOverdue(one, today));
  const ordered = [...late, ...insights.filter((one) => !late.includes(one))];
  const [first, ...more] = ordered.map((one) => insightFinding(one, today, messages));
  const debts = owed === undefined ? [] : [owed];
  const themes = [themeFinding(release, messages)];
  const told = first === undefined ? [] : [first];
  const room = MOST - debts.length - told.length - themes.length;
  return [...debts, ...told, ...more.slice(0, room), ...themes];
}

type Asked = ReleaseFile['asked'];

const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);

/** What was asked of those above the teams, and how much of it was answered; nothing where nothing was asked. */
export function debtFinding(asked: Asked, messages: Messages): PageFinding | undefined {
  const { many } = messages.report;
  const own = asked
    .map(({ layer, yes, late, no, open }) => ({ layer, answered: yes + late, of: yes + late + no + open }))
    .filter(({ of }) => of > 0);
  const answered = sum(own.map((one) => one.answered));
  const of = sum(own.map((one) => one.of));
  if (of === 0) return undefined;
  const late = sum(asked.map((one) => one.late));
  const open = sum(asked.map((one) => one.open));
  const to = own.map(({ layer }) => many.addressees[layer]);
  const byLayer = own.map((one) => many.debtOf(many.addressees[one.layer], one.answered, one.of));
  return {
    says: many.debts(answered, of, to),
    evidence: [
      ...(own.length > 1 ? byLayer : [many.debtSum(answered, of)]),
      ...(late > 0 ? [many.debtLate(late)] : []),
    ].join(' '),
    doubt: open > 0 ? many.debtOpen(open) : many.debtSure,
    todo: answered < of ? many.debtTodo : many.debtDone,
  };
}

function insightFinding(insight: Insight, today: IsoDate, messages: Messages): PageFinding {
  const { many } = messages.report;
  const { title, rows, consequence, exceptions, who, when, answer } = insight;
  const isLate = isOverdue(insight, today);
  const name = title.replace(/\.$/u, '');
  return {
    says: answer ? many.insightDone(name) : isLate ? many.insightLate(name) : many.insightDue(name),
    evidence: many.insightRows(rows.length, ended(consequence?.text)),
    doubt: exceptions ? many.insightLess(ended(exceptions.text)) : many.insightAlways,
    todo: answer
      ? many.insightAnswer(ended(answer.text))
      : (isLate ? many.insightAsk : many.insightWho)(who?.text ?? '?', dayInWords(when, messages) ?? '?'),
  };
}

const ended = (text = '') => (text === '' ? '' : endedSentence(text));

/** As the organisation wrote it, where that is no day. */
export function dayInWords(when: Insight['when'], messages: Messages): string | undefined {
  return when?.day === undefined ? when?.text.replace(/\.$/u, '') : messages.day(when.day);
}
