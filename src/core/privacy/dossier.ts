import type { PersonalDatum } from './datum.ts';

/** At most this many signs of a class in a row, so that a search never looks far ahead. */
const MOST = 40;
const part = /#|\{(\d{1,2})(?:-(\d{1,2}))? (digits?|letters?|cijfers?)\}|[{}]|[^#{}]+/gu;

/**
 * A pattern of dossier numbers as a regular expression, or nothing when it cannot be read. `#` is a digit,
 * `{4 digits}` and `{2 letters}` are so many, `{4-6 digits}` a range; all else stands for itself. Upper and lower case
 * are the same. A configuration never brings a regular expression of its own: those can hang.
 */
export function readDossierPattern(pattern: string): RegExp | undefined {
  const parts = [...pattern.trim().matchAll(part)].map(expression);
  if (parts.length === 0 || parts.length > MOST || !pattern.match(/#|\{/u)) return undefined;
  if (parts.includes(undefined)) return undefined;
  return new RegExp(`(?<![\\p{L}\\d])${parts.join('')}(?![\\p{L}\\d])`, 'giu');
}

/** A range takes all there is: a digit more after `{4-6 digits}` means it does not fit, so there is nothing to retry. */
function expression([whole, from, to, name]: RegExpExecArray): string | undefined {
  if (whole === '#') return '\\d';
  if (whole === '{' || whole === '}') return undefined;
  if (from === undefined) return whole.replace(/[\\^$.*+?()[\]|/]/gu, (sign) => `\\${sign}`);
  const sort = name?.startsWith('l') ? '\\p{L}' : '\\d';
  const least = Number(from);
  const most = Number(to ?? from);
  if (least < 1 || most < least || most > MOST) return undefined;
  return to === undefined ? `${sort}{${least}}` : `${sort}{${least},${most}}(?!${sort})`;
}

/** Dossier numbers after the team's own patterns. A pattern that cannot be read finds nothing. */
export function findDossiers(text: string, patterns: readonly string[]): PersonalDatum[] {
  return patterns.flatMap((pattern) => {
    const search = readDossierPattern(pattern);
    return [...(search ? text.matchAll(search) : [])].map(
      (match): PersonalDatum => ({ kind: 'dossier', start: match.index, end: match.index + match[0].length }),
    );
  });
}
