import { wordSet } from './words.ts';

/** Forms of address and academic titles that stand before a surname. Folded. */
export const fullTitles = wordSet('heer heren meneer mevrouw mejuffrouw juffrouw professor sir miss lady lord');
/** Those that may have a point after them. */
export const shortTitles = wordSet('dhr mevr mw mej mr mrs ms mx dr drs ir ing prof ds bc');

/** Roles and relatives that are followed by a name or by nothing. */
export const personRoles = wordSet(`
  aanvraagster aanvrager advocaat agent aunt bezwaarmaker broeder broer broertje brother burgemeester buurman
  buurvrouw chef client cliente clienten colleague collega constable councillor daughter dochter dokter dominee
  echtgenoot echtgenote eigenaar familie family father gezin hoofdagent huisarts husband huurder imam judge juf
  kamerlid kind klager kleindochter kleinzoon leerling man mayor meester melder moeder mother neef nicht notaris
  nurse oma oom opa partner pastoor patient patiente raadslid rabbijn rechter sergeant sister slachtoffer son
  student tante tenant uncle vader verdachte voogd vriend vriendin vrouw wife wijkagent zoon zus zusje zuster`);
/** Roles that are as often followed by a portfolio ("wethouder Wonen"): the name has to look like one. */
export const officeRoles = wordSet(`
  adviseur afdelingshoofd alderman ambtenaar boa chair consulent coordinator directeur director gedeputeerde
  griffier handhaver hoofd inspecteur inspector manager medewerker minister officer officier projectleider
  secretaris secretary staatssecretaris teamleider voorzitter wethouder`);

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
  annex appendix art artikel bijlage blok box categorie category class deel fase figuur gebouw groep group hepatitis
  hoofdstuk klasse kolom label letter lid lijn niveau onder onderdeel optie option paragraaf part plan punt scenario
  schaal section step sub tabel type variant vitamine zone`);
