const numbers = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
/** Whole numbers up to twelve as words, as in running Dutch. */
export const word = (n: number) => numbers[n] ?? String(n);
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** At most one decimal, with a comma. */
export const decimal = (n: number) => (Math.round(n * 10) / 10).toFixed(1).replace(/\.0$/u, '').replace('.', ',');
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
export const either = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} of ${items.at(-1)}`;
export const meant = (near: string | undefined) => (near === undefined ? '' : ` Bedoel je "${near}"?`);
export const people = (n: number) => (n === 1 ? 'één deelnemer' : `${word(n)} mensen`);
/** What the system says when a file cannot be read or written, for people. */
const systemWords: Readonly<Record<string, string>> = {
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'je ruimte op deze schijf is op',
  EFBIG: 'het bestand wordt te groot voor deze schijf',
  EACCES: 'je mag daar niet bij',
  EPERM: 'je mag daar niet bij',
  EROFS: 'op die schijf kun je alleen lezen',
  ENOENT: 'die map is er niet',
  ENOTDIR: 'een deel van het pad is geen map',
  EISDIR: 'dat is een map',
  EEXIST: 'die naam is bezet',
  ENAMETOOLONG: 'de naam is te lang',
  EIO: 'de schijf geeft een fout',
  EMFILE: 'er staan te veel bestanden open',
  ELOOP: 'de koppelingen wijzen in een kring',
  EFTYPE: 'dat is geen gewoon bestand',
};
export const why = (code: string) => `${systemWords[code] ?? 'het systeem weigert'} (${code})`;
export const dayParts = (iso: string) => {
  const at = new Date(`${iso}T00:00:00Z`);
  return {
    weekday: weekdays[at.getUTCDay()] ?? '',
    day: at.getUTCDate(),
    month: months[at.getUTCMonth()] ?? '',
    year: at.getUTCFullYear(),
  };
};
/** Where was looked in vain. */
export const elsewhere = (folders: readonly string[]): string =>
  `Gezocht in ${list(folders)}. Staan de verslagen ergens anders, zet die map er dan achter.`;
/** "2026-H1" in words. */
export const halfYear = (period: string) =>
  `${period.endsWith('1') ? 'eerste' : 'tweede'} helft van ${period.slice(0, 4)}`;
/** With groups of three. */
export const number = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/gu, '.');
export const teams = (n: number) => (n === 1 ? '1 team' : `${number(n)} teams`);
