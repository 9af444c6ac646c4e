import { list, word as words } from './words.ts';

const numbers = (all: readonly number[]) => list(all.map(String));

/** Several meetings of several groups, and what they close with. */
export const programme = {
  groupTwice: (id: string, file: string) =>
    `Er zijn twee groepen die "${id}" heten in ${file}. Geef elke groep een eigen naam.`,
  none: 'Er is hier nog geen traject.',
  noneHint: 'Maak er een met driehoek programme new.',
  which: 'Er is meer dan één traject. Noem er een.',
  known: (ids: readonly string[]) => `Dit is er: ${list(ids)}.`,
  unknown: (id: string, near: string | undefined) =>
    `Er is geen traject "${id}".${near === undefined ? '' : ` Bedoel je ${near}?`}`,
  unknownSeries: (id: string, near: string | undefined) =>
    `Er is geen reeks "${id}".${near === undefined ? '' : ` Bedoel je ${near}?`}`,
  unknownGroup: (id: string, near: string | undefined) =>
    `Er is geen groep "${id}".${near === undefined ? '' : ` Bedoel je ${near}?`}`,
  groupsAre: (ids: readonly string[]) => `De groepen zijn ${list(ids)}.`,
  notAMeeting: (typed: string, most: number) =>
    `"${typed}" is geen bijeenkomst: noem een nummer van 1 tot en met ${most}.`,
  allHeld: (group: string) =>
    `Groep ${group} heeft alle bijeenkomsten gehad. Begin het slot met driehoek programme close.`,
  isHeld: (n: number, group: string, file: string) => `Bijeenkomst ${n} van groep ${group} is er al: ${file}.`,
  isHeldHint: 'Noem een ander nummer, of haal eerst dat verslag weg.',
  oneRecord: 'Van een bijeenkomst komt één verslag. Noem één antwoordenbestand, geen map met meer.',
  closesProgramme: (form: string) => `Met de werkvorm "${form}" sluit je een traject af; er is geen casus bij.`,
  closesProgrammeHint:
    'Begin met driehoek programme close: dan staan de zinnen van alle groepen al klaar. Nog geen traject? Maak er een met driehoek programme new.',
  isClosed: (file: string) => `De slotbijeenkomst is er al: ${file}.`,
  gone: (record: string, where: string) => `Het verslag ${record} (${where}) is niet meer te vinden.`,
  goneHint: (file: string) =>
    `Zet het terug in de map met verslagen, of in een andere map van dit project. Is het voorgoed weg? Haal de regel dan weg bij held, in ${file}.`,
  heldTwice: (where: string, files: readonly string[]) =>
    `Van ${where} zijn er ${words(files.length)} verslagen: ${list(files)}. Haal in één ervan de regel programme weg.`,
  strays: (group: string, files: readonly string[], file: string) =>
    `${list(files)} ${files.length === 1 ? 'hoort' : 'horen'} volgens het verslag zelf bij groep ${group} van dit traject, maar ${file} heeft die bijeenkomst niet. Heet de groep nu anders? Verander dan group in het verslag.`,
  meetingOf: (group: string, n: number) => `groep ${group}, bijeenkomst ${n}`,
  closingTitle: 'Slotbijeenkomst',
  noLines: (n: number) => `Er ${n === 0 ? 'zijn nog geen zinnen' : 'is nog maar één zin'} om het slot mee te beginnen.`,
  noLinesHint: 'Die komen uit de laatste bijeenkomst van elke groep: wat de leiding moet weten. Houd die eerst.',
  noLinesHeardHint:
    'Ze staan in het verslag van de laatste bijeenkomst van elke groep, onder "Wat de leiding moet weten". Schrijf ze daar bij.',
  heardOf: (heard: number, all: number) =>
    `Van ${words(heard)} van de ${words(all)} groepen zijn er zinnen. De andere kunnen hun zinnen er straks bij typen.`,
  notClosed: 'De slotbijeenkomst is er nog niet, dus er is nog geen pagina.',
  notClosedHint: 'Houd die eerst: driehoek programme close.',
  noMessages: (file: string) => `In ${file} staan geen boodschappen.`,
  noMessagesHint: 'Ze staan daar onder "Boodschappen", bij opschalen en terugkoppelen.',
  tooLong: (found: number, most: number) => `De pagina heeft ${found} woorden; op één A4 passen er ${most}.`,
  tooLongHint: (file: string) => `Maak de boodschappen of de tegenspraak korter, in ${file}, en probeer het opnieuw.`,
  namesGroup: (id: string) =>
    `Op de pagina staat "${id}", de naam van een groep. Haal die weg uit het verslag van het slot.`,
  fewerMessages: (chosen: number, told: number, file: string) =>
    `De tafels lieten ${words(chosen)} zinnen omhoog gaan; op de pagina ${told === 1 ? 'staat' : 'staan'} er ${words(told)}. Mist er een? Zet die in ${file}, onder "Boodschappen".`,
  pagePersonal: (file: string) =>
    `Op de pagina staat iets dat naar een persoon kan leiden. Waar, zegt driehoek check ${file}. Schrijf daar een rol, en maak de pagina opnieuw.`,
  otherDay: (agreed: string, planned: string, iso: string, file: string) =>
    `Volgens de pagina komt het antwoord uiterlijk ${agreed}, volgens het traject ${planned}. Klopt de pagina? Zet dan answer-due: ${iso} in ${file}.`,
  page: {
    intro: 'Dit brengen de groepen van dit traject samen. Wie wat zei, staat er niet bij.',
    rubs: (text: string) => `Waar het schuurt: ${text}`,
    asks: (text: string, of: string | undefined) => `**Wat we vragen${of === undefined ? '' : ` van ${of}`}:** ${text}`,
    dissent: 'Wie dit anders ziet',
    noDissent: 'Niemand zag het anders.',
    needs: (view: string, needs: string) => `${view} Nodig om mee te kunnen: ${needs}`,
    answer: 'Antwoord',
    brings: (role: string) => `Gebracht door: ${role}.`,
    answers: (role: string, day: string) => `Antwoord van ${role}, uiterlijk ${day}.`,
  },
  pageMade: (n: number) => `De pagina heeft ${n} woorden. Lees hem nog eens na voor hij weggaat.`,
  answered: (title: string) => `Het antwoord staat bij ${title}. De groepen horen het bij hun volgende gesprek.`,
  answerReplaced: (day: string, text: string) =>
    `Het eerdere antwoord, van ${day}, staat er niet meer bij. Dat was: ${text}`,
  answerEarly: 'Van dit traject is er nog geen verslag van de slotbijeenkomst. Klopt het dat dit het antwoord is?',
  answerPersonal: (file: string) =>
    `In het antwoord staat iets dat naar een persoon kan leiden. Waar, zegt driehoek check ${file}. Zeg het antwoord dan opnieuw, met een rol.`,
  answerNeeds: 'Zeg erbij wat het antwoord is.',
  answerNeedsHint: 'Bijvoorbeeld: driehoek programme answer goed-werk-2027 --text "Er komt een vast uur per week."',
  answerTooLong: 'Het antwoord past in één regel van hooguit 500 tekens.',
  answerOf: (title: string) => `Antwoord op ${title}`,
  askNews: 'Dit is er van de leiding.',
  hintNews: (file: string) => `Het staat in ${file}.`,
  openPromise: (title: string) => `antwoord geven op ${title}`,
  made: (file: string) =>
    `Kijk het na met driehoek check, en nodig uit met driehoek programme invite. Het staat in ${file}.`,
  advice: {
    six: (ids: readonly string[]) =>
      `Met minder dan zeven mensen laat het scherm alleen sterretjes zien, geen woorden of merken. Dat geldt voor ${list(ids)}.`,
    seven: 'Maak groepen van zeven of meer, als het kan.',
    apart: 'Zet leidinggevenden en medewerkers in aparte groepen.',
  },
  goOn: 'Er is niets gemaakt. Dit typte je al; hiermee ga je verder:',
  needs: (flags: readonly string[]) => `Zonder terminal zijn deze opties nodig: ${list(flags)}.`,
  needsHint:
    'Bijvoorbeeld: --group "a,9,09:30,2027-02-04,2027-03-04,2027-04-01,2027-05-13" --closing "2027-06-10,13:30" --answer-from directie --answer-due 2027-07-08',
  groupFault: {
    name: (said: string) =>
      said === ''
        ? "Begin met de naam van de groep, en dan met komma's: aantal mensen, begintijd en de dagen."
        : `"${said}" kan geen naam van een groep zijn. Gebruik letters, cijfers en streepjes, zonder spaties.`,
    people: (said: string) =>
      said === ''
        ? 'Zet erbij met hoeveel mensen de groep is.'
        : `Met hoeveel mensen is de groep? Eén getal van 3 tot en met 30; er staat ${said}.`,
    start: (said: string) =>
      said === ''
        ? 'Zet erbij hoe laat het begint, zoals 09:30.'
        : `Een groep heeft één begintijd; er staan er meer: ${said}.`,
    dates: (_said: string) => 'Zet erbij op welke dagen de groep bij elkaar komt, zoals 2027-02-04.',
    day: (said: string) => `De dag ${said} bestaat niet. Schrijf bijvoorbeeld 2027-02-04.`,
    part: (said: string) =>
      `"${said}" is niet te plaatsen. Een groep heeft een naam, aantal mensen, begintijd en dagen, met komma's ertussen. Leidinggevend, medewerker of gemengd mag erbij.`,
  },
  badClosing: (typed: string) => `"${typed}" is geen slot. Schrijf de dag en de begintijd, zoals "2027-06-10,13:30".`,
  datesNeeded: (group: string, found: number, wanted: number) =>
    `Groep ${group} heeft ${words(found)} ${found === 1 ? 'dag' : 'dagen'}; de reeks heeft ${words(wanted)} bijeenkomsten.`,
  ask: {
    title: 'Nieuw traject',
    id: 'Hoe heet het traject? Kort, zonder spaties.',
    idHint: 'Bijvoorbeeld goed-werk-2027.',
    leaders: 'Wie begeleiden? Rollen, geen namen.',
    leadersHint: 'Bijvoorbeeld: begeleider, tweede begeleider.',
    group: (n: number) => `Groep ${n}: naam, aantal mensen, begintijd en de dagen.`,
    groupHint: 'Bijvoorbeeld: a, 9, 09:30, 2027-02-04, 2027-03-04, 2027-04-01, 2027-05-13. Leeg: geen groep meer.',
    closing: 'Wanneer is de slotbijeenkomst, en hoe laat?',
    closingHint: 'Bijvoorbeeld: 2027-06-10, 13:30.',
    from: 'Wie van de leiding geeft antwoord? Een rol.',
    due: 'Wanneer is dat antwoord er?',
    dueHint: 'Bijvoorbeeld: 2027-07-08.',
    badDay: 'Deze dag bestaat niet. Schrijf bijvoorbeeld 2027-07-08.',
  },
  states: { held: 'geweest', gone: 'verslag weg', late: 'nog niet geweest', planned: 'gepland' },
  show: {
    group: (id: string, people: number, promises: number) =>
      `Groep ${id}, ${words(people)} mensen${promises === 0 ? '' : `, ${promises} ${promises === 1 ? 'belofte' : 'beloftes'} open`}`,
    meeting: (n: number, title: string, day: string, state: string) => `${n} ${title} · ${day} · ${state}`,
    noDay: 'zonder dag',
    waits: (from: string, day: string) => `Antwoord van ${from}, uiterlijk ${day}.`,
    overdue: (from: string, day: string) => `Antwoord van ${from}: had er ${day} moeten zijn.`,
    answered: (from: string, day: string, text: string) => `Antwoord van ${from}, ${day}: ${text}`,
    next: (day: string, what: string) => `Volgende: ${day}, ${what}.`,
  },
  invite: {
    calendar: (title: string) => title,
    closing: 'slot',
    letterTitle: (title: string, group: string) => `${title}: uitnodiging voor groep ${group}`,
    closingLetter: (title: string) => `${title}: uitnodiging voor de slotbijeenkomst`,
    intro: (meetings: number) =>
      `Je doet mee aan ${words(meetings)} bijeenkomsten over goed werk. Hieronder staan de dagen. Zet ze alvast in je agenda.`,
    closingIntro: 'Alle groepen sluiten samen af, aan gemengde tafels. Daar komt één pagina voor de leiding uit.',
    meeting: (title: string, day: string, start: string) => `- ${title}: ${day}, ${start} uur`,
    bring: 'Denk vooraf aan één moment uit je eigen werk waarin je niet wist wat goed was. Namen heb je niet nodig.',
    safe: 'Wat iemand vertelt, blijft in de groep. In het verslag staan redenen en rollen, geen namen.',
    answer: (from: string, day: string) => `De leiding antwoordt: ${from}, uiterlijk ${day}.`,
    from: (leaders: readonly string[]) => `Begeleiding: ${list(leaders)}.`,
    event: (title: string, meeting: string, group: string) => `${title}: ${meeting}, groep ${group}`,
    closingEvent: (title: string) => `${title}: slotbijeenkomst`,
    answerEvent: (title: string, from: string) => `${title}: antwoord van ${from}`,
    changed: (files: readonly string[]) =>
      `${list(files)} ${files.length === 1 ? 'is' : 'zijn'} sinds de vorige keer veranderd. Er is niets geschreven, zodat niets daarvan verloren gaat.`,
    changedHint: "Geef zo'n brief een andere naam, of maak de nieuwe brieven in een andere map: --output MAP.",
    done: (n: number) =>
      `${words(n)[0]?.toUpperCase() ?? ''}${words(n).slice(1)} brieven en een agenda. Elke afspraak heeft een week ervoor een herinnering.`,
  },
  closing: {
    headings: { lines: 'Wat de groepen meenemen', raised: 'Wat de tafels kozen', written: 'Wat omhoog gaat' },
    merged: (n: number, text: string) => `Dit is nu zin ${n}: ${text}`,
    apart: (n: number) => `Zin ${n} is weg; de zinnen eronder staan weer los.`,
    line: (n: number) => `Zin ${n}`,
    tables: 'Aantal tafels',
    byTables: (n: number) => (n === 1 ? 'één tafel' : `${words(n)} tafels`),
    allowedMerge: 'Typ m, de nummers van de zinnen die hetzelfde zeggen, en de nieuwe zin: m 3 7 nieuwe zin.',
    allowedCards: (most: number) => `Een kaart heeft één tot en met ${words(most)} nummers, zoals 2 3 9 14.`,
    atMost: (most: number) => `Dat zijn er te veel: hooguit ${words(most)}.`,
    exactly: (most: number) => `Er gaan ${words(most)} zinnen omhoog. Typ hun nummers, zoals 2 9 14.`,
    twoAtLeast: 'Noem minstens twee nummers om samen te voegen.',
    notOpen: (n: number) => `Zin ${n} is er niet, staat er twee keer, of ligt al onder een andere zin.`,
    chosenGone: 'Een zin waar een tafel voor koos, is er niet meer. Typ de kaarten van alle tafels opnieuw.',
    openMessages: (open: readonly number[]) =>
      `Bij ${numbers(open)} staat nog niet wat jullie vragen. Typ het nummer en wat erbij hoort. Gaat een boodschap toch niet mee, haal die dan weg: ${open[0]}x.`,
    nothingToUndo: 'Er is nog niets samengevoegd.',
    passedOver: (n: number) => `Zin ${n} is door meer tafels gekozen en hoort erbij.`,
    notTied: (n: number, tied: readonly number[]) =>
      `Zin ${n} is door minder tafels gekozen. Kies uit ${numbers(tied)}: die staan gelijk.`,
    stands: (clear: readonly number[], tied: readonly number[]) =>
      [
        ...(clear.length === 0 ? [] : [`Zeker omhoog: ${numbers(clear)}.`]),
        ...(tied.length === 0
          ? []
          : [`Gelijk: ${numbers(tied)}. Praat erover en typ dan alle nummers die omhoog gaan.`]),
      ].join(' '),
    mergeKeys: 'm 3 7 nieuwe zin = samenvoegen · u = terug',
    goUpKeys: '2 9 14 = deze gaan omhoog',
    cardHelp: (most: number) =>
      `Typ per tafel één regel: het nummer van de tafel, dan hooguit ${words(most)} nummers van zinnen. Bijvoorbeeld 1 2 3 9 14.`,
    cardHelpMore: [
      'Staat er iets fout? Typ de hele regel opnieuw, met hetzelfde nummer van de tafel.',
      'Niets is te lezen tot alle tafels er zijn.',
    ],
  },
};
