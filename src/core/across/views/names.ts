import type { Messages } from '../../../language/messages.ts';
import { OWN, UNKNOWN } from '../facts.ts';

/** Titles of session forms, lenses and steps in the language of the report, where they are known. */
export type TitleOf = (kind: 'protocol' | 'lens' | 'skipped', id: string) => string | undefined;

/** A theme as people read it: its name, or for a theme of a team's own its id with blanks. */
export function themeName(id: string, { library }: Messages): string {
  return (library.themes as Readonly<Record<string, string>>)[id] ?? id.replaceAll('-', ' ');
}

/** A short description that holds for every case with the theme; nothing for a team's own theme. */
export function themeStory(id: string, { across }: Messages): string {
  return (across.themeStories as Readonly<Record<string, string>>)[id] ?? '';
}

export function sideName(id: string, { sides }: Messages): string {
  return (sides as Readonly<Record<string, { readonly between: string }>>)[id]?.between ?? id;
}

/** More names than this are no name. */
const MAX_NAMES = 2;

/** Parts that may only be told together, as one. */
export function jointName(names: readonly string[], { together, others }: Messages['across']): string {
  return names.length > MAX_NAMES ? others(names.length) : together(names);
}

/** The parts of a division by name. */
export function partNames(messages: Messages, titleOf: TitleOf): Readonly<Record<string, (id: string) => string>> {
  const { across, domainNames, outcomes } = messages;
  const { outcome, followUp, sessions, shift, tension } = across;
  const from = (names: Readonly<Record<string, string>>) => (id: string) => names[id] ?? id;
  const fixed: Readonly<Record<string, string>> = {
    [OWN]: sessions.own,
    [UNKNOWN]: sessions.unreadLens,
    none: sessions.noLens,
  };
  const titled = (kind: 'protocol' | 'lens') => (id: string) =>
    fixed[id] ?? titleOf(kind, id) ?? id.replaceAll('-', ' ');
  return {
    domain: from({ ...domainNames, unknown: sessions.unknown, rest: across.compare.rest }),
    level: from({ ...sessions.levels, unknown: sessions.unknown }),
    position: from({ ...sessions.positions, rest: across.compare.rest }),
    outcome: from({ ...outcomes, none: outcome.none }),
    protocol: titled('protocol'),
    lens: titled('lens'),
    change: from(shift.changes),
    needs: from(outcome.needsNames),
    revisited: from(outcome.revisitedNames),
    escalated: from(followUp.escalatedNames),
    wordBack: from(followUp.wordBackNames),
    lookBack: from(followUp.lookBackNames),
    action: from(followUp.actionNames),
    length: from(sessions.lengths),
    area: from(tension.areaNames),
    skipped: (id) => (id === OWN ? sessions.otherStep : (titleOf('skipped', id) ?? id.replaceAll('-', ' '))),
  };
}
