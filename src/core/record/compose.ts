import type { Messages } from '../../language/messages.ts';
import type { Picture } from '../draw/picture.ts';
import type { Step } from '../protocol/schema.ts';
import type { Laid } from '../session/card.ts';
import { minutesSpent, type Session } from '../session/fold.ts';
import type { AnswerContext, Facts } from '../session/kind.ts';
import { namesValues } from '../session/kinds/clashing-values.ts';
import { isKept } from '../session/kinds/laid-entries.ts';
import { entriesOfAnswer } from '../session/kinds/registry.ts';
import { silentAsked } from '../session/kinds/silent-asked.ts';
import { valuesNamedIn } from '../session/kinds/talk.ts';
import { contextOf, givenAnswer, peopleAtOpening, stepsThatApply } from '../session/steps.ts';
import type { HandOverValue, ValueOf } from '../session/values.ts';
import { sideIds } from '../triangle/placement.ts';
import { isTotals, roundOf } from '../triangle/round.ts';
import { movedCards, placed } from '../triangle/shift.ts';
import { type Entry, type RecordDocument, textEntry, type WrittenSection } from './document.ts';
import { firstStatus, viewsIn } from './first-status.ts';
import { withoutLabels } from './labels.ts';
import { type FrontMatter, type Outcome, RECORD_FORMAT } from './schema.ts';
import { neverDropped, type SectionId, sectionIds } from './sections.ts';
import { withSummaryFirst } from './summary-entry.ts';
import { triangleEntries } from './triangle-entries.ts';
import { saysNothing } from './words.ts';

export interface RecordFiles {
  /** The case as the record links to it: "library:<id>" or a path from the record's folder. */
  readonly case?: string;
  /** The name of the SVG beside the record; without it the record has words only. */
  readonly svg?: string;
}

/** A finished session as a record: pure, so the same answers always give the same record. */
export function composeRecord(session: Session, messages: Messages, files: RecordFiles): RecordDocument {
  const context = contextOf(session, messages);
  const picture = pictureOf(session, context);
  const sections = sectionIds.flatMap((id): WrittenSection[] => {
    const entries = entriesOf(id, { session, context, picture, files });
    return entries.length > 0 ? [{ id, entries: entries.map((entry) => keptWhole(id, entry)) }] : [];
  });
  const body = { front: frontMatter(session, context, picture, files), sections };
  const { length } = viewsIn(body);
  return withSummaryFirst({
    ...body,
    front: { ...body.front, dissent: length, status: firstStatus(body, context.facts) },
  });
}

interface Composing {
  readonly session: Session;
  readonly context: AnswerContext;
  readonly picture: Picture;
  readonly files: RecordFiles;
}

function entriesOf(section: SectionId, composing: Composing): Entry[] {
  const { session, context, picture, files } = composing;
  const steps = chosenFirst(stepsThatApply(session).filter((step) => sectionFor(step) === section));
  const entries = steps.flatMap((step) => answeredEntries(step, session, context));
  if (section === 'case') return [...roleEntry(session, context), ...entries];
  if (section === 'triangle') return [...triangleEntries(picture, context.messages, files.svg), ...entries];
  if (section === 'skipped') return skippedEntries(session);
  if (entries.length > 0 || !neverDropped.includes(section)) return entries;
  return [textEntry(whyEmpty(steps, section, composing))];
}

/** What the organisation must hear has one place, whatever a form says. */
function sectionFor({ kind, section }: Step): SectionId | undefined {
  return kind === 'hand-over' ? 'hand-over' : section;
}

/** What was chosen comes before what led to it. */
function chosenFirst(steps: readonly Step[]): Step[] {
  const isChoice = (step: Step) => step.kind === 'form' && step.fields.some(({ id }) => id === 'outcome');
  return [...steps.filter(isChoice), ...steps.filter((step) => !isChoice(step))];
}

/** Typed words that are a label in the section begin no other field. */
function keptWhole(section: SectionId, entry: Entry): Entry {
  return entry.kind === 'text' ? { ...entry, text: withoutLabels(section, entry.text) } : entry;
}

function answeredEntries(step: Step, session: Session, context: AnswerContext): Entry[] {
  const value = givenAnswer(session, step.id);
  return value === undefined ? [] : entriesOfAnswer(value, step, context);
}

/** A section that is never dropped says why it is empty: skipped for a reason, asked for and none, or never asked. */
function whyEmpty(steps: readonly Step[], section: SectionId, { session, context }: Composing): string {
  const { record } = context.messages;
  for (const { id } of steps) {
    const answered = session.answers.get(id);
    if (answered?.state === 'skipped') return record.skippedBecause(answered.reason);
  }
  const wasAsked = section === 'dissent' && steps.length > 0;
  return wasAsked ? record.noDissent : record.nothingWritten;
}

