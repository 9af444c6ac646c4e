import { resolve } from 'node:path';
import { type Context, say } from '../../cli/context.ts';
import { themeIds } from '../../core/case/themes.ts';
import { domains, levels, positions } from '../../core/format/fields.ts';
import { nearest } from '../../core/text/nearest.ts';
import { slug } from '../../core/text/slug.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Told } from '../../terminal/steps/tell-case.ts';
import { oneOf } from '../shelf/case-filter.ts';

/** What can be told of a new case on the command line. */
export interface TellingFlags {
  readonly role?: string;
  readonly domain?: string;
  readonly level?: string;
  readonly position?: string;
  readonly theme?: string[];
  readonly situationFile?: string;
  readonly question?: string;
}

const STDIN = '-';

/** What the command line says. Errors: a UserError for what there is not. */
export async function toldBy(title: string | undefined, flags: TellingFlags, context: Context): Promise<Told> {
  const { role, domain, level, position, theme, situationFile, question } = flags;
  const situation =
    situationFile === undefined
      ? undefined
      : situationFile === STDIN
        ? (await context.input()).toString('utf8')
        : readTextFile(resolve(context.cwd, situationFile), context.messages);
  const told = {
    title,
    role,
    domain: domain === undefined ? undefined : oneOf('--domain', domain, domains, context),
    level: level === undefined ? undefined : oneOf('--level', level, levels, context),
    position: position === undefined ? undefined : oneOf('--position', position, positions, context),
    themes: theme?.map((one) => themeOf(one, context)).join(' '),
    situation,
    question,
  };
  return Object.fromEntries(
    Object.entries(told).filter(([, text]) => text !== undefined && text.trim() !== ''),
  ) as Told;
}

/** A team may have themes of its own: a new one is named, with the nearest there is. */
function themeOf(typed: string, context: Context): string {
  const id = slug(typed, 'thema');
  if (!(themeIds as readonly string[]).includes(id))
    say(context, context.messages.library.tell.unknownTheme(id, nearest(id, themeIds)));
  return id;
}
