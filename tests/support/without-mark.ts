/** A record as a session at the table gives it: one from an answers file has the mark of that file besides. */
export function withoutMark(record: string): string {
  return record.replace(/^answers: "?[0-9a-f]{16}"?\n/mu, '');
}
