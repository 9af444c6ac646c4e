import type { CornerCount, Moves, Weight } from '../../core/triangle/weight.ts';
import { capital, list, people, word } from './words.ts';

/** The corners as they are called in running text. */
const corners = { professie: 'het vak', politiek: 'het bestuur', maatschappij: 'de samenleving' };

/** ", bij twee de samenleving en bij twee het bestuur; de rest lag anders" */
const others = (counts: readonly CornerCount[], hasRest: boolean) => {
  const more = counts.map(({ corner, n }) => `bij ${word(n)} ${corners[corner]}`);
  return `${more.length === 0 ? '' : `, ${list(more)}`}${hasRest ? '; de rest lag anders' : ''}.`;
};

/** The triangle: its corners and sides, what placements say, and what a drawing is labelled with. */
export const triangle = {
  corners: { professie: 'professie', politiek: 'politiek', maatschappij: 'maatschappij' },
  /** The corners as what pulls at somebody. */
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
  /** Where most weight lay on the cards, as the record says it. */
  weight: {
    corners,
    lead: (n: number, isAfter: boolean) =>
      `${capital(people(n))} verdeelden ${isAfter ? 'na' : 'vóór'} het gesprek ieder tien punten over het vak (professie), het bestuur (politiek) en de samenleving (maatschappij).`,
    told: (own: Weight): string => {
      switch (own.kind) {
        case 'little':
          return 'Er is te weinig geplaatst om er iets over te zeggen.';
        case 'totals':
          return 'De losse kaartjes staan hier niet: in een kleine groep zijn die te herleiden tot personen.';
        case 'apart':
          return 'De kaartjes liepen uiteen.';
        case 'all':
          return `Bij alle ${word(own.of)} woog ${corners[own.corner]} het zwaarst.`;
        case 'most':
          return `Bij de meeste kaartjes woog ${corners[own.corner]} het zwaarst.`;
        case 'counts': {
          const [first, ...rest] = own.counts;
          if (first === undefined) return '';
          return `Bij ${word(first.n)} van de ${word(own.of)} woog ${corners[first.corner]} het zwaarst${others(rest, own.hasRest)}`;
        }
      }
    },
    toldAfter: (own: Weight): string => {
      switch (own.kind) {
        case 'little':
        case 'totals':
          return '';
        case 'apart':
          return 'Na het gesprek liepen de kaartjes uiteen.';
        case 'all':
          return `Na het gesprek woog bij alle ${word(own.of)} ${corners[own.corner]} het zwaarst.`;
        case 'most':
          return `Na het gesprek woog bij de meeste kaartjes ${corners[own.corner]} het zwaarst.`;
        case 'counts': {
          const [first, ...rest] = own.counts;
          if (first === undefined) return '';
          return `Na het gesprek woog bij ${word(first.n)} van de ${word(own.of)} ${corners[first.corner]} het zwaarst${others(rest, own.hasRest)}`;
        }
      }
    },
    same: 'Na het gesprek was dat ook zo.',
    moved: (moves: Moves): string => {
      switch (moves) {
        case 'none':
          return 'Na het gesprek lagen alle kaartjes op dezelfde plek.';
        case 'few':
          return 'Na het gesprek lagen de meeste kaartjes op dezelfde plek.';
        case 'most':
          return 'Na het gesprek lagen de meeste kaartjes elders.';
        case 'all':
          return 'Na het gesprek lagen alle kaartjes elders.';
        default:
          return `Na het gesprek lagen ${word(moves)} kaartjes elders.`;
      }
    },
    noGoal: 'Dat is geen doel: blijven liggen is even goed.',
    group: (clause: string) => `Het team legt de casus samen zo: ${clause}.`,
    /** From what weighs most to what weighs least. */
    clause: (groups: readonly { readonly weight: number; readonly names: readonly string[] }[]) => {
      const clauses = groups.map(({ weight, names: [one = '', ...more] }, at) => {
        const names = list([one, ...more]);
        if (at === 0) return more.length === 0 ? `${one} weegt het zwaarst` : `${names} wegen even zwaar`;
        if (weight === 0) return `${names} niet`;
        if (groups.length === 3) return `dan ${names}`;
        return `${names} ${more.length === 0 ? 'minder' : 'minder, en even zwaar'}`;
      });
      return clauses.join(', ');
    },
  },
  words: {},
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
