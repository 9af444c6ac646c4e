import { wordSet } from './words.ts';

/** Words that are no part of a name though they may have a capital: the start of a sentence, days, roles, portfolios. */
const common = wordSet(`
  aan achter afgelopen al alle alleen als ander andere beide bij binnen boven buiten dan daar daarna daarom dat de der
  deze die dit doe door dus echter een eerst eerste en enkele er ergens even geen gisteren haar had heb hebben heeft het
  hier hij hoe hun ieder iedere iedereen iemand ik in inmiddels is ja je jij jullie kan komt kun laat later maar meer
  meestal men met mijn misschien moet morgen na naar naast nadat natuurlijk nee niemand niet niets nog nu of om omdat
  onder ons onze ook op over pas per sinds soms te tegen tegelijk terwijl tijdens toch toen tot tussen u uit uw vaak
  van vandaag vanaf vanmiddag vanmorgen veel verder via volgende volgens voor voordat vooral voorlopig waar waarom wanneer
  want wat we weer welke werd wie wij wil ze zelf zij zijn zo zoals zodat zonder zou zowel
  a about after all also an and any as at because before both but by can could did do does each every first for from
  has have he her his how i if in it its last later let may might more most must my next no not nobody now on one only
  our perhaps section she should since so some that the their then there these they this those to today tomorrow two
  under until we what when where which while who why will with without would yes yesterday you your
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december pasen pinksteren kerst kerstmis koningsdag prinsjesdag ramadan
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august october
  christmas easter`);

const roles = wordSet(`
  advocaat afdelingshoofd ambtenaar bestuurder burgemeester chairman chair college collega commissaris consulent
  coordinator councillor dame dames deputy directeur director gedeputeerde generaal griffier handhaver heer heren
  hoofd inspecteur inspector kamerlid kamerleden koning koningin lid manager medewerker meneer mevrouw minister ministerraad
  ministers officier ombudsman president prime prins prinses raadslid rechter secretaris staatssecretaris speaker
  teamleider voorzitter wethouder wethouders madam sir chairwoman secretary state gouverneur dijkgraaf projectleider
  beleidsmedewerker adviseur toezichthouder senior junior`);

const subjects = wordSet(`
  algemene algemeen arbeid asiel begroting beheer belastingdienst belastingen beleid bestuur bestuurlijke binnenland
  binnenlandse bedrijfsvoering bouw buitenland buitenlandse burgerzaken burgers communicatie control cultuur defensie
  dienst dienstverlening digitalisering domein douane economie economische energie erfgoed europese financien finance
  fysieke gegevensbescherming gemeente gemeenten gezondheid gezondheidszorg ggd ggz groen groene handel handhaving
  housing huisvesting ict inclusie inkomen inkoop innovatie infrastructuur inspectie integratie jeugd jeugdbescherming
  jeugdhulp jeugdzorg justice justitie juridische juridisch kamer klimaat kinderopvang koninkrijksrelaties kunst
  landbouw leefomgeving legal leerplicht maatschappelijke migratie milieu mobiliteit nationale natuur natuurbeheer
  omgeving onderwijs ondersteuning onderzoek openbare operations ouderen ouderenzorg participatie personeel planning
  politie publieke raad rechtsbescherming reclassering rijk rijkswaterstaat ruimte ruimtelijke ruimtelijk samenleving
  schulden schuldhulp schuldhulpverlening security slachtofferhulp sociaal sociale speciaal sport staat stad
  stedelijk strategie strategisch strategische toegang toerisme toeslagen toezicht toelating uitvoering uwv veiligheid
  vergunningen verkeer vervoer volksgezondheid vluchtelingenwerk voorzieningen vreemdelingen waterschap waterstaat
  water welzijn werk wetenschap wijken wonen woning woningbouw wmo zaken zorg zuid noord oost west centrum
  education environment health home affairs department ministry office board council committee parliament court report
  bill act law team teams policy public social staff service services street`);

