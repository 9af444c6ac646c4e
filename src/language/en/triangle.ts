import type { CornerCount } from '../../core/triangle/weight.ts';
import type { triangle as nl } from '../nl/triangle.ts';
import type { Shape } from '../shape.ts';
import { list, people, word } from './words.ts';

const corners = { professie: 'the craft', politiek: 'the executive', maatschappij: 'society' };

/** ", on two society and on two the executive; the other cards differed" */
const others = (counts: readonly CornerCount[], hasRest: boolean) => {
  const more = counts.map(({ corner, n }) => `on ${word(n)} ${corners[corner]}`);
  return `${more.length === 0 ? '' : `, ${list(more)}`}${hasRest ? '; the other cards differed' : ''}.`;
};

export const triangle: Shape<typeof nl> = {
  corners: { professie: 'profession', politiek: 'politics', maatschappij: 'society' },
  sides: {
    'professie-politiek': {
      between: 'profession and politics',
      tension: 'professional view against political feasibility',
    },
    'professie-maatschappij': { between: 'profession and society', tension: 'substance against support' },
    'politiek-maatschappij': {
      between: 'politics and society',
      tension: 'political agenda against societal interests',
    },
  },
  weight: {
    corners,
    lead: (n, isAfter) =>
      `${isAfter ? 'After' : 'Before'} the talk ${people(n)} each divided ten points over the craft (profession), the executive (politics) and society.`,
    told: (own) => {
      switch (own.kind) {
        case 'little':
          return 'Too little was placed to say anything about it.';
        case 'totals':
          return 'The single cards are not here: in a small group they can be traced to people.';
        case 'apart':
          return 'The cards differed widely.';
        case 'all':
          return `On all ${word(own.of)} cards ${corners[own.corner]} weighed most.`;
        case 'most':
          return `On most cards ${corners[own.corner]} weighed most.`;
        case 'counts': {
          const [first, ...rest] = own.counts;
          if (first === undefined) return '';
          return `On ${word(first.n)} of the ${word(own.of)} cards ${corners[first.corner]} weighed most${others(rest, own.hasRest)}`;
        }
      }
    },
    toldAfter: (own) => {
      switch (own.kind) {
        case 'little':
        case 'totals':
          return '';
        case 'apart':
          return 'After the talk the cards differed widely.';
        case 'all':
          return `After the talk ${corners[own.corner]} weighed most on all ${word(own.of)} cards.`;
        case 'most':
          return `After the talk ${corners[own.corner]} weighed most on most cards.`;
        case 'counts': {
          const [first, ...rest] = own.counts;
          if (first === undefined) return '';
          return `After the talk ${corners[first.corner]} weighed most on ${word(first.n)} of the ${word(own.of)} cards${others(rest, own.hasRest)}`;
        }
      }
    },
    same: 'After the talk that was still so.',
    moved: (moves) => {
      switch (moves) {
        case 'none':
          return 'After the talk all cards lay in the same place.';
        case 'few':
          return 'After the talk most cards lay in the same place.';
        case 'most':
          return 'After the talk most cards lay elsewhere.';
        case 'all':
          return 'After the talk all cards lay elsewhere.';
        default:
          return `After the talk ${word(moves)} cards lay elsewhere.`;
      }
    },
    noGoal: 'That is no goal: staying in place is just as good.',
    group: (clause) => `The team together places the case like this: ${clause}.`,
    clause: (groups) => {
      const clauses = groups.map(({ weight, names: [one = '', ...more] }, at) => {
        const names = list([one, ...more]);
        if (at === 0) return more.length === 0 ? `${one} weighs most` : `${names} weigh the same`;
        if (weight === 0) return `${names} not at all`;
        if (groups.length === 3) return `then ${names}`;
        return `${names} less${more.length === 0 ? '' : ', and equally so'}`;
      });
      return clauses.join(', ');
    },
  },
  words: {},
  svg: {
    title: 'The case on the triangle of profession, politics and society',
    before: 'before',
    after: 'after',
    group: 'team',
    centre: 'centre',
  },
  draw: {
    before: 'before the talk',
    after: 'after the talk',
    group: 'the team',
    count: 'that many people on one point',
    centre: 'the centre',
  },
};
