import { CONFIG_FILE } from '../config/file.ts';

/** What stands behind the last dot, in small letters. */
export function extensionOf(file: string): string {
  return /\.([a-z0-9]{1,10})$/iu.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** The name of a file without its folder and without anything that programs put behind it: "a.yaml.txt" gives "a". */
export function stemOf(file: string): string {
  return nameOf(file).replace(/(?:\.(?:ya?ml|md|markdown|mdown|mkdn?|txt|text|json)){1,4}$/iu, '');
}

const configLike = /^\.?driehoek[-_. ]?config(?:uratie)?\.(?:ya?ml|json|txt)(?:\.txt)?$/iu;

/** Whether a name is nearly that of the config of a project, which is read under its own name only. */
export function isConfigLike(file: string): boolean {
  const name = nameOf(file);
  return name !== CONFIG_FILE && configLike.test(name);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
