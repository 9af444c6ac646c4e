import type { Entered } from '../../core/notes/note-session.ts';
import { showLine } from '../../core/text/characters.ts';
import type { SpareQuestion } from '../../core/wall/spare-question.ts';
import type { Messages } from '../../language/messages.ts';
import { isLong, narrow } from '../choosing/narrow.ts';
import { pick } from '../choosing/pick.ts';
import type { Line } from '../look.ts';
import type {
  Asker,
  CardsOptions,
  Choice,
  ChoiceOptions,
  LinesOptions,
  SilenceOptions,
  TextOptions,
  Wish,
} from '../steps/asker.ts';
import type { Result, Small } from '../steps/small.ts';
import { isSpareSign } from '../steps/spare-sign.ts';
import { type InLines, nextAnswer } from './answering.ts';
import type { Lines } from './lines.ts';
import { readText } from './text.ts';

/** A line that answers: its value, or what to say so that people type something else. */
type Reading<T> =
  | { readonly value: T }
  | { readonly fault: string | readonly string[] }
  | { readonly left: Result<never> };

/** Asks in lines: everything in words, numbered choices, and commands that begin with a slash. */
export function plainAsker(run: InLines): Asker {
  const { plain } = run.messages;
  return {
    text: (small, wishes) => askText(run, small, wishes),
    choice: (small, choices, wishes = {}) => askChoice(run, small, choices, wishes),
    lines: (small, wishes) => askLines(run, small, wishes),
    silence: (small, wishes) => askSilence(run, small, wishes),
    cards: (small, wishes) => askCards(run, small, wishes),
    say: (small, texts) =>
      untilRead<true>(run, [...run.intro(small), ...texts, plain.enterOn], () => ({ value: true })),
  };
}

/** After a note nothing is said; what is missing or wrong is. */
async function askLines<V>(
  run: InLines,
  small: Small,
  { session, keys, help, spare, wishes = {}, typing, onTyping }: LinesOptions<V>,
): Promise<Result<V> | Wish> {
  const { lines } = run;
  let standing = typing.trim();
  const asked = [
    ...run.intro(small),
    `${keys.flatMap((key) => key.split(' · ')).join('. ')}.`,
    ...(standing === '' ? [] : [run.messages.plain.unfinished(standing)]),
  ];
  lines.say(...asked);
  const undo = () => {
    const last = session.up();
    lines.say(last === undefined ? run.messages.wall.notYet : run.messages.plain.takenAway(last));
    return undefined;
  };
  const further = () => sayFurther(run, spare);
  const onTyped = (text: string) => onTyping(session.unfinished(text === '' ? standing : text));
  for (;;) {
    const wished = { keepLineEnds: false, onTyped };
    const answer = await nextAnswer({ ...run, pending: session.asked }, () => asked, wished, { undo, spare: further });
    if (answer.type !== 'line') return answer;
    const line = answer.line.trim() === '' ? standing : answer.line;
    standing = '';
    if (spare !== undefined && isSpareSign(line)) {
      onTyping('');
      further();
      continue;
    }
    const wish = wishes[line.trim().toLowerCase()];
    if (wish !== undefined) {
      onTyping('');
      return { type: 'wish', name: wish };
    }
    const entered = session.enter(line);
    onTyping(session.unfinished(''));
    if (entered.type === 'done') return { type: 'value', value: session.value() };
    if (entered.type === 'wish') return entered;
    sayOf(entered, help, lines);
    sayAll([session.asked()], lines);
  }
}

/** The next question that comes with the case. */
function sayFurther({ lines, messages }: InLines, spare: (() => SpareQuestion) | undefined): undefined {
  const question = spare?.();
  const said = question && `${messages.wall.spare(question.n, question.of)}: ${question.text}`;
  lines.say(said ?? messages.plain.noSpare);
}

function sayAll(texts: readonly (string | undefined)[], lines: Lines): void {
  lines.say(...texts.filter((text) => text !== undefined));
}

function sayOf(entered: Entered, help: readonly string[], lines: Lines): void {
  if (entered.type === 'help') lines.say(...help);
  if (entered.type !== 'stay') return;
  sayAll([entered.fault ?? entered.message], lines);
}

