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
/** Six signs with blanks, dashes or nothing between the groups, in capitals or not. */
const loose = /[A-Z\d]{1,3}([ -]?)[A-Z\d]{2,3}\1[A-Z\d]{1,3}(?![\p{L}\d]|[-/])/iuy;
const glued = /[\p{L}\d]|[-/.]/u;
/** Vowels, C and Q are on no plate; some combinations are never given out. Source: RDW. */
const never = /[ACEIOQUY]|SD|SS|PVV|VVD|SGP|PSP|NSB|KKK|KVT|LPF|TBS/u;
const plateWords =
  /kenteken|nummerplaat|(?:licence|number) plate|registration|voertuig|\b(?:plaat|auto|autootje|busje|(?:bestel)?bus|wagen|bestelwagen|scooter|brommer|motor|aanhanger|camper|taxi|(?:vracht|politie)auto|reed|rijdt|geparkeerd|car|vehicle|opel|volkswagen|golf|polo|bmw|audi|mercedes|peugeot|renault|ford|fiat|toyota|volvo|skoda|kia|hyundai|citroen)\b/u;
/** Up to three letters right before or after digits. */
const lettersBefore = /(?:^|[^a-z])[a-z]{1,3}[ -]?$/iu;
const lettersBehind = /^[ -]?[a-z]{1,3}(?![a-z])/iu;
/** Signs of a plate before its digit at most. */
const LONGEST = 7;
/** Measures look like the letters of a plate: "12 km 30". */
const measures = /\d (?:km|kg|pk|mm|ml|db|gb|mb|tb|nr|st) \d/u;
/** Belgian and British. */
const foreign = /(?:[12]-[A-Z]{3}-\d{3}|[A-Z]{2}\d{2} ?[A-Z]{3})(?![\p{L}\d-])/iuy;
/** How far before a plate the word may stand. */
const REACH = 45;

/** Licence plates; without dashes, or in small letters, only where the text speaks of a plate or a car just before. */
export function findLicencePlates(text: string): PersonalDatum[] {
  return [...findDashed(text), ...findLoose(text)]
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

/** Around digits beside a few letters: such places are rare, so every digit is looked at without making anything of it. */
function findLoose(text: string): Match[] {
  const found: Match[] = [];
  digits.lastIndex = 0;
  while (digits.test(text)) {
    const end = digits.lastIndex;
    let at = end - 1;
    while (isDigit(text.charCodeAt(at - 1))) at -= 1;
    if (end - at < 4 && isNearLetter(text, at, end)) found.push(...looseAround(text, at, end));
  }
  return found;
}

function looseAround(text: string, digit: number, behind: number): Match[] {
  const isBeside =
    lettersBehind.test(text.slice(behind, behind + 5)) || lettersBefore.test(text.slice(Math.max(0, digit - 5), digit));
  if (!isBeside || !plateWords.test(before(text, digit, REACH))) return [];
  const from = Math.max(0, digit - LONGEST);
  const starts = Array.from({ length: digit - from + 1 }, (_, n) => from + n);
  return starts.filter((index) => !glued.test(text.charAt(index - 1))).flatMap((index) => looseAt(text, index));
}

const digits = /\d+/g;
const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a;

const isLetter = (code: number): boolean => (code | 0x20) > 0x60 && (code | 0x20) < 0x7b;

function isNearLetter(text: string, start: number, end: number): boolean {
  return (
    isLetter(text.charCodeAt(start - 1)) ||
    isLetter(text.charCodeAt(end)) ||
    isLetter(text.charCodeAt(start - 2)) ||
    isLetter(text.charCodeAt(end + 1))
  );
}

function looseAt(text: string, index: number): Match[] {
  foreign.lastIndex = index;
  loose.lastIndex = index;
  const plate = foreign.exec(text)?.[0] ?? loose.exec(text)?.[0];
  const isSure = plate !== undefined && (foreign.lastIndex > 0 || isLoosePlate(plate));
  return isSure ? [{ index, plate }] : [];
}

function isLoosePlate(plate: string): boolean {
  const shape = plate.toUpperCase().replaceAll(' ', '-');
  return !measures.test(plate) && isPlate(shape, plate.length === 6 ? withoutDashes : withDashes);
}

function isPlate(plate: string, shapes: ReadonlySet<string>): boolean {
  return shapes.has(plate.replace(/\d/gu, '9').replace(/[A-Z]/gu, 'X')) && !never.test(plate.replace(/[\d-]/gu, ''));
}
