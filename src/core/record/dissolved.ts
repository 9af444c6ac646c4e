import type { Language } from '../format/language.ts';

interface Words {
  /** A whole answer that begins so says that nothing stays. */
  readonly nothing: RegExp;
  /** Words that are about the tension, whatever stands around them. */
  readonly sure: RegExp;
  /** Words that are about whatever is spoken of: the tension, or a broken lamp. */
  readonly over: RegExp;
  /** What must be spoken of, just before those words. */
  readonly subject: RegExp;
  /** Earlier in the sentence these say that it is not so, or not yet, or only if. */
  readonly denied: RegExp;
  /** Later in the sentence these take it back. */
  readonly but: RegExp;
  /** In a later sentence these say that something stays after all. */
  readonly stays: RegExp;
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    nothing: /^(?:er (?:is|blijft) )?(?:niets|niks|geen|nul)(?: meer| eigenlijk| verder)?(?=[.,:;!]|$)/iu,
    sure: /\b(?:geen (?:enkel )?(?:bezwaar|bezwaren|discussie|probleem|problemen|vragen) meer|geen (?:enkele )?(?:spanning|wrijving|dilemma['’]?s?|tegenstrijdige belangen|tegenstelling)(?:en)?(?: (?:meer|over))?|(?:schuurt|wringt|botst|knelt|knaagt) (?:er )?(?:nu |dan |verder )?(?:niets|niks|niet)(?: meer)?|(?:niets|niks)(?: (?:meer|dat|wat|nog|nu|blijft)){0,3} (?:schuurt|schuren|wringt|wringen|knelt|knaagt)|(?:blijft|is|bleef) (?:er )?(?:nu |dan |verder )?(?:niets|niks)(?: meer)? (?:schuren|wringen|over(?:gebleven)?)|niets meer (?:over )?te (?:zeggen|kiezen|schuren|bespreken)|is niets meer|(?:er )?(?:rest|resteert)(?: ons| er)? (?:niets|niks)|(?:blijft|bleef) (?:er )?(?:niets|niks) (?:meer )?(?:liggen|staan|hangen|open|achter)|zien (?:hier(?:in)? )?geen (?:probleem|problemen|bezwaar|spanning) meer|(?:lost|heft|neemt) (?:dit |dat |deze keuze |deze afspraak )?(?:de|het|dit|deze) (?:spanning|dilemma|wrijving|botsing|conflict)[^.;!?]{0,30} (?:op|weg)|(?:een )?(?:punt|streep) (?:er)?(?:achter|onder)|behoort tot het verleden|pais en vree|koek en ei|angel is eruit|lucht is (?:nu )?geklaard|hoeven (?:we|wij) (?:het )?(?:hier |er )?(?:het )?niet meer over te (?:hebben|praten)|(?:kunnen|mogen) (?:we|wij) (?:dit|het) (?:hoofdstuk|punt|onderwerp|dossier) (?:sluiten|afsluiten|dicht)|plaatsgemaakt voor|volgens mij (?:niets|niks) meer|alles is (?:nu |dus |weer )?(?:in orde|in balans|opgelost|geregeld|goed|rond|klaar|besproken)|alle (?:partijen|kanten|betrokkenen|collega['’]?s) zijn (?:nu |weer )?(?:tevreden|blij|akkoord)|iedereen (?:is (?:nu |weer )?(?:tevreden|blij|het eens|akkoord)|kan zich (?:hierin|erin|daarin) vinden)|(?:beide|iedereen|allebei|allemaal|alle)\b[^.;!?]{0,40}\b(?:(?:hun|zijn) zin|wat (?:ze|zij|hij) wilden?)|neuzen [^.;!?]{0,20}dezelfde kant op|kous is (?:daarmee |nu )?af|(?:zijn (?:we |wij |zij )?het |nu |helemaal |volledig )eens|(?:zijn|waren) (?:we|wij|zij|ze) (?:er helemaal |er nu |er )?eruit|(?:we|wij|zij|ze) zijn (?:er (?:helemaal|nu|samen|goed) uit|eruit|uitgepraat))\b/giu,
    over: /\b(?:opgelost|verholpen|van de baan|van (?:de )?tafel|van de lijst|(?:uit de wereld|de wereld uit)|verleden tijd|niet (?:meer|langer) (?:aan de orde|relevant|van toepassing)|afgerond|afgehandeld|uitgesproken|verdwijnt|verdween|weggenomen|opgeheven|verdwenen|weg|voorbij|beslecht|bijgelegd|afgedaan|afgesloten|gesloten|gladgestreken|klaar|geregeld|in balans(?: gebracht)?|(?:bestaat|speelt) niet (?:meer|langer)|er niet meer)\b/giu,
    subject:
      /(?:^|\b(?:spanning|spanningen|dilemma|wrijving|botsing|conflict|kwestie|vraagstuk|tegenstelling|zaak|probleem|belangen|plichten|plooien|kanten|casus|knelpunt|schuurpunt|pijnpunt|punt|meningsverschil|onenigheid|strijd)\b[^,]*|\b(?:dit|dat|het|die|alles) (?:is|zijn|was|werd|wordt|nu)\b[^,]*|\b(?:is|hebben we|hebben wij) (?:dit|dat|het)\b[^,]*)$/iu,
    denied:
      /\b(?:niet|nooit|nog|nauwelijks|deels|half|pas|als|of|zolang|alsof|zonder|tenzij|hoe|lijkt|leek|wil|zou|ook al|voor deze|voor dit|onopgelost|weinig|geen van|niemand|noch)\b[^.;!?]*$/iu,
    but: /^[^.;!?]{0,200}?\b(?:maar|toch|behalve|alleen|wel|niet|nog|kan worden|te nemen|blijft(?! er niets| niets)|blijven|anders (?:over )?dan)\b/iu,
    stays:
      /\b(?:blijft(?! er niets| niets| geen)|blijven|schuurt(?! er niets| niets| niet)|wringt(?! niets| er niets| niet)|botst|knaagt|niet(?=\.))/iu,
  },
  en: {
    nothing:
      /^(?:(?:there is|it is) )?(?:none|nothing|nil)(?: at all| any ?more| more| really| left| else| remains| is left)?(?=[.,:;!]|$)/iu,
    sure: /\b(?:no (?:longer (?:any |a )?|more )?(?:tension|friction|dilemma|conflict)s?(?: (?:left|remains|any ?more))?|nothing (?:is left|remains|rubs|chafes|left to (?:say|settle))|no longer (?:rubs|chafes|(?:an |a )?(?:issue|problem))|(?:everything|all) (?:is|has been) (?:now )?(?:fine|well|settled|resolved|solved|in order|in balance)|(?:everybody|everyone|both sides?|both) (?:is|are) (?:now )?(?:happy|satisfied)|(?:everybody|everyone|both sides?|both|all)\b[^.;!?]{0,30}\bwhat they wanted|case closed|all in agreement|sorted (?:it|this|everything) out)\b/giu,
    over: /\b(?:resolved|resolves|solved|solves|settled|fixed|gone|disappeared|vanished|off the table|behind us|ironed out|smoothed over|taken away|dissolved|closed|over|in balance|done with)\b/giu,
    subject:
      /(?:^|\b(?:tension|tensions|dilemma|friction|conflict|matter|issue|problem|interests|duties|sides|case)\b[^,]*|\b(?:this|that|it|everything|all|we) (?:is|are|was|were|has|have|been|now|$)[^,]*)$/iu,
    denied:
      /\b(?:not|never|no|nothing|without|hardly|partly|half|cannot|only|if|whether|until|unless|as if|seems?|seemed|would|could|far from|how|for this|still)\b[^.;!?]*$|n['’]t\b[^.;!?]*$/iu,
    but: /^[^.;!?]{0,200}?\b(?:but|yet|though|although|except|not|still|remains?|stays?|keeps?|apart from)\b/iu,
    stays: /\b(?:remains?|stays?|still|keeps?|rubs|chafes|pinches|not(?=\.))/iu,
  },
};

