import type { PageForm } from '../../core/share/kinds.ts';
import { withSummary } from '../../core/share/page-summary.ts';
import { shareable } from '../../core/share/shareable.ts';
import { slug } from '../../core/text/slug.ts';
import { type Copy, pageCopy } from './copy.ts';
import type { SharePorts } from './people.ts';
import { type SettledCopy, settleIdentifiers, unusedAccepts } from './settle-identifiers.ts';
import type { SharedRecord } from './shared-record.ts';

/** A copy that may go out, or why it may not; and what people should know. */
export interface MadeCopy {
  readonly settled: SettledCopy<Copy>;
  readonly notices: readonly string[];
  /** Is called once the copy is where it has to be. */
  readonly written?: () => void;
}

/** A copy for others, without views. */
export async function shareCopy(shared: SharedRecord, form: PageForm, ports: SharePorts): Promise<MadeCopy> {
  const { text, review, messages } = shared;
  const outgoing = shareable(text, review, messages);
  const notices = unusedAccepts(outgoing, shared, ports.messages);
  const settled = await settleIdentifiers(outgoing, shared, ports);
  if (settled.state !== 'settled') return { settled, notices };
  const whole = withSummary(settled.value, review, messages);
  const name = `${review.front.date}-${slug(whole.title, messages.cli.untitledCase)}-${messages.share.fileWord}`;
  return { settled: { ...settled, value: await pageCopy(whole, { form, name }, messages, ports) }, notices };
}
