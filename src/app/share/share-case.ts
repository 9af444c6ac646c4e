import { parseCase } from '../../core/case/parse.ts';
import type { Case } from '../../core/case/schema.ts';
import { formatText } from '../../core/check/formats/text.ts';
import type { ShareResult } from '../../core/results/share.ts';
import { caseFromRecord, freshIds, missingParts } from '../../core/share/case-draft.ts';
import { casePage } from '../../core/share/case-page.ts';
import { textsIn } from '../../core/share/texts.ts';
import { slug } from '../../core/text/slug.ts';
import { UserError } from '../../core/user-error.ts';
import { printYaml } from '../../core/yaml/print.ts';
import { fileCopy, pageCopy } from './copy.ts';
import type { SharePorts } from './people.ts';
import { type Outgoing, settleIdentifiers, unusedAccepts } from './settle-identifiers.ts';
import type { MadeCopy } from './share-copy.ts';
import type { SharedRecord } from './shared-record.ts';

/** A case without names: as a file of the library, or as a page to hand out. */
export async function shareCase(shared: SharedRecord, form: ShareResult['to'], ports: SharePorts): Promise<MadeCopy> {
  const { messages } = shared;
  const draft = caseFromRecord(shared.text, shared.review, messages);
  const told = await complete(draft.own, ports);
  if (told === undefined) return { settled: { state: 'stopped' }, notices: [] };
  const outgoing: Outgoing<Case> = { value: told, sources: draft.sources, textsOf: textsIn };
  const notices = unusedAccepts(outgoing, shared, ports.messages);
  const settled = await settleIdentifiers(outgoing, shared, ports);
  if (settled.state !== 'settled') return { settled, notices };
  const own = freshIds(settled.value, messages);
  const name = slug(own.title, messages.cli.untitledCase);
  const text = checked(own, name, ports);
  const value =
    form === 'yaml'
      ? fileCopy(text, name, '.yaml')
      : await pageCopy(casePage(own, messages), { form, name }, messages, ports);
  return { settled: { ...settled, value }, notices: [...notices, ports.messages.share.readOn] };
}

/** What the record does not tell is asked; where nobody can be asked it is named. */
async function complete(own: Case, { people, messages: { share } }: SharePorts): Promise<Case | undefined> {
  const missing = missingParts(own);
  if (missing.length === 0) return own;
  if (people === undefined)
    throw new UserError(share.cannotTell(missing.map((part) => share.partNames[part])), share.cannotTellHint);
  const told = await people.tell(missing);
  return told && { ...own, ...told };
}

/** The case as YAML that reads back. Errors: a UserError that names what is too long, or the like. */
function checked(own: Case, name: string, { messages }: SharePorts): string {
  const text = printYaml(own);
  const file = `${name}.yaml`;
  const { findings } = parseCase(text, file, messages);
  if (findings.length === 0) return text;
  throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
}
