import { wordSet } from './words.ts';

/** Words that are no part of a name though they may have a capital: the start of a sentence, days, roles, portfolios. */
export const common = wordSet(`
  a aan about achter afgelopen after al all alle alleen als also an and ander andere any april as at august augustus
  because before beide bij binnen both boven buiten but by can christmas could daar daarna daarom dan dat de
  december der deze did die dinsdag dit do doe does donderdag door dus each easter echter een eerst eerste en enkele
  er ergens even every februari february first for friday from geen gisteren haar had has have he heb hebben heeft
  her het hier hij his hoe how hun i ieder iedere iedereen iemand if ik in inmiddels is it its ja januari january je
  jij juli jullie july june juni kan kerst kerstmis komt koningsdag kun laat last later let maandag maar maart march
  may meer meestal mei men met might mijn misschien moet monday more morgen most must my na naar naast nadat
  natuurlijk nee next niemand niet niets no nobody nog not november now nu october of oktober om omdat on onder one
  only ons onze ook op our over pas pasen per perhaps pinksteren prinsjesdag ramadan saturday section september she
  should since sinds so some soms sunday te tegelijk tegen terwijl that the their then there these they this those
  thursday tijdens to toch today toen tomorrow tot tuesday tussen two u uit under until uw vaak van vanaf vandaag
  vanmiddag vanmorgen veel verder via volgende volgens voor vooral voordat voorlopig vrijdag waar waarom wanneer
  want wat we wednesday weer welke werd what when where which while who why wie wij wil will with without woensdag
  would yes yesterday you your zaterdag ze zelf zij zijn zo zoals zodat zondag zonder zou zowel antwoord opschalen uiterlijk`);

export const roles = wordSet(`
  natuur justitia teresa aarde
  adviseur advocaat afdelingshoofd ambtenaar beleidsmedewerker bestuurder burgemeester chair chairman chairwoman
  collega college commissaris consulent coordinator councillor dame dames deputy dijkgraaf directeur director
  gedeputeerde generaal gouverneur griffier handhaver heer heren hoofd inspecteur inspector junior kamerleden
  kamerlid koning koningin lid madam manager medewerker meneer mevrouw minister ministerraad ministers officier
  ombudsman president prime prins prinses projectleider raadslid rechter secretaris secretary senior sir speaker
  staatssecretaris state teamleider toezichthouder voorzitter wethouder wethouders`);

const subjects = wordSet(`
  act affairs algemeen algemene arbeid asiel bedrijfsvoering begroting beheer belastingdienst belastingen beleid
  bestuur bestuurlijke bill binnenland binnenlandse board bouw buitenland centraal buitenlandse burgers burgerzaken centrum
  committee communicatie control council court cultuur defensie department dienst dienstverlening digitalisering
  domein douane economie economische education energie environment erfgoed europese finance financien fysieke
  gegevensbescherming gemeente gemeenten gezondheid gezondheidszorg ggd ggz groen groene handel handhaving health
  home housing huisvesting ict inclusie infrastructuur inkomen inkoop innovatie inspectie integratie jeugd
  jeugdbescherming jeugdhulp jeugdzorg juridisch juridische justice justitie kamer kinderopvang klimaat
  koninkrijksrelaties kunst landbouw law leefomgeving leerplicht legal maatschappelijke migratie milieu ministry
  mobiliteit nationale natuur natuurbeheer noord office omgeving ondersteuning onderwijs onderzoek oost openbare
  operations ouderen ouderenzorg parliament participatie personeel planning policy politie public publieke raad
  rechtsbescherming reclassering report rijk rijkswaterstaat ruimte ruimtelijk ruimtelijke samenleving schulden
  schuldhulp schuldhulpverlening security service services slachtofferhulp sociaal social sociale speciaal sport
  staat stad staff stedelijk strategie strategisch strategische street team teams toegang toelating toerisme
  toeslagen toezicht uitvoering uwv veiligheid vergunningen verkeer vervoer vluchtelingenwerk volksgezondheid
  voorzieningen vreemdelingen water waterschap waterstaat welzijn werk west wetenschap wijken wmo wonen woning
  woningbouw zaken zorg zuid`);

const places = wordSet(`
  achterhoek alkmaar almelo almere amersfoort amsterdam antwerpen apeldoorn arnhem aruba assen belgie berlijn
  bijlmer bonaire brabant breda brussel brussels curacao delft deventer dordrecht drenthe duitsland eindhoven emmen
  engeland enschede europa europe flevoland frankrijk friesland gelderland gouda groningen haag haarlem hague
  heerlen helmond hengelo hilversum holland hoofddorp leeuwarden leiden lelystad limburg londen london maarten
  maastricht marokko middelburg nederland nijmegen oekraine oss overijssel parijs paulowna polen purmerend randstad
  roosendaal rotterdam schiedam sint spijkenisse suriname syrie terneuzen tilburg turkije twente utrecht veluwe
  venlo vlaardingen vlissingen zaandam zaanstad zeeland zoetermeer zwolle`);

