import { digitsIn, type SlipFault, type SlipRead, takeHead, takeStar } from '../toolkit/slip.ts';
import type { Statements } from './statements.ts';

/** What one person answered, as typed from a slip. Nothing in it says who. */
export interface PulseSlip {
  readonly card: number;
  /** For each statement 1 (disagree) to 5 (agree); 0 is no answer. */
  readonly answers: readonly number[];
  readonly star?: number;
}

/** "3 45342 21533 44 *11": the number of the slip, an answer for each statement, a star. */
export function readPulseSlip(text: string, { statements }: Statements, dealt?: number): SlipRead<PulseSlip> {
  const head = takeHead(text, dealt);
  if (!head.ok) return head;
  const { card, rest } = head.value;
  if (/^\p{L}$/u.test(rest.at(-1) ?? '')) return { ok: false, card, faults: [{ is: 'no-suffix' }] };
  const at = rest.findIndex((word) => word.startsWith('*'));
  const digits = rest.slice(0, at === -1 ? rest.length : at).join('');
  const stars =
    at === -1
      ? []
      : rest
          .slice(at)
          .map((word) => word.replace(/^\*/u, ''))
          .filter((word) => word !== '');
  const faults: SlipFault[] = digitsIn(digits, { count: statements.length, allowed: '012345' });
  const numbers = stars.filter((star) => /^\d{1,2}$/u.test(star)).map(Number);
  if (numbers.length < stars.length) faults.push({ is: 'not-number', where: '*', of: 'statements' });
  faults.push(...takeStar(numbers, statements.length));
  if (faults.length > 0) return { ok: false, card, faults };
  const [star] = numbers;
  return { ok: true, value: { card, answers: [...digits].map(Number), ...(star === undefined ? {} : { star }) } };
}
