const title = /\b(?:dhr|mevr|mw|de heer|mevrouw|meneer|drs|ir|mr|dr|ing|prof|mrs|ms)\b\.?\s+\p{Lu}/u;
const initials = /(?:^|\s)(?:\p{Lu}\.){1,4}\s*(?:(?:van|de|der|den|ten|ter|el|al)\s+)*\p{Lu}\p{Ll}/u;
const twoNames = /^\p{Lu}\p{Ll}+(?:\s+(?:van|de|der|den|ten|ter|el|al|von))*\s+\p{Lu}\p{Ll}+$/u;

/** Whether a role reads like a person's name. An honest guess: it warns, a person decides. */
export function looksLikeName(role: string): boolean {
  const text = role.trim();
  return title.test(text) || initials.test(text) || twoNames.test(text);
}
