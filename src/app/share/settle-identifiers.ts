import { type Context, canAsk, exit, say } from '../../cli/context.ts';
import type { Finding } from '../../core/check/finding.ts';
import { formatText } from '../../core/check/formats/text.ts';
import { fieldOf, passageOf, sectionOf } from '../../core/record/review.ts';
import { type Decision, type Identifier, identifiersIn, withDecisions, wordsOf } from '../../core/share/identifiers.ts';
import type { Sources } from '../../core/share/sourced.ts';
import type { TextAt } from '../../core/share/texts.ts';
import type { FrontEnd } from '../../terminal/front-end.ts';
import { askIdentifiers } from '../../terminal/steps/identifiers.ts';
import { acceptOf } from './accepts.ts';
import type { SharedRecord } from './shared-record.ts';

/** What came out: the value that may go out, or the exit code with which it does not. */
export type Settled<T> =
  | { readonly value: T; readonly replaced: number; readonly kept: number }
  | { readonly code: number };

/**
 * Nothing goes out before a person has decided about everything in it that may lead to a person: beforehand with
 * `--accept`, or now, in rounds until what was put in its place brings up nothing new.
 */
export async function settleIdentifiers<T>(
  { value, sources }: { readonly value: T; readonly sources: Sources },
  textsOf: (value: T) => Iterable<TextAt>,
  shared: SharedRecord,
  open: () => Promise<FrontEnd>,
  context: Context,
): Promise<Settled<T>> {
  const find = (now: T) => identifiersIn(textsOf(now), { sources, looking: shared.looking });
  const standing = acceptedKeys(find(value), shared, context);
  const all: Decision[] = [];
  for (let now = value; ; ) {
    const found = find(now).filter((one) => !standing.has(keyOf(one)));
    if (found.length === 0) return { value: now, replaced: countOf(all, 'replace'), kept: countOf(all, 'keep') };
    if (!canAsk(context)) return { code: refuse(found, shared, context) };
    const decisions = await decide(found, shared, await open(), context);
    if (decisions === undefined) return { code: exit.interrupted };
    for (const [at, one] of found.entries()) if (decisions[at]?.type === 'keep') standing.add(keyOf(one));
    now = withDecisions(now, found, decisions);
    all.push(...decisions);
  }
}

/** What people let stand beforehand; one that lets nothing stand is named, as lines move when a file is edited. */
function acceptedKeys(found: readonly Identifier[], { accepts }: SharedRecord, context: Context): Set<string> {
  const there = new Set(found.map(acceptOf));
  for (const accept of accepts) if (!there.has(accept)) say(context, context.messages.share.unusedAccept(accept));
  return new Set(found.filter((one) => accepts.has(acceptOf(one))).map(keyOf));
}

function countOf(decisions: readonly Decision[], type: Decision['type']): number {
  return decisions.filter((one) => one.type === type).length;
}

/** The same words in the same text: places shift when something before them is replaced. */
function keyOf(one: Identifier): string {
  return `${one.rule} ${one.within.path.join('.')} ${wordsOf(one)}`;
}

function decide(found: readonly Identifier[], shared: SharedRecord, front: FrontEnd, { messages }: Context) {
  const { instead } = shared.messages.share;
  const questions = { found, roles: rolesIn(shared), wishes: shared.looking.wishes, instead };
  return front.talk(messages.share.title, (ask) => askIdentifiers(ask, questions, messages));
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

/** Names every place, never what stands there: the log of a script is kept and widely read. Exit code 1. */
function refuse(found: readonly Identifier[], { file }: SharedRecord, context: Context): number {
  const { messages } = context;
  const { share } = messages;
  const findings = found.map(
    (one): Finding => ({
      rule: one.rule,
      severity: 'error',
      file,
      ...one.at,
      message: share.found(share.looksLike[one.rule]),
      fix: { safe: false, message: share.fix(acceptOf(one)), edits: [] },
    }),
  );
  say(context, formatText(findings, new Map(), messages), share.refused(found.length), `  ${share.refusedHint}`);
  return exit.findings;
}
