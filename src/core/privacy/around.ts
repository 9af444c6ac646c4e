/** What stands just before an offset, in lower case; `reach` in UTF-16 units keeps the time linear. */
export function before(text: string, offset: number, reach: number): string {
  return text.slice(Math.max(0, offset - reach), offset).toLowerCase();
}

/** What stands just after an offset, in lower case. */
export function after(text: string, offset: number, reach: number): string {
  return text.slice(offset, offset + reach).toLowerCase();
}
