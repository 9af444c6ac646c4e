import { wordSet } from './words.ts';

/** Surnames that are hardly ever another word. Folded, without particles. A modest list, written for this purpose. */
const clear = wordSet(`
  aalbers aerts albers anderson andriessen arends bakkers bartels beekman benali berends bijlsma boersma bosma
  bosman bouma brouwers bruins claassen coenen cornelissen davies dekkers demir dijkman dijkstra driessen eggink
  engelen evans evers faber fletcher franken gerritsen goossens haasnoot hakvoort hartman heijmans hendriks
  hendriksen hermans hoeksema hoekstra hofman hofstra huisman huizinga idrissi jaarsma jacobs jansen janssen
  janssens johnson jonker jonkers kaya keijzer kemper kloosterman koenen koopman koopmans kramer kuijpers kuiper
  kuipers lammers leenders martens meijer meijers meulenbelt molenaar morris mulder murphy nguyen nijhof nijhuis
  nijland o'brien oosterhuis oosterveld ouali ozturk patel peeters peters pietersen postma prins reijnders roberts
  roelofs sanders schipper schippers scholten schouten schuurman sewnarain siebers sijbrandij singh smeets smith
  smits snijders steenbergen stroink terpstra teunissen theunissen thompson timmerman timmermans tuinstra veenstra
  veldhuis veldman verbeek verhagen verhoeven vermeer vermeulen verschuren verweij visser vissers vos wagenaar
  wassink wessels westra whitfield wiersma wijnands willems willemsen williams wolters yildiz yilmaz zijlstra
  zuidema zwart`);

/** Surnames that are words as well: evidence after an initial, a role or "De", never alone. */
const wordLike = wordSet(`
  aarts bakker beek berg berk blom boer boom bos bosch bouwman brink broek brouwer bruijn bruin bruyn de dekker dijk
  dongen doorn graaf groen groot haan hamer hart heer heuvel hoekman hof horst jager jong jonge jongh kok koning
  koster kroon kruis laan lange leeuw leeuwen linden maas meer meulen mol molen nieuwenhuis pol post ridder rooij
  rooy ruiter schaap smid smit snel stam steen swart timmer tol vaan veen veld velde verhulst vink vliet vries waal
  wal weerd wind winter wit witte wolf zand zanten zeeuw zwaan`);

const ending =
  /(?:[^aeiou]stra|sma|ema|inga|(?<!es)sen|[^r]man|mans|inck|ink|oglu|aoui|icz|ski|veld|huis|kamp|berg|meijer|dijk|hout)$/u;

const clearEnding = /^\p{L}{3,}(?:[^aeiou]stra|[^i]sma)$/u;

/** Known by itself as a surname, so that one in the middle of a sentence is worth a warning. */
export function isClearSurname(folded: string): boolean {
  return clear.has(folded) || ((folded.endsWith('stra') || folded.endsWith('sma')) && clearEnding.test(folded));
}

/** Reads like a surname beside an initial, a role or a particle. */
export function isLikelySurname(folded: string): boolean {
  return clear.has(folded) || wordLike.has(folded) || (folded.length > 4 && ending.test(folded));
}

/** Surnames after a capital "De", where most capitals are newspapers, cafés and schools. */
export const surnamesWithDe = wordSet(`
  beer boer bruijn bruin bruyn graaf groot haan haas heer hoop jager jong jonge jongh kok koning kort krijger lange
  leeuw man mol munck nijs pauw regt ridder rooij rooy ruiter ruyter smet swart vos vries vrieze waal wilde wit
  witte wolf zeeuw zwaan zwart`);
