import type { Picture } from '../core/draw/picture.ts';
import { type DrawingSpace, type Drawn, type DrawnPiece, drawTriangle } from '../core/draw/text.ts';
import type { Messages } from '../language/messages.ts';
import { type Line, type Look, lineWidth, span } from './look.ts';

const looks: Readonly<Record<DrawnPiece['role'], Look>> = {
  plain: 'plain',
  label: 'strong',
  lattice: 'faint',
  before: 'before',
  after: 'after',
  group: 'group',
  centre: 'plain',
  cursor: 'cursor',
};

/** The drawn triangle as rows for the screen; nothing when there is no room for it. */
export function triangleLines(drawn: Drawn, space: DrawingSpace, messages: Messages): Line[] | undefined {
  const lines = drawTriangle(drawn, space, messages);
  return lines?.map((pieces) => pieces.map(({ text, role }) => span(text, looks[role])));
}

/** Before and after side by side where there is room, else the last round alone; with what each sign means. */
export function pictureLines(picture: Picture, space: DrawingSpace, messages: Messages): Line[] | undefined {
  const before: Drawn | undefined = picture.before && { round: { which: 'before', placements: picture.before } };
  const after: Drawn | undefined = picture.after && { round: { which: 'after', placements: picture.after } };
  const group = picture.group === undefined ? {} : { group: picture.group };
  const last: Drawn = { ...(after ?? before ?? {}), ...group };
  const roomy = { ...space, rows: space.rows - 2 };
  if (before && after) {
    const half = { ...roomy, columns: Math.floor(space.columns / 2) - 2 };
    const left = triangleLines(before, half, messages);
    const right = triangleLines({ ...after, ...group }, half, messages);
    if (left && right) {
      const both = beside(left, right, half.columns + 4);
      return [...both, [], legend(picture, both, messages)];
    }
  }
  const one = triangleLines(last, roomy, messages);
  return one && [...one, [], legend(after ? { ...picture, before: [] } : picture, one, messages)];
}

/** The signs that are there, with what they mean. */
function legend(shown: Picture, drawing: readonly Line[], { draw }: Messages): Line {
  const has = (sign: RegExp) => drawing.some((line) => line.some(({ text }) => sign.test(text)));
  const signs: readonly (Line | false | undefined)[] = [
    shown.before && !isEmpty(shown.before) && [span('○', 'before'), span(` ${draw.before}`)],
    shown.after && !isEmpty(shown.after) && [span('●', 'after'), span(` ${draw.after}`)],
    shown.group && [span('◎', 'group'), span(` ${draw.group}`)],
    has(/^\d+$/u) && [span(`2 ${draw.count}`, 'faint')],
    has(/^\+$/u) && [span(`+ ${draw.centre}`, 'faint')],
  ];
  return signs.flatMap((sign) => (sign ? [...sign, span('   ')] : []));
}

function isEmpty(round: NonNullable<Picture['before']>): boolean {
  return Array.isArray(round) && round.length === 0;
}

function beside(left: readonly Line[], right: readonly Line[], width: number): Line[] {
  return left.map((line, row) => [
    ...line,
    span(' '.repeat(Math.max(1, width - lineWidth(line)))),
    ...(right[row] ?? []),
  ]);
}
