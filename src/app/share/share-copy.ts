import { type Context, exit, say } from '../../cli/context.ts';
import { lazyFrontEnd } from '../../cli/open-front-end.ts';
import { fieldOf, passageOf, sectionOf } from '../../core/record/review.ts';
import { withSummary } from '../../core/share/page-summary.ts';
import { type Shareable, shareable } from '../../core/share/shareable.ts';
import { textsOnPage } from '../../core/share/texts.ts';
import { showLine } from '../../core/text/characters.ts';
import { slug } from '../../core/text/slug.ts';
import { settleIdentifiers } from './settle-identifiers.ts';
import type { Form, ShareOptions } from './share-options.ts';
import type { SharedRecord } from './shared-record.ts';
import { writePage } from './write-copy.ts';

/** A copy for others, without views. */
export async function shareCopy(
  shared: SharedRecord,
  { form, output }: ShareOptions & { form: Form },
  context: Context,
): Promise<number> {
  const { text, review, messages } = shared;
  sayAudience(shared, context);
  const copy = shareable(text, review, messages);
  const front = lazyFrontEnd(context);
  const settled = await settleIdentifiers(
    { value: copy.page, sources: copy.sources },
    textsOnPage,
    shared,
    front.open,
    context,
  ).finally(front.close);
  if ('code' in settled) {
    if (settled.code === exit.interrupted) say(context, context.messages.share.stopped);
    return settled.code;
  }
  const { value, replaced, kept } = settled;
  const page = withSummary(value, review, messages);
  const name = `${review.front.date}-${slug(page.title, messages.cli.untitledCase)}-${messages.share.fileWord}`;
  await writePage(page, { form, name, output }, shared, context);
  sayDropped(copy, context);
  if (replaced + kept > 0) say(context, context.messages.share.counted(replaced, kept));
  return exit.done;
}

/** What the team said about who may read it, before it goes elsewhere. */
function sayAudience({ review }: SharedRecord, context: Context): void {
  const field = fieldOf(sectionOf(review, 'case'), 'audience');
  const audience = field && passageOf(field);
  if (audience) say(context, context.messages.share.audience(showLine(audience.text)), '');
}

function sayDropped({ dropped }: Shareable, context: Context): void {
  if (dropped.length > 0) say(context, context.messages.share.left, ...dropped.map((text) => `- ${showLine(text)}`));
}
