import type { Messages } from '../../language/messages.ts';
import { choicesIn, meaningOf } from '../format/fields.ts';
import type { FormField, Step } from '../protocol/schema.ts';
import type { Session } from '../session/fold.ts';
import { allowedInField } from '../session/kinds/fields.ts';
import { allowedInPart, handOverParts } from '../session/kinds/hand-over.ts';
import { allowedAnswer, hasAnswer } from '../session/kinds/registry.ts';
import { prefillOf } from '../session/prefill.ts';
import { contextOf } from '../session/steps.ts';
import { printYaml } from '../yaml/print.ts';
import { ANSWERS_FORMAT, inlineCase } from './schema.ts';

/**
 * An answers file to fill in: every question of the protocol as a comment, with what may be answered. `head` says above it
 * how to hand it over.
 */
export function answersSkeleton(
  session: Session,
  caseLink: string | undefined,
  messages: Messages,
  head = headOf(session.start, messages),
): string {
  const { protocol } = session.start;
  const lines = [
    ...comment(head, 0),
    `format: ${ANSWERS_FORMAT}`,
    `protocol: ${protocol.id}`,
    `language: ${session.start.language}`,
    ...aboutLines(session.start, caseLink, messages),
    `date: # ${messages.answers.dateHint}`,
    `minutes: # ${messages.answers.minutesHint}`,
    'answers:',
    ...protocol.steps.filter(hasAnswer).flatMap((step) => stepLines(step, session, messages)),
  ];
  return `${lines.join('\n')}\n`;
}

function headOf({ protocol }: Session['start'], { answers }: Messages): string {
  return answers.skeletonHead(protocol.title, protocol.purpose === 'closing' ? 'programme close' : 'review');
}

/** What a closing session is about comes with its programme. */
function aboutLines(start: Session['start'], caseLink: string | undefined, messages: Messages): string[] {
  if (caseLink !== undefined) return [printYaml({ case: caseLink }).trimEnd()];
  return start.protocol.purpose === 'closing' ? [] : caseLines(start, messages);
}

/** Every key that a case may have here; only the title is needed. */
function caseLines({ language }: Session['start'], { answers }: Messages): string[] {
  const { title: _, ...others } = inlineCase.entries;
  const rows = Object.entries(others).map(([key, own]) => {
    const values = choicesIn(own);
    const allowed = values.length === 0 ? '' : ` ${values.join(', ')}`;
    return `  # ${key}: # ${meaningOf(own, language)}${allowed}`;
  });
  return ['case:', `  title: # ${answers.caseTitle}`, ...rows];
}

function stepLines(step: Step, session: Session, messages: Messages): string[] {
  const context = contextOf(session, messages);
  const about = [`${step.title}: ${step.ask.trim()}`, ...(step.when ? [messages.answers.onlyWhen] : [])];
  if (step.kind === 'form') {
    const fields = step.fields.flatMap((field) => fieldLines(field, session, messages));
    return ['', ...comment(about.join(' '), 2), `  ${step.id}:`, ...fields];
  }
  if (step.kind === 'hand-over') {
    const lines = handOverParts.flatMap((part) => partLines(part, session, messages));
    return ['', ...comment(about.join(' '), 2), `  ${step.id}:`, ...lines];
  }
  const filled = prefillOf(step, session);
  const allowed = allowedAnswer(step, context);
  return ['', ...comment(about.join(' '), 2), ...comment(`→ ${allowed}`, 2), ...valueLines(step.id, filled, 2)];
}

function partLines(part: (typeof handOverParts)[number], session: Session, messages: Messages): string[] {
  const filled = part === 'themes' ? session.start.subject.themes : undefined;
  return [...comment(`→ ${allowedInPart(part, contextOf(session, messages))}`, 4), ...valueLines(part, filled, 4)];
}

function fieldLines(field: FormField, session: Session, messages: Messages): string[] {
  const allowed = allowedInField(field, contextOf(session, messages));
  const only = field.when ? ` ${messages.answers.onlyWhen}` : '';
  return [
    ...comment(`${field.ask.trim()} → ${allowed}${only}`, 4),
    ...valueLines(field.id, prefillOf(field, session), 4),
  ];
}

function valueLines(key: string, filled: unknown, indent: number): string[] {
  const pad = ' '.repeat(indent);
  if (filled === undefined) return [`${pad}${key}:`];
  return printYaml({ [key]: filled })
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : pad + line));
}

function comment(text: string, indent: number): string[] {
  return text.split('\n').map((line) => `${' '.repeat(indent)}# ${line}`.trimEnd());
}
