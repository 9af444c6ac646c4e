const units = [
  'nul zero',
  'een één eén eèn one',
  'twee two',
  'drie three',
  'vier four',
  'vijf five',
  'zes six',
  'zeven seven',
  'acht eight',
  'negen nine',
  'tien ten',
  'elf eleven',
  'twaalf twelve',
  'dertien thirteen',
  'veertien fourteen',
  'vijftien fifteen',
  'zestien sixteen',
  'zeventien seventeen',
  'achttien eighteen',
  'negentien nineteen',
].map((names) => names.split(' '));
const tens = [
  'twintig twenty',
  'dertig thirty',
  'veertig forty',
  'vijftig fifty',
  'zestig sixty',
  'zeventig seventy',
  'tachtig eighty',
  'negentig ninety',
].map((names) => names.split(' '));

const numbers = new Map([
  ...units.flatMap((names, at) => names.map((name) => [name, at] as const)),
  ...tens.flatMap((names, at) => names.map((name) => [name, 20 + 10 * at] as const)),
]);

/** A number below a hundred from its name in Dutch or English: "zeven", "vijfenveertig", "forty-five". */
export function wordNumber(word: string): number | undefined {
  const own = word.normalize('NFC').toLowerCase();
  const known = numbers.get(own);
  if (known !== undefined || own.length > 24) return known;
  const [, unit, ten] = /^(\p{L}{3,6})(?:en|ën)(\p{L}{6,9})$/u.exec(own) ?? [];
  const [, english, rest] = /^([a-z]{5,7})[- ]([a-z]{3,5})$/u.exec(own) ?? [];
  return sum(ten, unit) ?? sum(english, rest);
}

function sum(ten: string | undefined, unit: string | undefined): number | undefined {
  const [high, low] = [numbers.get(ten ?? ''), numbers.get(unit ?? '')];
  return high === undefined || low === undefined || high < 20 || low < 1 || low > 9 ? undefined : high + low;
}
