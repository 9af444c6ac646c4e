import { wordSet } from './words.ts';

/** Forms of address and academic titles that stand before a surname. Folded. */
export const fullTitles = wordSet('heer heren meneer mevrouw mejuffrouw juffrouw professor sir miss lady lord');
/** Those that may have a point after them. */
export const shortTitles = wordSet('dhr mevr mw mej mr mrs ms mx dr drs ir ing prof ds bc');

/** Roles that are followed by a name or by nothing. */
export const personRoles = wordSet(`
  collega burgemeester raadslid kamerlid buurman buurvrouw juf meester dokter tante oom opa oma client clienten patient
  agent advocaat rechter zuster broeder pastoor dominee imam rabbijn notaris voogd leerling student
  councillor colleague nurse constable uncle aunt sergeant judge mayor`);
/** Roles that are as often followed by a portfolio ("wethouder Wonen"): the name has to look like one. */
export const officeRoles = wordSet(`
  wethouder minister staatssecretaris gedeputeerde directeur teamleider afdelingshoofd medewerker inspecteur officier
  manager adviseur coordinator consulent hoofd handhaver boa ambtenaar secretaris griffier voorzitter projectleider
  alderman director inspector officer secretary chair`);

/** Particles of surnames that may stand alone; the others only in pairs such as "in 't" and "op den". Folded. */
export const particles = wordSet(
  `van de der den ten ter te 't von la le du di da dos del della el al ait ben bin ibn abu ould`,
);
export const pairStarts = wordSet('van in op aan uit over onder voor bij');
export const pairEnds = wordSet("'t den der de ten het");

/** Letters with points that are no initials. */
export const abbreviations = wordSet('bv nv us eu ps nb vs om uk dc vn hm zm zkh bw ad bc am pm ie mb ta');
/** Words that a letter belongs to: "optie A". */
export const lettered = wordSet(`
  optie variant bijlage scenario categorie lid artikel art groep type klasse punt onderdeel plan vitamine hepatitis fase
  box zone deel niveau label schaal blok gebouw lijn letter onder sub kolom tabel figuur hoofdstuk paragraaf
  option annex appendix section class category part step group scenario`);
