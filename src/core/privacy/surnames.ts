import { wordSet } from './words.ts';

/** Surnames that are hardly ever another word. Folded, without particles. A modest list, written for this purpose. */
const clear = wordSet(`
  aalbers aerts albers andriessen arends bakkers bartels beekman benali berends bijlsma boersma bosma bosman bouma
  brouwers bruins claassen coenen cornelissen dekkers dijkman dijkstra driessen eggink engelen evers faber franken
  gerritsen goossens haasnoot hakvoort hartman heijmans hendriks hendriksen hermans hoeksema hoekstra hofman hofstra
  huisman huizinga idrissi jaarsma jacobs jansen janssen janssens jonker jonkers kaya keijzer kemper kloosterman
  koenen koopman koopmans kramer kuijpers kuiper kuipers lammers leenders martens meijer meijers meulenbelt mulder
  molenaar nijhof nijhuis nijland oosterhuis oosterveld ouali peeters peters pietersen postma prins reijnders roelofs
  sanders schipper schippers scholten schouten schuurman sewnarain siebers sijbrandij smeets smits snijders steenbergen
  stroink terpstra teunissen theunissen timmerman timmermans tuinstra veenstra veldhuis veldman verbeek verhoeven
  verhagen vermeer vermeulen verschuren verweij visser vissers vos wagenaar wassink wessels westra wiersma wijnands
  willems willemsen wolters yildiz yilmaz ozturk demir zijlstra zwart zuidema
  nguyen patel singh smith johnson thompson williams davies evans roberts fletcher whitfield morris murphy o'brien
  anderson`);

/** Surnames that are words as well: evidence after an initial, a role or "De", never alone. */
const wordLike = wordSet(`
  aarts bakker beek berg berk blom boer boom bos bosch boer bouwman brink broek brouwer bruin bruijn bruyn de dekker dijk
  doorn dongen graaf groen groot haan hamer hart heer heuvel hoekman hof horst jager jong jonge jongh kok koning koster
  kroon kruis laan lange leeuwen linden maas meer meulen molen mol nieuwenhuis pol post rooij rooy ruiter schaap smit
  smid snel stam steen swart timmer tol veen veld velde verhulst vink vliet vries waal wal wit witte wolf zand zanten
  ridder koster leeuw vaan weerd winter wind zeeuw zwaan`);

const ending =
  /(?:[^aeiou]stra|sma|ema|inga|(?<!es)sen|[^r]man|mans|inck|ink|oglu|aoui|icz|ski|veld|huis|kamp|berg|meijer|dijk|hout)$/u;

/** Known by itself as a surname, so that one in the middle of a sentence is worth a warning. */
export function isClearSurname(folded: string): boolean {
  return clear.has(folded) || /^\p{L}{3,}(?:[^aeiou]stra|[^i]sma)$/u.test(folded);
}

/** Reads like a surname beside an initial, a role or a particle. */
export function isLikelySurname(folded: string): boolean {
  return clear.has(folded) || wordLike.has(folded) || (folded.length > 4 && ending.test(folded));
}

/** Surnames after a capital "De", where most capitals are newspapers, cafés and schools. */
export const surnamesWithDe = wordSet(`
  beer boer bruijn bruin bruyn graaf groot haan haas heer hoop jager jong jonge jongh kok koning kort krijger lange
  leeuw man mol munck nijs pauw regt ridder rooij rooy ruiter ruyter smet swart vos vries vrieze waal wilde wit witte
  wolf zeeuw zwart zwaan`);
