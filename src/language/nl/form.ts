import { record } from './record.ts';
import { either, list, meant, word } from './words.ts';

type CardShape = 'card' | 'place' | 'choose';
const onCard = {
  card: 'het nummer van het kaartje',
  place: 'drie cijfers die samen tien zijn',
  choose: 'het nummer van de optie',
};
const cardShape = (shape: readonly CardShape[]) => list(shape.map((part) => onCard[part]));
const cardParts = (parts: readonly string[]) =>
  list(
    parts.map((part) =>
      part === 'place' ? 'drie getallen die samen 10 zijn, zoals [4, 2, 4]' : 'het id van een optie',
    ),
  );

/** What is wrong with the form of a file, or with an answer, and what belongs there instead. */
export const form = {
  faults: {
    empty: 'Hier is nog niets ingevuld. "n.v.t." mag ook.',
    blank: 'Hier is nog niets ingevuld. Typ eerst iets.',
    emptyList: 'Hier is nog niets ingevuld. Is er niets, zeg dat dan met een lege lijst: [].',
    notText: 'Hier hoort tekst.',
    quoteText: (raw: string) => `Hier hoort tekst. Zet er aanhalingstekens om: "${raw}".`,
    notAList: 'Hier hoort een lijst.',
    valueId: 'Hier hoort een waarde, zoals zorgvuldigheid of menselijke-maat.',
    valueNumbers: (cards: number) =>
      `Zet achter w de nummers van de waarden die botsen, van 1 tot en met ${cards}: w 30 12.`,
    notARow: (columns: readonly string[]) => `Hier horen de velden ${list(columns)}.`,
    notAForm: (fields: readonly string[]) => `Hier horen de velden ${list(fields)}.`,
    unknownPart: (key: string, known: readonly string[]) =>
      `Het veld "${key}" bestaat hier niet. Er is ${list(known)}.`,
    tooFew: (min: number, found: number) =>
      `Minstens ${word(min)} nodig; er ${found === 1 ? 'staat er één' : `staan er ${word(found)}`}.`,
    emptyMore: {
      day: 'Zonder dag komt het niet terug. Typ een dag, zoals 5 december of over twee weken.',
      reason: 'Schrijf in één zin waarom.',
    },
    nextNotLater: (day: string) => `De volgende keer komt na deze. Kies een dag na ${record.day(day)}.`,
    dayPassed: (day: string, from: string) =>
      `${record.day(day)} is al voorbij. Kies een dag vanaf ${record.day(from)}.`,
    dayToo: (ask: string, id: string) => `“${ask}” Zet er de nieuwe dag bij, zo: { ${id}: 2026-12-05 }.`,
    reasonToo: (ask: string, id: string) => `“${ask}” Zet er de reden bij, zo: { ${id}: waarom }.`,
    notChosen: (ask: string, ids: readonly string[]) => `“${ask}” Hier staat nog geen antwoord. Kies ${either(ids)}.`,
    notAChoice: (raw: string, ids: readonly string[], near?: string) =>
      `"${raw}" kan hier niet. Kies ${either(ids)}.${meant(near)}`,
    notANumber: (min: number, max: number) => `Hier hoort een heel getal van ${min} tot en met ${max}.`,
    notADate: (raw: string) => `"${raw}" is geen dag op de kalender. Schrijf bijvoorbeeld 2026-12-05 of 5-12-2026.`,
    beforeSession: (day: string, session: string) =>
      `${record.day(day)} ligt vóór het gesprek van ${record.day(session)}.`,
    notThree: 'Geef drie getallen voor professie, politiek en maatschappij, bijvoorbeeld 4 2 4.',
    notWhole: 'Verdeel hele punten, geen delen van punten.',
    negative: 'Punten kunnen niet onder nul.',
    wrongSum: (sum: number) => `Dat ${sum === 1 ? 'is 1 punt' : `zijn ${sum} punten`}, het moeten er 10 zijn.`,
    wrongPeople: (wanted: number, found: number) =>
      `Er ${wanted === 1 ? 'hoort er één' : `horen er ${wanted}`} te staan, voor elke deelnemer één; er ${found === 1 ? 'staat er één' : `staan er ${found}`}. Wie past, vult "pass" in.`,
    optionTwice: (title: string) => `De optie "${title}" staat er twee keer.`,
    tooFewOptions: (min: number, found: number) =>
      `Zoek minstens ${word(min)} opties; er ${found === 1 ? 'is er één' : `zijn er ${word(found)}`}. Twee opties zijn vaak een schijnkeuze.`,
    noDoNothing: (id: string) =>
      `"Niets doen" ontbreekt. Ook dat is een keuze, met gevolgen. Geef die optie het id ${id}.`,
    notACard: 'Hier hoort een kaartje, zoals "3 523 2": het nummer van het kaartje, en dan wat erop staat.',
    noSuchCard: (typed: string, dealt: number) =>
      `Kaartje "${typed}" is er niet. De kaartjes zijn genummerd van 1 tot en met ${dealt}.`,
    noCardNumber: (dealt: number) => `Begin de regel met het nummer van het kaartje, 1 tot en met ${dealt}.`,
    cardTwice: (card: number) => `Kaartje ${card} staat er twee keer.`,
    cardTooShort: (shape: readonly CardShape[]) => `Er ontbreekt iets. Typ: ${cardShape(shape)}.`,
    cardTooLong: (shape: readonly CardShape[]) => `Er staat te veel. Typ: ${cardShape(shape)}.`,
    noSuchOption: (n: number) => `Die optie is er niet. De opties zijn genummerd van 1 tot en met ${n}.`,
    noSuchRow: (n: number) =>
      n === 0
        ? 'Er staat nog niets om weg te halen.'
        : `Die regel is er niet. De regels zijn genummerd van 1 tot en met ${n}.`,
    colonInRole: 'Een rol heeft geen dubbele punt.',
    nobodyDoesIt:
      'Dan doet niemand het. Welke rol pakt dit op? Weten jullie dat nog niet, noem dan de rol die het uitzoekt.',
    longRole: 'Een rol is kort: hooguit 60 tekens, en geen zin. Schrijf de rest bij wat er gebeurt.',
    dayInWhat: 'Er staat al een dag tussen haakjes. Noem de dag waarop het klaar is alleen bij de dag zelf.',
    notALens: 'Hier horen de velden lens en notes, met onder notes een antwoord per vraag.',
    noNotes: 'Er is nog niets ingevuld. Je kunt de stap ook overslaan, met een reden.',
  },
  allowed: {
    text: (required: boolean) => (required ? 'één regel tekst' : 'één regel tekst, of leeg'),
    longText: (required: boolean) => (required ? 'tekst' : 'tekst, of leeg'),
    withMore: (id: string, more: 'day' | 'reason') => (more === 'day' ? `{ ${id}: dag }` : `{ ${id}: reden }`),
    oneOf: (ids: readonly string[]) => `kies ${either(ids)}`,
    anOptionId: 'het id van een optie',
    list: (min: number) =>
      min > 0
        ? `een lijst met minstens ${word(min)} ${min === 1 ? 'regel' : 'regels'}`
        : 'een lijst van regels; [] als er niets is',
    rows: (columns: readonly string[]) => `een lijst met ${list(columns)}; [] als er niets is`,
    number: (min: number, max: number) => `een heel getal van ${min} tot en met ${max}`,
    date: 'een dag, zoals 2026-12-05',
    pause: 'niets in te vullen',
    cards: (n: number | undefined, parts: readonly string[]) =>
      `${n === 1 ? 'één keer' : 'per kaartje'} ${cardParts(parts)}, of pass; met nummer: { card: 3, … }${n === undefined || n === 1 ? '' : ` (${n})`}`,
    talk: (slots: readonly string[]) =>
      slots.length === 1 ? 'notities: tekst of een lijst; mag leeg' : `notities bij ${list(slots)}; mag leeg`,
    options: (min: number, id: string) =>
      `minstens ${word(min)} opties met title, en als het genoemd is id, gain, harm en repair; ${id} is er één van`,
    actions: 'een lijst met role, what en due; [] als er niets is afgesproken',
    lens: (ids: readonly string[]) => `lens (${either(ids)}) en notes, met een antwoord per vraag`,
    form: (fields: readonly string[]) => `de velden ${list(fields)}`,
  },
  yaml: {
    'too-large': (kib: string) => `Het bestand is ${kib} KiB groot. Dat is te veel voor dit soort bestand.`,
    'control-character': (name: string, places = 1) =>
      places === 1
        ? `Hier staat een onzichtbaar stuurteken (${name}). Haal het weg.`
        : `Hier staat een onzichtbaar stuurteken (${name}), één van de ${places} in dit bestand. Haal ze weg.`,
    'too-deep': () => 'Hier zitten te veel lagen in elkaar.',
    'too-many': () => 'Het bestand heeft te veel onderdelen.',
    syntax: () => 'Hier klopt de opmaak (YAML) niet.',
    'tab-indent': () => 'Spring in met spaties, niet met een tab.',
    indent: () => 'Het inspringen klopt hier niet, of er is een haakje niet gesloten.',
    colon: () => 'Twee dubbele punten op één regel. Zet de tekst na de eerste tussen aanhalingstekens.',
    'reserved-start': () => 'Een tekst mag niet met dit teken beginnen. Zet er aanhalingstekens om.',
    'missing-character': () => 'Hier ontbreekt een teken: een aanhalingsteken, een haakje of een dubbele punt.',
    'multiple-documents': () => 'Er staat een regel met ---. Zet één stuk in één bestand.',
    'duplicate-key': (key: string) => `Het veld "${key}" staat er twee keer.`,
    'unsafe-key': (key: string) => `Het veld "${key}" mag niet: die naam heeft een andere betekenis.`,
    alias: (name: string) => `Verwijzingen als ${name} mogen niet. Schrijf de tekst uit.`,
    tag: (name: string) => `Typeaanduidingen als ${name} mogen niet. Laat die weg.`,
    directive: (name: string) => `Een regel als ${name} bovenaan mag niet. Laat die weg.`,
    'not-a-mapping': () => 'Hier hoort een blok met regels als "naam: waarde".',
  },
  protocol: {
    minutes: (own: number, total: number) => `De werkvorm duurt ${own} minuten, maar de stappen samen ${total}.`,
    stepTwice: (id: string) => `De stap "${id}" staat er twee keer.`,
    fieldTwice: (id: string) => `Het veld "${id}" staat er twee keer.`,
    noTension: 'Er is geen stap voor hoe de spanning zich voordoet. Geef een stap section: tension.',
    noChoice: 'Er is geen stap voor hoe het team ermee omgaat. Geef een stap section: choice.',
    choiceFirst: 'Eerst hoe de spanning zich voordoet (section: tension), dan pas de keuze (section: choice).',
    factLater: (fact: string) => `"${fact}" is hier nog niet bekend. Zet de stap die het vult (sets: ${fact}) ervoor.`,
    noWordBack:
      'Hier wordt opgeschaald, maar niet gevraagd wanneer het antwoord terugkomt. Geef een veld sets: word-back.',
    choicesOrFrom: 'Een keuze heeft óf choices, óf from.',
    noRound: 'Een stap die laat plaatsen, zegt ook wanneer: geef round: before of round: after.',
    keyTwice: (key: string) => `Het teken "${key}" staat bij twee vakken.`,
    noOptionsYet: 'Hier zijn nog geen opties. Zet de stap met kind: options ervoor.',
    partMinutes: (own: number, total: number) => `De opdracht duurt ${own} minuten, maar de onderdelen samen ${total}.`,
  },
  answers: {
    wrong: (step: string, path: readonly (string | number)[], message: string) =>
      `${[step, ...path.map((part) => (typeof part === 'number' ? `nummer ${part + 1}` : part))].join(', ')}: ${message}`,
    missing: (step: string, ask: string, allowed: string) =>
      `Het antwoord op "${step}" ontbreekt. De vraag: ${ask} Verwacht: ${allowed}.`,
    skipWithoutReason: (step: string) => `Geef een reden waarom jullie ${step} overslaan.`,
    unknownStep: (step: string, near?: string) => `De stap "${step}" bestaat niet in deze werkvorm.${meant(near)}`,
    notAskedAnymore: (step: string) =>
      `Naar "${step}" wordt in deze werkvorm niet meer gevraagd; dit antwoord komt niet in het verslag.`,
    bareReason: (ask: string, id: string) =>
      `“${ask}” Er staat niet bij waarom. Zet de reden erachter, zo: { ${id}: waarom }. Dan weet later iedereen het nog.`,
    lacking: (name: string) =>
      `Op "${name}" staat geen antwoord. Het verslag komt er ook zonder; vul het aan als jullie het nog weten.`,
    notAsked: (step: string) => `De stap "${step}" is hier niet aan de orde; dit antwoord komt niet in het verslag.`,
    failed: (failed: number, total: number) =>
      total === 1
        ? 'Er is niets geschreven.'
        : `Van ${failed} van de ${total} bestanden is geen verslag gemaakt. Van de andere is er een.`,
    changedSince: (earlier: string, now: string) =>
      `Er was al een verslag van deze dag met deze titel, van andere antwoorden: ${earlier}. Dat staat er nog. Het nieuwe is ${now}.`,
    skeletonHead: (title: string, command: string) =>
      `Antwoorden voor de werkvorm "${title}".\nVul in wat achter de dubbele punt hoort en maak het verslag met:\n  driehoek ${command} --answers DIT-BESTAND\nEen stap overslaan: schrijf { skip: de reden }. Speelt iets niet: schrijf n.v.t.`,
    caseTitle: 'titel van de casus; of vul bij case het id van een casus in',
    dateHint: 'de dag van het gesprek, zoals 2026-12-05; leeg is vandaag',
    minutesHint: 'hoeveel minuten het gesprek duurde; mag leeg blijven',
    onlyWhen: '(alleen als het aan de orde is)',
  },
};
