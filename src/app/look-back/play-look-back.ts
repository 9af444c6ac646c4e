import { resolve } from 'node:path';
import { type Context, exit, say } from '../../cli/context.ts';
import { parseAnswers } from '../../core/answers/parse.ts';
import { playAnswers } from '../../core/answers/play.ts';
import { hasErrors } from '../../core/check/finding.ts';
import type { Start } from '../../core/session/events.ts';
import { openSession } from '../../core/session/fold.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import { faultsShown } from '../faults.ts';
import { keepLookBack, tellLookBack } from './keep-look-back.ts';

/** A look-back from an answers file, or from stdin with "-". Every fault is named at once, and then nothing is written. */
export async function playLookBack(
  named: string,
  start: Start,
  isDayGiven: boolean,
  context: Context,
): Promise<number> {
  const { messages, cwd } = context;
  const path = resolve(cwd, named);
  const file = named === '-' ? '<stdin>' : shown(path, cwd);
  const source = named === '-' ? (await context.input()).toString('utf8') : readTextFile(path, messages);
  const read = parseAnswers(source, file, messages);
  const { value } = read;
  const date = isDayGiven ? start.date : (value?.date ?? start.date);
  const played = value && (await playAnswers(openSession({ ...start, date }), value, read, file, messages));
  const findings = played?.findings ?? read.findings;
  if (findings.length > 0) say(context, await faultsShown(findings, source, context));
  if (played === undefined || start.lookBack === undefined || hasErrors(findings)) {
    say(context, messages.answers.failed(1, 1));
    return exit.couldNot;
  }
  tellLookBack(await keepLookBack(played.session, start.lookBack, context), context);
  return exit.done;
}
