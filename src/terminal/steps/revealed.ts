import { short } from '../../core/draw/words.ts';
import type { StepOf } from '../../core/protocol/schema.ts';
import { readHanded } from '../../core/session/kinds/place.ts';
import { givenAnswer, stepsThatApply } from '../../core/session/steps.ts';
import type { Question } from '../../core/session/walk.ts';
import { countMoved, type Handed, placed } from '../../core/triangle/shift.ts';
import { furthestPair, spread } from '../../core/triangle/spread.ts';
import type { Messages } from '../../language/messages.ts';

/** What was handed in, and in the second round what came before it; nowhere whose it is. */
export interface Revealed {
  readonly which: 'before' | 'after';
  readonly handed: readonly Handed[];
  readonly earlier: readonly Handed[] | undefined;
}

export function revealedOf(
  { session }: Question,
  step: StepOf<'place'>,
  raw: readonly unknown[],
  messages: Messages,
): Revealed {
  const handed = raw.flatMap((one) => {
    const read = readHanded(one, messages);
    return read.ok ? [read.value] : [];
  });
  if (step.round !== 'after') return { which: 'before', handed, earlier: undefined };
  const first = stepsThatApply(session).find((one) => one.kind === 'place' && one.round === 'before');
  const earlier = first && (givenAnswer(session, first.id) as readonly Handed[] | undefined);
  return { which: 'after', handed, earlier };
}

/** How far apart, who is furthest from whom, and in the second round how that was before. Nothing is praised. */
export function sentencesOf({ which, handed, earlier }: Revealed, { screen, words }: Messages): string[] {
  const placements = placed(handed);
  if (placements.length < 2) return [];
  const pair = furthestPair(placements);
  const together = pair ? screen.together(screen.number(spread(placements))) : screen.allAlike;
  if (which === 'after' && earlier !== undefined) {
    return [together, screen.before(screen.number(spread(placed(earlier))), countMoved(earlier, handed)), words.noGoal];
  }
  return pair ? [together, screen.furthest(short(pair.a), short(pair.b)), screen.beginThere] : [together];
}
