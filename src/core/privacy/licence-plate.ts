import { before, mentions } from './around.ts';
import type { PersonalDatum } from './find.ts';

/** The fourteen Dutch series, in order of their number. Source: RDW. */
const series = [
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
const withDashes: ReadonlySet<string> = new Set(series);
const withoutDashes: ReadonlySet<string> = new Set(series.map((one) => one.replaceAll('-', '')));

/** What stands in front is looked at afterwards: looking back from every character would make up most of the time. */
const dashed = /[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,3}(?![\p{L}\d]|[-/])/gu;
const bare = /[A-Z\d]{6}(?![\p{L}\d]|[-/])/giu;
const glued = /[\p{L}\d]|[-/.]/u;
/** Vowels, C and Q are on no plate; some combinations are never given out. Source: RDW. */
const never = /[ACEIOQUY]|SD|SS|PVV|VVD|SGP|PSP|NSB|KKK|KVT|LPF|TBS/u;
const plateWords = ['kenteken', 'nummerplaat', 'licence plate', 'number plate', 'registration', 'voertuig', 'plaat '];

/** Licence plates; without dashes only where the text speaks of a plate just before. */
export function findLicencePlates(text: string, low: string): PersonalDatum[] {
  const plain = [...text.matchAll(dashed)].filter(([plate]) => isPlate(plate, withDashes));
  return [...plain, ...findBare(text, low)]
    .filter(({ index }) => !glued.test(text.charAt(index - 1)))
    .map((match) => ({ kind: 'licence-plate', start: match.index, end: match.index + match[0].length }));
}

function findBare(text: string, low: string): RegExpExecArray[] {
  if (!mentions(low, plateWords)) return [];
  const matches = [...text.matchAll(bare)].filter(([plate]) => isPlate(plate.toUpperCase(), withoutDashes));
  return matches.filter(({ index }) => mentions(before(text, index, 25), plateWords));
}

function isPlate(plate: string, shapes: ReadonlySet<string>): boolean {
  return shapes.has(plate.replace(/\d/gu, '9').replace(/[A-Z]/gu, 'X')) && !never.test(plate.replace(/[\d-]/gu, ''));
}
