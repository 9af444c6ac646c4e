import { themeIds } from '../../core/case/themes.ts';
import type { Told } from '../../core/case/told.ts';
import { domains, levels, positions } from '../../core/format/fields.ts';
import { nearest } from '../../core/text/nearest.ts';
import { slug } from '../../core/text/slug.ts';
import { inputText } from '../input-text.ts';
import type { Words, Workplace } from '../ports.ts';
import { oneOf } from '../shelf/case-filter.ts';

/** What can be told of a new case before anything is asked. */
export interface TellingInput {
  readonly title?: string | undefined;
  readonly role?: string;
  readonly domain?: string;
  readonly level?: string;
  readonly position?: string;
  readonly theme?: readonly string[];
  /** A file with the story; "-" for what comes in. */
  readonly situationFile?: string;
  readonly question?: string;
}

export interface Telling {
  readonly told: Told;
  /** Of every theme that is new, the nearest there is: a team may have themes of its own. */
  readonly notices: readonly string[];
}

/** What was given, as far as it says something. Errors: a UserError for what there is not. */
export async function toldBy(input: TellingInput, ports: Words & Workplace): Promise<Telling> {
  const { title, role, domain, level, position, theme, question } = input;
  const themes = theme?.map((typed) => slug(typed, 'thema'));
  const told = {
    title,
    role,
    domain: domain === undefined ? undefined : oneOf('--domain', domain, domains, ports),
    level: level === undefined ? undefined : oneOf('--level', level, levels, ports),
    position: position === undefined ? undefined : oneOf('--position', position, positions, ports),
    themes: themes?.join(' '),
    situation: await storyIn(input, ports),
    question,
  };
  const unknown = (themes ?? []).filter((id) => !(themeIds as readonly string[]).includes(id));
  return {
    told: Object.fromEntries(
      Object.entries(told).filter(([, text]) => text !== undefined && text.trim() !== ''),
    ) as Told,
    notices: unknown.map((id) => ports.messages.library.tell.unknownTheme(id, nearest(id, themeIds))),
  };
}

async function storyIn({ situationFile }: TellingInput, ports: Words & Workplace): Promise<string | undefined> {
  return situationFile === undefined ? undefined : inputText(situationFile, ports);
}
