type Path = readonly (string | number)[];

interface Broken {
  readonly where: string;
  readonly broken: unknown;
}

const wrong: readonly unknown[] = [undefined, null, '', 'x y', 7, -1, 1.5, true, [], {}, ['x'], { onbekend: 'x' }];

/** Only the first two of every list of mappings: what is not broken need not be read a thousand times either. */
export function shortened(data: unknown): unknown {
  if (Array.isArray(data)) return (data.every(isMapping) ? data.slice(0, 2) : data).map(shortened);
  if (!isMapping(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, own]) => [key, shortened(own)]));
}

/** The data with one thing changed, for every place in it and everything that could stand there by mistake. */
export function brokenOnes(data: unknown): Broken[] {
  return placesIn(data).flatMap((path) => [
    ...wrong.map((value) => ({
      where: `${path.join('.')} = ${JSON.stringify(value)}`,
      broken: changed(data, path, () => value),
    })),
    {
      where: `${path.join('.')} with an unknown key`,
      broken: changed(data, path, (own) => (isMapping(own) ? { ...own, onbekend: 1 } : own)),
    },
  ]);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of a list only the first two: the rest is the same. */
function placesIn(value: unknown, at: Path = []): Path[] {
  const below = Array.isArray(value)
    ? value.slice(0, 2).flatMap((item, index) => placesIn(item, [...at, index]))
    : isMapping(value)
      ? Object.entries(value).flatMap(([key, item]) => placesIn(item, [...at, key]))
      : [];
  return at.length === 0 ? below : [at, ...below];
}

/** A copy with one place changed; a key whose value is nothing is left out, as JSON does. */
function changed(value: unknown, [first, ...rest]: Path, change: (own: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  const copy = JSON.parse(JSON.stringify(value));
  copy[first] = changed(copy[first], rest, change);
  return JSON.parse(JSON.stringify(copy));
}
