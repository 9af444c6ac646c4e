import type { StepOf } from '../protocol/schema.ts';
import { asksForTalk } from '../pulse/count-pulse.ts';
import { statementsOf } from '../session/kinds/slips.ts';
import { givenAnswer, stepsThatApply } from '../session/steps.ts';
import type { PulseValue, SortValue } from '../session/values.ts';
import { NOT_TOLD, type ToldItems } from '../toolkit/mark.ts';
import type { Deck } from '../values/deck.ts';
import { endsOf } from '../values/ends.ts';
import type { OnStep } from './on-step.ts';
import type { FieldRow, FieldsPanel, Panel } from './panel.ts';

/** What slips came to, where rows run short: it stands in few rows over the notes, and whole on a page of its own. */
export interface TalkedAbout {
  readonly brief: FieldsPanel;
  readonly page: Panel;
}

/** What the talk is about: the words and stars of a pulse, or where the values lie. */
export function subjectOf(id: 'marks' | 'pulse', looking: OnStep): TalkedAbout | undefined {
  const [page] = id === 'marks' ? marksAtHand(looking) : pulsePanels(looking);
  if (page?.kind !== 'fields') return undefined;
  const { heading: _, tab: __, ...bare } = page;
  const rows = ([1, 2] as const).flatMap((place) => page.rows.filter(({ stays }) => stays === place));
  return { brief: { ...bare, rows }, page };
}

/** What the last sort of the session came to: what often lies at either end, what differs at home, and what to talk about. */
export function marksPanels(looking: OnStep): Panel[] {
  const counted = latestSort(looking);
  const deck = looking.context.material?.decks.find(({ id }) => id === counted?.deck);
  if (!counted || deck === undefined) return [];
  const { sort } = looking.messages.toolkit;
  const { people, stars } = counted;
  const lists = (['first', 'last', 'work', 'home'] as const).flatMap((list) =>
    counted[list].length === 0 ? [] : [listPanel(counted[list], { deck, list }, looking)],
  );
  const starred = named(stars, deck);
  const meaning = counted.counted && lists.length > 0 ? sort.meansOften(people) : undefined;
  const why = counted.counted ? sort.nothing(people) : sort.notCounted(people);
  return [
    ...(starred.length === 0 ? [] : [{ ...textPanel('marks', [starred.join(' · ')]), heading: sort.starHeading }]),
    ...lists,
    meaning === undefined
      ? { ...textPanel('marks', [why]), tab: sort.atHand }
      : { ...textPanel('aside', [meaning]), heading: sort.oftenHeading },
  ];
}

/** The same in one panel: to turn to while something else is talked about. */
export function marksAtHand(looking: OnStep): Panel[] {
  const panels = marksPanels(looking);
  const rows = panels.flatMap((panel): FieldRow[] => {
    const { heading: label } = panel;
    if (label === undefined) return [];
    if (panel.kind === 'points') return [{ label, text: panel.points.join(' · '), stays: 2 }];
    const stays = panel.id === 'aside' ? {} : { stays: 1 as const };
    return panel.kind === 'text' ? [{ label, text: panel.paragraphs.join(' '), ...stays }] : [];
  });
  const { atHand } = looking.messages.toolkit.sort;
  return rows.length === 0 ? panels : [{ kind: 'fields', id: 'marks', heading: atHand, rows }];
}

/** The sort of the session itself, or where the tension and the options are talked about the latest one of the team. */
function latestSort(looking: OnStep): SortValue | undefined {
  const step = lastOf('sort', looking);
  if (step !== undefined) return givenAnswer(looking.session, step.id) as SortValue;
  const { kind, section } = looking.step;
  const isTalk = kind === 'talk' && (section === 'tension' || section === 'choice');
  return isTalk ? looking.context.material?.latest : undefined;
}

/** What was found elsewhere: for after the talk, so it never stands beside it. */
export function marksElsewhere({ messages }: OnStep): Panel[] {
  const { heading, points } = messages.toolkit.sort.found;
  return [{ kind: 'points', id: 'aside', heading, points }];
}

function textPanel(id: 'marks' | 'pulse' | 'aside', paragraphs: readonly string[]): Panel {
  return { kind: 'text', id, paragraphs };
}

interface ListOf {
  readonly deck: Deck;
  readonly list: 'first' | 'last' | 'work' | 'home';
}

function listPanel(told: ToldItems, { deck, list }: ListOf, { messages }: OnStep): Panel {
  const { headings, withheld } = messages.toolkit.sort;
  const ends = endsOf(deck.piles);
  const points = told === NOT_TOLD ? [withheld[list](ends)] : named(told, deck);
  return { kind: 'points', id: 'marks', heading: headings[list](ends), points };
}

function named(numbers: readonly number[], { cards }: Deck): string[] {
  return numbers.flatMap((number) => {
    const name = cards[number - 1]?.name;
    return name === undefined ? [] : [`${number} ${name}`];
  });
}

/** How the group stands to each statement, and what to talk about. */
export function pulsePanels(looking: OnStep): Panel[] {
  const step = lastOf('pulse', looking);
  const statements = step && statementsOf(step, looking.context);
  const counted = step && (givenAnswer(looking.session, step.id) as PulseValue | null | undefined);
  if (!counted || statements === undefined) return [];
  const { pulse } = looking.messages.toolkit;
  const { words, stars, people } = counted;
  const numbers = words === undefined ? stars : words.map((_, at) => at + 1);
  const rows = numbers.map((number): FieldRow => {
    const statement = statements.statements[number - 1];
    const isStarred = stars.includes(number);
    const word = words?.[number - 1];
    const stays = isStarred ? 1 : statement && asksForTalk(statement, word) ? 2 : undefined;
    return {
      label: `${isStarred ? '*' : ' '} ${String(number).padStart(2)} ${statement?.text ?? ''}`,
      text: words === undefined ? '' : pulse.words[word ?? 'split'],
      ...(stays === undefined ? {} : { stays }),
    };
  });
  return [
    { kind: 'fields', id: 'pulse', rows, isTable: true, tab: pulse.tab },
    words === undefined
      ? { ...textPanel('pulse', [pulse.notCounted(people)]), tab: pulse.meaningHeading }
      : { ...textPanel('aside', [pulse.meaning]), heading: pulse.meaningHeading },
  ];
}

/** What the team can ask itself at each statement that people starred, are divided on, or see otherwise than was found before. */
export function pulseQuestions(looking: OnStep): Panel[] {
  const step = lastOf('pulse', looking);
  const statements = step && statementsOf(step, looking.context);
  const counted = step && (givenAnswer(looking.session, step.id) as PulseValue | null | undefined);
  if (!counted || statements === undefined) return [];
  const { pulse } = looking.messages.toolkit;
  const { stars, words } = counted;
  const points = statements.statements.flatMap((own, at) => {
    const { heard, ask } = own;
    if (!stars.includes(at + 1) && !asksForTalk(own, words?.[at])) return [];
    const said = [...(heard === undefined ? [] : [pulse.heard(heard)]), ...(ask === undefined ? [] : [ask])];
    return said.length === 0 ? [] : [`${at + 1} ${said.join(' ')}`];
  });
  return points.length === 0 ? [] : [{ kind: 'points', id: 'pulse', heading: pulse.questions, points }];
}

function lastOf<K extends 'sort' | 'pulse'>(kind: K, { session }: OnStep): StepOf<K> | undefined {
  return stepsThatApply(session).findLast((step): step is StepOf<K> => {
    return step.kind === kind && Boolean(givenAnswer(session, step.id));
  });
}
