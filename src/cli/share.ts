import type { People } from '../app/share/people.ts';
import { type SharedCopy, share as shareRecord, shareResultOf } from '../app/share/share.ts';
import type { ShareInput } from '../app/share/share-options.ts';
import { showLine } from '../core/text/characters.ts';
import { UserError } from '../core/user-error.ts';
import { askIdentifiers } from '../terminal/steps/identifiers.ts';
import { chooseToShare } from './choose-to-share.ts';
import { type Context, canAsk, exit, print, printResult, say } from './context.ts';
import { type LazyFrontEnd, lazyFrontEnd } from './open-front-end.ts';

export interface ShareOptions extends Omit<ShareInput, 'record'> {
  readonly json?: boolean;
}

const codes = { written: exit.done, printed: exit.done, refused: exit.findings, stopped: exit.interrupted } as const;

/** `driehoek share`: a copy of a record for others, or a case told anew. Without a record people choose one. */
export async function share(
  named: string | undefined,
  { json = false, ...input }: ShareOptions,
  context: Context,
): Promise<number> {
  const { messages } = context;
  const record = named ?? (await chooseToShare(context));
  if (typeof record === 'number') return record;
  const front = lazyFrontEnd(context);
  const ports = {
    ...context,
    ...(canAsk(context) ? { people: peopleOf(front, context) } : {}),
    // What stands there is not for the log of a script.
    ...(json ? {} : { audience: (text: string) => say(context, messages.share.audience(showLine(text)), '') }),
  };
  const shared = await shareRecord({ ...input, record }, ports).finally(front.close);
  if (json) printResult(context, shareResultOf(shared));
  else await tell(shared, context);
  return codes[shared.state];
}

/** Each is asked when its time comes: a record may have nothing to ask about. */
function peopleOf(front: LazyFrontEnd, { messages }: Context): People {
  const { share: words } = messages;
  return {
    async decide(questions) {
      const { talk } = await front.open();
      return talk(words.title, (ask) => askIdentifiers(ask, questions, messages));
    },
    async retell(telling) {
      const { talk } = await front.open();
      const { retellCase } = await import('../terminal/retell/retell-case.ts');
      return talk(words.caseTitle, (ask) => retellCase(ask, telling, messages));
    },
  };
}

async function tell(shared: SharedCopy, context: Context): Promise<void> {
  const { share: words } = context.messages;
  const { state, findings, notices, dropped, replaced, kept } = shared;
  give(shared, context);
  if (state === 'refused') {
    // Without the lines they stand in.
    const { formatText } = await import('../core/check/formats/text.ts');
    say(
      context,
      formatText(findings, new Map(), context.messages),
      words.refused(findings.length),
      `  ${words.refusedHint}`,
    );
  } else if (state === 'stopped') say(context, words.stopped);
  if (dropped.length > 0) say(context, words.left, ...dropped.map((text) => `- ${showLine(text)}`));
  if (replaced + kept > 0) say(context, words.counted(replaced, kept));
  if (notices.length > 0) say(context, ...notices);
}

/** The copy itself, or the name of its file. */
function give({ content, files: [file] }: SharedCopy, context: Context): void {
  const { host, messages } = context;
  if (typeof content === 'object' && host.stdout.isTTY) throw new UserError(messages.share.notForScreen);
  if (content !== undefined) host.stdout.write(content);
  else if (file !== undefined) print(context, file);
}
