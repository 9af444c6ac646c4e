import { capital, decimal, list, people, points, word } from './words.ts';

/** The triangle: its corners and sides, what placements say, and what a drawing is labelled with. */
export const triangle = {
  corners: { professie: 'professie', politiek: 'politiek', maatschappij: 'maatschappij' },
  cornerQuestions: {
    professie: 'Wat vraagt je vak?',
    politiek: 'Wat vraagt je bestuur?',
    maatschappij: 'Wat vragen burgers?',
  },
  /** The corners as what pulls at somebody. */
  pulls: { professie: 'je vak', politiek: 'de politiek', maatschappij: 'de samenleving' },
  sides: {
    'professie-politiek': {
      between: 'professie en politiek',
      tension: 'vakinhoudelijke opvatting tegenover politieke haalbaarheid',
    },
    'professie-maatschappij': { between: 'professie en maatschappij', tension: 'inhoud tegenover draagvlak' },
    'politiek-maatschappij': {
      between: 'politiek en maatschappij',
      tension: 'politieke agenda tegenover maatschappelijke belangen',
    },
  },
  words: {
    before: (n: number) => `${capital(people(n))} ${n === 1 ? 'plaatste' : 'plaatsten'} de casus vóór het gesprek.`,
    onlyAfter: (n: number) => `${capital(people(n))} ${n === 1 ? 'plaatste' : 'plaatsten'} de casus na het gesprek.`,
    spread: (n: number) => `Zij lagen gemiddeld ${decimal(n)} van de 10 punten uit elkaar.`,
    furthest: (a: string, b: string) => `Het verst uit elkaar lagen ${a} en ${b}.`,
    furthestFromRest: (all: readonly string[]) =>
      `Het verst van de rest ${all.length === 1 ? 'lag' : 'lagen'} ${list(all)}.`,
    onOnePoint: 'Iedereen legde de casus op hetzelfde punt.',
    after: (n: number, before: number, after: number, moved: number) =>
      n < 2
        ? `Na het gesprek ${n === 0 ? 'plaatste niemand de casus.' : `plaatste één mens de casus, op ${moved === 0 ? 'hetzelfde' : 'een ander'} punt.`}`
        : `Na het gesprek plaatsten ${people(n)} de casus; zij lagen gemiddeld ${points(after)} uit elkaar, eerst was dat ${decimal(before)}. ` +
          (moved === 0
            ? 'Niemand legde hem elders dan eerst.'
            : `${capital(word(moved))} van hen ${moved === 1 ? 'legde' : 'legden'} hem elders dan eerst.`),
    noGoal: 'Dat is geen doel: dichter bij elkaar is niet beter, verder uit elkaar is niet slechter.',
    group: (placement: string) => `Het team legt de casus op ${placement}.`,
    onlyTotals: 'De losse plaatsingen staan hier niet: in een kleine groep zijn die naar mensen te herleiden.',
    centre: ([a, b, c]: readonly [number, number, number]) =>
      `Het midden ligt op professie ${decimal(a)}, politiek ${decimal(b)}, maatschappij ${decimal(c)}.`,
    side: (between: string, strain: number, disagreement: number) =>
      `Tussen ${between}: spanning ${decimal(strain)} op een schaal van 0 tot 1; onderling verschil ${points(disagreement)}.`,
    /** From the hardest pull to the least. */
    pull: (groups: readonly { readonly weight: number; readonly names: readonly string[] }[]) => {
      const [first, ...rest] = groups;
      if (!first) return '';
      if (rest.every(({ weight }) => weight === 0)) {
        return first.names.length === 1
          ? `Alleen ${list(first.names)} trekt.`
          : `${capital(list(first.names))} trekken even hard; ${list(rest.flatMap(({ names }) => names))} niet.`;
      }
      const hardest = `${capital(list(first.names))} ${first.names.length > 1 ? 'trekken even hard' : 'trekt het hardst'}`;
      const [second, third] = rest;
      if (second && third && third.weight > 0)
        return `${hardest}, dan ${list(second.names)}, dan ${list(third.names)}.`;
      const others = rest.map(
        ({ weight, names }) =>
          `${list(names)} ${weight === 0 ? 'niet' : names.length > 1 ? 'minder, en even hard' : 'minder'}`,
      );
      return `${hardest}; ${others.join(', ')}.`;
    },
    listBefore: (all: string) => `Vóór het gesprek (professie-politiek-maatschappij): ${all}.`,
    listAfter: (all: string) => `Na het gesprek (professie-politiek-maatschappij): ${all}.`,
  },
  svg: {
    title: 'De casus op de driehoek van professie, politiek en maatschappij',
    before: 'vóór',
    after: 'na',
    group: 'team',
    centre: 'midden',
  },
  draw: {
    before: 'vóór het gesprek',
    after: 'na het gesprek',
    group: 'het team',
    count: 'zoveel mensen op één punt',
    centre: 'het midden',
  },
};
