import { themeIds } from '../../core/case/themes.ts';
import { type Domain, domains, type Level, levels } from '../../core/format/fields.ts';
import type { CaseFilter } from '../../core/library/filter.ts';
import { nearest } from '../../core/text/nearest.ts';
import { type SideId, sideIds } from '../../core/triangle/placement.ts';
import { UserError } from '../../core/user-error.ts';
import type { Ports } from '../ports.ts';

/** What people typed on the command line. */
export interface FilterFlags {
  readonly theme?: string;
  readonly side?: string;
  readonly domain?: string;
  readonly level?: string;
}

/** The flags, read; `themes` are those the team uses besides ours. Errors: a UserError with the nearest there is. */
export function readFilter(flags: FilterFlags, themes: Iterable<string>, ports: Ports): CaseFilter {
  const { theme, side, domain, level } = flags;
  return {
    ...(theme === undefined ? {} : { theme: oneOf('--theme', theme, [...new Set([...themeIds, ...themes])], ports) }),
    ...(side === undefined ? {} : { side: oneOf<SideId>('--side', side, sideIds, ports) }),
    ...(domain === undefined ? {} : { domain: oneOf<Domain>('--domain', domain, domains, ports) }),
    ...(level === undefined ? {} : { level: oneOf<Level>('--level', level, levels, ports) }),
  };
}

/** One of a few ids. Errors: a UserError that names them all, and the nearest. */
export function oneOf<T extends string>(flag: string, typed: string, known: readonly T[], { messages }: Ports): T {
  const found = known.find((id) => id === typed.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new UserError(messages.library.notOneOf(flag, typed, known, nearest(typed, known)));
}
