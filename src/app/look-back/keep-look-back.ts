import { resolve } from 'node:path';
import type { Finding } from '../../core/check/finding.ts';
import { placeFinder } from '../../core/check/lines.ts';
import type { Language } from '../../core/format/language.ts';
import { composeLookBack } from '../../core/look-back/compose.ts';
import { type DatedReview, datedReview } from '../../core/look-back/dated.ts';
import { putKept } from '../../core/look-back/put-kept.ts';
import { openEnd } from '../../core/record/open-end.ts';
import { readReview } from '../../core/record/read.ts';
import { recordFindings } from '../../core/record/record-findings.ts';
import type { LookBackStart } from '../../core/session/events.ts';
import type { Session } from '../../core/session/fold.ts';
import type { IsoDate } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import { readTextFile } from '../../files/text-file.ts';
import { loadMessages } from '../../language/load.ts';
import type { Messages } from '../../language/messages.ts';
import { faultsShown } from '../faults.ts';
import type { Words, Workplace } from '../ports.ts';

/** What became of a look-back. */
export interface KeptLookBack {
  readonly file: string;
  readonly changed: boolean;
  readonly ticked: number;
  /** How many got another day, and how many were dropped. */
  readonly moved: number;
  readonly dropped: number;
  /** Agreements that were to be ticked, and others and views that were to be named, and are no longer there. */
  readonly notFound: readonly string[];
  readonly notNamed: readonly string[];
  /** What is still open in the record: where it was to be closed, it stays open for that. */
  readonly staysOpen: readonly string[];
}

export interface OpenRecord {
  readonly text: string;
  readonly review: DatedReview;
  readonly language: Language;
  /** What of its front matter could not be read. */
  readonly findings: readonly Finding[];
}

/** A record that can be looked back on. Errors: a UserError that shows what is wrong with it, or what would go wrong. */
export async function openRecord(
  path: string,
  ports: Pick<Words, 'messages'> & Pick<Workplace, 'cwd' | 'project'>,
): Promise<OpenRecord> {
  const { messages, cwd } = ports;
  const file = shown(path, cwd);
  const text = readTextFile(path, messages);
  const read = readReview(text);
  const findings = recordFindings(text, file, read, messages);
  const review = read.ok ? datedReview(read.review) : undefined;
  if (review === undefined)
    throw new UserError(
      `${messages.afterwards.lookBack.notSound(file)}\n${(await faultsShown(findings, text, ports)).trimEnd()}`,
    );
  refuseOpenEnd(text, file, messages);
  return { text, review, language: review.front.language ?? 'nl', findings };
}

function refuseOpenEnd(text: string, file: string, { afterwards: { lookBack } }: Messages): void {
  const open = openEnd(text);
  if (open === undefined) return;
  const { line } = placeFinder(text)(open.at);
  if (open.isCode) throw new UserError(lookBack.openFence(file, line), lookBack.openFenceHint);
  throw new UserError(lookBack.openEnd(file, line), lookBack.openEndHint);
}

/** Nobody looks back before there was anything. Errors: a UserError. */
export function checkDay(day: IsoDate, { front }: DatedReview, { messages }: Pick<Words, 'messages'>): void {
  const { tooEarly, tooEarlyHint } = messages.afterwards.lookBack;
  if (day < front.date) throw new UserError(tooEarly(messages.day(day), messages.day(front.date)), tooEarlyHint);
}

/**
 * Puts the answers of a look-back into its record, as that stands now: people may have edited it since the first question.
 * Nothing else in it changes. A look-back that is in it already, word for word, is not put in twice. Errors: a UserError
 * where that cannot be done; then the record is untouched.
 */
export async function keepLookBack(
  session: Session,
  start: LookBackStart,
  ports: Words & Workplace,
): Promise<KeptLookBack> {
  const { root } = await ports.project();
  const path = resolve(root, start.record);
  const file = shown(path, ports.cwd);
  const { text, review, language } = await openRecord(path, ports);
  checkDay(session.start.date, review, ports);
  const edit = composeLookBack(session, review, await loadMessages(language));
  const { after, staysOpen } = putKept(text, review, edit);
  const { lookBack } = ports.messages.afterwards;
  if (after === undefined) throw new UserError(lookBack.notAsMeant(file), lookBack.notAsMeantHint);
  if (after !== text) rewriteFile(path, after, text, file, ports.messages);
  const { ticked, moved, section, notFound, notNamed } = edit;
  const counts = { ticked: ticked.length, moved: moved.length, dropped: section.dropped?.length ?? 0 };
  return { ...counts, file, changed: after !== text, notFound, notNamed, staysOpen };
}
