import { before } from './around.ts';
import type { PersonalDatum } from './datum.ts';

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

const dashed = /[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,3}(?![\p{L}\d]|[-/])/uy;
const bare = /[A-Z\d]{6}(?![\p{L}\d]|[-/])/giu;
const glued = /[\p{L}\d]|[-/.]/u;
/** Vowels, C and Q are on no plate; some combinations are never given out. Source: RDW. */
const never = /[ACEIOQUY]|SD|SS|PVV|VVD|SGP|PSP|NSB|KKK|KVT|LPF|TBS/u;
const plateWords = /kenteken|nummerplaat|(?:licence|number) plate|registration|voertuig|plaat /u;

/** Licence plates; without dashes only where the text speaks of a plate just before. */
export function findLicencePlates(text: string, low: string): PersonalDatum[] {
  return [...findDashed(text), ...findBare(text, low)]
    .filter(({ index }) => !glued.test(text.charAt(index - 1)))
    .map(({ index, plate }) => ({ kind: 'licence-plate', start: index, end: index + plate.length }));
}

interface Match {
  readonly index: number;
  readonly plate: string;
}

/** From dash to dash: in most texts they are rare. */
function findDashed(text: string): Match[] {
  const found: Match[] = [];
  for (let dash = text.indexOf('-'); dash !== -1; dash = text.indexOf('-', dash + 1)) {
    if (text[dash + 3] !== '-' && text[dash + 4] !== '-') continue;
    let index = dash;
    while (index > dash - 3 && /[A-Z\d]/u.test(text.charAt(index - 1))) index -= 1;
    dashed.lastIndex = index;
    const plate = dashed.exec(text)?.[0];
    if (plate !== undefined && isPlate(plate, withDashes)) found.push({ index, plate });
  }
  return found;
}

function findBare(text: string, low: string): Match[] {
  if (!plateWords.test(low)) return [];
  return [...text.matchAll(bare)]
    .map(({ 0: plate, index }) => ({ index, plate }))
    .filter(({ plate }) => isPlate(plate.toUpperCase(), withoutDashes))
    .filter(({ index }) => plateWords.test(before(text, index, 25)));
}

function isPlate(plate: string, shapes: ReadonlySet<string>): boolean {
  return shapes.has(plate.replace(/\d/gu, '9').replace(/[A-Z]/gu, 'X')) && !never.test(plate.replace(/[\d-]/gu, ''));
}
