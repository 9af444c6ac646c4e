/** The formats there are, each with a JSON Schema in `templates/schemas/<language>/<kind>.json`. */
export const schemaKinds = ['case', 'record', 'protocol', 'lens', 'answers', 'config'] as const;
export type SchemaKind = (typeof schemaKinds)[number];
