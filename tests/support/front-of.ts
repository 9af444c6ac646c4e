/** The front matter of a record with its two fences, whatever the line ends; nothing where there is none. */
export function frontOf(record: string): string {
  return /^\ufeff?---[ \t]*(?:\r\n?|\n)[\s\S]*?(?:\r\n?|\n)---[ \t]*(?=[\r\n]|$)/u.exec(record)?.[0] ?? '';
}
