import type { AnswersFile } from '../../core/answers/schema.ts';
import type { Finding } from '../../core/check/finding.ts';
import type { FormatRead } from '../../core/format/read.ts';
import { leftOpen } from '../../core/look-back/left-open.ts';
import { shortPromise } from '../../core/look-back/promise.ts';
import type { Start } from '../../core/session/events.ts';
import type { Session } from '../../core/session/fold.ts';
import type { Messages } from '../../language/messages.ts';

/** A step on many things that is not there lacks each of them: then each is named. */
export function allAsked(value: AnswersFile, { protocol }: Start): AnswersFile {
  const many = protocol.steps.filter(({ id }) => id === 'actions' || id === 'dissent');
  const empty = many.flatMap(({ id }) => ((value.answers[id] ?? null) === null ? [[id, {}] as const] : []));
  return { ...value, answers: { ...value.answers, ...Object.fromEntries(empty) } };
}

/** What would still be open if the record were closed with these answers. */
export function closingFindings(
  session: Session,
  { locate }: FormatRead<AnswersFile>,
  file: string,
  messages: Messages,
): Finding[] {
  const { leftOpen: say } = messages.afterwards.lookBack;
  return leftOpen(session).map(({ step, field, kind, text }) => ({
    rule: 'closed-too-early',
    severity: 'error',
    file,
    ...locate(['answers', step, field], 'value'),
    message: say.finding(
      say[kind](kind === 'look-back' ? messages.day(text) : shortPromise(text).replace(/\.$/u, '')),
      say.ways[kind],
    ),
  }));
}
