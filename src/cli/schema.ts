import { schemaList, schemaText } from '../app/schema.ts';
import { type Context, exit, print, say } from './context.ts';

/** `driehoek schema`: the JSON Schema of a format or a result, word for word as it ships. Without a name: what there is. */
export async function schema(named: string | undefined, _: object, context: Context): Promise<number> {
  if (named !== undefined) {
    print(context, schemaText(named, context));
    return exit.done;
  }
  for (const { kind, title, about } of schemaList(context)) print(context, `${kind}\n  ${title}: ${about}`);
  say(context, '', context.messages.schemas.seeOne);
  return exit.done;
}
