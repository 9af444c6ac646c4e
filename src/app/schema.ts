import { type SchemaKind, schemaKinds } from '../core/format/schema-kinds.ts';
import { nearest } from '../core/text/nearest.ts';
import { UserError } from '../core/user-error.ts';
import { shippedText } from '../files/shipped.ts';
import type { Words } from './ports.ts';

/**
 * The JSON Schema (2020-12) of a file format, or of what a command prints, with its words in one language. Errors: a UserError for a name there is not.
 */
export function schemaText(named: string, { language, messages }: Words): string {
  const kind = schemaKinds.find((one) => one === named);
  if (kind !== undefined) return shippedText(`templates/schemas/${language}/${kind}.json`);
  const { unknown, known } = messages.schemas;
  throw new UserError(unknown(named, nearest(named, schemaKinds)), known(schemaKinds));
}

/** A schema in a line. */
export interface SchemaRow {
  readonly kind: SchemaKind;
  readonly title: string;
  readonly about: string;
}

/** What there is: the file formats first, then the results. */
export function schemaList(words: Words): SchemaRow[] {
  return schemaKinds.map((kind) => {
    const { title, description } = JSON.parse(schemaText(kind, words)) as { title: string; description: string };
    return { kind, title, about: description };
  });
}
