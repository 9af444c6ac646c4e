import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { packagePath } from '../../src/files/package-files.ts';

export const sourceRoot = packagePath('src');

/** The files of TypeScript in a folder, and below it. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sourceFiles(path) : /(?<!\.d)\.ts$/u.test(name) ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  /** A path from src, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every import in the program. */
export const sourceImports: readonly Import[] = sourceFiles(sourceRoot).flatMap((path) => {
  const text = readFileSync(path, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)(\s+type)?\s[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/gu,
  );
  return [...found].map(([, type, from, dynamic]): Import => {
    const named = from ?? dynamic ?? '';
    const to = named.startsWith('.') ? normalize(join(dirname(relative(sourceRoot, path)), named)) : named;
    return { from: relative(sourceRoot, path), to, typeOnly: type !== undefined };
  });
});
