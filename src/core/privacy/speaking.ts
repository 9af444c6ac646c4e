import { isJoined, isMidSentence } from './name-reader.ts';
import { isGroup, isOwner, isThing } from './not-names.ts';
import { foldedAt, isCapital, type ReadWords, wordSet } from './words.ts';

/** What only people do, in the words of casework. */
const said = wordSet(`
  antwoordde appt appte asks asked belde belt bekende beloofde denkt dacht drinkt fluisterde gelooft groette herinnert hoorde
  huilde huilt klaagde klaagt knikte lachte lives mailde mailt meldde mompelde replied riep said says schreeuwde schrok slaapt
  sliep sprak spreekt tekende thinks told trilde twijfelde twijfelt vertelde vertelt verwacht vindt vond vraagt vroeg wants
  wanted weigerde weigert weet wist woont woonde works worked zei zegt zucht zuchtte zweeg zwijgt werkt werkte`);
/** What people and things do. */
const done = wordSet(`
  came deed doet en gaat gaf geeft ging had has heeft is kan kent kende kocht komt kon krijgt kreeg kwam leest las liep loopt
  mag mocht moest moet neemt nam pakte refused refuses stond staat stuurde stuurt verliest verloor vertrok verhuisde was werd
  wilde wil wordt wou zag zal zat ziet zit zou zoekt zocht`);

/** Words before a name that is not the first word, which make it something else: "de Roos", "project Hoop". */
const articles = wordSet('a an the de het een t deze die dat dit elke geen onze ons mijn haar uw hun');
/** Words before somebody: "volgens Visser", "namens Bakker", "dear Hope". */
const toPeople = wordSet(`
  aan according asked beste bel belde belt by dear dus door groeten hallo hi hello hoi kende ken lieve mailde met namens of
  ook oudste jongste sprak spreek tegen told vraag vraagt vroeg volgens with zei zoals`);

/** Whether a word that is not the first of its sentence stands where somebody is spoken of. */
export function isPersonBefore(reading: ReadWords, at: number, isStrict = false): boolean {
  if (!isMidSentence(reading, at)) return false;
  const before = foldedAt(reading, at - 1);
  if (isStrict) return toPeople.has(before) && isJoined(reading, at);
  const isOther =
    articles.has(before) || isOwner(before) || isGroup(before) || isThing(before) || isCapital(reading, at - 1);
  return !isOther || (toPeople.has(before) && !articles.has(before));
}

/** Whether somebody who was named does something: "Roos belde"; strictly where the name may be a word too. */
export function isPersonBehind(reading: ReadWords, at: number, isStrict: boolean): boolean {
  if (!isJoined(reading, at) || isCapital(reading, at)) return false;
  const folded = foldedAt(reading, at);
  return said.has(folded) || (!isStrict && done.has(folded));
}
