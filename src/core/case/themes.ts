/** The dilemmas heard in team after team. Sources: Wikken en wegen (2016); Vakmanschap en Goed Werk (2014). */
export const themes = [
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
