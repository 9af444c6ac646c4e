import type { Examined, RawFinding } from './examined.ts';
import { rules } from './rules.ts';

/**
 * What is so with a value that cannot stand there, and with the one that was probably meant as well: only of that one can be
 * sure before a person has mended it.
 */
export function agreed(own: Examined, meant: Examined): Examined {
  const said = new Set(meant.raw.map((one) => JSON.stringify(one)));
  const gathered = Object.entries(own.gathered).filter(
    ([id, one]) => JSON.stringify(one) === JSON.stringify(meant.gathered[id]),
  );
  const isOfForm = ({ rule }: RawFinding) => formRules.has(rule);
  return {
    ...own,
    raw: own.raw.filter((one) => isOfForm(one) || said.has(JSON.stringify(one))),
    gathered: Object.fromEntries(gathered),
  };
}

/** What a file is told whatever its values mean. */
const formRules = new Set(
  rules
    .filter(({ passesOn }) => passesOn === 'faults')
    .map(({ id }) => id)
    .concat('day-unclear'),
);
