import { dayParts, list, meant } from './words.ts';

/** What a record and a case are made of: days, outcomes, sections, and the words around them. */
export const record = {
  notApplicable: 'n.v.t.',
  /** 2026-12-05 → 5 december 2026 */
  day: (iso: string) => {
    const { day, month, year } = dayParts(iso);
    return `${day} ${month} ${year}`;
  },
  /** 2026-12-05 → zaterdag 5 december 2026 */
  weekday: (iso: string) => {
    const { weekday, day, month, year } = dayParts(iso);
    return `${weekday} ${day} ${month} ${year}`;
  },
  outcomes: {
    besluit: 'besluit',
    voorlopig: 'voorlopig besluit',
    'geen-overeenstemming': 'geen overeenstemming',
    opschalen: 'opschalen',
    'eerst-uitzoeken': 'eerst uitzoeken',
  },
  options: {
    title: 'Optie',
    gain: 'Levert op',
    harm: 'Schaadt',
    repair: 'Herstel',
    askTitle: 'Wat kun je doen?',
    askGain: 'Wat levert dat op, en voor wie?',
    askHarm: 'Wat schaadt het, en wie draagt dat?',
    askRepair: 'Wat maakt die schade kleiner?',
    doNothingId: 'niets-doen',
    whichIsNothing: 'Niets doen telt ook mee. Typ "niets doen", of bijvoorbeeld 4n als de vierde optie dat is.',
    fallbackId: 'optie',
  },
  actions: {
    role: 'Wie',
    what: 'Wat',
    due: 'Wanneer',
    askRole: 'Wie doet het? Noem een rol, geen naam.',
    askWhat: 'Wat gaat die doen?',
    askDue: 'Voor welke dag?',
    stillOpen: (what: string, lacksRole: boolean) =>
      `"${what}" heeft nog geen ${lacksRole ? 'rol' : 'dag'}. Typ die, of x om de regel weg te halen.`,
  },
  record: {
    role: 'Rol van de inbrenger',
    lens: 'Bril',
    clashingValues: 'Waarden die botsen',
    valuesNamed: (names: readonly string[]) => `${list(names)}.`,
    because: 'Want',
    silentChoice: 'Stille keuze vóór het gesprek',
    votes: (title: string, n: number) => `${title} (${n === 1 ? '1 keer' : `${n} keer`} gekozen)`,
    passes: (n: number) => `Niet gekozen (${n === 1 ? '1 kaartje' : `${n} kaartjes`})`,
    smallGroupVotes: 'Niet vastgelegd: in een groep van minder dan vijf is een telling te herleiden tot personen.',
    skippedBecause: (reason: string) => `Overgeslagen. De reden: ${reason}`,
    noDissent: 'Geen. Er is om gevraagd en niemand had een afwijkende mening.',
    nothingWritten: 'Hier is niets opgeschreven.',
    yes: (label: string) => `Ja: ${label}`,
    no: (label: string) => `Nee: ${label}`,
  },
  template: {
    broken: (detail: string) => `Het sjabloon klopt niet: ${detail}.`,
    noPartials: (line: number, name: string) =>
      `Regel ${line} van het sjabloon haalt "${name}" erbij. Zet alles in één bestand.`,
    unknownName: (line: number, name: string, near?: string) =>
      `Regel ${line} van het sjabloon noemt "${name}", en dat is er niet.${meant(near)}`,
    noMarker: (marker: string) => `In het sjabloon ontbreekt ${marker}.`,
    markerTwice: (marker: string) => `In het sjabloon staat ${marker} meer dan één keer.`,
    noSection: (marker: string, id: string) => `In het sjabloon staat na ${marker} geen {{sections.${id}}}.`,
  },
  caseWords: {
    story: 'Het verhaal',
    question: 'De vraag',
    stakeholders: 'Wie er belang bij heeft',
    stake: 'Wat er op het spel staat',
    tension: 'De spanning',
    options: 'Opties op tafel',
    discussion: 'Om over te praten',
    role: 'Rol',
    values: 'Waarden',
    about: 'Over deze casus',
    sources: 'Bronnen',
    domain: 'Soort werk',
    level: 'Waar het speelt',
    levels: {
      individu: 'in het werk van één persoon',
      team: 'in een team',
      organisatie: 'in de organisatie als geheel',
    },
    position: 'Van wie',
    form: 'Vorm',
    themes: 'Thema’s',
    keywords: 'Zoekwoorden',
  },
  domainNames: {
    beleid: 'Beleid',
    uitvoering: 'Uitvoering',
    bedrijfsvoering: 'Bedrijfsvoering',
    toezicht: 'Toezicht',
    overig: 'Iets anders',
  },
  levelNames: { individu: 'Bij mij in mijn werk', team: 'In ons team', organisatie: 'In de organisatie als geheel' },
  positionNames: { leidinggevend: 'een leidinggevende', medewerker: 'een medewerker' },
  formNames: {
    'first-person': 'verteld door wie erin stond',
    'third-person': 'verteld over iemand anders',
    dialogue: 'gesprek',
    letter: 'brief',
    minutes: 'notulen',
    log: 'logboek',
  },
  show: {
    participants: (n: number) => (n === 1 ? '1 deelnemer' : `${n} deelnemers`),
    minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
    status: { open: 'er staat nog iets open', closed: 'afgerond' },
    lookBack: (day: string) => `terugblik ${day}`,
    notShowable: (name: string) => `${name} is geen casus en geen verslag.`,
    notACase: (name: string) => `${name} is geen casus maar een verslag.`,
    notACaseHint: 'Lees het met: driehoek show',
    notShowableHint: 'Een casus begint met "format: driehoek/case@1", een verslag met een regel ---.',
  },
};
