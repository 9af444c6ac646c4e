import { resolve } from 'node:path';
import { findPersonalData } from '../../core/privacy/find.ts';
import { MOST_WORDS, type PageContent, pageContent, pageText, wordsIn } from '../../core/programme/page.ts';
import { progressOf, recordOf } from '../../core/programme/progress.ts';
import { fieldOf, type Review, sectionOf } from '../../core/record/review.ts';
import type { ProgrammePageResult } from '../../core/results/programme.ts';
import { localDay } from '../../core/text/calendar.ts';
import { literally } from '../../core/text/literally.ts';
import { UserError } from '../../core/user-error.ts';
import { makeFile } from '../../files/make-file.ts';
import { shown } from '../../files/project.ts';
import type { Messages } from '../../language/messages.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { STDOUT } from '../review/record-place.ts';
import { keepHeld, openProgramme, type ProgrammeFile } from './open-programme.ts';

/** The one page for the top, from the record of the closing session. Errors: a UserError where it is not there, or does not fit. */
export async function programmePage(
  named: string | undefined,
  output: string | undefined,
  ports: Words & Workplace & Clock,
): Promise<ProgrammePageResult> {
  const { messages, cwd } = ports;
  const { programme: words } = messages;
  const own = keepHeld(await openProgramme(named, ports), ports);
  const { programme, series } = own;
  const record = recordOf(own, undefined, series.meetings.length + 1);
  const { closing, title } = progressOf(own, words.closingTitle, localDay(ports.now()));
  if (closing.state === 'gone')
    throw new UserError(words.gone(closing.record ?? '', words.closingTitle), words.goneHint(own.file));
  if (record === undefined) throw new UserError(words.notClosed, words.notClosedHint);
  const content = pageContent(programme, record.review);
  if (content.messages.length === 0) throw new UserError(words.noMessages(record.file), words.noMessagesHint);
  const text = pageText(content, title, messages);
  const count = wordsIn(text);
  if (count > MOST_WORDS) throw new UserError(words.tooLong(count, MOST_WORDS), words.tooLongHint(record.file));
  const { privacy } = (await ports.project()).config;
  const isPersonal = findPersonalData(text, privacy).some(({ isAllowed }) => !isAllowed);
  const path = output === undefined || output === STDOUT ? undefined : resolve(cwd, output);
  if (path !== undefined) makeFile(path, text, shown(path, cwd), messages);
  return {
    format: 'driehoek/programme-page-result@1',
    id: programme.id,
    file: path === undefined ? null : shown(path, cwd),
    words: count,
    text,
    notices: [
      ...groupsNamed(own, text).map(words.namesGroup),
      ...(isPersonal ? [words.pagePersonal(record.file)] : []),
      ...otherDay(own, content, messages),
      ...leftBehind(record.review, content, record.file, messages),
    ],
  };
}

/** What the groups agreed and what the plan says must not be two days: `follow-up` goes by the plan. */
function otherDay(
  { programme, file }: ProgrammeFile,
  { due }: PageContent,
  { programme: words, day }: Messages,
): string[] {
  const planned = programme.closing['answer-due'];
  return due === planned ? [] : [words.otherDay(day(due), day(planned), due, file)];
}

/** A hand, or an answers file, can leave out a line that the tables chose. */
function leftBehind(
  review: Review,
  { messages: told }: PageContent,
  file: string,
  { programme: words }: Messages,
): string[] {
  const chosen = fieldOf(sectionOf(review, 'choice'), 'go-up')?.items?.length ?? 0;
  return chosen > told.length ? [words.fewerMessages(chosen, told.length, file)] : [];
}

/** Names of groups that people typed; a name of one or two letters is any word. */
function groupsNamed({ programme }: ProgrammeFile, text: string): string[] {
  return programme.groups
    .map(({ id }) => id)
    .filter(
      (id) => id.length > 2 && new RegExp(`(?<![\\p{L}\\p{N}-])${literally(id)}(?![\\p{L}\\p{N}-])`, 'iu').test(text),
    );
}
