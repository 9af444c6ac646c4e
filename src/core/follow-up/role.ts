/** "de teamleider, mondeling" → "teamleider": who, without an article or what comes after a comma. */
export function plainRole(text: string): string {
  const [first = ''] = text.split(/[,;(]/u);
  const bare = first.trim().replace(/^(?:de|het|een|the|an?)\s+/iu, '');
  return bare === '' ? text.trim() : bare;
}
