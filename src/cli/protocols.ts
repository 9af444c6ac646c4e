import { copyProtocol as copy } from '../app/protocols/copy-protocol.ts';
import {
  protocols as allProtocols,
  showProtocol as openProtocol,
  type ProtocolInput,
  protocolsResultOf,
  protocolsShowResultOf,
} from '../app/protocols/protocols.ts';
import type { ShelfItem } from '../app/shelf/team-shelf.ts';
import type { Protocol } from '../core/protocol/schema.ts';
import { printScript } from '../core/protocol/script.ts';
import { showLine } from '../core/text/characters.ts';
import { firstSentence } from '../core/text/sentence.ts';
import { tidyLine } from '../core/text/tidy.ts';
import { type Context, exit, print, printResult, say } from './context.ts';
import { printReadable } from './print-readable.ts';
import { sayFaulty } from './say-faulty.ts';

/** `driehoek protocols`: the session forms there are. */
export async function protocols({ json = false }: { readonly json?: boolean }, context: Context): Promise<number> {
  const listed = await allProtocols(context);
  await sayFaulty(listed.faulty, context);
  if (json) {
    printResult(context, protocolsResultOf(listed));
    return exit.done;
  }
  for (const one of listed.found) print(context, rowsOf(one, context).join('\n  '));
  say(context, '', context.messages.forms.seeMore('driehoek protocols show'));
  return exit.done;
}

function rowsOf({ id, value, own }: ShelfItem<Protocol>, { messages: { forms } }: Context): string[] {
  const { title, minutes, about } = value;
  const facts = [showLine(title), forms.size(minutes, value.for), ...(own === undefined ? [] : [forms.own(own)])];
  const first = about === undefined ? [] : [showLine(firstSentence(tidyLine(about)))];
  return [id, facts.join(' · '), ...first];
}

export interface ScriptOptions extends Omit<ProtocolInput, 'protocol'> {
  readonly markdown?: boolean;
  readonly json?: boolean;
}

/** `driehoek protocols show`: the leader's script. */
export async function showProtocol(
  protocol: string,
  { markdown = false, json = false, ...input }: ScriptOptions,
  context: Context,
): Promise<number> {
  const scripted = await openProtocol({ ...input, protocol }, context);
  const script = printScript(scripted.protocol, scripted.start, context.messages);
  if (json) printResult(context, protocolsShowResultOf(scripted));
  else if (markdown) print(context, script);
  else await printReadable(script, context);
  return exit.done;
}

/** `driehoek protocols copy`: a bundled session form as a file of the team's own, never over one that is there. */
export async function copyProtocol(id: string, _: object, context: Context): Promise<number> {
  print(context, await copy(id, context));
  say(context, context.messages.forms.copied);
  return exit.done;
}
