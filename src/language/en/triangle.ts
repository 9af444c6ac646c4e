import type { triangle as nl } from '../nl/triangle.ts';
import type { Shape } from '../shape.ts';
import { capital, decimal, list, people, points, word } from './words.ts';

export const triangle: Shape<typeof nl> = {
  corners: { professie: 'profession', politiek: 'politics', maatschappij: 'society' },
  cornerQuestions: {
    professie: 'What does my craft ask?',
    politiek: 'What do leaders ask?',
    maatschappij: 'What do citizens ask?',
  },
  pulls: { professie: 'your craft', politiek: 'politics', maatschappij: 'society' },
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
  words: {
    before: (n) => `${capital(people(n))} placed the case before the talk.`,
    onlyAfter: (n) => `${capital(people(n))} placed the case after the talk.`,
    spread: (n) => `They were ${decimal(n)} of the 10 points apart on average.`,
    furthest: (a, b) => `Furthest apart were ${a} and ${b}.`,
    furthestFromRest: (all) => `Furthest from the rest ${all.length === 1 ? 'was' : 'were'} ${list(all)}.`,
    onOnePoint: 'Everybody placed the case on the same point.',
    after: (n, before, after, moved) =>
      n < 2
        ? `After the talk ${n === 0 ? 'nobody placed the case.' : `one person placed the case, on ${moved === 0 ? 'the same' : 'another'} point.`}`
        : `After the talk ${people(n)} placed the case; they were ${points(after)} apart on average, ${decimal(before)} before. ` +
          (moved === 0
            ? 'Nobody placed it elsewhere than at first.'
            : `${capital(word(moved))} of them placed it elsewhere than at first.`),
    noGoal: 'That is no goal: closer together is not better, further apart is not worse.',
    group: (placement) => `The team places the case on ${placement}.`,
    onlyTotals: 'The single placements are not here: in a small group they can be traced to people.',
    centre: ([a, b, c]) =>
      `The centre lies on profession ${decimal(a)}, politics ${decimal(b)}, society ${decimal(c)}.`,
    side: (between, strain, disagreement) =>
      `Between ${between}: strain ${decimal(strain)} on a scale from 0 to 1; difference between people ${points(disagreement)}.`,
    pull: (groups) => {
      const [first, ...rest] = groups;
      if (!first) return '';
      if (rest.every(({ weight }) => weight === 0)) {
        return first.names.length === 1
          ? `Only ${list(first.names)} pulls.`
          : `${capital(list(first.names))} pull equally hard; ${list(rest.flatMap(({ names }) => names))} does not.`;
      }
      const hardest = `${capital(list(first.names))} ${first.names.length > 1 ? 'pull equally hard' : 'pulls hardest'}`;
      const [second, third] = rest;
      if (second && third && third.weight > 0)
        return `${hardest}, then ${list(second.names)}, then ${list(third.names)}.`;
      const others = rest.map(
        ({ weight, names }) =>
          `${list(names)} ${weight === 0 ? 'not at all' : names.length > 1 ? 'less, and equally so' : 'less'}`,
      );
      return `${hardest}; ${others.join(', ')}.`;
    },
    listBefore: (all) => `Before the talk (profession-politics-society): ${all}.`,
    listAfter: (all) => `After the talk (profession-politics-society): ${all}.`,
  },
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
