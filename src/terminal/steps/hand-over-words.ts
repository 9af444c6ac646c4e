import { layerIds, releases } from '../../core/format/fields.ts';
import { MAX_SENTENCE } from '../../core/record/hand-over.ts';
import { readLine } from '../../core/session/kinds/hand-over-parts.ts';
import { contextOf } from '../../core/session/steps.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import type { Choice } from './asker.ts';
import { type Heard, type Hearing, keeping, textIn } from './hand-over-told.ts';
import type { Result, Small, StepPart } from './small.ts';

/** From here on it is said how many characters are left. */
const NEARLY_FULL = 50;

/** What the organisation must hear, in one sentence. */
export async function askSentence(hearing: Hearing, part: StepPart): Promise<Result<Heard>> {
  const { asking, step, told } = hearing;
  const { messages, question, asker } = asking;
  const { handOverStep } = messages;
  const context = contextOf(question.session, messages);
  const readSentence = (text: string) => readLine(text, MAX_SENTENCE, context);
  const small = { ask: step.ask.trim(), hint: step.hint ?? handOverStep.sentenceHint, part, bare: true };
  const result = await asker.text(small, {
    mode: 'sentence',
    initial: textIn(told.sentence),
    check: (text) => {
      const read = readSentence(text);
      return read.ok ? undefined : read.faults[0]?.message;
    },
    advise: (text) => {
      const left = MAX_SENTENCE - tidyLine(text).length;
      return left >= 0 && left <= NEARLY_FULL ? [handOverStep.room(left)] : [];
    },
    onDraft: keeping(hearing, 'sentence'),
  });
  if (result.type !== 'value') return result;
  const read = readSentence(result.value);
  return { type: 'value', value: { sentence: (read.ok && read.value) || '' } };
}

/** From which layer what was needed has to come. */
export function askFrom(hearing: Hearing, part: StepPart): Promise<Result<Heard>> {
  const { handOverStep, layerNames, screen } = hearing.asking.messages;
  const rows = [...layerIds.map((id) => ({ id, label: layerNames[id] })), { id: '', label: screen.leaveEmpty }];
  return askOne(hearing, 'needs-from', { small: { ask: handOverStep.fromAsk, part, bare: true }, rows, byEnter: '' });
}

/** What goes along, goes along because somebody says so: Enter alone is no. */
export function askRelease(hearing: Hearing, part: StepPart): Promise<Result<Heard>> {
  const { handOverStep, releaseNames } = hearing.asking.messages;
  const sentence = textIn(hearing.told.sentence);
  const offered = releases.filter((id) => id !== 'quotable' || sentence !== '');
  const hint =
    sentence === ''
      ? handOverStep.releaseHint
      : `${handOverStep.releaseSentence(sentence)}\n${handOverStep.releaseHint}`;
  return askOne(hearing, 'release', {
    small: { ask: handOverStep.releaseAsk, hint, part, bare: true },
    rows: offered.map((id) => ({ id, label: releaseNames[id] })),
    byEnter: 'none',
  });
}

interface One {
  readonly small: Small;
  readonly rows: readonly Choice[];
  readonly byEnter: string;
}

/** One of a few; Enter alone keeps what was chosen before, or else gives what gives nothing away. */
async function askOne({ asking, told }: Hearing, name: string, { small, rows, byEnter }: One): Promise<Result<Heard>> {
  const { handOverStep } = asking.messages;
  const initial = rows.find(({ id }) => id === told[name])?.id ?? byEnter;
  const wishes = { initial, initialWord: handOverStep.byEnter, enterStays: true };
  const result = await asking.asker.choice(small, rows, wishes);
  return result.type === 'value' ? { type: 'value', value: { [name]: result.value } } : result;
}
