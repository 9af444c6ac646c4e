import type { Span } from '../text/span.ts';

/** Somebody in particular, and not people in general. */
const person =
  '(?:(?:zijn|haar|diens) (?:vrouw|man|zoon|dochter|moeder|vader|kind|partner)|mevrouw|meneer|(?:de|deze|die|een) (?:bewoner|bewoonster|burger|cliënt|client|collega|medewerker|aanvrager|aanvraagster|inwoner|huurder|klant|leerling|man|vrouw|jongen|moeder|vader|ondernemer|buurman|buurvrouw|eigenaar|melder|ambtenaar|leidinggevende)|hij|zij|(?:his|her) (?:wife|husband|son|daughter|mother|father|child|partner)|(?:the|this|that|a) (?:resident|citizen|client|colleague|employee|applicant|tenant|customer|pupil|man|woman|boy|mother|father|owner|neighbour|officer|manager)|he|she)';

/** Source: GDPR, articles 9 and 10; debts are no special category, and ask for as much care. */
const said =
  '(?:is (?:verslaafd|depressief|autistisch|schizofreen|dement|zwanger|ongeneeslijk ziek|chronisch ziek|homo|homoseksueel|lesbisch|biseksueel|transgender|moslim|christen|joods|hindoe|gereformeerd|veroordeeld|failliet|addicted|depressed|autistic|pregnant|terminally ill|gay|lesbian|bisexual|a muslim|muslim|christian|jewish|hindu|bankrupt)|(?:heeft|had|kreeg|lijdt aan|has|suffers from|was diagnosed with) (?:(?:een|zware|ernstige|lichte|chronische|grote|hoge|veel|an?|large|big|severe|serious) ){0,2}(?:kanker|dementie|depressie|burn-?out|psychose|adhd|autisme|borderline|hiv|epilepsie|diabetes|reuma|parkinson|alzheimer|long ?covid|ptss|schizofrenie|anorexia|een (?:verstandelijke )?beperking|psychische (?:klachten|problemen)|alcoholprobleem|verslaving|drugsverslaving|schulden|strafblad|cancer|dementia|depression|a psychosis|autism|epilepsy|addiction|debts|criminal record)|zit in de (?:schuldsanering|schuldhulp|schuldhulpverlening|wsnp|ziektewet)|(?:heeft|had) (?:al )?(?:eerder )?(?:vastgezeten|gezeten|in de (?:cel|gevangenis) gezeten)|zat (?:eerder )?(?:vast|in de gevangenis|in de cel)|slikt (?:medicijnen|antidepressiva)|(?:is|werd|was) (?:opgenomen|behandeld) (?:voor|wegens|met)|(?:is|werd|was) (?:eerder )?(?:veroordeeld|opgepakt|convicted|arrested) (?:voor|wegens|for)|is (?:vakbondslid|lid van de vakbond|a union member)|stemt op|votes for|is (?:van )?(?:turkse|marokkaanse|surinaamse|joodse|turkish|moroccan) (?:afkomst|komaf|descent|origin))';

const pattern = new RegExp(`(?<!\\p{L})${person} (?:[\\p{L}]{1,14} ){0,2}?${said}(?!\\p{L})`, 'giu');
/** Without one of these words there is nothing to look for. */
const sign =
  /\b(?:verslaafd|depress|autis|schizo|dement|zwanger|ongeneeslijk|chronisch|homo|lesbi|biseks|transgender|moslim|muslim|christ|joods|jewish|hindoe|hindu|gereform|veroordeeld|failliet|addict|pregnant|terminally|gay|bisex|bankrupt|kanker|burn|psychos|adhd|borderline|hiv|epilep|diabetes|alcohol|verslaving|drugsversl|schuld|strafblad|vastgezeten|gezeten|gevangenis|cel|vast|slikt|opgenomen|behandeld|reuma|parkinson|alzheimer|long|covid|ptss|anorexia|beperking|psychisch|verstandelijk|wsnp|ziektewet|cancer|debts|criminal|convicted|opgepakt|arrested|vakbond|union|stemt|votes|turk|marokk|surinaamse|moroccan)/;

/** Whether there may be one in it: cheap to ask. */
export function maySaySpecial(text: string): boolean {
  return sign.test(text.toLowerCase());
}

/** What a text says of somebody's health, debts, faith, origin, love or crimes. A guess that leaves most things out. */
export function specialCategories(text: string): Span[] {
  if (!maySaySpecial(text)) return [];
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
