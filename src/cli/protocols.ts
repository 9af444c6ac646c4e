import { join } from 'node:path';
import { listFrom, openFrom, ownFolder } from '../app/shelf/team-shelf.ts';
import { printScript } from '../core/protocol/script.ts';
import { showLine } from '../core/text/characters.ts';
import { firstSentence } from '../core/text/first-sentence.ts';
import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import { createFile } from '../files/new-file.ts';
import { idsOn, pathOnShelf } from '../files/package-files.ts';
import { openFolder, shown } from '../files/project.ts';
import { readTextFile } from '../files/text-file.ts';
import { type Context, exit, print, say } from './context.ts';
import { printReadable } from './print-readable.ts';
import { sayFaulty } from './say-faulty.ts';

/** `driehoek protocols`: the session forms there are. JSON: `{ protocols: [{ id, title, language, minutes, for, … }] }`. */
export async function protocols({ json = false }: { json?: boolean }, context: Context): Promise<number> {
  const { forms } = context.messages;
  const { found, faulty } = await listFrom('protocols', context);
  await sayFaulty(faulty, context);
  const listed = found.map(({ id, value, own }) => {
    const { title, language, minutes, about = null, source = null, steps } = value;
    const size = { min: value.for.min, max: value.for.max };
    const summary = about?.trim().replace(/\s+/gu, ' ') ?? null;
    return { id, title, language, minutes, for: size, about: summary, source, steps: steps.length, file: own ?? null };
  });
  if (json) print(context, JSON.stringify({ protocols: listed }, null, 2));
  for (const one of json ? [] : listed) {
    const from = one.file === null ? [] : [forms.own(one.file)];
    const facts = [showLine(one.title), forms.size(one.minutes, one.for), ...from];
    print(
      context,
      [one.id, facts.join(' · '), ...(one.about === null ? [] : [showLine(firstSentence(one.about))])].join('\n  '),
    );
  }
  if (!json) say(context, '', forms.seeMore('driehoek protocols show'));
  return exit.done;
}

export interface ScriptOptions {
  readonly start?: string;
  readonly markdown?: boolean;
}

/** `driehoek protocols show`: the leader's script. */
export async function showProtocol(named: string, options: ScriptOptions, context: Context): Promise<number> {
  const protocol = await openFrom('protocols', named, context);
  const start = options.start === undefined ? 0 : minutesOf(options.start, context);
  const script = printScript(protocol, start, context.messages);
  if (options.markdown) print(context, script);
  else await printReadable(script, context);
  return exit.done;
}

/** A time as people write it, "14:00" or "9.30", in minutes after midnight. */
function minutesOf(text: string, { messages }: Context): number {
  const [, hours, minutes] = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/u.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) throw new UserError(messages.forms.notATime('--start', text));
  return Number(hours) * 60 + Number(minutes);
}

/** `driehoek protocols copy`: a bundled session form as a file of the team's own, never over one that is there. */
export async function copyProtocol(id: string, _: object, context: Context): Promise<number> {
  const { cwd, language, messages } = context;
  const known = idsOn('protocols', language);
  if (!known.includes(id))
    throw new UserError(messages.cli.noSuch.protocols(id, nearest(id, known)), messages.forms.canCopy(known));
  const text = readTextFile(pathOnShelf('protocols', language, id), messages);
  const folder = openFolder(await ownFolder('protocols', context), await context.project(), messages);
  const path = join(folder, `${id}.yaml`);
  const file = shown(path, cwd);
  if (!written(path, text, context)) throw new UserError(messages.files.taken(file), messages.forms.takenHint(id));
  print(context, file);
  say(context, messages.forms.copied);
  return exit.done;
}

function written(path: string, text: string, { cwd, messages }: Context): boolean {
  try {
    return createFile(path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(messages.files.cannotWrite(shown(path, cwd), code));
  }
}
