/** Keys are English; this is what people who think in Dutch write for them. Told to them, never accepted silently. */
const dutchKeys: Readonly<Record<string, string>> = {
  afspraken: 'actions',
  antwoorden: 'answers',
  belang: 'stake',
  belanghebbenden: 'stakeholders',
  betrokkenen: 'stakeholders',
  bril: 'lens',
  brillen: 'lenses',
  bronnen: 'sources',
  casus: 'case',
  casussen: 'cases',
  datum: 'date',
  deelnemers: 'participants',
  domein: 'domain',
  driehoek: 'triangle',
  duur: 'minutes',
  groep: 'group',
  herstel: 'repair',
  hoe: 'how',
  keuze: 'choice',
  levert: 'gain',
  minuten: 'minutes',
  na: 'after',
  naam: 'title',
  niveau: 'level',
  opbrengst: 'gain',
  opties: 'options',
  paden: 'paths',
  positie: 'position',
  regels: 'rules',
  rol: 'role',
  schaadt: 'harm',
  schade: 'harm',
  situatie: 'situation',
  spanning: 'tension',
  spanningen: 'tensions',
  stappen: 'steps',
  taal: 'language',
  tegenspraak: 'dissent',
  terugblik: 'look-back',
  thema: 'themes',
  themas: 'themes',
  titel: 'title',
  uitkomst: 'outcome',
  verhaal: 'situation',
  verslagen: 'records',
  voor: 'before',
  vraag: 'question',
  vragen: 'questions',
  waarden: 'values',
  werkvorm: 'protocol',
  zijde: 'side',
};

/** The key that is meant by a Dutch word, where it is one of those there are. */
export function fromDutch(key: string, known: readonly string[]): string | undefined {
  const plain = key
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase();
  const meant = dutchKeys[plain];
  return meant !== undefined && known.includes(meant) ? meant : undefined;
}
