import { dirname, join } from 'node:path';
import { archiveRowFiles } from '../../files/archive-folder.ts';
import { textIfAny } from '../../files/text-if-any.ts';

/** The teams of each row in the archive that a file of releases lies in; nothing where no rows lie beside it. */
export function teamsOfRowAround(path: string): ((row: string) => readonly string[]) | undefined {
  const folder = dirname(dirname(path));
  const files = archiveRowFiles(folder);
  if (files.length === 0) return undefined;
  let known: Map<string, string[]> | undefined;
  return (row) => {
    known ??= teamsByRow(files.map(({ path: own, team }) => [team, textIfAny(join(folder, own)) ?? ''] as const));
    return known.get(row) ?? [];
  };
}

/** Only the names of rows are looked for: what else is in them is for the archive itself to judge. */
function teamsByRow(files: readonly (readonly [team: string, text: string])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [team, text] of files)
    for (const [, row = ''] of text.matchAll(/"row":\s{0,8}"([0-9a-f]{8})"/gu))
      found.set(row, [...(found.get(row) ?? []), team]);
  return found;
}
