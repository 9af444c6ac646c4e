import { marksOf } from '../../../core/draw/picture.ts';
import { short } from '../../../core/draw/words.ts';
import type { StepOf } from '../../../core/protocol/schema.ts';
import { readHanded } from '../../../core/session/kinds/place.ts';
import { givenAnswer, stepsThatApply } from '../../../core/session/steps.ts';
import { roundOf } from '../../../core/triangle/round.ts';
import { countMoved, type Handed, placed } from '../../../core/triangle/shift.ts';
import { furthestPair, spread } from '../../../core/triangle/spread.ts';
import type { Messages } from '../../../language/messages.ts';
import { type Line, lineWidth, span } from '../../look.ts';
import { triangleLines } from '../../triangle.ts';
import { wrapText } from '../../width.ts';
import { showPause } from '../ask.ts';
import type { Asking, Result } from '../asking.ts';
import type { Size } from '../display.ts';
import { type Body, besides } from '../frame.ts';

/** What was handed in, and in the second round what came before it. */
interface Revealed {
  readonly which: 'before' | 'after';
  readonly handed: readonly Handed[];
  readonly earlier: readonly Handed[] | undefined;
}

/** The spread, once everybody has handed in: where the points lie and how far apart; never whose they are. */
export function showReveal(asking: Asking, step: StepOf<'place'>, raw: readonly unknown[]): Promise<Result<true>> {
  const { messages } = asking;
  const handed = raw.flatMap((one) => {
    const read = readHanded(one, messages);
    return read.ok ? [read.value] : [];
  });
  const which = step.round === 'after' ? 'after' : 'before';
  const revealed: Revealed = { which, handed, earlier: which === 'after' ? earlierRound(asking) : undefined };
  const ask = messages.screen.revealed(placed(handed).length, handed.length);
  return showPause(asking, { ask, bare: true }, { body: (room) => drawReveal(asking, revealed, room), least: 13 });
}

function earlierRound({ question: { session } }: Asking): readonly Handed[] | undefined {
  const step = stepsThatApply(session).find((one) => one.kind === 'place' && one.round === 'before');
  return step && (givenAnswer(session, step.id) as readonly Handed[] | undefined);
}

function drawReveal(asking: Asking, { which, handed, earlier }: Revealed, room: Size): Body {
  const { messages, screen } = asking;
  const drawn = (name: 'before' | 'after', list: readonly Handed[], columns: number) => {
    const placements = roundOf(list, true);
    return triangleLines(
      { round: { which: name, placements } },
      { columns, rows: room.rows, unicode: screen.unicode },
      messages,
    );
  };
  const words = sentences(messages, which, handed, earlier);
  const below = wrapped([words.join(' ')], room.columns);
  if (earlier !== undefined && placed(earlier).length > 0) {
    const half = Math.floor((room.columns - GAP) / 2);
    const left = drawn('before', earlier, half);
    const right = drawn('after', handed, half);
    if (left && right && left.length + below.length <= room.rows) {
      return {
        lines: [
          ...sideBySide(titled(left, '○', 'before', messages), titled(right, '●', 'after', messages), half),
          ...below,
        ],
      };
    }
  }
  const panel = (columns: number) => [...legend(messages, which, handed), [], ...wrapped(words, columns)];
  return besides(drawn(which, handed, room.columns), panel, below, room);
}

const GAP = 4;

/** The sign and name of a round in the free corner left of the top. */
function titled(
  [first = [], ...rest]: readonly Line[],
  sign: string,
  which: 'before' | 'after',
  { svg }: Messages,
): Line[] {
  const title: Line = [span(sign, which), span(` ${svg[which]}`)];
  const label = first.map(({ text, look }) => span(text.trimStart(), look));
  const room = lineWidth(first) - lineWidth(label) - lineWidth(title);
  return room < 1 ? [first, ...rest] : [[...title, span(' '.repeat(room)), ...label], ...rest];
}

function sideBySide(left: readonly Line[], right: readonly Line[], width: number): Line[] {
  return left.map(
    (line, row): Line => [...line, span(' '.repeat(Math.max(1, width + GAP - lineWidth(line)))), ...(right[row] ?? [])],
  );
}

function legend(messages: Messages, which: 'before' | 'after', handed: readonly Handed[]): Line[] {
  const several = marksOf(placed(handed)).some(({ count }) => count > 1);
  const sign = which === 'before' ? '○' : '●';
  const one: Line = [span(sign, which), span(` ${messages.screen.oneHere}`)];
  return several ? [one, [span('2', which), span(` ${messages.screen.severalHere}`)]] : [one];
}

function wrapped(texts: readonly string[], columns: number): Line[] {
  return texts.flatMap((text) => wrapText(text, columns).map((row): Line => [span(row)]));
}

/** How far apart, who is furthest from whom, and in the second round how that was before. Nothing is praised. */
function sentences(
  { screen, words }: Messages,
  which: 'before' | 'after',
  handed: readonly Handed[],
  earlier: readonly Handed[] | undefined,
): string[] {
  const placements = placed(handed);
  if (placements.length < 2) return [];
  const pair = furthestPair(placements);
  const together = pair ? screen.together(screen.number(spread(placements))) : screen.allAlike;
  if (which === 'after' && earlier !== undefined) {
    return [together, screen.before(screen.number(spread(placed(earlier))), countMoved(earlier, handed)), words.noGoal];
  }
  return pair ? [together, screen.furthest(short(pair.a), short(pair.b)), screen.beginThere] : [together];
}
