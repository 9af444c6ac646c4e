import type { PersonalDatum } from './datum.ts';

/** Desks, not people. */
const desks =
  /^(?:info|postbus|contact|post|mail|secretariaat|administratie|redactie|receptie|balie|meldpunt|melding(?:en)?|klacht(?:en)?|klantenservice|service|support|help|helpdesk|office|privacy|avg|fg|woo|pers|press|griffie|bezwaar|vragen|vacatures|no-?reply|webmaster|abuse|security|git)$/iu;
const inLocal = /[\p{L}\d._%+'-]/u;
const domain = /(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,8}\p{L}{2,24}(?![\p{L}\d-])/uy;

/** E-mail addresses of people; the longest local part is 64 characters (RFC 5321). */
export function findEmails(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at);
    domain.lastIndex = at + 1;
    if (start === at || !domain.test(text) || desks.test(text.slice(start, at))) continue;
    found.push({ kind: 'email', start, end: domain.lastIndex });
  }
  return found;
}

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 64 && inLocal.test(text[start - 1] ?? '')) start -= 1;
  while (start < at && /[.'-]/u.test(text[start] ?? '')) start += 1;
  return start;
}
