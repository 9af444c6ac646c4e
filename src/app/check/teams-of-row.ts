import { dirname, join } from 'node:path';
import { grouped } from '../../core/grouped.ts';
import { archiveRowFiles } from '../../files/archive-folder.ts';
import { textIfAny } from '../../files/text-if-any.ts';

/** The teams of each row in the archive that a file of releases lies in; nothing where no rows lie beside it. */
export function teamsOfRowAround(path: string): ((row: string) => readonly string[]) | undefined {
  const folder = dirname(dirname(path));
  const files = archiveRowFiles(folder);
  if (files.length === 0) return undefined;
  const all = () => files.flatMap((own) => rowsIn(textIfAny(join(folder, own.path)) ?? '', own.team));
  let known: ReadonlyMap<string, readonly { readonly team: string }[]> | undefined;
  return (row) => {
    known ??= grouped(all(), (own) => own.row);
    return (known.get(row) ?? []).map(({ team }) => team);
  };
}

/** Only the names of rows are looked for: what else is in them is for the archive itself to judge. */
function rowsIn(text: string, team: string): { readonly row: string; readonly team: string }[] {
  return [...text.matchAll(/"row":\s{0,8}"([0-9a-f]{8})"/gu)].map(([, row = '']) => ({ row, team }));
}
