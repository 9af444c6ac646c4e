import { marksOf } from '../../core/draw/picture.ts';
import { roundOf } from '../../core/triangle/round.ts';
import { type Handed, placed } from '../../core/triangle/shift.ts';
import type { Messages } from '../../language/messages.ts';
import { type Line, lineWidth, span } from '../look.ts';
import { type Revealed, sentencesOf } from '../steps/revealed.ts';
import { triangleLines } from '../triangle.ts';
import { wrapText } from '../width.ts';
import type { Size } from './display.ts';
import { type Body, besides } from './frame.ts';
import type { Screen } from './prompts/screen.ts';

/** The spread: where the points lie and how far apart; never whose they are. The second round beside the first. */
export function revealBody(revealed: Revealed, { messages, unicode }: Screen, room: Size): Body {
  const { which, handed, earlier } = revealed;
  const drawn = (name: 'before' | 'after', list: readonly Handed[], columns: number) => {
    const placements = roundOf(list, true);
    return triangleLines({ round: { which: name, placements } }, { columns, rows: room.rows, unicode }, messages);
  };
  const words = sentencesOf(revealed, messages);
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
