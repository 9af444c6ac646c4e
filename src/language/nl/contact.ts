import { capital, word } from './words.ts';

const things = (n: number) => (n === 1 ? 'één ding' : `${word(n)} dingen`);

/** The first contact: the greeting, choosing with the keyboard, what a trial is, and the last look at a record. */
export const contact = {
  choosing: {
    besides: { day: 'Op welke dag dan wel?', reason: 'Waarom? Eén zin is genoeg.' },
    standing: 'staat er nu',
    here: 'hier zijn jullie',
    choose: '↑↓, cijfer of letters: kies',
    orSearch: '↑↓, nummer of woord: kies',
    byTyping: 'cijfer of letters: kies',
    enter: 'enter bevestigt',
    notThere: (typed: string) => `"${typed}" staat er niet bij.`,
    chooseFirst: 'Kies eerst een antwoord: typ het nummer of de eerste letters ervan.',
    tryAgain: 'Typ een nummer of de eerste letters van een keuze.',
    several: (typed: string, n: number) =>
      `Met "${typed}" passen er ${word(n)}. Typ nog een letter, of kies met een pijltje.`,
    more: (above: number, below: number) =>
      [
        ...(below > 0 ? [`↓ nog ${below} ${below === 1 ? 'regel' : 'regels'}: pgdn`] : []),
        ...(above > 0 ? ['↑ terug: pgup'] : []),
      ].join(' · '),
    hearWhole: 'Eerst het hele verslag horen',
    help: [
      '/vraag: hoor de vraag opnieuw.',
      '/terug: naar de vorige vraag.',
      '/stop: stoppen.',
      'Begint je antwoord zelf met een schuine streep, typ die dan twee keer.',
    ],
  },
  greeting: {
    title: 'driehoek',
    about:
      'Met een team bespreek je een lastige keuze, op de driehoek van professie, politiek en maatschappij. Je houdt er een verslag aan over: wat jullie kozen, en waarom.',
    ask: 'Wat wil je doen?',
    leave: 'q of esc: stoppen',
    try: 'Proberen',
    tryDetail: (minutes: number) => `Een kort gesprek over een verzonnen casus, ongeveer ${minutes} minuten.`,
    review: 'Een eigen casus bespreken',
    reviewDetail: 'Met jullie team, tot en met het verslag. Een casus uit de bibliotheek kan ook.',
    resume: 'Verdergaan',
    resumeOne: (title: string) => `Met het gesprek dat stopte: ${title}`,
    resumeMany: (n: number) => `Er zijn ${word(n)} gesprekken die stopten.`,
    due: (n: number) => `Kijken wat jullie beloofd hebben: ${n}`,
    dueDetail: (n: number, overdue: number) =>
      overdue === 0
        ? `${capital(things(n))} voor de komende week.`
        : overdue === n
          ? `Van ${things(n)} is de dag voorbij.`
          : `${capital(things(n))}, tot en met de komende week. Van ${word(overdue)} is de dag voorbij.`,
    help: 'Uitleg',
    helpDetail: 'Alle opdrachten. Ook te zien met: driehoek --help',
  },
  trying: {
    title: 'Proberen',
    ask: 'Dit gaat er gebeuren',
    start: 'enter: beginnen',
    leave: 'esc: niet nu',
    walk: (minutes: number) =>
      `Je loopt stap voor stap door een kort gesprek, zoals een team dat voert. Dat duurt ongeveer ${minutes} minuten. Bij elke stap staat wie er praat, waarom die stap er is, en wat je kunt typen.`,
    case: (title: string) =>
      `De casus is verzonnen: ${title}. Het verhaal en de vraag staan er al. Typ verder wat je wilt; alleen proberen kan ook, dan antwoord je voor de anderen mee.`,
    record: (folder: string) => `Het verslag komt in de map ${folder}. Die map kun je daarna weggooien.`,
    stopPlain: (resume: string) =>
      `Stoppen kan altijd: typ /stop. Wat je typte blijft bewaard; met ${resume} ga je verder.`,
    stop: (resume: string) =>
      `Stoppen kan altijd, met ctrl-c of met esc en het menu. Wat je typte blijft bewaard; met ${resume} ga je verder.`,
  },
  ending: {
    ask: 'Dit komt in het verslag. Klopt het?',
    hint: 'Er is nog niets geschreven.',
    write: 'Schrijf het verslag',
    improve: 'Nog iets verbeteren',
    leave: 'esc: verbeteren',
    personInAction: (what: string) =>
      `Let op: in de afspraak "${what}" staat iets wat te herleiden is tot een persoon. Haal het weg, of noem een rol.`,
    nameInRole: (role: string) =>
      `Let op: bij de afspraken lijkt "${role}" op een naam. Zet daar een rol neer, zoals "teamleider".`,
  },
  resuming: {
    title: 'Verdergaan',
    ask: 'Met welk gesprek gaan jullie verder?',
    begun: (day: string, time: string) => `begonnen op ${day} om ${time}`,
    onlyRecord: 'alleen het verslag moet nog',
    goOn: (command: string) => `Verdergaan: ${command}`,
    unreadable: (id: string) => `Dit gesprek is niet te lezen: ${id}`,
  },
  lookingBack: {
    title: 'Terugkijken',
    ask: 'Op welk gesprek kijken jullie terug?',
    talk: (day: string) => `Gesprek van ${day}.`,
    due: (day: string) => `De terugblik was afgesproken op ${day}.`,
    dueToday: 'De terugblik is vandaag.',
    late: 'te laat',
    planned: (day: string) => `De terugblik is op ${day}.`,
    open: (n: number, first: string | undefined) =>
      `Er ${n === 1 ? 'staat nog één ding' : `staan nog ${word(n)} dingen`} open${first === undefined ? '' : n === 1 ? `, voor ${first}` : `, het eerste voor ${first}`}.`,
    nothing: 'Er wacht geen terugblik, en er staat niets meer open.',
  },
};
