import { wordSet } from './words.ts';

/** Surnames that are hardly ever another word. Folded, without particles. A modest list, written for this purpose. */
const clear = wordSet(`
  aalbers adeyemi aerts albers anderson andriessen arends aydin bakkers bartels beekman benali berends bijlsma boersma
  bosma bosman bouazza bouma bouzidi brandsma brouwers bruins chen claassen coenen cornelissen davies dekkers demir
  demirci demirel dijkman dijkstra dogan driessen edwards eggink el-khatib engelen erdogan evans evers faber fletcher
  franken gerritsen goossens haasnoot haddad hakvoort hartman heijmans hendrickx hendriks hendriksen hendrikx hermans
  hoang hoeksema hoekstra hofman hofstra huang hughes huisman huizinga hussain idrissi jaarsma jacobs jansen janssen
  janssens jaspers johnson jong-a-pin jonker jonkers kaya keijzer kemper khan klaassen kloosterman koenen koopman
  koopmans kovacs kowalski kramer krol kuijpers kuiper kuipers kumar lammers leenders lopez martens mbeki meijer
  meijers meulenbelt molenaar morris mulder murphy nguyen nijhof nijhuis nijland nowak o'brien okafor okonkwo
  oosterhuis oosterveld ouali ozdemir ozturk papadopoulos patel peeters peters pham pietersen pinas poelstra polat
  popescu postma prins rahman ramautar ramdani ramdas ramdin reijnders roberts roelofs sahin sanders santos schipper
  schippers scholten schouten schuurman sewnarain siebers sijbrandij silva singh smeets smith smits snijders
  steenbergen steenstra stroink sukarno tahiri taylor terpstra teunissen theunissen thompson timmerman timmermans tran
  tuinstra veenstra veldhuis veldman verbeek verbruggen verhagen verhoef verhoeven verkerk vermeer vermeulen
  verschuren versteeg verweij visser vissers vos wagenaar walker wassink wessels westra whitfield whitmore wiersma
  wijnands wijngaarde willems willemsen williams wolters wong yildirim yildiz yilmaz zhang zhao zhou zijlstra zuidema
  zwart`);

/** Surnames that are words as well: evidence after an initial, a role or "De", never alone. */
const wordLike = wordSet(`
  aarts appel baars baker bakker balk beek beets berg berk bloem blom boer boom boot bos bosch bouwman brand brink
  broek brouwer bruijn bruin bruyn buis butler carter clark cook cooper dam de dekker dijk does dongen doorn duin eik
  fisher gans geus graaf groen groot haan hagen hak hamer hart heer hekking heuvel hill hoek hoekman hof horst jager
  jong jonge jongh king kok koning kool koster kraan kramer kroon kruis laan lam lange leeuw leeuwen linden maas mason
  meer meulen mol molen mooij moor mos nagel nieuwenhuis noot paauw palmer parker peek pol poot post pot potter raven
  ridder rood rooij rooy ruiter rust schaap shepherd slager slagter slot sluis smid smit snel snijder spaan stam steen
  steenbergen sterk stoop swart tak timmer tol turner vaan vaart valk veen veer veld velde verhulst vink vis vlam
  vliet voet vogel vonk vries vroom waal wal ward webb weerd wever wiel wijn wind winter wit witte wolf wood wright
  zand zanten zeeman zeeuw zoet zwaan`);

const ending =
  /(?:[^aeiou]stra|sma|ema|inga|(?<!es)sen|[^r]man|mans|inck|ink|oglu|aoui|icz|ski|veld|huis|kamp|berg|meijer|dijk|hout|jes|eau)$/u;

/** By how they end these are surnames and no words: Frisian, Turkish, Polish, Ukrainian, Greek, Armenian, Eritrean and others. */
const clearEnding =
  /^\p{L}{2,}(?:[^aeiou]stra|[^i]sma|oglu|[^r]aoui|akkali|wicz|wski|wska|cka|czyk|czak|nko|nchuk|opoulos|akis|escu|eanu|yan|ovic|evic|ovich|shvili|idze|zadeh|mariam|medhin|selassie|michael|dhani|singh|persad|persad|mohan|sson)$/u;

/** Known by itself as a surname, so that one in the middle of a sentence is worth a warning. */
export function isClearSurname(folded: string): boolean {
  return clear.has(folded) || clearEnding.test(folded);
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
