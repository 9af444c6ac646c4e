import { list, word } from './words.ts';

/** A session from its opening to its summary. */
export const session = {
  summary: {
    written: (file: string) => `Verslag geschreven: ${file}`,
    chosen: 'Uitkomst',
    dissent: 'Tegenspraak',
    dissentCount: (n: number) =>
      n === 0 ? 'geen' : n === 1 ? 'één afwijkende mening' : `${word(n)} afwijkende meningen`,
    remains: 'Blijft schuren',
    actions: 'Afspraken',
    actionCount: (n: number) => (n === 0 ? 'geen' : word(n)),
    lookBack: 'Terugblik',
    read: (command: string) => `Lees het na: ${command}`,
  },
  trial: {
    folder: 'driehoek-proef',
    played: (folder: string) =>
      `Hier is geen toetsenbord en scherm. Daarom speelt driehoek een meegeleverd gesprek af; het verslag komt in ${folder}/.`,
    wrote: (file: string) => `Verslag geschreven: ${file}`,
  },
  gate: {
    title: 'Hoort deze casus hier?',
    hint: 'Voor de gespreksleider en de inbrenger. Zet de beamer uit. Hiervan wordt niets bewaard.',
    asks: {
      defend: 'Zijn er minstens twee dingen die je allebei kunt verdedigen?',
      wrongdoing: 'Kan dit een misstand, een strafbaar feit of een schending van de integriteit zijn?',
      unsafe: 'Is iemand nu onveilig, in de casus of aan tafel?',
      judges: 'Zit er iemand aan tafel die de inbrenger beoordeelt?',
    },
    advice: {
      defend: [
        'Dan is het misschien een vraag om kennis, of een klacht. Daarvoor is een collega, een jurist of de leiding een betere plek.',
      ],
      wrongdoing: [
        'Bespreek dit niet hier. Ga naar de vertrouwenspersoon, of gebruik de meldregeling van je organisatie. Het Huis voor Klokkenluiders geeft ook advies.',
        'Wie als ambtenaar van een misdrijf hoort, kan verplicht zijn aangifte te doen. Vraag dat na.',
      ],
      unsafe: [
        'Zorg eerst dat iedereen veilig is. Bel je leidinggevende of de vertrouwenspersoon. Is er direct gevaar, bel dan 112.',
      ],
      judges: [
        'Die persoon spreekt dan het laatst, en legt geen kaartje voor de inbrenger het zegt. De inbrenger beslist of het gesprek doorgaat.',
      ],
    },
    contact: (who: string) => `Bij jullie: ${who}`,
    adviceAsk: 'Wat doen jullie?',
    stopAsk: 'Dit gesprek gaat nu niet door.',
    stop: 'Stoppen; er wordt niets bewaard',
    on: 'Toch verder',
    stopped: 'Gestopt. Er is niets bewaard.',
    safetyAsk: 'Gaat het hier om een misstand, of is iemand onveilig?',
    back: 'Verder met het gesprek',
    keep: 'Stoppen en bewaren',
    erase: 'Stoppen en dit gesprek weghalen',
    eraseDetail: 'Alles wat getypt is, gaat weg en komt niet terug.',
    erased: 'Het gesprek is weggehaald.',
  },
  promises: {
    title: 'Van de vorige keer',
    ask: 'Dit staat nog open. Wat is ervan gekomen?',
    hint: (title: string, day: string) =>
      `Uit het gesprek "${title}" van ${day}. Bespreek het kort; afvinken kan in het verslag of met driehoek look-back.`,
    more: (n: number) => (n === 1 ? 'En nog één ding.' : `En nog ${word(n)} dingen.`),
  },
  intake: {
    title: 'Een gesprek over een casus',
    which: 'Waar gaan jullie het over hebben?',
    own: 'Een eigen casus',
    ownDetail: 'Iemand aan tafel heeft iets meegemaakt wat schuurt.',
    yours: 'Van jullie zelf.',
    leave: 'q of esc: stoppen',
    formAsk: 'Hoe willen jullie het gesprek voeren?',
    formHint: 'Kies naar de tijd die er is.',
    form: (title: string, minutes: number, { min, max }: { readonly min: number; readonly max: number }) =>
      `${title} (${minutes} minuten, ${min} tot ${max} mensen)`,
    usual: 'de gewone',
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
    notPeople: (flag: string, text: string) => `${flag} ${text}: dat is geen aantal mensen. Schrijf bijvoorbeeld 8.`,
    timeFor: (title: string, people: number) => `${title}, met ${people} mensen`,
    stepTime: (id: string, needs: string, minutes: number, isTight: boolean) =>
      `  ${id.padEnd(20)} ${needs.padStart(6)} van ${String(minutes).padStart(3)} min${isTight ? '  te krap' : ''}`,
    timeOfAll: (needs: string, minutes: number, prompts: number, typed: number) =>
      `Nodig: ${needs} van de ${minutes} minuten. Het scherm vraagt ${prompts} keer iets; ${typed} keer wachten jullie op wat er getypt wordt.`,
    fitsFor: (from: number, to: number) =>
      from === to ? `Past met ${from} mensen.` : `Past met ${from} tot en met ${to} mensen.`,
    fitsNobody: 'Past met geen enkele groep.',
    tooTight: (ids: readonly string[]) =>
      ids.length === 0
        ? 'Er blijft te weinig tijd over voor wat uitloopt. Geef de werkvorm meer minuten, of maak de groep kleiner.'
        : `Te krap: ${ids.join(', ')}. Geef die stappen meer minuten, of maak de groep kleiner.`,
    notATime: (flag: string, text: string) => `${flag} ${text}: dat is geen tijd. Schrijf bijvoorbeeld 14:00.`,
    canCopy: (ids: readonly string[]) => `Te kopiëren zijn: ${list(ids)}.`,
    takenHint: (id: string) => `Het is al jullie eigen versie: driehoek review --protocol ${id} gebruikt die.`,
    copied: 'Pas de vragen en de volgorde aan. Dit bestand gaat voortaan voor de meegeleverde werkvorm.',
  },
};
