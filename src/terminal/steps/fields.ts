import { adviseQuestion } from '../../core/case/question-advice.ts';
import type { ReadAnswer } from '../../core/session/kind.ts';
import { typedDate } from '../typed-date.ts';
import type { Asking } from './asking.ts';
import { askOneOf } from './one-of.ts';
import type { Simple, SimpleOptions } from './simple.ts';
import type { Result } from './small.ts';

/** Asks one simple question the way its kind is best asked. Gives the raw answer; the session reads it. */
export async function askSimple(asking: Asking, asked: Simple, wishes: SimpleOptions): Promise<Result<unknown>> {
  if (asked.kind === 'choice') return askOneOf(asking, asked, wishes);
  if (asked.kind === 'list') return askLines(asking, wishes);
  if (asked.kind === 'date') return askDate(asking, wishes);
  const isStep = 'section' in asked || 'minutes' in asked;
  const mode = asked.kind !== 'long-text' ? 'line' : isStep ? 'text' : 'sentence';
  const advise = adviceOn(asked, asking);
  return asking.asker.text(wishes.small, {
    mode,
    initial: textFrom(wishes.initial),
    check: checkBy(wishes.read),
    onDraft: wishes.onDraft,
    ...(advise ? { advise } : {}),
  });
}

/** The first fault as a sentence. */
function checkBy(read: (raw: unknown) => ReadAnswer<unknown>): (text: string) => string | undefined {
  return (text) => {
    const result = read(text);
    return result.ok ? undefined : result.faults[0]?.message;
  };
}

function textFrom(initial: unknown): string {
  return typeof initial === 'string' || typeof initial === 'number' ? String(initial) : '';
}

/** What may be said about an answer while it is typed, where there is something to say. */
function adviceOn(asked: Simple, asking: Asking): ((text: string) => string[]) | undefined {
  if (asked.kind === 'text' && asked.advice === 'question') return adviceFor(asking);
  if (asked.kind !== 'number' || asked.sets !== 'participants') return undefined;
  const { min, max } = asking.question.session.start.protocol.for;
  const fits = (people: number) => !Number.isInteger(people) || (people >= min && people <= max);
  return (text) => (text.trim() === '' || fits(Number(text)) ? [] : [asking.messages.advice.people(min, max)]);
}

function adviceFor({ messages, question }: Asking): (text: string) => string[] {
  return (text) => adviseQuestion(text, question.session.start.language).map((code) => messages.advice[code]);
}

async function askLines(asking: Asking, { small, initial, read, onDraft }: SimpleOptions): Promise<Result<unknown>> {
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  const text = Array.isArray(initial) ? initial.map(String).join('\n') : textFrom(initial);
  const check = checkBy((raw) => read(lines(String(raw))));
  const result = await asking.asker.text(small, {
    mode: 'text',
    initial: text,
    check,
    onDraft: (typed) => onDraft(lines(typed)),
  });
  return result.type === 'value' ? { type: 'value', value: lines(result.value) } : result;
}

/** Days in words or digits; the day of the week is shown while typing, so that a slip is seen. */
async function askDate(
  asking: Asking,
  { small, initial, context, read, onDraft }: SimpleOptions,
): Promise<Result<unknown>> {
  const understand = await typedDate(asking.question.session.start.language, context.date);
  const day = (text: string) => understand(text) ?? text.trim();
  const advise = (text: string) => {
    const found = understand(text);
    return found === undefined ? [] : [asking.messages.screen.dayIs(asking.messages.weekday(found))];
  };
  const result = await asking.asker.text(small, {
    mode: 'line',
    initial: textFrom(initial),
    check: (text) => checkBy(read)(day(text)),
    advise,
    onDraft,
  });
  return result.type === 'value' ? { type: 'value', value: day(result.value) } : result;
}
