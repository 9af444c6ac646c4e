import { isGivenName } from '../privacy/first-names.ts';
import { isNoName } from '../privacy/not-names.ts';
import { findNames } from '../privacy/person-name.ts';
import { foldedAt, readWords } from '../privacy/words.ts';

/** How roles end and names hardly ever do: "Strategisch Inkoper", "Social Worker". */
const roleEnding = /(?:er|or|eur|euse|ent|ente|ant|ist|iste|aar|aat|aris|loog|ling|lid|hoofd|ice|man|vrouw)$/u;

/** Whether a role reads like a person's name. An honest guess: it warns, a person decides. */
export function looksLikeName(role: string): boolean {
  if (!/\p{Lu}/u.test(role)) return false;
  const text = role.trim();
  return findNames(readWords(text)).length > 0 || isNothingButName(text);
}

/** In a field that asks for a role, "Mark" and "Zeger Brink" stand out, which they would not in a sentence. */
function isNothingButName(text: string): boolean {
  const reading = readWords(text);
  const words = reading.starts.map((_, at) => foldedAt(reading, at));
  const isCapitalised = /^\p{Lu}[\p{Ll}-]+(?: (?:van|de|der|den|ten|ter|el|al|von))* ?(?:\p{Lu}[\p{Ll}-]+)?$/u.test(
    text,
  );
  if (!isCapitalised || words.some(isNoName)) return false;
  const last = words.at(-1) ?? '';
  return words.length === 1 ? isGivenName(last) : !roleEnding.test(last);
}
