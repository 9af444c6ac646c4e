import type { Messages } from '../../language/messages.ts';
import { type Finding, type Severity, sortFindings } from '../check/finding.ts';
import type { FormatRead } from '../format/read.ts';
import type { Step } from '../protocol/schema.ts';
import type { Deed } from '../session/events.ts';
import { fold, type Session } from '../session/fold.ts';
import { allowedAnswer } from '../session/kinds/registry.ts';
import { contextOf, stepsThatApply } from '../session/steps.ts';
import { type Question, type Reply, walk } from '../session/walk.ts';
import { nearest } from '../text/nearest.ts';
import type { Path } from '../yaml/loaded.ts';
import { bareReasons } from './bare-reasons.ts';
import { carryOver } from './carry-over.ts';
import { withoutNeed } from './lacking.ts';
import { isSkip } from './names.ts';
import type { AnswersFile } from './schema.ts';

export interface Played {
  /** Complete only when no finding is an error. */
  readonly session: Session;
  readonly findings: readonly Finding[];
}

/** Walks a session with the answers of a file: the same path as the prompts, and every fault at once. */
export async function playAnswers(
  opened: Session,
  answers: AnswersFile,
  { locate }: Pick<FormatRead<AnswersFile>, 'locate'>,
  file: string,
  messages: Messages,
): Promise<Played> {
  const findings: Finding[] = [];
  const { start } = opened;
  const carried = carryOver(answers.answers, start.protocol);
  const asked = { ...opened, start: { ...start, protocol: withoutNeed(start.protocol, carried.lacking) } };
  const add = (rule: string, severity: Severity, path: Path, part: 'key' | 'value', message: string) =>
    findings.push({ rule, severity, file, ...locate(['answers', ...carried.pathOf(path)], part), message });
  const ask = async (question: Question): Promise<Reply> => answerTo(question, carried.answers, messages, add);
  const { at } = start;
  const save = async (deed: Deed) => ({ ...deed, at });
  const { session } = await walk(asked, messages, { ask, save });
  for (const name of carried.dropped)
    add('answer-not-asked', 'warning', name.split('.'), 'key', messages.answers.notAskedAnymore(name));
  for (const name of carried.lacking)
    add('missing-answer', 'warning', name.split('.'), 'key', messages.answers.lacking(name));
  for (const { path, ask, id } of bareReasons(session))
    add('missing-reason', 'warning', path, 'value', messages.answers.bareReason(ask, id));
  for (const fault of strayAnswers(session, carried.answers, messages))
    add(fault.rule, fault.severity, [fault.step], 'key', fault.message);
  const timed =
    answers.minutes === undefined ? session : fold(session, { type: 'lasted', minutes: answers.minutes, at });
  return { session: timed, findings: sortFindings(findings) };
}

type Add = (rule: string, severity: Severity, path: Path, part: 'key' | 'value', message: string) => void;

/** A faulty answer is reported and then passed over, so that the faults of later steps are found too. */
function answerTo(
  { session, step, faults }: Question,
  answers: AnswersFile['answers'],
  messages: Messages,
  add: Add,
): Reply {
  const raw = answers[step.id];
  const path = [step.id];
  if (faults.length > 0) {
    const missing = raw === undefined || raw === null;
    for (const fault of faults) {
      if (missing) add('missing-answer', 'error', path, 'key', missingSentence(step, session, messages));
      else
        add(
          'wrong-answer',
          'error',
          [...path, ...fault.path],
          'value',
          messages.answers.wrong(step.id, fault.path, fault.message),
        );
    }
    return { type: 'skip', reason: '-' };
  }
  if (!isSkip(raw)) return { type: 'answer', raw };
  if (raw.skip.trim() !== '') return { type: 'skip', reason: raw.skip.trim() };
  add('wrong-answer', 'error', [...path, 'skip'], 'value', messages.answers.skipWithoutReason(step.id));
  return { type: 'skip', reason: '-' };
}

function missingSentence(step: Step, session: Session, messages: Messages): string {
  return messages.answers.missing(step.id, step.ask.trim(), allowedAnswer(step, contextOf(session, messages)));
}

/** An answer nobody asked for: to a step the protocol does not have, or one that does not apply here. */
interface Stray {
  readonly step: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

function strayAnswers(session: Session, answers: AnswersFile['answers'], messages: Messages): Stray[] {
  const all = session.start.protocol.steps.map(({ id }) => id);
  const asked = new Set(stepsThatApply(session).map(({ id }) => id));
  return Object.entries(answers).flatMap(([step, value]): Stray[] => {
    if (!all.includes(step)) {
      return [
        {
          step,
          rule: 'unknown-step',
          severity: 'error',
          message: messages.answers.unknownStep(step, nearest(step, all)),
        },
      ];
    }
    if (asked.has(step) || value === null) return [];
    return [{ step, rule: 'answer-not-asked', severity: 'warning', message: messages.answers.notAsked(step) }];
  });
}
