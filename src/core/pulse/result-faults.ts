import { COUNTED_FROM } from '../toolkit/mark.ts';
import { faultAt, orderIn, type ResultFault, starFaults } from '../toolkit/result-fault.ts';
import type { Path } from '../yaml/loaded.ts';
import { groupLetters } from './cut-pulse.ts';
import type { PulseFront } from './schema.ts';

/** What a pulse never comes to. Which statements there were its digests say, so no list is needed. */
export function pulseFaults(front: PulseFront): ResultFault[] {
  const { people, stars, texts, words, groups = [], again } = front;
  const ids = Object.keys(texts);
  return [
    ...tellingWords(front),
    ...wholeFaults(front),
    ...(words === undefined ? [] : wordFaults(words, ids, ['words'])),
    ...groups.flatMap((group, at) => wordFaults(group.words, ids, ['groups', at, 'words'])),
    ...(again === undefined ? [] : unknownWords(again.words, ids, ['again', 'words'])),
    ...starFaults(stars, people),
    ...stars.flatMap((id, at) => (ids.includes(id) ? [] : [faultAt('unknown', ['stars', at], id)])),
    // Keys that are numbers do not keep the order in which they were written.
    ...(ids.some((id) => /^\d+$/u.test(id)) ? [] : orderIn(stars, ids, ['stars'])),
  ];
}

/** Words of too few people. */
function tellingWords({ people, words, groups = [] }: PulseFront): ResultFault[] {
  return [
    ...(people < COUNTED_FROM && words !== undefined ? [faultAt('tells', ['words'], people, 'key')] : []),
    ...groups.flatMap((group, at) =>
      group.people < COUNTED_FROM ? [faultAt('tells', ['groups', at, 'people'], group.people)] : [],
    ),
  ];
}

/** Words of all together or by group: with both, those of one group would tell of another. */
function wholeFaults({ people, words, cut, groups, again }: PulseFront): ResultFault[] {
  if (groups === undefined) {
    if (cut !== undefined) return [faultAt('missing', ['cut'], 'groups')];
    return words === undefined && people >= COUNTED_FROM ? [faultAt('uncounted', ['people'], people)] : [];
  }
  const known = cut === undefined ? undefined : Object.values(groupLetters[cut]);
  const ids = groups.map(({ id }) => id);
  const sum = groups.reduce((all, group) => all + group.people, 0);
  return [
    ...(known === undefined ? [faultAt('missing', ['groups'], 'cut', 'key')] : []),
    ...(words === undefined ? [] : [faultAt('extra', ['words'], 'words', 'key')]),
    ...(again === undefined ? [] : [faultAt('extra', ['again'], 'again', 'key')]),
    ...ids.flatMap((id, at) => {
      if (ids.indexOf(id) < at) return [faultAt('twice', ['groups', at, 'id'], id)];
      return known?.includes(id) === false ? [faultAt('unknown', ['groups', at, 'id'], id)] : [];
    }),
    ...(sum === people ? [] : [faultAt('sum', ['people'], sum)]),
  ];
}

type Words = NonNullable<PulseFront['words']>;

/** Every statement has a word, and nothing else has. */
function wordFaults(words: Words, ids: readonly string[], path: Path): ResultFault[] {
  const without = ids.filter((id) => !Object.hasOwn(words, id));
  return [...without.map((id) => faultAt('no-word', path, id, 'key')), ...unknownWords(words, ids, path)];
}

function unknownWords(words: Words, ids: readonly string[], path: Path): ResultFault[] {
  return Object.keys(words).flatMap((id) => (ids.includes(id) ? [] : [faultAt('unknown', [...path, id], id, 'key')]));
}
