/**
 * The core dilemmas heard in teams, in the order they are listed. A team may add its own: a case file takes any id.
 * Sources: Wikken en wegen op de werkvloer (2016), the first six; Vakmanschap en Goed Werk (2014), the other four.
 */
export const themeIds = [
  'beleid-praktijk',
  'maatwerk-willekeur',
  'kwaliteit-snelheid',
  'politiek-vakmanschap',
  'techniek-communicatie',
  'uniformiteit-ruimte',
  'minister-samenleving',
  'inspectie-beleid',
  'prive-ambt',
  'kennis-verkopen',
] as const;

/** In a record: a theme in the team's own words, which no list has. */
export const OWN_THEME = 'own';
