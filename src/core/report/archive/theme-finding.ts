import type { Messages } from '../../../language/messages.ts';
import type { ReleaseFile, ReleaseGroup } from '../../archive/release-file.ts';
import { maySayFirst } from '../../archive/scale.ts';
import type { PageFinding } from '../../pages/blocks.ts';
import { themeName } from '../names.ts';
import { countedGroups, nameIn, rangeWords } from './words.ts';

/** What is heard most, or that nothing stands out: a list of counts always has a highest, which is no news. */
export function themeFinding({ groups: all }: ReleaseFile, messages: Messages): PageFinding {
  const { many } = messages.report;
  const groups = countedGroups(all);
  const [own] = groups;
  if (own === undefined) return notCounted(all[0]?.teams ?? 0, messages);
  if (groups.length === 1) return ofOne(own, messages);
  const firsts = groups.flatMap(({ id, first }) =>
    first === null ? [] : [many.firstIn(nameIn(groups, first, messages), many.groups[id])],
  );
  return {
    says: firsts.length > 0 ? firsts.join(' ') : many.noFirstIn,
    evidence: groups.map((group) => mostHeard(group, messages)).join(' '),
    doubt: firsts.length > 0 ? many.firstSure : sureOf(Math.max(...groups.map(({ teams }) => teams)), messages),
    todo: firsts.length > 0 ? many.firstTodo : many.noFirstTodo,
  };
}

function notCounted(teams: number, { report: { many } }: Messages): PageFinding {
  return { says: many.notCounted(teams), evidence: many.notCountedWhy, doubt: '', todo: many.noFirstTodo };
}

function ofOne(group: ReleaseGroup, messages: Messages): PageFinding {
  const { many } = messages.report;
  const { first, teams, themes } = group;
  if (first !== null) {
    const found = themes.find(({ id }) => id === first);
    const range = rangeWords(found?.teams ?? null, teams, messages);
    return {
      says: many.first(nameIn([group], first, messages)),
      evidence: many.inRange(range),
      doubt: many.firstSure,
      todo: many.firstTodo,
    };
  }
  return {
    says: maySayFirst(teams) ? many.noFirst : many.cannotSay(teams),
    evidence: mostHeard(group, messages),
    doubt: sureOf(teams, messages),
    todo: many.noFirstTodo,
  };
}

/** So many names are read; the others are in the table. */
const NAMED = 3;

/** The themes in the highest range there is, which are in no order of their own. */
function mostHeard(group: ReleaseGroup, messages: Messages): string {
  const { many } = messages.report;
  const top = group.themes[0]?.teams;
  const name = group.id === 'all' ? undefined : many.groups[group.id];
  if (top === undefined || top === null || top[0] === 0) return many.allFew(name);
  const names = group.themes.filter(({ teams }) => teams?.[0] === top[0]).map((one) => themeName(one, messages));
  const told = { names: names.slice(0, NAMED), more: Math.max(0, names.length - NAMED), group: name };
  return many.mostHeard(rangeWords(top, group.teams, messages), told);
}

/** From so many teams on a theme that is far ahead is seen more often. */
const MOST_OF_THE_TIME = 24;
const NEARLY_ALWAYS = 40;

function sureOf(teams: number, { report: { many } }: Messages): string {
  if (!maySayFirst(teams)) return many.fewSure;
  return many.noFirstSure(teams >= NEARLY_ALWAYS ? 'nearly-all' : teams >= MOST_OF_THE_TIME ? 'most' : 'half');
}
