import type { Identifier, IdentifierRule } from '../../core/share/identifiers.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words } from '../ports.ts';

/** What people let stand beforehand, as they typed it: "privacy-email:34". */
export type Accepts = ReadonlySet<string>;

/** Errors: a UserError for one that is not a rule and a line. */
export function readAccepts(given: readonly string[], { messages: { share } }: Words): Accepts {
  const rules = Object.keys(share.looksLike);
  for (const accept of given) {
    const [, rule = '', line = ''] = /^([a-z-]+):(\d+)$/u.exec(accept) ?? [];
    if (line === '') throw new UserError(share.wrongAccept(accept));
    if (!rules.includes(rule)) throw new UserError(share.noSuchRule(rule, nearest(rule, rules)));
  }
  return new Set(given);
}

export function acceptOf({ rule, at }: { readonly rule: IdentifierRule; readonly at: Identifier['at'] }): string {
  return `${rule}:${at.line}`;
}
