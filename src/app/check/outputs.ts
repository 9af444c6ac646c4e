import { type FormatName, formatNames } from '../../core/check/formats/registry.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import type { Messages } from '../../language/messages.ts';

export interface Output {
  readonly name: FormatName;
  /** Where it goes; to stdout without. */
  readonly file?: string;
}

/** Where which report goes: "json", "json=-" or "json=file"; text on stdout if nothing is asked. Errors: a UserError, also for a report that would take the place of a file of ours. */
export function outputsOf(words: readonly string[], { checking }: Messages): Output[] {
  const outputs = words.map((word): Output => {
    const [named = '', ...rest] = word.split('=');
    const name = formatNames.find((one) => one === named);
    if (name === undefined)
      throw new UserError(checking.unknownFormat(named, nearest(named, formatNames)), checking.formatsAre(formatNames));
    const file = rest.join('=');
    return file === '' || file === '-' ? { name } : { name, file };
  });
  if (outputs.filter(({ file }) => file === undefined).length > 1) throw new UserError(checking.oneOnStdout);
  const files = outputs.flatMap(({ file }) => file ?? []);
  for (const [at, file] of files.entries()) {
    if (/\.(?:ya?ml|md)$/iu.test(file)) throw new UserError(checking.reportOverOurs(file), checking.reportOverOursHint);
    if (files.indexOf(file) !== at) throw new UserError(checking.reportTwice(file));
  }
  return outputs.length === 0 ? [{ name: 'text' }] : outputs;
}
