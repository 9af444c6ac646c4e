import type { Finding } from '../../core/check/finding.ts';
import { fieldOf, passageOf, sectionOf } from '../../core/record/review.ts';
import {
  type Decision,
  type Identifier,
  type IdentifierQuestions,
  identifiersIn,
  withDecisions,
  wordsAbout,
} from '../../core/share/identifiers.ts';
import type { Page } from '../../core/share/page.ts';
import type { Shareable } from '../../core/share/shareable.ts';
import { textsOnPage } from '../../core/share/texts.ts';
import type { Messages } from '../../language/messages.ts';
import { acceptOf } from './accepts.ts';
import type { SharePorts } from './people.ts';
import type { SharedRecord } from './shared-record.ts';

/** What may go out, or why it does not. */
export type SettledCopy<T> =
  | { readonly state: 'settled'; readonly value: T; readonly replaced: number; readonly kept: number }
  | { readonly state: 'refused'; readonly findings: readonly Finding[] }
  | { readonly state: 'stopped' };

/**
 * Nothing goes out before a person has decided about everything in it that may lead to a person: beforehand with
 * `--accept`, or now, in rounds until what was put in its place brings up nothing new.
 */
export async function settleIdentifiers(
  outgoing: Shareable,
  shared: SharedRecord,
  { people, messages }: SharePorts,
): Promise<SettledCopy<Page>> {
  const standing = acceptedKeys(identifiersOf(outgoing, shared), shared);
  const all: Decision[] = [];
  for (let page = outgoing.page; ; ) {
    const found = identifiersOf({ ...outgoing, page }, shared).filter((one) => !standing.has(keyOf(one)));
    if (found.length === 0)
      return { state: 'settled', value: page, replaced: countOf(all, 'replace'), kept: countOf(all, 'keep') };
    if (people === undefined) return { state: 'refused', findings: findingsOf(found, shared, messages) };
    const decisions = await people.decide(questionsOn(found, shared));
    if (decisions === undefined) return { state: 'stopped' };
    for (const [at, one] of found.entries()) if (decisions[at]?.type === 'keep') standing.add(keyOf(one));
    page = withDecisions(page, found, decisions);
    all.push(...decisions);
  }
}

function identifiersOf({ page, sources }: Shareable, { looking }: SharedRecord): Identifier[] {
  return identifiersIn(textsOnPage(page), { sources, looking });
}

/** What people let stand beforehand and is not there: lines move when a file is edited. */
export function unusedAccepts(outgoing: Shareable, shared: SharedRecord, { share }: Messages): string[] {
  if (shared.accepts.size === 0) return [];
  const there = new Set(identifiersOf(outgoing, shared).map(acceptOf));
  return [...shared.accepts].filter((accept) => !there.has(accept)).map((accept) => share.unusedAccept(accept));
}

function acceptedKeys(found: readonly Identifier[], { accepts }: SharedRecord): Set<string> {
  return new Set(found.filter((one) => accepts.has(acceptOf(one))).map(keyOf));
}

function countOf(decisions: readonly Decision[], type: Decision['type']): number {
  return decisions.filter((one) => one.type === type).length;
}

/** The same words in the same text: places shift when something before them is replaced. */
function keyOf(one: Identifier): string {
  return `${one.rule} ${one.within.path.join('.')} ${wordsAbout(one)}`;
}

function questionsOn(found: readonly Identifier[], shared: SharedRecord): IdentifierQuestions {
  const { messages, looking } = shared;
  return { found, roles: rolesIn(shared), wishes: looking.wishes, instead: messages.share.instead };
}

/** The roles in the record that are no names: words to choose from. */
function rolesIn({ review, looking }: SharedRecord): string[] {
  const field = fieldOf(sectionOf(review, 'case'), 'role');
  const owner = field && passageOf(field);
  const roles = [owner, ...review.agreements.map(({ role }) => role)].flatMap((role) => role?.text ?? []);
  return [...new Set(roles)].filter(
    (role) => identifiersIn([{ path: [], text: role, role }], { sources: new Map(), looking }).length === 0,
  );
}

/** Names every place, never what stands there: the log of a script is kept and widely read. */
function findingsOf(found: readonly Identifier[], { file }: SharedRecord, { share }: Messages): Finding[] {
  return found.map(({ rule, at }) => ({
    rule,
    severity: 'error',
    file,
    ...at,
    message: share.found(share.looksLike[rule]),
    fix: { safe: false, message: share.fix(acceptOf({ rule, at })), edits: [] },
  }));
}
