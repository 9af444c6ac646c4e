import { join } from 'node:path';
import { loadYaml } from '../../core/yaml/load.ts';
import { textIfAny } from '../../files/text-if-any.ts';
import { walkFolder } from '../../files/walk-folder.ts';

/** The one that ships with the program. */
const SHIPPED = 'terugblik';

/** The session forms of a project that look back on an earlier session: what they say belongs to that one. */
export function lookBackForms(root: string): ReadonlySet<string> {
  const own = [...walkFolder(join(root, 'protocols'), /\.ya?ml$/iu)].flatMap(({ path, kind }) => {
    const { id, purpose } = kind === 'file' ? formIn(textIfAny(path) ?? '') : {};
    return purpose === 'look-back' && typeof id === 'string' ? [id] : [];
  });
  return new Set([SHIPPED, ...own]);
}

/** A form with a fault is told of by `check`. */
function formIn(text: string): { readonly id?: unknown; readonly purpose?: unknown } {
  const { value } = loadYaml(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
