/** A record without what tells one making of it from another: the mark of an answers file, and an id that was drawn. */
export function withoutMark(record: string): string {
  return record.replace(/^answers: "?[0-9a-f]{16}"?\n/mu, '').replace(/^id: .+\n/mu, '');
}
