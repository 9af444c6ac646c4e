/** Whether one version came out after another; what stands behind the numbers does not count. */
export function isNewerVersion(one: string, other: string): boolean {
  const theirs = numbersIn(other);
  const at = numbersIn(one).findIndex((number, place) => number !== theirs[place]);
  return at !== -1 && (numbersIn(one)[at] ?? 0) > (theirs[at] ?? 0);
}

function numbersIn(version: string): number[] {
  return version.split('.', 3).map((part) => Number.parseInt(part, 10) || 0);
}
