import { themeIds } from '../../core/case/themes.ts';
import { type Domain, domains, type Level, levels } from '../../core/format/fields.ts';
import type { CaseFilter } from '../../core/library/filter.ts';
import { nearest } from '../../core/text/nearest.ts';
import { type SideId, sideIds } from '../../core/triangle/placement.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words } from '../ports.ts';

/** What cases are chosen by, as it was typed. */
export interface CaseFilterInput {
  readonly theme?: string;
  readonly side?: string;
  readonly domain?: string;
  readonly level?: string;
}

/** Which cases are wanted; `themes` are those the team uses besides ours. Errors: a UserError with the nearest there is. */
export function readFilter(input: CaseFilterInput, themes: Iterable<string>, ports: Words): CaseFilter {
  const { theme, side, domain, level } = input;
  return {
    ...(theme === undefined ? {} : { theme: oneOf('--theme', theme, [...new Set([...themeIds, ...themes])], ports) }),
    ...(side === undefined ? {} : { side: oneOf<SideId>('--side', side, sideIds, ports) }),
    ...(domain === undefined ? {} : { domain: oneOf<Domain>('--domain', domain, domains, ports) }),
    ...(level === undefined ? {} : { level: oneOf<Level>('--level', level, levels, ports) }),
  };
}

/** One of a few ids. Errors: a UserError that names them all, and the nearest. */
export function oneOf<T extends string>(flag: string, typed: string, known: readonly T[], { messages }: Words): T {
  const found = known.find((id) => id === typed.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new UserError(messages.library.notOneOf(flag, typed, known, nearest(typed, known)));
}
