const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Whole numbers up to twelve as words, as in running English. */
export const word = (n: number) => numbers[n] ?? String(n);
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** At most one decimal. */
export const decimal = (n: number) => (Math.round(n * 10) / 10).toFixed(1).replace(/\.0$/u, '');
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
export const either = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
export const meant = (near: string | undefined) => (near === undefined ? '' : ` Did you mean "${near}"?`);
export const people = (n: number) => (n === 1 ? 'one person' : `${word(n)} people`);
export const times = (n: number) => (n === 1 ? 'once' : `${n} times`);
/** What the system says when a file cannot be read or written, for people. */
const systemWords: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your space on this disk is used up',
  EFBIG: 'the file becomes too large for this disk',
  EACCES: 'you have no access there',
  EPERM: 'you have no access there',
  EROFS: 'that disk is read-only',
  ENOENT: 'that folder does not exist',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'that is a folder',
  EEXIST: 'that name is taken',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ELOOP: 'the links point in a circle',
  EFTYPE: 'that is no ordinary file',
};
export const why = (code: string) => `${systemWords[code] ?? 'the system refuses'} (${code})`;
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
  `Looked in ${list(folders)}. If the records are somewhere else, put that folder behind it.`;
/** "2026-H1" in words. */
export const halfYear = (period: string) =>
  `${period.endsWith('1') ? 'first' : 'second'} half of ${period.slice(0, 4)}`;
/** With groups of three. */
export const number = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/gu, ',');
export const teams = (n: number) => (n === 1 ? '1 team' : `${number(n)} teams`);
