import { before } from './around.ts';
import type { PersonalDatum } from './find.ts';

/** Vowels, C and Q are on no plate since 1978; M and W only on trailers and lorries, where they stand first. */
const letter = '[BDFGHJKLMNPRSTVWXZ]';
const shape = [
  'XX-99-99',
  '99-99-XX',
  '99-XX-99',
  'XX-99-XX',
  'XX-XX-99',
  '99-XX-XX',
  '99-XXX-9',
  '9-XXX-99',
  'XX-999-X',
  'X-999-XX',
  'XXX-99-X',
  'X-99-XXX',
  '9-XX-999',
  '999-XX-9',
];
const pattern = (dash: string) =>
  shape.map((one) => one.replaceAll('-', dash).replaceAll('X', letter).replaceAll('9', '\\d')).join('|');
const dashed = new RegExp(`(?<![\\p{L}\\d]|[-/.])(?:${pattern('-')})(?![\\p{L}\\d]|[-/])`, 'gu');
const bare = new RegExp(`(?<![\\p{L}\\d]|[-/.])(?:${pattern('')})(?![\\p{L}\\d]|[-/])`, 'giu');
/** Combinations that are never given out. Source: RDW. */
const never = /SA|SD|SS|PVV|VVD|SGP|PSP|NSB|KKK|KVT|LPF|TBS/u;
const named = /kenteken|nummerplaat|licence plate|number plate|registration|voertuig|plaat/u;

/** Licence plates of all fourteen Dutch series; without dashes only where the text speaks of a plate. */
export function findLicencePlates(text: string): PersonalDatum[] {
  const loose = [...text.matchAll(bare)].filter(({ index }) => named.test(before(text, index, 25)));
  return [...text.matchAll(dashed), ...loose]
    .filter(([plate]) => !never.test(plate.toUpperCase().replaceAll(/[\d-]/gu, '')))
    .map((match) => ({ kind: 'licence-plate', start: match.index, end: match.index + match[0].length }));
}