const places = wordSet(`
  nederland belgie duitsland frankrijk engeland europa europe holland friesland groningen drenthe overijssel flevoland
  gelderland utrecht zeeland brabant limburg amsterdam rotterdam haag hague eindhoven tilburg almere breda nijmegen
  apeldoorn haarlem arnhem enschede amersfoort zaanstad hoofddorp zwolle leiden leeuwarden maastricht dordrecht
  zoetermeer deventer delft alkmaar venlo hilversum heerlen purmerend roosendaal schiedam spijkenisse vlaardingen
  gouda zaandam assen emmen lelystad middelburg vlissingen terneuzen helmond oss hengelo almelo apel boer bosch
  curacao aruba bonaire suriname marokko turkije syrie oekraine polen londen london parijs brussel brussels berlijn
  antwerpen paulowna maarten sint veluwe bijlmer randstad achterhoek twente`);

const nationality =
  /^(?:(?:neder|duits|engels|frans|belgisch|vlaams|turks|marokkaans|syrisch|pools|roemeens|spaans|italiaans|surinaams|antilliaans|europees|fries|gronings|limburgs|brabants|amsterdams|rotterdams|haags|utrechts|chinees|indonesisch|oekraiens|afghaans|somalisch|eritrees|amerikaans)(?:lander|landse?r?|e|en)?|(?:neder|engels|schot|ier)land\p{L}*|frisian|dutch|english|german|french|belgian|turkish|moroccan|syrian|polish|american|british|european|nederlands|nederlandse?|nederlandsche|europese|friese|turkse|franse|duitse|engelse|haagse|belgische|marokkaanse)$/u;

/** Things that are called after people, as a word of their own or at the end of one: Erasmus MC, Anne Frankschool. */
const things = wordSet(`
  instituut institute museum ziekenhuis hospital stichting foundation fonds school college lyceum gymnasium
  universiteit university academie academy mc umc medisch medical house huis kazerne arena stadion theater theatre
  zaal hal kade straat laan plein weg park brug tunnel lezing lecture prijs prize award penning wet act norm motie
  akkoord agreement report rapport commissie committee inquiry review bill law principe principle effect methode method
  model theorie theory kliniek clinic groep group bank hotel street road lane avenue square exhibition tentoonstelling
  festival toernooi bokaal bv nv vof transport advocaten notarissen makelaars kerk church moskee havelaar koffie
  centrum center centre gebouw toren tower bibliotheek library bouw`);
const thingEnding =
  /\p{L}{3}(?:straat|laan|plein|gracht|singel|steeg|kade|tunnel|brug|kanaal|park|school|college|instituut|ziekenhuis|stichting|fonds|prijs|lezing|norm|zaal|theater|museum|kazerne|taal|toets|methode|centrum|gymnasium|lyceum|akkoord|weg|dreef|plantsoen|toren|polder|haven)$/u;

/** Things before a name that say whose they are called after: "de motie Van Dijk", "Café De Kroon". */
const owners = wordSet(`
  motie amendement commissie kabinet wet wetsvoorstel initiatiefwet methode model theorie norm akkoord arrest rapport
  school basisschool stichting instituut hotel cafe restaurant bakkerij slagerij firma bedrijf groep gebouw zaal prijs
  project programma operatie storm orkaan sint st koning koningin prins prinses paus keizer heilige plan winkel
  zorgboerderij wijkcentrum buurthuis verpleeghuis theater museum hoeve drukkerij garage aannemer transportbedrijf
  advocatenkantoor kantoor scholengemeenschap kliniek orde partij krant dagblad king queen prince princess saint pope
  storm hurricane the storm hotel school cafe project`);

export function isNoName(folded: string): boolean {
  return (
    common.has(folded) || roles.has(folded) || subjects.has(folded) || places.has(folded) || nationality.test(folded)
  );
}

export function isThing(folded: string): boolean {
  const last = folded.slice(folded.lastIndexOf('-') + 1);
  return things.has(last) || thingEnding.test(folded);
}

export function isOwner(folded: string): boolean {
  return owners.has(folded);
}

/** People in proverbs, laws and books: nobody in a case. Folded. */
export const sayings = wordSet(`
  jan-modaal jan-rap jan-publiek anne-frank willem-de-zwijger willem-van-oranje johan-de-witt max-havelaar max-weber
  karl-marx adam-smith john-rawls hannah-arendt vincent-van-gogh johan-cruijff jeroen-bosch henk-en-ingrid
  michael-lipsky jip-en-janneke`);
