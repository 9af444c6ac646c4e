import { listedNames } from './first-name-list.ts';
import { withoutGenitive, wordSet } from './words.ts';

/** First names that are also words, places or parts of other names: they need something beside them that speaks of a person. */
const ambiguousNames = wordSet(`
  abel ad adam adel amber angel anouar aurora ava aya bas belle ben bjorn bob carl cas claude dale dawn dean demi dick
  dion dolf dries eline elke emir erin faas faith fay fee fem ferry fien fin finn floor frank gala gerlof ginger grace
  greet griet gul gus guy han harm hazel hein hope ida imme iva ivy jack jade jan jay jet jip joan job joe joke jon
  jonas jordan jos joy june jus kai karst ken koos kris lee leen lex lien lies lieve lily linde line lino lis lot lou
  luc maan maas mara mare maren mark mart mats mattie max maxime may mees mei melle merel mick mies mik mike milan mo
  nel nick nona nova olive olivier pam pascal pat peer penny piet pim pip pol puck puk quin quint raf ray rein rick
  rico rien riet rim roan rob roman romeo roos rosa rose roy rube ruby said sam sem senna sien sienna sil sky sofia
  sonny sophia stan sten storm sue sunny swaan tara ted til tine ton toon trees troy trui tuur tygo vesper victor
  viktor viola violet vita wies wil will willy winter wolf wout xander yoni`);

/** Those of them that begin many a sentence as a word. */
const wordNames = wordSet(`
  ad amber bas belle dale dawn dean dick faith fee ferry fien fin finn floor gala ginger grace greet gul guy han harm
  hazel hope ivy jade jet job joy june jus koos lee lies lis lot maan mark max may mees olive pat peer penny pip pol
  puck quint ray rim rob roos rosa rose ruby said sil sky sonny storm sue sunny viola violet wies wil will winter wolf`);

/** Answers that were given before: the same few names come back in thousands of files. */
const known = new Map<string, boolean>();
/** So that a long run never grows without end. */
const MOST_KNOWN = 5000;

/** A first name that is worth a warning alone. Takes a folded word. */
export function isClearName(folded: string): boolean {
  const before = known.get(folded);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const isListed = folded.length > 1 && (listedNames[folded.charAt(0)]?.includes(` ${folded} `) ?? false);
  known.set(folded, isListed);
  return isListed;
}

/** A first name of any sort; of "Gerrit-Jan" the first part counts, and "Anna's" is Anna. Takes a folded word. */
export function isGivenName(folded: string): boolean {
  const first = firstPart(folded);
  return ambiguousNames.has(first) || isClearName(first);
}

/** "Wil" and "Hope" begin more sentences as a word than as a name. */
export function isWordName(folded: string): boolean {
  return wordNames.has(firstPart(folded));
}

export function firstPart(folded: string): string {
  const hyphen = folded.indexOf('-');
  return withoutGenitive(hyphen === -1 ? folded : folded.slice(0, hyphen));
}
