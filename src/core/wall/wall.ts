import type { Messages } from '../../language/messages.ts';
import type { PanelId, Step } from '../protocol/schema.ts';
import type { Session } from '../session/fold.ts';
import { isSilent } from '../session/kinds/registry.ts';
import { silentAsked } from '../session/kinds/silent-asked.ts';
import { contextOf, givenAnswer, stepsThatApply } from '../session/steps.ts';
import type { OnStep } from './on-step.ts';
import { ownPanels } from './own-panels.ts';
import type { Panel } from './panel.ts';
import { isEmptyPanel, panelOf, panelsOf, type ShownPanel } from './shown-panels.ts';
import { marksAtHand, marksElsewhere, pulseQuestions, subjectOf, type TalkedAbout } from './slip-panels.ts';

/** Everything that stands on the wall during a step: the screen draws it, the plain front end speaks it. */
export interface Wall {
  /** The moral question, from the moment it is known. */
  readonly question?: string;
  /** What the leader reads aloud first. */
  readonly say: readonly string[];
  readonly task: string;
  /** What belongs to the step: its own notes first. */
  readonly panels: readonly Panel[];
  /** What slips came to, where that is talked about: it stays in sight over the notes. */
  readonly subject?: TalkedAbout;
  /** What else there is to look at. */
  readonly rest: readonly Panel[];
}

/** All panels there can be, in the order in which they are turned to. */
const allPanels: readonly ShownPanel[] = [
  'facts',
  'tension',
  'stakeholders',
  'votes',
  'options',
  'placement',
  'choice',
  'agreements',
  'values',
  'marks',
  'pulse',
  'raised',
  'lines',
  'case',
];

/** The wall of a step, with what has been noted on it so far. */
export function wallOf(session: Session, step: Step, draft: unknown, messages: Messages): Wall {
  const looking: OnStep = { session, step, draft, messages, context: contextOf(session, messages) };
  const own = ownPanels(looking);
  const wanted = (step.shows ?? shownBySelf(step, stepsThatApply(session))).filter(isShown);
  const shown = wanted.flatMap((id) => panelsOf(id, looking));
  const panels = [...own, ...textLast(shown)].filter((panel) => !isEmptyPanel(panel));
  const ids = new Set<string>([...own, ...shown].map(({ id }) => id));
  // What is being told stands there already.
  if ('prefill' in step && step.prefill === 'situation') ids.add('case');
  // Until cards chose, the options are just that; from then on they stand there with their counts.
  ids.add(ids.has('votes') || hasVotes(looking) ? 'options' : 'votes');
  const rest = allPanels
    .filter((id) => !ids.has(id))
    .flatMap((id) => (id === 'marks' ? marksAtHand(looking) : panelsOf(id, looking)));
  const asked = [
    ...(ids.has('pulse') ? pulseQuestions(looking) : []),
    ...(ids.has('marks') ? marksElsewhere(looking) : []),
  ];
  const question = questionOf(session);
  const about = wanted.find((id) => id === 'marks' || id === 'pulse');
  const subject = about && subjectOf(about, looking);
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(question === undefined || isQuestion(step) ? {} : { question }),
    say: step.say ?? [],
    task: step.ask.trim(),
    panels,
    rest: [...asked, ...rest].filter((panel) => !isEmptyPanel(panel)),
  };
}

/** The questions of the case are shown one by one, when somebody asks for them. */
function isShown(id: PanelId): id is ShownPanel {
  return id !== 'discussion';
}

/** A form of before walls had panels: what the cards showed stands on the step behind them, and where it is talked about. */
function shownBySelf(step: Step, steps: readonly Step[]): readonly PanelId[] {
  const before = steps[steps.findIndex(({ id }) => id === step.id) - 1];
  const isLaid = before?.kind === 'silent' || before?.kind === 'place' || before?.kind === 'vote';
  const asks = isLaid ? silentAsked(before).asks : [];
  const isOf = (section: Step['section']) => step.section === section && !isSilent(step);
  return [
    ...(asks.includes('choose') || isOf('choice') ? (['votes'] as const) : []),
    ...(asks.includes('place') || isOf('tension') || isOf('triangle') ? (['placement'] as const) : []),
  ];
}

function hasVotes(looking: OnStep): boolean {
  const panel = panelOf('votes', looking);
  return panel.kind === 'numbered' && panel.items.some(({ votes }) => votes !== undefined);
}

/** The case is long, and has been heard: what was noted of it comes first. */
function textLast(panels: readonly Panel[]): Panel[] {
  const isText = ({ kind }: Panel) => kind === 'text';
  return [...panels.filter((panel) => !isText(panel)), ...panels.filter(isText)];
}

/** The step in which the question is settled. */
function isQuestion(step: Step): boolean {
  return step.kind === 'form'
    ? step.fields.some((field) => 'prefill' in field && field.prefill === 'question')
    : 'prefill' in step && step.prefill === 'question';
}

/** As the team settled it. */
function questionOf(session: Session): string | undefined {
  for (const step of session.start.protocol.steps) {
    if (!isQuestion(step)) continue;
    const value = givenAnswer(session, step.id);
    if (typeof value === 'string') return value;
    const field = step.kind === 'form' && step.fields.find((one) => 'prefill' in one && one.prefill === 'question');
    const own = field ? (value as Readonly<Record<string, unknown>> | undefined)?.[field.id] : undefined;
    if (typeof own === 'string') return own;
  }
  return undefined;
}
