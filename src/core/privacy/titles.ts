import { wordSet } from './words.ts';

/** Forms of address and academic titles that stand before a surname. Folded. */
export const fullTitles = wordSet('heer heren meneer mevrouw mejuffrouw juffrouw professor sir miss lady lord');
/** Those that may have a point after them. */
export const shortTitles = wordSet(
  'dhr hr mevr mevw mvr mw mej mr mrs ms mx dr drs ir ing prof ds bc fam gebr wed burg',
);

/** Roles and relatives that are followed by a name or by nothing. */
export const personRoles = wordSet(`
  aangeefster aangever aannemer aanvraagster aanvrager advocaat agent appellant aunt auntie baas baby bewindvoerder
  bewoner bewoonster bezoeker bezwaarmaker bijstandsgerechtigde boswachter boyfriend brigadier broeder broer broers
  broertje broertjes brother burgemeester buurjongen buurman buurmeisje buurtbewoner buurtbewoonster buurvrouw
  caseworker chauffeur chef client cliente clienten colleague collega collegas concierge constable councillor cousin
  curator customer dader daughter dochter dochters dochtertje dokter dominee echtgenoot echtgenote eigenaar
  eigenaresse ex-man ex-partner ex-vriend ex-vrouw exman exvrouw familie family father foster gebroeders
  gemeentesecretaris getuige gezin gezinsvoogd girlfriend gp granddaughter grandfather grandma grandmother grandpa
  grandson grootmoeder grootvader halfbroer halfzus headteacher hoofdagent huisarts husband huurder huurster imam
  indiener ingezetene inwoner inwoonster jeugdbeschermer jongen jongerenwerker jongerenwerkster judge juf kamerlid
  kandidaat kind kinderarts kinderen klaagster klager klant kleindochter kleinzoon kleuter landlady landlord leerling
  leerlinge man mantelzorger mantelzorgster mayor meester meisje melder meldster mentor moeder mother neef neefje
  neighbor neighbour nephew nicht nichtje niece notaris notulist nurse oma ondernemer oom opa ouders overgrootmoeder
  partner pastoor patient patiente peuter pleegdochter pleegkind pleegmoeder pleegvader pleegzoon psychiater
  psycholoog pupil raadslid rabbijn rechter resident schoondochter schoonmoeder schoonvader schoonzoon schoonzus
  schoonzusje sergeant sister slachtoffer son stagiair stagiaire statenlid statushouder stepfather stepmother
  stiefdochter stiefmoeder stiefvader stiefzoon student studente suspect tandarts tante tenant therapeut trainee
  tweeling tweelingbroer tweelingzus twins uitkeringsgerechtigde uncle vader verdachte verhuurder verhuurster
  verpleegkundige verzoeker verzoekster victim vluchteling volunteer voogd vriend vrienden vriendin vriendinnen
  vriendinnetje vriendje vrijwilliger vrijwilligster vrouw weduwe weduwnaar werkneemster werknemer widow wife
  wijkagent wijkverpleegkundige winkelier witness zonen zoon zoons zoontje zus zusje zusjes zussen zuster`);
/** Roles that are as often followed by a portfolio ("wethouder Wonen"): the name has to look like one. */
export const officeRoles = wordSet(`
  accountant adviseur afdelingshoofd afdelingsmanager alderman ambtenaar architect beleidsadviseur beleidsmedewerker
  bestuurder boa casemanager chair commissaris consulent consulente contactpersoon controleur coordinator directeur
  director directrice districtschef docent docente fractievoorzitter gedeputeerde gezinsregisseur griffier handhaver
  hoofd hoogleraar inspecteur inspector interpreter jurist juriste klantmanager korpschef leerplichtambtenaar
  leidinggevende leraar lerares loco-burgemeester locoburgemeester makelaar manager medewerker medewerkster minister
  officer officier ombudsman onderzoeker programmamanager projectleider rapporteur rector regisseur schooldirecteur
  secretaris secretary staatssecretaris teacher teamleider teamleidster teammanager toezichthouder tolk voorzitter
  wethouder`);

/** Particles of surnames that may stand alone; the others only in pairs such as "in 't" and "op den". Folded. */
export const particles = wordSet(
  `van de der den ten ter te 't von la le du di da dos del della el al ait ben bin ibn abu ould`,
);
export const pairStarts = wordSet('van in op aan uit over onder voor bij');
export const pairEnds = wordSet("'t den der de ten het");

/** Letters with points that are no initials. */
export const abbreviations = wordSet(`
  ad ah am avg awb bc bsn bv bw coa cv dc eu ggd ggz gz hm ie ip kvk mb nb nv om ov pc pm ps pvda svb ta uk us uwv vn
  vs vve wia wmo wob woo ww zkh zm`);
/** Words that a letter belongs to: "optie A". */
export const lettered = wordSet(`
  annex appendix art artikel bewoner bijlage blok box buur casus categorie category class client deel eiser fase
  figuur gebouw getuige groep group hepatitis hoofdstuk huurder kind klasse kolom label letter lid lijn lokaal niveau
  onder onderdeel optie option ouder paragraaf part partij party person persoon plan punt resident scenario schaal
  section step sub tabel type variant vitamine zone`);
