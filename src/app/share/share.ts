import { dirname } from 'node:path';
import type { Finding } from '../../core/check/finding.ts';
import { publicFinding } from '../../core/check/public-finding.ts';
import { fieldOf, passageOf, sectionOf } from '../../core/record/review.ts';
import type { ShareResult } from '../../core/results/share.ts';
import { shareKinds } from '../../core/share/kinds.ts';
import { UserError } from '../../core/user-error.ts';
import { readAccepts } from './accepts.ts';
import { writeCopy } from './copy.ts';
import type { SharePorts } from './people.ts';
import type { MadeCopy } from './share-copy.ts';
import { formOf, pickOf, type ShareInput } from './share-options.ts';
import { openSharedRecord, type SharedRecord } from './shared-record.ts';

/** What came of it. Nothing was written where it was refused or people stopped. */
export interface SharedCopy extends Omit<ShareResult, 'format' | 'findings' | 'text'> {
  /** What was asked for with "-". */
  readonly content?: string | Uint8Array;
  readonly findings: readonly Finding[];
}

/**
 * A copy of a record for others, or a case told anew. Errors: a UserError for what is no record, for a form there is not,
 * or where nothing can be written.
 */
export async function share(input: ShareInput, ports: SharePorts): Promise<SharedCopy> {
  const as = pickOf('--as', input.as, shareKinds, ports) ?? 'shareable';
  const form: SharedCopy['to'] = formOf(input, ports) ?? (as === 'case' ? 'yaml' : 'markdown');
  const accepts = readAccepts(input.accept ?? [], ports);
  const record = await openSharedRecord(input.record, accepts, ports);
  const { settled, notices, written } = await made({ ...input, as, form }, record, ports);
  const own = { ...nothing, as, to: form, notices };
  if (settled.state !== 'settled') return { ...own, ...settled };
  const { value: copy, replaced, kept } = settled;
  const done = { ...own, replaced, kept, dropped: copy.dropped };
  const isPrinted = input.output === '-';
  const files = isPrinted ? [] : writeCopy(copy, input.output ?? dirname(record.path), ports);
  written?.();
  if (isPrinted) return { ...done, state: 'printed', content: copy.filesAt(undefined).at(-1)?.text ?? '' };
  return { ...done, state: 'written', files };
}

export function shareResultOf(shared: SharedCopy): ShareResult {
  const { state, files, content, as, to, replaced, kept, dropped, notices, findings } = shared;
  const text = typeof content === 'string' ? content : content && Buffer.from(content).toString('base64');
  const own = { state, files, text: text ?? null, as, to, replaced, kept, dropped, notices };
  return { format: 'driehoek/share-result@1', ...own, findings: findings.map(publicFinding) };
}

const nothing = { files: [], replaced: 0, kept: 0, dropped: [], findings: [] };

async function made(
  { as, form, answers, accept = [] }: ShareInput & { readonly form: SharedCopy['to'] },
  record: SharedRecord,
  ports: SharePorts,
): Promise<MadeCopy> {
  const { cli } = ports.messages;
  if (as === 'case') {
    if (accept.length > 0) throw new UserError(cli.notTogether('--as case', '--accept'));
    return (await import('./share-case.ts')).shareCase(record, { form, answers }, ports);
  }
  if (answers !== undefined) throw new UserError(cli.notTogether('--as shareable', '--answers'));
  const audience = audienceOf(record);
  if (audience !== undefined) ports.audience?.(audience);
  return (await import('./share-copy.ts')).shareCopy(record, form === 'yaml' ? 'markdown' : form, ports);
}

/** What the team said about who may read it. */
function audienceOf({ review }: SharedRecord): string | undefined {
  const field = fieldOf(sectionOf(review, 'case'), 'audience');
  return field && passageOf(field)?.text;
}
