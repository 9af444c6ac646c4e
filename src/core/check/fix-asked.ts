import { apply, type Check, type Fixed, findingsIn, fixText, nowOf } from './check-text.ts';
import { type Finding, sortFindings } from './finding.ts';

/** What a person says of a proposal; `all` and `stop` are about the ones after it as well. */
export type FixVerdict = 'yes' | 'no' | 'all' | 'stop';

/** A mend that a person judges, with the text as it stands now. */
export interface Proposal {
  readonly finding: Finding;
  readonly text: string;
}

export type AskVerdict = (proposal: Proposal) => Promise<FixVerdict>;

/**
 * The text with its safe fixes made, and of the offered ones those that a person agrees with: asked one by one, from top to
 * bottom. One that would make another finding appear, or that takes nothing away, is not asked about.
 */
export async function fixAsked(text: string, check: Check, ask: AskVerdict): Promise<Fixed> {
  let now = fixText(text, check);
  const done = new Set<string>();
  for (let from = 0; ; ) {
    const next = nextProposal(now.text, check, { from, done });
    if (!next) break;
    const verdict = await ask({ finding: next.finding, text: now.text });
    if (verdict === 'stop') break;
    from = startOf(next.finding);
    if (verdict === 'no') done.add(keyOf(next.finding));
    else now = { text: next.text, count: now.count + 1 };
  }
  const safe = fixText(now.text, check);
  return { text: safe.text, count: now.count + safe.count };
}

interface Asked {
  /** Before this place (UTF-16) everything has been asked. */
  readonly from: number;
  /** What was refused. What stands before a proposal has been asked, so its place stays as it was. */
  readonly done: ReadonlySet<string>;
}

function nextProposal(text: string, check: Check, { from, done }: Asked): Proposal | undefined {
  const findings = findingsIn(text, check) ?? [];
  const offered = findings
    .filter(({ fix }) => fix && !fix.safe && fix.edits.length > 0)
    .filter((finding) => startOf(finding) >= from && !done.has(keyOf(finding)));
  const now = nowOf(text, findings, check);
  for (const finding of sortFindings(offered).sort((a, b) => startOf(a) - startOf(b))) {
    const mended = apply(now, [finding.fix?.edits ?? []], check);
    if (mended) return { finding, text: mended.text };
  }
  return undefined;
}

function startOf({ fix }: Finding): number {
  return Math.min(...(fix?.edits ?? []).map(({ start }) => start));
}

function keyOf(finding: Finding): string {
  return JSON.stringify([startOf(finding), finding.rule, finding.message]);
}
