import { capital, list, why } from './words.ts';

/** What the screen and `--plain` say while they ask. */
export const asking = {
  screen: {
    part: (n: number, of: number) => `vraag ${n} van ${of}`,
    drift: (n: number) => (n > 0 ? `samen ${n} min uitgelopen` : `samen ${-n} min voor`),
    why: (text: string) => `Waarom deze stap: ${text}`,
    shorten: (titles: readonly string[]) =>
      `Jullie lopen uit. Kort ${list(titles)} in. Keuze, tegenspraak en afspraken gaan gewoon door.`,
    keys: {
      enterOn: 'enter verder',
      enterTwice: 'enter nieuwe regel · 2× enter klaar',
      menu: 'esc menu',
      back: 'esc terug',
    },
    leaveEmpty: 'Leeg laten',
    otherwise: 'Anders, namelijk …',
    dayIs: (day: string) => `Dat is ${day}.`,
    editorFailed: 'De editor ging niet goed open of dicht. De tekst staat er nog zoals die was.',
    lookThrough: (title: string) => `Jullie kijken door: ${title}.`,
    notSaved: (code: string) => `Het antwoord kan niet bewaard worden: ${why(code)}.`,
    tryAgain: 'Opnieuw proberen',
    stopHere: 'Stoppen',
  },
  plain: {
    step: (n: number, of: number, title: string) => `Stap ${n} van ${of}: ${title}${/[.?!]$/u.test(title) ? '' : '.'}`,
    minutes: (n: number) => (n === 1 ? '1 minuut.' : `${n} minuten.`),
    drift: (n: number) =>
      n > 0
        ? `Jullie zijn samen ${n === 1 ? '1 minuut' : `${n} minuten`} uitgelopen.`
        : `Jullie liggen samen ${n === -1 ? '1 minuut' : `${-n} minuten`} voor.`,
    time: (onStep: number, given: number, drift: number) =>
      `Deze stap: ${onStep} van de ${given} minuten. ${drift === 0 ? 'Jullie liggen op tijd.' : asking.plain.drift(drift)}`,
    part: (n: number, of: number) => `Vraag ${n} van ${of}.`,
    helpHint: 'Typ ? en enter om te horen wat je op elk moment kunt doen.',
    help: [
      '/terug: naar de vorige vraag.',
      '/weg: haal de laatste notitie weg.',
      '/overzicht: alle antwoorden, en naar een andere stap.',
      '/overslaan: deze stap overslaan, met een reden.',
      '/feiten, /spanning, /opties, /driehoek, /zin, /afspraken, /casus, /betrokkenen, /waarden: wat daarvan op de wand staat. In een slotbijeenkomst ook /zinnen en /boodschappen. /alles: de hele wand.',
      '/doorvragen: een vraag die bij de casus hoort, voor als het gesprek stilvalt.',
      '/mensen: iemand komt of gaat. /onveilig: dit hoort hier niet.',
      '/tijd: hoe het met de tijd staat.',
      '/vraag: hoor de vraag opnieuw.',
      '/erbij: vul aan wat er staat. /leeg: haal weg wat er staat.',
      '/bewerk: open het antwoord in een editor.',
      '/stop: stoppen en later verdergaan. Alles blijft bewaard.',
      'Begint je antwoord zelf met een schuine streep, typ die dan twee keer.',
    ],
    notHere: 'Dat kan hier niet. Typ ? voor wat er wel kan.',
    noSpare: 'Bij deze stap heeft de casus geen extra vragen.',
    unknownCommand: (typed: string) =>
      `${typed} bestaat niet. Typ ? voor wat er kan, of twee schuine strepen als dit je antwoord is.`,
    choice: (n: number, label: string, detail?: string) =>
      `${n}. ${label}${/[.?!…]$/u.test(label) ? '' : '.'}${detail === undefined ? '' : ` ${detail}`}`,
    typeNumber: (n: number) =>
      n === 1 ? 'Typ 1.' : `Typ een nummer van 1 tot en met ${n}, of de eerste letters van je keuze.`,
    stands: (word: string, label: string) => `${capital(word)}: ${label}`,
    typeToLeave: 'Typ q om te stoppen.',
    enterOn: 'Enter: verder.',
    enterStays: 'Enter: toch niet.',
    jump: 'Typ het nummer van een stap. Enter: blijf hier.',
    standing: (text: string) => `Er staat: ${text}`,
    takenAway: (text: string) => `Weggehaald: ${text}`,
    unfinished: (text: string) =>
      `Een regel was nog niet af: ${text} Enter zet die erbij. Typ iets anders om die te vervangen.`,
    keepOrReplace: 'Enter laat het zo. Typ iets anders om het te vervangen, of /erbij om het aan te vullen.',
    more: 'Typ wat erbij moet.',
    endsWithEmpty: 'Een lege regel sluit af.',
    endsWithDot: 'Een regel met alleen een punt sluit af.',
    pasted: (characters: number) => `Geplakt: ${characters} tekens. Hier staat alleen het begin.`,
  },
};
