import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasOtherHooks, hooksFolder } from '../../files/git/hooks-folder.ts';
import { statOf } from '../../files/leads-out.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import { sumsIn } from './checker.ts';

/** What runs before a commit in a repository. */
export type HookPlace =
  /** A hook of ours in `.githooks`, there or to be made. */
  | { readonly kind: 'ours'; readonly path: string; readonly isOn: boolean }
  /** Something that is there already: its file gets a line, or is to be made beside other hooks. */
  | { readonly kind: 'husky' | 'lefthook' | 'pre-commit' | 'own-hook'; readonly path: string };

const lefthookFiles = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'];

export function hookPlace(root: string): HookPlace {
  const folder = join(root, '.githooks');
  const ours = join(folder, 'pre-commit');
  const active = existsSync(join(root, '.git')) ? hooksFolder(root) : undefined;
  const isOn = active !== undefined && resolve(active) === resolve(folder);
  const isForeign = existsSync(ours) && sumsIn(textIfAny(ours) ?? '').length === 0;
  if (isOn && !isForeign) return { kind: 'ours', path: ours, isOn };
  const lefthook = lefthookFiles.map((name) => join(root, name)).find(existsSync);
  if (statOf(join(root, '.husky'))?.isDirectory()) return { kind: 'husky', path: join(root, '.husky', 'pre-commit') };
  if (lefthook !== undefined) return { kind: 'lefthook', path: lefthook };
  const config = join(root, '.pre-commit-config.yaml');
  if (existsSync(config)) return { kind: 'pre-commit', path: config };
  const current = active === undefined ? undefined : join(active, 'pre-commit');
  if (active !== undefined && current !== undefined && (existsSync(current) || hasOtherHooks(active, root)))
    return { kind: 'own-hook', path: current };
  return isForeign ? { kind: 'own-hook', path: ours } : { kind: 'ours', path: ours, isOn };
}

export function mentionsUs(path: string): boolean {
  return textIfAny(path)?.includes('driehoek') ?? false;
}