function roleEntry({ start: { subject } }: Session, { messages }: AnswerContext): Entry[] {
  return subject.role === undefined ? [] : [textEntry(subject.role, messages.record.role)];
}

function skippedEntries(session: Session): Entry[] {
  const items = stepsThatApply(session).flatMap((step) => {
    const answered = session.answers.get(step.id);
    return answered?.state === 'skipped' ? [{ text: `${step.title}: ${answered.reason}`, parts: [] }] : [];
  });
  return items.length > 0 ? [{ kind: 'items', items }] : [];
}

/** What was placed, in the form the record keeps: a small group keeps its single placements to itself. */
export function pictureOf(session: Session, context: AnswerContext): Picture {
  const before = laidIn('before', session);
  const after = laidIn('after', session);
  const group = after?.group ?? before?.group ?? placed(laidIn('group', session)?.cards ?? [])[0];
  const moved = before && after && movedCards(before.cards, after.cards);
  const round = (laid: Laid) => roundOf(placed(laid.cards), isKept(context, laid));
  return {
    ...(before && placed(before.cards).length > 0 ? { before: round(before) } : {}),
    ...(after && placed(after.cards).length > 0 ? { after: round(after) } : {}),
    ...(group ? { group } : {}),
    ...(moved === undefined ? {} : { moved, paired: true as const }),
  };
}

/** The cards of a round on the triangle. */
export function laidIn(round: 'before' | 'after' | 'group', session: Session): Laid | undefined {
  const step = stepsThatApply(session).find((one) => {
    if (one.kind !== 'place' && one.kind !== 'silent') return false;
    return one.round === round && silentAsked(one).asks.includes('place');
  });
  return step && (givenAnswer(session, step.id) as Laid | undefined);
}

function frontMatter(session: Session, { facts }: AnswerContext, picture: Picture, files: RecordFiles): FrontMatter {
  const { start } = session;
  const { subject, protocol } = start;
  const minutes = minutesSpent(session);
  const handOver = handOverIn(session);
  const tensions = sideIds.filter((side) => typeof facts[side] === 'string' && !saysNothing(facts[side]));
  return defined({
    format: RECORD_FORMAT,
    title: subject.title,
    date: start.date,
    language: start.language,
    status: 'open' as const,
    outcome: fact(facts.outcome) as Outcome | undefined,
    case: files.case,
    protocol: protocol.id,
    domain: subject.domain,
    level: subject.level,
    position: subject.position,
    themes: themesOf(subject.themes, handOver),
    participants: mostPeople(session, facts),
    programme: start.programme,
    minutes: minutes > 0 ? minutes : undefined,
    triangle: Object.keys(picture).length > 0 ? { ...picture, ...keptIn(picture, facts) } : undefined,
    tensions: tensions.length > 0 ? tensions : undefined,
    values: clashingIn(session),
    choice: fact(facts.choice),
    dissent: 0,
    'look-back': fact(facts['look-back']),
    id: start.recordId,
    answers: start.answers,
    'hand-over': handOver && frontOfHandOver(handOver),
  }) as FrontMatter;
}

function handOverIn(session: Session): HandOverValue | undefined {
  const step = stepsThatApply(session).find(({ kind }) => kind === 'hand-over');
  return (step && (givenAnswer(session, step.id) as ValueOf['hand-over'] | undefined)) ?? undefined;
}

/** What the people at the table say it was about goes before what the case says. */
/** The values that were named where the tension was talked about. */
function clashingIn(session: Session): string[] | undefined {
  const named = stepsThatApply(session).flatMap((step) => {
    if (step.kind !== 'talk' || !namesValues(step)) return [];
    const value = givenAnswer(session, step.id) as ValueOf['talk'] | undefined;
    return value === undefined ? [] : valuesNamedIn(value);
  });
  return named.length === 0 ? undefined : [...new Set(named)];
}

function themesOf(ofCase: readonly string[] | undefined, handOver: HandOverValue | undefined) {
  const themes = handOver?.themes ?? ofCase;
  return themes?.length === 0 ? undefined : themes;
}

function frontOfHandOver({ release, needs, 'needs-from': from }: HandOverValue): Record<string, unknown> {
  return defined({ release, needs, 'needs-from': from });
}

/** Only where the team was asked: for a large group there is nothing to agree to. */
function keptIn({ before = [], after = [] }: Picture, facts: Facts): { kept?: true } {
  const isSingle = [before, after].some((round) => !isTotals(round) && round.length > 0);
  return isSingle && facts['keep-placements'] === 'keep' ? { kept: true } : {};
}

function fact(value: string | number | null | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function defined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Who left was there, and laid a card. */
function mostPeople(session: Session, { participants }: Facts): number | undefined {
  return typeof participants === 'number' ? Math.max(participants, peopleAtOpening(session) ?? 0) : undefined;
}
