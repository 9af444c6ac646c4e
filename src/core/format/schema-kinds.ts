/** The formats people write, each with a JSON Schema in `templates/schemas/<language>/<kind>.json`. */
export const writtenKinds = ['case', 'record', 'protocol', 'lens', 'answers', 'config'] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** Those, and what the program prints for other programs. */
export const schemaKinds = [...writtenKinds, 'report'] as const;
export type SchemaKind = (typeof schemaKinds)[number];
