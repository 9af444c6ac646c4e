import { getRawAsset } from 'node:sea';

// In the place of shipped-source.ts in the executable, where everything that ships is one asset (.ci/executable.mjs): a line of
// JSON with where each file begins and ends, in bytes after that line; then the files.

interface Shelves {
  readonly places: Readonly<Record<string, readonly [start: number, end: number]>>;
  readonly bytes: Buffer;
}

let opened: Shelves | undefined;

function shelves(): Shelves {
  if (opened === undefined) {
    const whole = Buffer.from(getRawAsset('shipped') as ArrayBuffer);
    const line = whole.indexOf('\n');
    const places = JSON.parse(whole.toString('utf8', 0, line)) as Shelves['places'];
    opened = { places, bytes: whole.subarray(line + 1) };
  }
  return opened;
}

export function textIfShipped(path: string): string | undefined {
  const { places, bytes } = shelves();
  const place = places[path];
  return place && bytes.toString('utf8', ...place);
}

export function namesIn(folder: string): readonly string[] {
  const paths = Object.keys(shelves().places).filter((path) => path.startsWith(`${folder}/`));
  return paths.map((path) => path.slice(folder.length + 1)).filter((name) => !name.includes('/'));
}

export function programFile() {
  return { path: process.execPath, form: 'executable' } as const;
}

/** There is no file that another thread could run. */
export function checkerFile(): undefined {
  return undefined;
}
