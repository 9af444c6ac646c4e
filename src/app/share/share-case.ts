import { type Context, canAsk, exit, say } from '../../cli/context.ts';
import { type LazyFrontEnd, lazyFrontEnd } from '../../cli/open-front-end.ts';
import { parseCase } from '../../core/case/parse.ts';
import type { Case } from '../../core/case/schema.ts';
import { formatText } from '../../core/check/formats/text.ts';
import { caseFromRecord, freshIds, missingParts } from '../../core/share/case-draft.ts';
import { casePage } from '../../core/share/case-page.ts';
import { textsIn } from '../../core/share/texts.ts';
import { slug } from '../../core/text/slug.ts';
import { UserError } from '../../core/user-error.ts';
import { printYaml } from '../../core/yaml/print.ts';
import { askPart } from '../../terminal/steps/identifiers.ts';
import { settleIdentifiers } from './settle-identifiers.ts';
import type { Form, ShareOptions } from './share-options.ts';
import type { SharedRecord } from './shared-record.ts';
import { writePage, writeText } from './write-copy.ts';

/** A case without names: as a file of the library, or as a page to hand out. */
export async function shareCase(
  shared: SharedRecord,
  { form, output }: ShareOptions & { form: Form | undefined },
  context: Context,
): Promise<number> {
  const { messages } = shared;
  const front = lazyFrontEnd(context);
  const settled = await settledCase(shared, front, context).finally(front.close);
  if ('code' in settled) {
    if (settled.code === exit.interrupted) say(context, context.messages.share.stopped);
    return settled.code;
  }
  const own = freshIds(settled.value, messages);
  const name = slug(own.title, messages.cli.untitledCase);
  const text = checked(own, name, context);
  if (form) await writePage(casePage(own, messages), { form, name, output }, shared, context);
  else writeText(text, { extension: '.yaml', name, output }, shared, context);
  const { share } = context.messages;
  say(context, share.counted(settled.replaced, settled.kept), share.readOn);
  return exit.done;
}

async function settledCase(shared: SharedRecord, front: LazyFrontEnd, context: Context) {
  const { own, sources } = caseFromRecord(shared.text, shared.review, shared.messages);
  const told = await complete(own, front, context);
  if (told === undefined) return { code: exit.interrupted };
  return settleIdentifiers({ value: told, sources }, textsIn, shared, front.open, context);
}

/** What the record does not tell is asked; without a terminal it is named. */
async function complete(own: Case, front: LazyFrontEnd, context: Context): Promise<Case | undefined> {
  const { share } = context.messages;
  const missing = missingParts(own);
  if (missing.length === 0) return own;
  if (!canAsk(context))
    throw new UserError(share.cannotTell(missing.map((part) => share.partNames[part])), share.cannotTellHint);
  const { talk } = await front.open();
  return talk(share.caseTitle, async (ask) => {
    let whole = own;
    for (const part of missing) {
      const told = await askPart(ask, share.tell[part], part === 'situation' ? 'text' : 'line', context.messages);
      if (told === undefined) return undefined;
      whole = { ...whole, [part]: told };
    }
    return whole;
  });
}

/** The case as YAML that reads back. Errors: a UserError that names what is too long, or the like. */
function checked(own: Case, name: string, { messages }: Context): string {
  const text = printYaml(own);
  const file = `${name}.yaml`;
  const { findings } = parseCase(text, file, messages);
  if (findings.length === 0) return text;
  throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
}
