import { resolve } from 'node:path';
import { review } from '../app/review/play.ts';
import { findCase } from '../app/shelf/find-case.ts';
import { findProtocol } from '../app/shelf/find-protocol.ts';
import { inWords } from '../files/in-words.ts';
import { makeFolder } from '../files/make-folder.ts';
import { shown } from '../files/project.ts';
import { shippedText } from '../files/shipped.ts';
import { readTextFile } from '../files/text-file.ts';
import type { FrontEnd } from '../terminal/front-end.ts';
import { paragraphs } from '../terminal/paragraphs.ts';
import { type Context, canAsk, codeOfLeaving, exit, print, say } from './context.ts';
import { resumeCommand } from './program-name.ts';
import { guide } from './session/guide.ts';

export const TRIAL_PROTOCOL = 'kort';
export const TRIAL_CASE = 'terras-na-elven';

/** `driehoek try`: a trial on a bundled case. Guided in a terminal; without one it plays bundled answers. */
export async function tryOut({ date }: { date?: string }, context: Context): Promise<number> {
  const { messages, cwd } = context;
  const folder = resolve(cwd, messages.trial.folder);
  if (!canAsk(context)) return play(folder, date, context);
  const form = await findProtocol(TRIAL_PROTOCOL, context);
  const subject = await findCase(`library:${TRIAL_CASE}`, context);
  const { trying } = messages;
  const told = [
    trying.walk(form.protocol.minutes),
    trying.case(subject.title),
    trying.record(`${messages.trial.folder}/`),
    (context.plain ? trying.stopPlain : trying.stop)(resumeCommand(context)),
  ];
  const before = async (front: FrontEnd) => {
    const left = await explain(front, told, context);
    if (left === undefined) makeTrialFolder(folder, context);
    return left;
  };
  return guide({ subject, form, date, record: { svg: true, output: folder }, before }, context);
}

/** What will happen, before it does. Gives an exit code where people leave. */
async function explain(front: FrontEnd, told: readonly string[], { messages }: Context): Promise<number | undefined> {
  const { trying } = messages;
  const passage = { rows: paragraphs(told), enter: trying.start, leave: trying.leave };
  const read = await front.talk(trying.title, (ask) => ask.read({ ask: trying.ask }, passage, []));
  if (read?.type === 'value') return undefined;
  return codeOfLeaving(read);
}

function makeTrialFolder(folder: string, { messages, cwd }: Context): void {
  inWords(shown(folder, cwd), messages, () => makeFolder(folder));
}

async function play(folder: string, date: string | undefined, context: Context): Promise<number> {
  const { messages, cwd, language } = context;
  makeTrialFolder(folder, context);
  say(context, messages.trial.played(shown(folder, cwd)), '');
  const answers = Buffer.from(shippedText(`templates/answers/${language}/${TRIAL_PROTOCOL}.yaml`));
  const input = { answers: ['-'], output: folder, ...(date === undefined ? {} : { date }) };
  const { value: played } = await review(input, { ...context, input: async () => answers }).next();
  if (played?.record === undefined)
    throw new Error(`The bundled answers do not play: ${JSON.stringify(played?.findings)}`);
  say(context, messages.trial.wrote(played.record), '');
  print(context, readTextFile(resolve(cwd, played.record), messages));
  return exit.done;
}
