import { followUp } from './follow-up.ts';
import { capital, elsewhere, list, meant, word } from './words.ts';

/** After the session: list, log, follow-up, look-back. */
export const afterwards = {
  /** What happens with records after the session: listing them, the log, what is to be followed up, looking back. */
  afterwards: {
    unread: (n: number) =>
      n === 1
        ? 'Eén bestand is niet gelezen, of maar voor een deel. Kijk wat eraan mankeert:'
        : `${capital(word(n))} bestanden zijn niet gelezen, of maar voor een deel. Kijk wat eraan mankeert:`,
    list: {
      none: (near?: string, empty?: readonly string[]) =>
        `Er is niets gevonden.${meant(near)}${empty === undefined ? '' : ` ${elsewhere(empty)}`}`,
      date: 'Datum',
      status: 'Status',
      outcome: 'Uitkomst',
      title: 'Titel',
      file: 'Bestand',
      isCase: 'casus',
      statuses: { open: 'open', closed: 'afgerond' },
    },
    log: {
      heading: 'Logboek van onze gesprekken',
      columns: {
        date: 'Datum',
        title: 'Casus',
        themes: 'Thema’s',
        sides: 'Waar het schuurt',
        outcome: 'Uitkomst',
        status: 'Status',
        lookBack: 'Terugblik',
      },
      empty: 'Er zijn nog geen verslagen.',
      leftOut: 'Niet in de tabel, want er klopt iets niet:',
      written: (file: string) => `Het logboek is bijgewerkt: ${file}`,
      upToDate: (file: string) => `Het logboek is al bij: ${file}`,
      stale: (file: string) => `Het logboek in ${file} loopt achter op de verslagen.`,
      staleHint: 'Werk het bij met: driehoek log',
      /** What is wrong with the two marks, and on which lines they stand. */
      marks: (file: string, fault: string, opening: string, closing: string, lines: readonly number[]) =>
        ({
          'no-opening': `In ${file} ontbreekt de regel ${opening}.`,
          'no-closing': `In ${file} ontbreekt de regel ${closing}.`,
          openings: `In ${file} staat ${opening} meer dan één keer: regel ${list(lines.map(String))}.`,
          closings: `In ${file} staat ${closing} meer dan één keer: regel ${list(lines.map(String))}.`,
          order: `In ${file} staat ${closing} boven ${opening}: regel ${list(lines.map(String))}.`,
        })[fault] ?? '',
      marksHint: (opening: string, closing: string) =>
        `Tussen deze twee regels komt de tabel, elk precies één keer: ${opening} en ${closing}. Er is niets veranderd.`,
    },
    followUp,
    lookBack: {
      heading: 'Terugblik',
      promise: (day: string) => `Dit schreven jullie op ${day}.`,
      thenRemained: (text: string) => `Wat toen bleef schuren: ${text}`,
      agreements: (n: number) => (n === 1 ? 'Er was één afspraak.' : `Er waren ${word(n)} afspraken.`),
      escalated: (to: string, day: string | undefined) =>
        `${to === '' ? 'Het is opgeschaald.' : `Het ging naar: ${to}.`}${day === undefined ? '' : ` Het antwoord zou er zijn op ${day}.`}`,
      steps: {
        happened: {
          title: 'Wat er gebeurde',
          why: 'Het loopt vaak anders dan op papier stond.',
          ask: 'Wat is er sindsdien gebeurd?',
        },
        actions: {
          title: 'Afspraken',
          why: 'Zo weten jullie wat er nog moet gebeuren.',
          ask: 'Wat is er van de afspraken gekomen?',
        },
        'word-back': {
          title: 'Terugkoppeling',
          why: 'Zo horen de mensen die meedachten wat ermee is gedaan.',
          ask: 'Wie heeft gehoord wat ermee gebeurde?',
        },
        dissent: {
          title: 'Tegenspraak',
          why: 'Zo zien jullie of er iets met de andere mening is gedaan.',
          ask: 'Is er iets gedaan met wat de ander nodig had?',
        },
        place: {
          title: 'De casus nu',
          why: 'Jullie weten nu hoe het afliep. Daardoor kunnen jullie er anders naar kijken dan toen.',
          ask: 'Wat weegt nu het zwaarst: het vak, het bestuur of de samenleving?',
        },
        remaining: {
          title: 'Wat nog schuurt',
          why: 'Na de keuze is de spanning er vaak nog. Zo blijft die in beeld.',
          ask: 'Wat schuurt er nu nog?',
        },
        next: {
          title: 'Verder',
          why: 'Met een dag erbij komt dit vanzelf terug in driehoek follow-up.',
          ask: 'Hoe gaat het verder?',
        },
      },
      asks: {
        happened: 'Wat is er sindsdien gebeurd?',
        differently: 'Wat liep anders dan jullie dachten?',
        agreement: (text: string) => `Is dit gedaan? ${text}`,
        heard: 'Hebben jullie gehoord wat ermee gebeurde?',
        toldOthers: 'Weten de mensen om wie het ging, en wie meedacht, wat ermee gebeurde?',
        answer: 'Wat is er gehoord of verteld?',
        view: (needs: string) => `Is hier iets mee gedaan? ${needs}`,
        place: 'Zouden jullie de casus nu op dezelfde plek leggen?',
        placeWhy: 'Waarom? En als het ergens anders is: waar dan?',
        remaining: 'Wat schuurt er nu nog?',
        next: 'Kijken jullie nog een keer terug? Op welke dag?',
        status: 'Staat er nog iets open?',
      },
      hints: {
        mayStayEmpty: 'Niets? Laat het dan leeg.',
        answer: 'Nog niets? Schrijf dan wie erachteraan gaat, als rol. Leeg mag ook.',
        view: (text: string) => `De mening was: ${text}`,
        place: 'In het verslag staat waar de casus toen lag.',
        placed: (where: string) => `In het verslag staat: ${where}`,
        remaining: 'Niets meer? Laat het dan leeg.',
      },
      fates: { done: 'Gedaan', open: 'Nog niet: er komt een nieuwe dag', dropped: 'Vervalt, omdat …' },
      heeding: { heeded: 'Ja', open: 'Nog niet', dropped: 'Hier gebeurt niets meer mee, omdat …' },
      statuses: { open: 'Ja, dit verslag blijft open', closed: 'Nee, dit is afgerond' },
      written: (file: string) => `De terugblik staat in ${file}.`,
      already: (file: string) => `Deze terugblik stond al in ${file}. Er is niets veranderd.`,
      /** What became of the agreements. */
      became: (n: { readonly ticked: number; readonly moved: number; readonly dropped: number }) => {
        const parts = [
          ...(n.ticked === 0 ? [] : [`${word(n.ticked)} gedaan`]),
          ...(n.moved === 0 ? [] : [`${word(n.moved)} met een nieuwe dag`]),
          ...(n.dropped === 0 ? [] : [`${word(n.dropped)} vervallen`]),
        ];
        return `Van de afspraken: ${parts.join(', ')}.`;
      },
      staysOpen: 'Het verslag blijft open, want dit is nog niet afgehandeld:',
      /** What closing a record would take out of sight, and how to answer it. */
      leftOpen: {
        agreement: (text: string) => `deze afspraak staat nog open: ${text}`,
        'word-back': (text: string) =>
          text === '' ? 'er is nog geen antwoord terug' : `van ${text} is nog geen antwoord terug`,
        view: (text: string) => `voor deze mening is nog niet gedaan wat nodig was: ${text}`,
        'look-back': (day: string) => `er is nog een terugblik afgesproken, op ${day}`,
        ways: {
          agreement: 'Kies done, of { dropped: reden }.',
          'word-back': 'Kies "yes", of { dropped: reden }.',
          view: 'Kies heeded, of { dropped: reden }.',
          'look-back': 'Haal die dag weg.',
        },
        finding: (left: string, ways: string) =>
          `Een verslag kan pas worden afgerond als er niets meer open staat, en ${left}. ${ways} Of laat het verslag open: status: open.`,
        title: 'Nog niet alles is af',
        ask: 'Dit staat nog open. Wat doen jullie ermee?',
        hint: 'Een verslag kan pas worden afgerond als er niets meer open staat.',
        keep: 'Laat het verslag open',
        keepDetail: 'Dan blijft het staan in driehoek follow-up.',
        again: 'Beantwoord dit opnieuw',
      },
      notFound: (text: string) => `Deze afspraak staat er niet meer zo in, en is dus niet afgevinkt: ${text}`,
      notNamed: (text: string) =>
        `Dit staat niet meer zo in het verslag, en staat dus ook niet in de terugblik: ${text}`,
      tooEarly: (day: string, session: string) =>
        `${day} ligt vóór het gesprek van ${session}. Dan valt er nog niets terug te kijken.`,
      tooEarlyHint:
        'Keken jullie later terug, zet die dag er dan achter: --date 2027-03-05. Klopt de dag van het gesprek niet, verbeter dan date bovenaan het verslag.',
      openFence: (file: string, line: number) =>
        `In ${file} begint op regel ${line} een codeblok dat nergens ophoudt. Alles erachter zou ook code worden.`,
      openFenceHint: 'Sluit het codeblok en probeer het opnieuw.',
      openEnd: (file: string, line: number) =>
        `In ${file} begint op regel ${line} iets dat nergens ophoudt, zoals een opmerking, een uitklapblok of een ander stuk HTML. Alles erachter zou daar ook bij horen.`,
      openEndHint: 'Sluit dat af en probeer het opnieuw.',
      notAsMeant: (file: string) =>
        `De terugblik is niet in ${file} gezet: het verslag zou daarna iets anders zeggen dan jullie hebben geantwoord.`,
      notAsMeantHint: 'Bekijk met driehoek check wat er in het verslag niet klopt, en probeer het daarna opnieuw.',
      notSound: (file: string) => `In ${file} klopt iets niet. Verbeter dat eerst:`,
      notARecord: (named: string, near?: string) => `Er is geen verslag "${named}".${meant(near)}`,
      whichHint: 'Noem het bestand van het verslag, of de naam ervan in de map met verslagen.',
      which: 'Op welk verslag kijken jullie terug?',
      waiting: (file: string, day: string) => `driehoek look-back ${file}  (sinds ${day})`,
      giveAnswers: (file: string) =>
        `Geef de antwoorden in een bestand:\n  driehoek look-back ${file} --skeleton > antwoorden.yaml\n  driehoek look-back ${file} --answers antwoorden.yaml\nOf geef ze regel voor regel: driehoek --plain look-back ${file}`,
      skeletonHead: (title: string, command: string) =>
        `Terugblik op "${title}". Vul in en geef het terug met:\n  ${command}\nEen stap overslaan: schrijf { skip: de reden }.`,
      due: (n: number, title: string, command: string) =>
        n === 1
          ? `Er wacht een terugblik: ${title}. Begin daar eerst mee? ${command}`
          : `Er wachten ${word(n)} terugblikken, als eerste: ${title}. Begin daar eerst mee? ${command}`,
      /** What stands before the answers in the record. */
      labels: {
        day: 'Dag',
        happened: 'Sindsdien',
        differently: 'Anders dan gedacht',
        postponed: 'Nog niet gedaan',
        dropped: 'Niet meer nodig',
        wordBack: 'Terugkoppeling',
        answer: 'Wat er gehoord is',
        heeded: 'Tegenspraak waar iets mee gedaan is',
        letGo: 'Tegenspraak waar niets meer mee gebeurt',
        place: 'De casus nu plaatsen',
        placeWhy: 'Waarom',
        remaining: 'Wat nog schuurt',
        next: 'Volgende terugblik',
        skipped: 'Overgeslagen',
      },
      wordBack: { yes: 'Ja', partly: 'Een deel', no: 'Nog niet', dropped: 'Dat antwoord komt niet meer, omdat …' },
      lapses: 'Vervalt',
      /** Before a reason, and before a day that something was put off to. */
      because: 'Omdat',
      newDay: 'Nieuwe dag',
      place: { same: 'Op dezelfde plek', elsewhere: 'Ergens anders', unsure: 'Dat weten we niet' },
    },
  },
};
