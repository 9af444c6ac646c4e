import type { Finding } from '../../core/check/finding.ts';
import { titleOfProgramme } from '../../core/programme/progress.ts';
import { type Programme, parseProgramme } from '../../core/programme/schema.ts';
import type { FollowUp } from '../../core/results/follow-up.ts';
import { type IsoDate, localDay } from '../../core/text/calendar.ts';
import { shown } from '../../files/project.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { programmeFiles } from './programme-files.ts';

interface Known {
  readonly file: string;
  readonly programme: Programme;
}

/** The programmes of the team, and what is wrong with those that cannot be read. */
async function knownProgrammes(ports: Words & Workplace) {
  const known: Known[] = [];
  const unread: Finding[] = [];
  for (const { path } of await programmeFiles(ports)) {
    const file = shown(path, ports.cwd);
    const { value, findings } = parseProgramme(textIfAny(path) ?? '', file, ports.messages);
    if (value === undefined) unread.push(...findings);
    else known.push({ file, programme: value });
  }
  return { known, unread };
}

/**
 * Answers of the top that are awaited: from the closing session on, until they are there. With the ids of the programmes, where
 * what their closing session asked is awaited; and what is wrong with the plans that nobody can read.
 */
export async function awaitedAnswers(today: IsoDate, ports: Words & Workplace) {
  const { known, unread } = await knownProgrammes(ports);
  const items = known.flatMap(({ file, programme }): FollowUp[] => {
    const { closing, answer, id } = programme;
    if (answer !== undefined || today < closing.date) return [];
    const due = closing['answer-due'];
    const title = titleOfProgramme(programme);
    const about = { role: closing['answer-from'], what: title, due, overdue: due < today };
    return [{ kind: 'programme-answer', ...about, file, title, date: closing.date, id }];
  });
  return { items, unread, ids: new Set(known.map(({ programme }) => programme.id)) };
}

/** What a group is to hear before its next session. */
export interface ProgrammeNews {
  readonly title: string;
  readonly file: string;
  readonly line: string;
}

/** An answer that came since the day of the last session, or one that is late. */
export async function programmeNews(last: IsoDate, ports: Words & Workplace & Clock): Promise<ProgrammeNews[]> {
  const { messages } = ports;
  const { show } = messages.programme;
  const today = localDay(ports.now());
  return (await knownProgrammes(ports)).known.flatMap(({ file, programme }): ProgrammeNews[] => {
    const { closing, answer } = programme;
    const title = titleOfProgramme(programme);
    const from = closing['answer-from'];
    const due = closing['answer-due'];
    if (answer !== undefined)
      return answer.date < last
        ? []
        : [{ title, file, line: show.answered(from, messages.day(answer.date), answer.text) }];
    return due < today ? [{ title, file, line: show.overdue(from, messages.day(due)) }] : [];
  });
}
