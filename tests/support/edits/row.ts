import type { Edit, ReadAgreement, Reading } from '../edits.ts';

/** What is replaced, once or wherever an expression with the flag g finds it, and by what. */
type Change = readonly [from: string | RegExp, to: string];

/** The agreement that most edits are about, as it stands in the base. */
export const CALL = '- [ ] handhaver: de ondernemer bellen (2027-01-08)';

/** How that agreement is read. */
export const call = {
  role: 'handhaver',
  what: 'de ondernemer bellen',
  due: '2027-01-08',
  state: 'open',
} as const satisfies ReadAgreement;

/** The other agreement of the base, which is done. */
const letter: ReadAgreement = {
  role: 'teamleider',
  what: 'de buren een brief sturen',
  due: '2027-01-10',
  state: 'done',
};

export const asBase: Reading = {
  agreements: [call, letter],
  wordBack: '2027-02-05',
  views: 1,
  dissent: { least: 1, most: 1, none: false },
  rules: [],
};

/** The base with other agreements before the one that is done. */
export function promising(agreements: readonly ReadAgreement[], ...rules: readonly string[]): Reading {
  return { ...asBase, agreements: [...agreements, letter], rules };
}

/** An edit of the Dutch base. */
export function edit(id: string, changes: readonly Change[], expected: Reading = asBase): Edit {
  return { id, language: 'nl', apply: (base) => changes.reduce(changed, base), expected };
}

/** An edit of the agreement that most are about: other lines in its place. */
export function editCall(id: string, lines: string, expected: Reading = asBase): Edit {
  return edit(id, [[CALL, lines]], expected);
}

function changed(text: string, [from, to]: Change): string {
  const isThere = typeof from === 'string' ? text.includes(from) : text.search(from) !== -1;
  if (!isThere) throw new Error(`The record does not hold: ${from}`);
  return typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
}
