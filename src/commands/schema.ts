import { type SchemaKind, schemaKinds } from '../core/format/schema-kinds.ts';
import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import { packagePath } from '../files/package-files.ts';
import { readTextFile } from '../files/text-file.ts';
import { type Context, exit, print, say } from './context.ts';

/**
 * `driehoek schema`: the JSON Schema (2020-12) of a format, word for word as it ships. Without a kind: what there is.
 * JSON of that list: `{ schemas: [{ kind, format, title, about }] }`.
 */
export async function schema(
  named: string | undefined,
  { json = false }: { json?: boolean },
  context: Context,
): Promise<number> {
  const { messages } = context;
  if (named === undefined) return listSchemas(json, context);
  const kind = schemaKinds.find((one) => one === named);
  if (kind === undefined)
    throw new UserError(
      messages.schemas.unknown(named, nearest(named, schemaKinds)),
      messages.schemas.known(schemaKinds),
    );
  print(context, schemaText(kind, context));
  return exit.done;
}

/** The schema with its words in the language of the context. */
export function schemaText(kind: SchemaKind, { language, messages }: Pick<Context, 'language' | 'messages'>): string {
  return readTextFile(packagePath('templates', 'schemas', language, `${kind}.json`), messages);
}

function listSchemas(json: boolean, context: Context): number {
  const { kinds, seeOne } = context.messages.schemas;
  const listed = schemaKinds.map((kind) => ({ kind, format: `driehoek/${kind}@1`, ...kinds[kind] }));
  if (json) print(context, JSON.stringify({ schemas: listed }, null, 2));
  for (const { kind, title, about } of json ? [] : listed) print(context, `${kind}\n  ${title}: ${about}`);
  if (!json) say(context, '', seeOne);
  return exit.done;
}