/** The countdown says one line, at its end; it never goes on by itself. */
async function askSilence(run: InLines, small: Small, { seconds, hasCards }: SilenceOptions): Promise<Result<true>> {
  const { lines, messages } = run;
  const { wall } = messages;
  const timer = seconds === 0 ? undefined : setTimeout(() => lines.say('', wall.quietOver), seconds * 1000);
  const enter = hasCards ? wall.enterCards : wall.enterOn;
  const length = seconds === 0 ? [] : [wall.quietFor(seconds)];
  // A card is not for this question: it would be gone without a word.
  const read = (line: string): Reading<true> =>
    hasCards && line.trim() !== '' ? { fault: wall.enterFirst } : { value: true };
  return untilRead<true>(run, [...run.intro(small), ...length, enter], read).finally(() => clearTimeout(timer));
}

async function askCards(run: InLines, small: Small, { session, words, onTyping }: CardsOptions): Promise<Result<true>> {
  const { lines, messages } = run;
  const asked = [...run.intro(small)];
  lines.say(...asked);
  for (;;) {
    const wishes = { keepLineEnds: false, isHidden: true, onTyped: onTyping };
    const answer = await nextAnswer(run, () => asked, wishes);
    if (answer.type !== 'line') return answer;
    onTyping('');
    const entered = session.enter(answer.line);
    if (entered.type === 'done') return { type: 'value', value: true };
    sayOf(entered, words?.help ?? messages.wall.help.cards, lines);
  }
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
    if ('left' in reading) return reading.left;
    run.lines.say(...[reading.fault].flat());
  }
}

async function askChoice(
  run: InLines,
  small: Small,
  choices: readonly Choice[],
  wishes: ChoiceOptions,
): Promise<Result<string>> {
  const { plain, library } = run.messages;
  const inList = (choice: Choice) => numbered(choice, choices.indexOf(choice) + 1, run.messages);
  const how = [plain.typeNumber(choices.length), ...(isLong(choices) ? [library.typeWord] : [])];
  const asked = [
    ...run.intro(small),
    ...(wishes.above ?? []).map(wordsOf),
    ...choices.map(inList),
    ...standingOf(choices, wishes, run.messages),
    ...how,
    ...(wishes.leave === undefined ? [] : [wishes.leaveInLines ?? plain.typeToLeave]),
  ];
  return untilRead<string>(run, asked, (line) => {
    const typed = line.trim();
    if (typed === '') return byEnter(wishes) ?? { fault: how };
    if (wishes.leave !== undefined && typed.toLowerCase() === 'q') return { left: { type: 'back' } };
    const found = pick(choices, typed);
    if (found.length === 1) return { value: found[0]?.id ?? '' };
    const near = isLong(choices) && /\p{L}/u.test(typed) ? narrow(choices, typed) : found;
    if (isLong(choices) && near.length === 0) return { fault: library.nothingTyped };
    return { fault: [...whyNot(typed, near, run.messages), ...near.map(inList), plain.typeNumber(choices.length)] };
  });
}

/** Where Enter alone leaves it at what stands there. */
function byEnter({ initial, enterStays }: ChoiceOptions): { readonly value: string } | undefined {
  return enterStays && initial !== undefined ? { value: initial } : undefined;
}

/** A choice as it is said. */
export function numbered({ label, sign, detail }: Choice, n: number, { plain }: Messages): string {
  return plain.choice(n, sign === undefined ? label : `${label}, ${sign}`, detail);
}

function whyNot(typed: string, near: readonly Choice[], { choosing }: Messages): string[] {
  return near.length === 0 ? [choosing.notThere(showLine(typed))] : [];
}

/** What stands there already, by name: Enter alone does not choose it. */
function standingOf(choices: readonly Choice[], wishes: ChoiceOptions, { plain, choosing }: Messages): string[] {
  const standing = choices.find(({ id }) => id === wishes.initial);
  return standing === undefined ? [] : [plain.stands(wishes.initialWord ?? choosing.standing, standing.label)];
}

async function askText(run: InLines, small: Small, wishes: TextOptions): Promise<Result<string>> {
  const { lines, messages } = run;
  const { plain } = messages;
  let standing = wishes.initial;
  for (let fault: string | undefined; ; ) {
    const asked = [
      ...(fault === undefined
        ? [...run.intro(small), ...(wishes.menu ?? []).map(({ key, label }) => `${key}. ${label}.`)]
        : [fault]),
      ...(standing.trim() === '' ? [] : [plain.standing(standing), plain.keepOrReplace]),
      ...(wishes.mode === 'text' ? [howToEnd(lines, messages)] : []),
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

function howToEnd({ endsWithDot }: Lines, { plain }: Messages): string {
  return endsWithDot ? plain.endsWithDot : plain.endsWithEmpty;
}

function wordsOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
