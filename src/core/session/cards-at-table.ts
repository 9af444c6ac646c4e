import type { Facts } from './kind.ts';

/** How many people are at the table, or nothing where the session does not say. */
function peopleAtTable({ participants }: Facts): number | undefined {
  return typeof participants === 'number' ? participants : undefined;
}

/** One card for each, and none for the leader where the team agreed so. */
export function cardsAtTable(facts: Facts): number | undefined {
  const people = peopleAtTable(facts);
  return people === undefined || facts['leader-card'] !== 'no' ? people : Math.max(1, people - 1);
}
