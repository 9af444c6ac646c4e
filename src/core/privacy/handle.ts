import type { PersonalDatum } from './datum.ts';
import { isClearName } from './first-names.ts';
import { foldWord } from './words.ts';

const label = '(?:gebruikers|inlog|account|user|log-?in|screen) ?(?:naam|name)|username';
const labelled = new RegExp(
  `(?<!\\p{L})(?:${label})(?: is| was)?:? ["'“‘]?([a-z][a-z\\d]{0,30}[\\d._][a-z\\d._-]{0,30})(?![\\p{L}\\d@])`,
  'giu',
);
const called = /(?<![\p{L}\d._-])@([a-z][a-z\d._]{2,30})(?![\p{L}\d@-])/giu;

/** What somebody is called online: behind a word that says so, and with a first name in it: "@fatima_85". */
export function findHandles(text: string, low: string): PersonalDatum[] {
  const named = /naam|name/.test(low) ? [...text.matchAll(labelled)] : [];
  const own = text.includes('@') ? [...text.matchAll(called)].filter(([, handle = '']) => hasFirstName(handle)) : [];
  return [...named, ...own].map(({ 0: whole, 1: handle = '', index }) => {
    const last = handle.replace(/[._-]+$/u, '');
    const start = index + whole.length - handle.length;
    return { kind: 'person-name', start, end: start + last.length };
  });
}

function hasFirstName(handle: string): boolean {
  return handle.split(/[._\d]+/u).some((part) => isClearName(foldWord(part)));
}
