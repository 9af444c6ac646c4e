import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the package lies: the nearest folder upwards that holds its data. The same from source and when built. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'protocols')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

let root: string | undefined;

/** A file or folder of the package. What ships is read with `shippedText`: the other forms of the program have no folder. */
export function packagePath(...parts: string[]): string {
  root ??= packageRoot();
  return join(root, ...parts);
}
