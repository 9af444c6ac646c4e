import type { Messages } from '../../../language/messages.ts';
import type { ReleaseGroup, TeamRange } from '../../archive/release-file.ts';
import { themeName } from '../names.ts';

/** "3 tot 5 van de 16 teams"; the lowest range has words of its own. */
export function rangeWords(range: TeamRange | null, teams: number, { report: { many } }: Messages): string {
  return range === null ? many.tooFew : many.range(range[0], range[1], teams);
}

/** The name of a theme that may have been added, by its id. */
export function nameIn(groups: readonly ReleaseGroup[], id: string, messages: Messages): string {
  const found = groups.flatMap(({ themes }) => themes).find((one) => one.id === id);
  return themeName(found ?? { id }, messages);
}

/** The name of a group; with its number of teams where there is more than one. */
export function groupName({ id, teams }: ReleaseGroup, { report: { many } }: Messages): string {
  return many.ofGroup(many.groups[id], teams);
}

/** Groups of whose sessions something is told; of others only a pulse may be. */
export function countedGroups(groups: readonly ReleaseGroup[]): ReleaseGroup[] {
  return groups.filter(({ scale }) => scale.length > 0);
}
