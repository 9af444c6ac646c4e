import fc from 'fast-check';
import { isOpen } from './said.ts';
import type { Step } from './step.ts';

const emptyBox = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[ \](?=[ \t\r\n]|$)/gmu;

/** A box ticked in an editor: one of those that are empty. */
export const tick: fc.Arbitrary<Step> = fc.tuple(fc.nat(5), fc.constantFrom('x', 'X')).map(
  ([pick, sign]): Step => ({
    run: async (said, room) => {
      const text = room.read();
      const boxes = [...text.matchAll(emptyBox)].map(({ 0: whole, index }) => index + whole.length);
      const empty = said.agreements.flatMap((one, at) => (isOpen(one) ? [at] : []));
      if (boxes.length !== empty.length) throw new Error(`${boxes.length} empty boxes instead of ${empty.length}`);
      const end = boxes[pick % boxes.length];
      if (end === undefined) return said;
      room.write(`${text.slice(0, end - 2)}${sign}${text.slice(end - 1)}`);
      const ticked = empty[pick % boxes.length];
      return {
        ...said,
        agreements: said.agreements.map((one, at) => (at === ticked ? { ...one, isDone: true } : one)),
      };
    },
    toString: () => `tick ${pick} ${sign}`,
  }),
);

/** The lines of an agreement, with what stands before its box. */
const lastBox = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[[ xX]\] .*(?:(?:\r\n?|\n)[ \t]+\S.*)*(?:\r\n?|\n)/gmu;

/** An agreement that a hand adds below the last one, or at the end of the record, in its last look-back. */
export const agree: fc.Arbitrary<Step> = fc.tuple(fc.constantFrom('2027-02-01', '2028-01-01'), fc.boolean()).map(
  ([due, isBelow]): Step => ({
    run: async (said, room) => {
      const text = room.read();
      const end = /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
      const what = `stap ${said.agreements.length + 1} zetten`;
      const added = `[ ] teamleider: ${what} (${due})${end}`;
      const last = [...text.matchAll(lastBox)].at(-1);
      if (isBelow && last !== undefined) {
        const at = last.index + last[0].length;
        room.write(`${text.slice(0, at)}${last[1]}${added}${text.slice(at)}`);
      } else if (said.held.length > 0) room.write(`${text}${end}- ${added}`);
      else return said;
      return {
        ...said,
        agreements: [...said.agreements, { role: 'teamleider', what, due, isDone: false, isDropped: false }],
      };
    },
    toString: () => `agree ${due} ${isBelow}`,
  }),
);
