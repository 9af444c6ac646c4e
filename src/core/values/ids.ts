/** The deck that comes with the program. */
export const STANDARD_DECK = 'goed-werk-30';

/** The values that come with the program, by id, in the order of their cards (`templates/decks`). */
export const valueIds = [
  'alleen-zijn',
  'creativiteit',
  'dienstbaarheid',
  'doelmatigheid',
  'eerlijkheid',
  'geloof',
  'gezin',
  'inclusiviteit',
  'integriteit',
  'loyaliteit',
  'macht',
  'menselijke-maat',
  'moed',
  'nieuwsgierigheid',
  'onafhankelijkheid',
  'openheid',
  'plezier',
  'professioneel-gedrag',
  'rechtmatigheid',
  'rechtvaardigheid',
  'rijkdom',
  'roem',
  'samenwerking',
  'spiritualiteit',
  'vakmanschap',
  'verantwoording',
  'vooruitzien',
  'zekerheid',
  'zorg-voor-anderen',
  'zorgvuldigheid',
] as const;

/** Values of before, which older files may name. */
export const retiredValueIds = [
  'balans',
  'betrouwbaarheid',
  'erkenning',
  'gelijke-behandeling',
  'groei',
  'respect',
  'veiligheid',
  'waarheid-zoeken',
  'welvaart',
] as const;
