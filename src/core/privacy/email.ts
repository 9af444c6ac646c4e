import type { PersonalDatum } from './datum.ts';
import { isGivenName } from './first-names.ts';
import { wordSet } from './words.ts';

/** Desks, not people: one of these words in the part before the @ is enough. */
const desks = wordSet(`
  aanmelden aanmelding aanvraag aanvragen abuse actie admin administratie afdeling afspraak afspraken algemeen avg balie beheer bestuur
  bezwaar bezwaren bibliotheek boa burgerzaken bureau cases claims college commissie communicatie communications complaints contact
  council dienst dienstverlening directie dpo duty economie editor enquiries enquiry facilitair facturen factuur fg finance financien gemeente
  git griffie handhaving helpdesk help hello hi hr housing hrm ict info informatie information inkomen inkoop inschrijving
  juridisch klacht klachten klantcontact klantcontactcentrum klantenservice klantservice kcc legal leerplicht loket mail
  mailbox media medewerkers melding meldingen meldpunt migratie nieuwsbrief news no noreply office omgevingsloket onderwijs
  ondersteuning openbaar ombudsman pers personeel planning politie post postbus postmaster postkamer press privacy provincie
  raad receptie reception redactie registratie reply ruimte schulden schuldhulp schuldhulpverlening secretariaat secretary security
  service servicedesk sociaal socialedienst staff stadhuis subsidie subsidies support team terugbel toezicht training uitkering uitkeringen
  uitvoering vacature vacatures veiligheid vergunning vergunningen verkeer voorlichting vragen waterschap webmaster
  welkom welzijn werk wijkteam wijkteams wmo wob woo wonen zaken zorg buurtteam jeugd jeugdteam jeugdzorg buurt casus dossier demo
  example test user voorbeeld adres naam`);
const inLocal = /[\p{L}\d._%+'-]/u;
const label = '[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?';
const domain = new RegExp(`(?:${label}\\.){1,8}\\p{L}{2,24}(?![\\p{L}\\d-])`, 'uy');
/** As people write it so that no machine reads it: "[at]", " @ ", " at … punt nl". */
const disguised =
  /[[({<] ?(?:at|apestaart(?:je)?|apenstaart(?:je)?|@) ?[\])}>]| (?:apestaart(?:je)?|apenstaart(?:je)?|at|@) | @(?=\p{L})|(?<=\p{L})@ /giu;
/** Asked of every text first: it spares most of them a search. */
const disguises = /@[ \])}]|[ [({]@|at ?[\])}]|staart| at /;
const dot = '(?: ?[[({] ?(?:dot|punt|\\.) ?[\\])}] ?| (?:dot|punt|\\.) |\\.)';
const spelled = new RegExp(` ?(${label}(?:${dot}${label}){0,3}${dot}\\p{L}{2,10})(?![\\p{L}\\d-])`, 'iuy');

/** E-mail addresses of people; the longest local part is 64 characters (RFC 5321). */
export function findEmails(text: string, low: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at);
    domain.lastIndex = at + 1;
    if (start === at || !domain.test(text) || isDesk(text.slice(start, at))) continue;
    found.push({ kind: 'email', start, end: domain.lastIndex });
  }
  return disguises.test(low) ? [...found, ...findDisguised(text)] : found;
}

function findDisguised(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const { 0: sign, index } of text.matchAll(disguised)) {
    const end = text[index - 1] === ' ' ? index - 1 : index;
    const start = localStart(text, end);
    spelled.lastIndex = index + sign.length;
    const place = spelled.exec(text)?.[1];
    if (start === end || place === undefined || isDesk(text.slice(start, end))) continue;
    // "om elf uur @ kantoor . Daarna": a sentence that ends.
    if (/ \. (?!(?:nl|com|org|net|be|eu|de|uk|info)$)/u.test(place)) continue;
    // "look at gov.uk": a bare "at" needs a point in words, or a name with a sign in it.
    const isBare = sign.trim().toLowerCase() === 'at';
    if (isBare && !/(?:dot|punt)/iu.test(place) && !/[._\d]/u.test(text.slice(start, end))) continue;
    found.push({ kind: 'email', start, end: spelled.lastIndex });
  }
  return found;
}

/** "wijkteam.noord" is a desk, "jan.info" is not. */
function isDesk(local: string): boolean {
  const parts = local.toLowerCase().split(/[._+-]/u);
  return parts.some((one) => desks.has(one.replace(/\d+$/u, ''))) && !parts.some(isGivenName);
}

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 64 && inLocal.test(text[start - 1] ?? '')) start -= 1;
  while (start < at && /[.'-]/u.test(text[start] ?? '')) start += 1;
  return start;
}