/** The part of a text that is looked at before and after a word. */
const NEAR = 200;
/** A text with more of these words than this is no answer. */
const MOST = 500;

/** One look for what most texts have nothing of, in either language. */
const anyOfThem = new RegExp(
  Object.values(words)
    .flatMap(({ sure, over }) => [sure.source, over.source])
    .join('|'),
  'iu',
);

/** Where a text says that the tension is over, in its own language or the other; the method is that tensions stay. An honest guess: it warns, a person decides. */
export function saysDissolved(text: string, language: Language): string | undefined {
  if (!anyOfThem.test(text)) return undefined;
  const other = language === 'nl' ? 'en' : 'nl';
  return dissolvedIn(text, language) ?? dissolvedIn(text, other);
}

function dissolvedIn(text: string, language: Language): string | undefined {
  const { sure, over, subject } = words[language];
  const loose = [...text.matchAll(over)]
    .slice(0, MOST)
    .filter((match) => subject.test(clauseBefore(text, match.index)));
  const found = [...[...text.matchAll(sure)].slice(0, MOST), ...loose].sort((a, b) => a.index - b.index);
  return found.find((match) => isMeant(text, match, language))?.[0];
}

/** Whether an answer says that nothing stays: "Niets, eigenlijk." */
export function saysNothingStays(text: string, language: Language): boolean {
  return nothingStaysIn(text, language) || nothingStaysIn(text, language === 'nl' ? 'en' : 'nl');
}

function nothingStaysIn(text: string, language: Language): boolean {
  const { nothing, but, stays } = words[language];
  const own = text.trim();
  const length = nothing.exec(own)?.[0].length;
  const rest = own.slice(length, NEAR);
  return length !== undefined && !but.test(rest) && !stays.test(rest);
}

function isMeant(text: string, { 0: said, index }: RegExpExecArray, language: Language): boolean {
  const { denied, but, stays } = words[language];
  const end = index + said.length;
  const after = text.slice(end, end + NEAR);
  return !denied.test(sentenceBefore(text, index)) && !but.test(after) && !stays.test(after);
}

/** A point within an address or an abbreviation ends no sentence. */
function sentenceBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - NEAR), index).replace(/^.*(?:[.;:!?](?=\s)|\n)/su, '');
}

function clauseBefore(text: string, index: number): string {
  const sentence = sentenceBefore(text, index);
  return sentence.slice(sentence.lastIndexOf(',') + 1).trim();
}