const nationality =
  /^(?:(?:neder|duits|engels|frans|belgisch|vlaams|turks|marokkaans|syrisch|pools|roemeens|spaans|italiaans|surinaams|antilliaans|europees|fries|gronings|limburgs|brabants|amsterdams|rotterdams|haags|utrechts|chinees|indonesisch|oekraiens|afghaans|somalisch|eritrees|amerikaans)(?:lander|landse?r?|e|en)?|(?:neder|engels|schot|ier)land\p{L}*|frisian|dutch|english|german|french|belgian|turkish|moroccan|syrian|polish|american|british|european|nederlands|nederlandse?|nederlandsche|europese|friese|turkse|franse|duitse|engelse|haagse|belgische|marokkaanse)$/u;

/** Things that are called after people, as a word of their own or at the end of one: Erasmus MC, Anne Frankschool. */
const things = wordSet(`
  garden gardens church
  academie academy act advocaten agreement akkoord arena avenue award bank bibliotheek bill bokaal bouw brug bv
  center centre centrum church clinic college commissie committee effect exhibition festival fonds foundation gebouw
  groep group gymnasium hal havelaar hospital hotel house huis inquiry institute instituut kade kazerne kerk kliniek
  koffie laan lane law lecture lezing library lyceum makelaars mc medical medisch method methode model moskee motie
  museum norm notarissen nv park penning plein prijs principe principle prize rapport report review road school
  square stadion stichting straat street tentoonstelling theater theatre theorie theory toernooi toren tower
  transport tunnel umc universiteit university vof weg wet zaal ziekenhuis`);
const thingEnding =
  /\p{L}{3}(?:straat|fabriek|gebouw|kantoor|bedrijf|stadion|winkel|festival|laan|plein|gracht|singel|steeg|kade|tunnel|brug|kanaal|park|school|college|instituut|ziekenhuis|stichting|fonds|prijs|lezing|norm|zaal|hallen|theater|museum|kazerne|taal|toets|methode|centrum|gymnasium|lyceum|akkoord|weg|dreef|plantsoen|toren|polder|haven)$/u;

/** "Woonzorgcentrum Maria": what is called after somebody, before the name. */
const buildingEnding =
  /(?:centrum|school|huis|tehuis|college|kerk|stichting|fonds|museum|theater|instituut|kliniek|hotel|restaurant|cafe|bedrijf|kantoor|groep|makelaars?|praktijk|apotheek|park|tuin|zaal)$/u;

/** Things before a name that say whose they are called after: "de motie Van Dijk", "Café De Kroon". */
const owners = wordSet(`
  systeem system huize villa storm zwarte ave
  aannemer advocatenkantoor akkoord amendement arrest bakkerij basisschool bedrijf buurthuis cafe commissie dagblad
  drukkerij firma garage gebouw groep heilige hoeve hotel hurricane initiatiefwet instituut kabinet kantoor keizer
  king kliniek koning koningin krant methode model motie museum norm operatie orde orkaan partij paus plan pope
  prijs prince princess prins prinses programma project queen rapport restaurant saint scholengemeenschap school
  sint slagerij st stichting storm the theater theorie transportbedrijf verpleeghuis wet wetsvoorstel wijkcentrum
  winkel zaal zorgboerderij`);

export function isNoName(folded: string): boolean {
  return common.has(folded) || roles.has(folded) || subjects.has(folded) || places.has(folded) || isNationality(folded);
}

export function isNationality(folded: string): boolean {
  return nationality.test(folded);
}

export function isThing(folded: string): boolean {
  const last = folded.slice(folded.lastIndexOf('-') + 1);
  return things.has(last) || thingEnding.test(folded);
}

/** Groups and things that may bear a first name, or have somebody with a whole name in them: "team Linde". */
const groups = wordSet(`
  team project programma app portaal locatie wijk buurt stadsdeel gemeente provincie regio station halte lijn actie campagne
  cursus training fase route burgerinitiatief`);

export function isGroup(folded: string): boolean {
  return groups.has(folded);
}

export function isOwner(folded: string): boolean {
  return owners.has(folded) || (folded.length > 6 && buildingEnding.test(folded));
}

/** People in proverbs, laws, books and shop signs: nobody in a case. Folded. */
export const sayings = wordSet(`
  albert-heijn
  kees-de-jongen dik-trom pietje-precies joost-mag-weten joost-mag-het john-doe jane-doe anna-paulowna florence-nightingale jan-en-alleman jan-en-piet jan-klaassen jan-met-de jan-rap-en jan-salie jan-steen
  johan-de-witt jan-salie-beleid martin-luther-king maria-montessori mies-bouwman nelson-mandela pietje-bell piet-snot
  rembrandt-van-rijn rosa-parks sint-maarten victor-frankl willem-i willem-ii adam-smith anne-frank hannah-arendt henk-en-ingrid jan-modaal jan-publiek jan-rap jeroen-bosch jip-en-janneke
  johan-cruijff john-rawls karl-marx max-havelaar max-weber michael-lipsky vincent-van-gogh
  willem-de-zwijger willem-van-oranje`);
