import { list, word } from './words.ts';

/** A session from its opening to its summary. */
export const session = {
  summary: {
    written: (file: string) => `Verslag geschreven: ${file}`,
    chosen: 'Uitkomst',
    dissent: 'Tegenspraak',
    dissentCount: (n: number) =>
      n === 0
        ? 'geen'
        : n === 1
          ? 'één mening, met wat daarvoor nodig is'
          : `${word(n)} meningen, met wat daarvoor nodig is`,
    remains: 'Blijft',
    actions: 'Afspraken',
    actionCount: (n: number) => (n === 0 ? 'geen' : word(n)),
    lookBack: 'Terugblik',
    read: (command: string) => `Lees het na: ${command}`,
  },
  trial: {
    folder: 'driehoek-proef',
    guided:
      'Een proefsessie met een casus uit de bibliotheek. Typ wat je wilt; het verslag komt in de map driehoek-proef.',
    played: (folder: string) =>
      `Hier is geen toetsenbord en scherm. Daarom speelt driehoek een meegeleverd gesprek af; het verslag komt in ${folder}/.`,
    wrote: (file: string) => `Verslag geschreven: ${file}`,
  },
  intake: {
    title: 'Een gesprek over een casus',
    which: 'Waar gaan jullie het over hebben?',
    own: 'Een eigen casus',
    ownDetail: 'Iemand aan tafel heeft iets meegemaakt wat schuurt.',
    titleAsk: 'Hoe noemen jullie deze casus?',
    titleHint: 'Een paar woorden, zonder namen.',
    roleAsk: 'Wat is de rol van de inbrenger?',
    roleHint: 'Bijvoorbeeld: vergunningverlener, beleidsmedewerker, inspecteur. Geen naam.',
    nameInRole: 'Tip: dit lijkt op een naam. Gebruik een rol.',
    domainAsk: 'Wat voor werk is het?',
    levelAsk: 'Waar ontstaat het dilemma?',
    yes: 'Ja',
    no: 'Nee',
  },
  menu: {
    title: 'Wat wil je doen?',
    stay: 'Verder waar we waren',
    back: 'Terug naar de vorige vraag',
    overview: 'Overzicht van alle antwoorden',
    overviewAsk: 'Naar welke stap?',
    skip: 'Deze stap overslaan',
    skipDetail: 'Met een reden; die komt in het verslag.',
    skipAsk: 'Waarom slaan jullie deze stap over?',
    stop: 'Stoppen en later verdergaan',
    stopDetail: 'Alles tot hier blijft bewaard.',
    keys: 'Welke toetsen werken er?',
    keyList: [
      'enter: klaar. Bij langere tekst: nieuwe regel, en nog eens enter is klaar.',
      'pijltjes: bewegen; home en end: begin en einde van de regel.',
      'ctrl-pijltje: een woord verder; ctrl-w: woord weg; ctrl-u en ctrl-k: regel weg.',
      'ctrl-o: open de tekst in een tekstverwerker.',
      'shift-tab: terug naar de vorige vraag.',
      'esc: dit menu. ctrl-c: stoppen; alles blijft bewaard.',
      'Plakken mag overal, zoveel als je wilt.',
    ],
    open: 'open',
    settled: 'ingevuld',
    skipped: 'overgeslagen',
    handedIn: (n: number) => `${n} ingeleverd`,
  },
  forms: {
    size: (minutes: number, { min, max }: { readonly min: number; readonly max: number }) =>
      `${minutes} minuten · ${min} tot ${max} mensen`,
    questions: (n: number) => (n === 1 ? '1 vraag' : `${n} vragen`),
    own: (file: string) => `van jullie zelf: ${file}`,
    seeMore: (command: string) => `Meer over één ervan: ${command} ID`,
    minutes: (n: number) => `${n} min`,
    who: {
      inbrenger: 'De inbrenger vertelt',
      allen: 'Allen praten mee',
      groep: 'De groep praat, de inbrenger luistert',
      stil: 'Stil, ieder voor zich',
      gespreksleider: 'De gespreksleider',
    },
    say: 'Zeg',
    complete: 'Vul aan',
    why: 'Waarom',
    late: (titles: readonly string[]) =>
      `Loopt het uit, kort dan in bij ${list(titles)}. Keuze, tegenspraak en afspraken blijven heel.`,
    ends: (time: string) => `Einde: ${time}.`,
    source: 'Bron',
    inRecord: 'In het verslag',
    notATime: (flag: string, text: string) => `${flag} ${text}: dat is geen tijd. Schrijf bijvoorbeeld 14:00.`,
    canCopy: (ids: readonly string[]) => `Te kopiëren zijn: ${list(ids)}.`,
    takenHint: (id: string) => `Het is al jullie eigen versie: driehoek review --protocol ${id} gebruikt die.`,
    copied: 'Pas de vragen en de volgorde aan. Dit bestand gaat voortaan voor de meegeleverde werkvorm.',
  },
};
