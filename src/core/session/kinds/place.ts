import type { Messages } from '../../../language/messages.ts';
import { type PlacementFault, readPlacement } from '../../triangle/placement.ts';
import { type Handed, PASS } from '../../triangle/shift.ts';
import { type AnswerContext, type Asked, bad, good, type Kind, type Read, readEach } from '../kind.ts';
import { isRequired } from './text.ts';

export function placementMessage(fault: PlacementFault, { faults }: Messages): string {
  if (fault.code === 'wrong-sum') return faults.wrongSum(fault.sum);
  return { 'not-three': faults.notThree, 'not-whole': faults.notWhole, negative: faults.negative }[fault.code];
}

/** One participant: three numbers, or "pass" ("passen", "p"). */
export function readHanded(raw: unknown, messages: Messages): Read<Handed> {
  if (typeof raw === 'string' && /^\s*(?:p|pas|pass|passen)\s*$/iu.test(raw)) return good(PASS);
  const read = readPlacement(raw);
  return read.ok ? good(read.value) : bad(placementMessage(read.fault, messages));
}

/** How many people hand something in, or nothing where the session does not say. */
export function expectedPeople(context: AnswerContext): number | undefined {
  const { participants } = context.facts;
  return typeof participants === 'number' ? participants : undefined;
}

function wanted(asked: Asked<'place'>, context: AnswerContext): number | undefined {
  return asked.round === 'group' ? 1 : expectedPeople(context);
}

/** Placements in the order in which they were handed in; the record keeps nothing of that order. */
export const place: Kind<'place'> = {
  read(raw, asked, context) {
    const { faults } = context.messages;
    if (raw === null || raw === undefined) return isRequired(asked) ? bad(faults.empty) : good([]);
    const single =
      asked.round === 'group' && (typeof raw === 'string' || (Array.isArray(raw) && typeof raw[0] === 'number'));
    const all = single ? [raw] : raw;
    if (!Array.isArray(all)) return bad(faults.notAList);
    const people = wanted(asked, context);
    if (people !== undefined && all.length !== people && !(all.length === 0 && !isRequired(asked))) {
      return bad(faults.wrongPeople(people, all.length));
    }
    return readEach(all, (one) => readHanded(one, context.messages));
  },
  entries: () => [],
  allowed: (asked, context) => context.messages.allowed.place(wanted(asked, context)),
};
