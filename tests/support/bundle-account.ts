import { type BuildOptions, build, type Metafile } from 'esbuild';
import { packagePath } from '../../src/files/package-files.ts';

export type Account = Metafile['inputs'];

/** What esbuild says of a bundle it would make: each file in it, with what that asks for and how. */
export async function accountOf(bundle: 'programSettings' | 'aloneSettings'): Promise<Account> {
  const settings = (await import(packagePath('esbuild.config.mjs'))) as Record<typeof bundle, BuildOptions>;
  const { metafile } = await build({ ...settings[bundle], metafile: true, write: false });
  if (metafile === undefined) throw new Error('esbuild gave no account.');
  return metafile.inputs;
}

/** The files that run as soon as these do. A stand-in of the build for a large library ("late:yaml") asks for it later. */
export function loadedBy(starts: readonly string[], account: Account): string[] {
  return walk(starts, (file) =>
    file.startsWith('late') ? [] : asked(file, account).filter(({ kind }) => kind !== 'dynamic-import'),
  );
}

/** The files that may ever run once these do, unless by way of some that are left out. */
export function reachedBy(starts: readonly string[], account: Account, without: readonly string[] = []): string[] {
  for (const file of [...starts, ...without]) if (!(file in account)) throw new Error(`${file} is not in the bundle.`);
  return walk(starts, (file) => asked(file, account).filter(({ path }) => !without.includes(path)));
}

function asked(file: string, account: Account) {
  return account[file]?.imports ?? [];
}

function walk(starts: readonly string[], next: (file: string) => readonly { readonly path: string }[]): string[] {
  const met = new Set(starts);
  for (const file of met) for (const { path } of next(file)) met.add(path);
  return [...met];
}

/** The packages that files are of; a library that is a file of its own ("./late-docx.cjs") counts as one. */
export function packagesOf(files: readonly string[]): string[] {
  const names = files.flatMap(
    (path) => /node_modules\/(@[^/]+\/[^/]+|[^/]+)\//u.exec(path)?.[1] ?? /^\.\/late-(.*)\.cjs$/u.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}
