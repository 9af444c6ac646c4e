import type { StepOf } from '../protocol/schema.ts';
import { shapeOf } from '../session/cards.ts';
import { laysCards } from '../session/kinds/registry.ts';
import { isOfTeam, silentAsked } from '../session/kinds/silent-asked.ts';
import { dealtCards, givenAnswer, stepsThatApply } from '../session/steps.ts';
import type { ValueOf } from '../session/values.ts';
import type { OnStep } from './on-step.ts';
import type { NumberedPanel, Panel } from './panel.ts';
import { optionsPanel } from './shown-panels.ts';

type Silent = StepOf<'silent'> | StepOf<'place'> | StepOf<'vote'>;

/** What is to be chosen, without a word for or against. */
function titlesOnly({ items, ...panel }: NumberedPanel): NumberedPanel {
  return { ...panel, id: 'own', items: items.map((item) => ({ ...item, more: [] })) };
}

/** What everybody needs to see while they write: the triangle, the options, and what goes on the card. */
export function silentPanels(step: Silent, looking: OnStep): Panel[] {
  const { asks } = silentAsked(step);
  const starters = step.kind === 'silent' ? (step.starters ?? []) : (step.say ?? []);
  const { wall } = looking.messages;
  const heading = wall.corners;
  return [
    ...(asks.includes('place')
      ? [{ kind: 'triangle', id: 'own', rounds: [], words: [], isEmptyTriangle: true } as const]
      : []),
    ...cardPanels(step, looking),
    ...(asks.includes('place') ? [{ kind: 'points', id: 'aside', heading, points: wall.cornersAsk } as const] : []),
    ...(asks.includes('choose') ? [titlesOnly(optionsPanel('options', looking))] : []),
    ...(starters.length > 0
      ? [{ kind: 'text', id: 'own', heading: wall.write, paragraphs: [starters.join(' ')] } as const]
      : []),
  ];
}

/** What goes on the card, in its order. */
function cardPanels(step: Silent, { session, messages }: OnStep): Panel[] {
  const asked = silentAsked(step);
  const parts = shapeOf(asked.asks);
  if (parts.length === 1 || isOfTeam(asked)) return [];
  const before = stepsThatApply(session).filter((one) => one.id !== step.id && laysCards(one));
  const isAgain = before.some((one) => {
    const laid = givenAnswer(session, one.id) as ValueOf['silent'] | undefined;
    return laid?.cards.some(({ card }) => card !== undefined);
  });
  const text = messages.wall.onCard(parts, dealtCards(session), isAgain);
  return [{ kind: 'text', id: 'own', paragraphs: [text] }];
}
