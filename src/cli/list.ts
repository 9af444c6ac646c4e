import { type ListInput, list as listAll, listResultOf } from '../app/list.ts';
import { type Context, exit, printResult, say } from './context.ts';
import { printList } from './print-list.ts';
import { tellUnread } from './tell-unread.ts';

/** `driehoek list`: the records and cases of the team. */
export async function list(
  paths: readonly string[],
  { json = false, ...filter }: Omit<ListInput, 'paths'> & { readonly json?: boolean },
  context: Context,
): Promise<number> {
  const listed = await listAll({ ...filter, paths }, context);
  const { entries, findings, nearTheme, empty } = listed;
  if (json) printResult(context, listResultOf(listed));
  else if (entries.length > 0) await printList(entries, context);
  else say(context, context.messages.afterwards.list.none(nearTheme, empty));
  tellUnread(findings, context);
  return findings.length > 0 ? exit.findings : exit.done;
}
