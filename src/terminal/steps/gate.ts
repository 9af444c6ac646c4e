import type { Reply } from '../../core/session/walk.ts';
import type { Messages } from '../../language/messages.ts';
import { paragraphs } from '../paragraphs.ts';
import type { PlainQuestions } from './intake.ts';

/** Whom a team can turn to, as its config says. */
export interface Contacts {
  readonly adviser?: string;
  readonly safety?: string;
}

/** What came of the gate; `back` where people leave before its first answer. */
export type Gate = 'on' | 'stop' | 'back' | 'left';

type GateQuestion = 'defend' | 'wrongdoing' | 'unsafe' | 'judges';

/** In this order; the answer for which the case is not simply for this table. */
const questions: readonly (readonly [GateQuestion, 'yes' | 'no'])[] = [
  ['defend', 'no'],
  ['wrongdoing', 'yes'],
  ['unsafe', 'yes'],
  ['judges', 'yes'],
];

/** For these there is no "all the same": another way is open, and it is named. */
const stops: readonly GateQuestion[] = ['wrongdoing', 'unsafe'];

/**
 * Four questions before a case of the team's own, for the leader and the case owner together. Nothing of it is kept. Gives
 * whether the talk goes on.
 */
export async function askGate(ask: PlainQuestions, contacts: Contacts, messages: Messages): Promise<Gate> {
  const { gate, intake } = messages;
  const yesNo = [
    { id: 'yes', label: intake.yes },
    { id: 'no', label: intake.no },
  ];
  for (let at = 0; at < questions.length; ) {
    const [question, sign] = questions[at] ?? ['defend', 'no'];
    const part = { n: at + 1, of: questions.length };
    const answer = await ask.choice({ ask: gate.asks[question], hint: gate.hint, part }, yesNo);
    if (answer.type === 'leave') return 'left';
    if (answer.type === 'back') {
      if (at === 0) return 'back';
      at -= 1;
      continue;
    }
    const goesOn = answer.value === sign ? await askAnyway(ask, question, contacts, messages) : 'on';
    if (goesOn === 'back') continue;
    if (goesOn !== 'on') return goesOn;
    at += 1;
  }
  return 'on';
}

async function askAnyway(
  ask: PlainQuestions,
  question: GateQuestion,
  contacts: Contacts,
  messages: Messages,
): Promise<Gate> {
  const { gate } = messages;
  const isStop = stops.includes(question);
  const own = question === 'wrongdoing' ? contacts.adviser : question === 'unsafe' ? contacts.safety : undefined;
  const about = [...gate.advice[question], ...(own === undefined ? [] : [gate.contact(own)])];
  const choices = [{ id: 'stop', label: gate.stop }, ...(isStop ? [] : [{ id: 'on', label: gate.on }])];
  const answer = await ask.read({ ask: isStop ? gate.stopAsk : gate.adviceAsk }, { rows: paragraphs(about) }, choices);
  if (answer.type === 'leave') return 'left';
  if (answer.type === 'back') return 'back';
  return answer.value === 'on' ? 'on' : 'stop';
}

/** During a session: what to do, and whether to go on, to stop, or to stop and keep nothing. */
export async function askSafety(
  ask: PlainQuestions,
  contacts: Contacts,
  messages: Messages,
): Promise<'on' | 'stop' | 'erase'> {
  const { gate } = messages;
  const about = [
    ...gate.advice.wrongdoing,
    ...(contacts.adviser === undefined ? [] : [gate.contact(contacts.adviser)]),
    ...gate.advice.unsafe,
    ...(contacts.safety === undefined ? [] : [gate.contact(contacts.safety)]),
  ];
  const choices = [
    { id: 'on', label: gate.back },
    { id: 'stop', label: gate.keep },
    { id: 'erase', label: gate.erase, detail: gate.eraseDetail },
  ];
  const answer = await ask.read({ ask: gate.safetyAsk }, { rows: paragraphs(about) }, choices);
  if (answer.type !== 'value') return 'on';
  return answer.value === 'erase' ? 'erase' : answer.value === 'stop' ? 'stop' : 'on';
}

/** What people want after it; nothing where they go on. */
export function safetyReply(wanted: 'on' | 'stop' | 'erase'): Reply | undefined {
  if (wanted === 'on') return undefined;
  return wanted === 'stop' ? { type: 'stop' } : { type: 'stop', erase: true };
}
