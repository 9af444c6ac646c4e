import type { PersonalDatum } from './datum.ts';

/** "(12-07-1955)" and ", 12 juli 1955" right behind a name; a date of later years is more often the day of a meeting. */
const dateBehind = /^,? ?\(?((?:\d{1,2}[-/.]\d{1,2}[-/.]|\d{1,2} \p{L}{3,9} )(?:19\d{2}|200\d))(?![\p{L}\d-])/u;
/** "mevrouw K. uit de Dorpsstraat". */
const streetBehind =
  /^[,.]? (?:(?:die )?(?:woont |woonde |woonachtig )?)(?:uit|van|aan|op|in) (?:de|het) (\p{Lu}[\p{L}'’.-]{2,40}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|hof|dreef|plantsoen))(?![\p{L}\d-])/u;
const REACH = 80;

/** What is told of somebody right behind their name: a date is that of their birth, a street the one they live in. */
export function besideNames(text: string, names: readonly PersonalDatum[]): PersonalDatum[] {
  return names.flatMap(({ end }) => {
    const behind = text.slice(end, end + REACH);
    return [...read(behind, end, dateBehind, 'date-of-birth'), ...read(behind, end, streetBehind, 'address')];
  });
}

function read(behind: string, end: number, sort: RegExp, kind: PersonalDatum['kind']): PersonalDatum[] {
  const match = sort.exec(behind);
  if (match === null) return [];
  const last = end + match[0].length;
  return [{ kind, start: last - (match[1] ?? '').length, end: last }];
}
