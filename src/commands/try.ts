import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';
import { packagePath } from '../files/package-files.ts';
import { shown } from '../files/project.ts';
import { readTextFile } from '../files/text-file.ts';
import { type Context, canAsk, exit, print, say } from './context.ts';
import { review } from './review.ts';
import { playFiles } from './shared/play-files.ts';

const PROTOCOL = 'kort';
export const TRIAL_CASE = 'terras-na-elven';

/** `driehoek try`: a trial on a bundled case. Guided in a terminal; without one it plays bundled answers. */
export async function tryOut(options: { date?: string }, context: Context): Promise<number> {
  const { messages, cwd, language } = context;
  const folder = resolve(cwd, messages.trial.folder);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError(messages.files.cannotWrite(shown(folder, cwd), String((error as NodeJS.ErrnoException).code)));
  }
  if (canAsk(context)) {
    say(context, messages.trial.guided);
    return review(TRIAL_CASE, { protocol: PROTOCOL, output: folder, svg: true, ...options }, context);
  }
  say(context, messages.trial.played(shown(folder, cwd)), '');
  const path = packagePath('templates', 'answers', language, `${PROTOCOL}.yaml`);
  const wishes = {
    caseNamed: undefined,
    protocol: undefined,
    date: options.date,
    record: { svg: true, output: folder },
  };
  const [played] = await playFiles([path], wishes, context, { findings: () => {}, played: () => {} });
  if (played?.record === undefined)
    throw new Error(`The bundled answers do not play: ${JSON.stringify(played?.findings)}`);
  say(context, messages.trial.wrote(played.record), '');
  print(context, readTextFile(resolve(cwd, played.record), messages));
  return exit.done;
}
