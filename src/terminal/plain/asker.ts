import { pullOf, short } from '../../core/draw/words.ts';
import { readHanded } from '../../core/session/kinds/place.ts';
import { comparePlacements } from '../../core/triangle/placement.ts';
import { PASS, placed } from '../../core/triangle/shift.ts';
import type { Messages } from '../../language/messages.ts';
import type { Line } from '../look.ts';
import type { Asker, Choice, ChoiceWishes, TextWishes } from '../steps/asker.ts';
import type { Result, Small } from '../steps/asking.ts';
import { isLong, narrow } from '../steps/narrow.ts';
import { sentencesOf } from '../steps/revealed.ts';
import { type InLines, nextAnswer } from './answering.ts';
import type { Lines } from './lines.ts';
import { readText } from './text.ts';

/** A line that answers: its value, or what to say so that people type something else. */
type Reading<T> = { readonly value: T } | { readonly fault: string | readonly string[] };

/** Asks in lines: everything in words, numbered choices, and commands that begin with a slash. */
export function plainAsker(run: InLines): Asker {
  const { lines, messages } = run;
  const { plain } = messages;
  let warned = false;
  const enter = (small: Small, ...last: readonly string[]) =>
    untilRead<true>(run, [...run.intro(small), ...last], () => ({ value: true }));
  return {
    text: (small, wishes) => askText(run, small, wishes),
    choice: (small, choices, wishes = {}) => askChoice(run, small, choices, wishes),
    async triangle(small, passWord) {
      const asked = [...run.intro(small), plain.corners, plain.typePlacement(passWord)];
      const result = await untilRead(run, asked, (line) => {
        const read = readHanded(line, messages);
        return read.ok ? { value: read.value } : { fault: `${read.faults[0]?.message ?? ''} ${plain.again}` };
      });
      if (result.type !== 'value') return result;
      const { value } = result;
      lines.say(value === PASS ? plain.passed(passWord) : `${plain.noted(value)} ${pullOf(value, messages)}`);
      return result;
    },
    say: (small, texts) => enter(small, ...texts, plain.enterOn),
    handOver: ({ ask, hint }) => enter({ ask, hint }, plain.enterReady),
    reveal(small, revealed) {
      const all = [...placed(revealed.handed)].sort(comparePlacements).map(short);
      const list = all.length === 0 ? [] : [plain.placements(all)];
      return enter(small, ...sentencesOf(revealed, messages), ...list, plain.enterOn);
    },
    wipe() {
      if (lines.wipe() || warned) return;
      warned = true;
      lines.say(plain.cannotWipe);
    },
  };
}

/** Says what is asked and reads lines until one answers. */
async function untilRead<T>(
  run: InLines,
  asked: readonly string[],
  read: (line: string) => Reading<T>,
): Promise<Result<T>> {
  run.lines.say(...asked);
  for (;;) {
    const answer = await nextAnswer(run, () => asked, { keepLineEnds: false });
    if (answer.type !== 'line') return answer;
    const reading = read(answer.line);
    if ('value' in reading) return { type: 'value', value: reading.value };
    run.lines.say(...[reading.fault].flat());
  }
}

async function askChoice(
  run: InLines,
  small: Small,
  choices: readonly Choice[],
  { initial, above = [] }: ChoiceWishes,
): Promise<Result<string>> {
  const { plain, library } = run.messages;
  const numbered = (choice: Choice) => plain.choice(choices.indexOf(choice) + 1, choice.label, choice.detail);
  const marked = choices.findIndex(({ id }) => id === initial);
  const asked = [
    ...run.intro(small),
    ...above.map(wordsOf),
    ...choices.map(numbered),
    marked === -1 ? plain.typeNumber(choices.length) : plain.typeNumberOrEnter(choices.length, marked + 1),
    ...(isLong(choices) ? [library.typeWord] : []),
  ];
  return untilRead(run, asked, (line) => {
    const typed = line.trim();
    if (typed === '' && marked !== -1) return { value: choices[marked]?.id ?? '' };
    const chosen = choiceFor(typed, choices);
    if (chosen) return { value: chosen.id };
    const near = isLong(choices) && /\p{L}/u.test(typed) ? narrow(choices, typed) : undefined;
    if (near?.length === 0) return { fault: library.nothingTyped };
    return { fault: [...(near ?? []).map(numbered), plain.typeNumber(choices.length)] };
  });
}

/** By its number, its id, its words, or the beginning of its words where only one begins so: "nee" is no. */
function choiceFor(typed: string, choices: readonly Choice[]): Choice | undefined {
  if (/^\d{1,3}\.?$/u.test(typed)) return choices[Number.parseInt(typed, 10) - 1];
  const lower = typed.toLowerCase();
  const named = choices.find(({ id, label }) => typed !== '' && [id, label].some((own) => own.toLowerCase() === lower));
  const begun = choices.filter(({ label }) => typed.length > 1 && label.toLowerCase().startsWith(lower));
  return named ?? (begun.length === 1 ? begun[0] : undefined);
}

async function askText(run: InLines, small: Small, wishes: TextWishes): Promise<Result<string>> {
  const { lines, messages } = run;
  const { plain } = messages;
  let standing = wishes.initial;
  for (let fault: string | undefined; ; ) {
    const asked = [
      ...(fault === undefined ? run.intro(small) : [fault]),
      ...(standing.trim() === '' ? [] : [plain.standing(standing), plain.keepOrReplace]),
      ...(wishes.mode === 'line' ? [] : [howToEnd(wishes.mode, lines, messages)]),
    ];
    const result = await readText(run, asked, { ...wishes, initial: standing });
    if (result.type !== 'value') return result;
    fault = wishes.check(result.value);
    if (fault === undefined) {
      lines.say(...(wishes.advise?.(result.value) ?? []));
      return result;
    }
    standing = result.value;
  }
}

function howToEnd(mode: 'text' | 'list', { endsWithDot }: Lines, { plain }: Messages): string {
  const ending = endsWithDot ? plain.endsWithDot : plain.endsWithEmpty;
  return mode === 'list' ? `${plain.oneALine} ${ending}` : ending;
}

function wordsOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
