import { across } from './across-nl.ts';

const numbers = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** Whole numbers up to twelve as words, as in running Dutch. */
const word = (n: number) => numbers[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** At most one decimal, with a comma. */
const decimal = (n: number) => (Math.round(n * 10) / 10).toFixed(1).replace(/\.0$/u, '').replace('.', ',');
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
const either = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} of ${items.at(-1)}`;
const meant = (near: string | undefined) => (near === undefined ? '' : ` Bedoel je "${near}"?`);
const people = (n: number) => (n === 1 ? 'één mens' : `${word(n)} mensen`);
const points = (n: number) => (decimal(n) === '1' ? '1 punt' : `${decimal(n)} punten`);
/** What the system says when a file cannot be read or written, for people. */
const systemWords: Readonly<Record<string, string>> = {
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'je ruimte op deze schijf is op',
  EFBIG: 'het bestand wordt te groot voor deze schijf',
  EACCES: 'je mag daar niet bij',
  EPERM: 'je mag daar niet bij',
  EROFS: 'op die schijf kun je alleen lezen',
  ENOENT: 'die map is er niet',
  ENOTDIR: 'een deel van het pad is geen map',
  EISDIR: 'dat is een map',
  EEXIST: 'die naam is bezet',
  ENAMETOOLONG: 'de naam is te lang',
  EIO: 'de schijf geeft een fout',
  EMFILE: 'er staan te veel bestanden open',
  ELOOP: 'de koppelingen wijzen in een kring',
};
const why = (code: string) => `${systemWords[code] ?? 'het systeem weigert'} (${code})`;
const dayParts = (iso: string) => {
  const at = new Date(`${iso}T00:00:00Z`);
  return {
    weekday: weekdays[at.getUTCDay()] ?? '',
    day: at.getUTCDate(),
    month: months[at.getUTCMonth()] ?? '',
    year: at.getUTCFullYear(),
  };
};

/** Dutch, the first language of the interface: plain (B1). The other languages have exactly these keys. */
export const nl = {
  notApplicable: 'n.v.t.',
  across,
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
  corners: { professie: 'professie', politiek: 'politiek', maatschappij: 'maatschappij' },
  cornerQuestions: {
    professie: 'Wat vraagt je vak?',
    politiek: 'Wat vraagt je bestuur?',
    maatschappij: 'Wat vragen burgers?',
  },
  /** The corners as what pulls at somebody. */
  pulls: { professie: 'je vak', politiek: 'de politiek', maatschappij: 'de samenleving' },
  sides: {
    'professie-politiek': {
      between: 'professie en politiek',
      tension: 'vakinhoudelijke opvatting tegenover politieke haalbaarheid',
    },
    'professie-maatschappij': { between: 'professie en maatschappij', tension: 'inhoud tegenover draagvlak' },
    'politiek-maatschappij': {
      between: 'politiek en maatschappij',
      tension: 'politieke agenda tegenover maatschappelijke belangen',
    },
  },
  outcomes: {
    besluit: 'besluit',
    voorlopig: 'voorlopig besluit',
    'geen-overeenstemming': 'geen overeenstemming',
    opschalen: 'opschalen',
    'eerst-uitzoeken': 'eerst uitzoeken',
  },
  options: {
    one: 'optie',
    title: 'Optie',
    gain: 'Levert op',
    harm: 'Schaadt',
    repair: 'Herstel',
    askTitle: 'Wat kun je doen?',
    askGain: 'Wat levert dat op, en voor wie?',
    askHarm: 'Wat schaadt het, en wie draagt dat?',
    askRepair: 'Wat maakt die schade kleiner?',
    doNothingId: 'niets-doen',
    doNothingTitle: 'Niets doen',
    whichDoNothing: 'Welke van deze opties is "niets doen"?',
    whyDoNothing: 'Alles laten zoals het is, is ook een keuze, met gevolgen.',
    addDoNothing: 'Geen van deze; zet "Niets doen" erbij',
    fallbackId: 'optie',
  },
  actions: {
    one: 'afspraak',
    role: 'Wie',
    what: 'Wat',
    due: 'Wanneer',
    askRole: 'Wie doet het? Noem een rol, geen naam.',
    askWhat: 'Wat gaat die doen?',
    askDue: 'Voor welke dag?',
  },
  faults: {
    empty: 'Hier is nog niets ingevuld. "n.v.t." mag ook.',
    emptyList: 'Hier is nog niets ingevuld. Is er niets, zeg dat dan met een lege lijst: [].',
    notText: 'Hier hoort tekst.',
    quoteText: (raw: string) => `Hier hoort tekst. Zet er aanhalingstekens om: "${raw}".`,
    notAList: 'Hier hoort een lijst.',
    notARow: (columns: readonly string[]) => `Hier horen de velden ${list(columns)}.`,
    notAForm: (fields: readonly string[]) => `Hier horen de velden ${list(fields)}.`,
    unknownPart: (key: string, known: readonly string[]) =>
      `Het veld "${key}" bestaat hier niet. Er is ${list(known)}.`,
    tooFew: (min: number, found: number) =>
      `Minstens ${word(min)} nodig; er ${found === 1 ? 'staat er één' : `staan er ${word(found)}`}.`,
    notAChoice: (raw: string, ids: readonly string[], near?: string) =>
      `"${raw}" kan hier niet. Kies ${either(ids)}.${meant(near)}`,
    notANumber: (min: number, max: number) => `Hier hoort een heel getal van ${min} tot en met ${max}.`,
    notADate: (raw: string) => `"${raw}" is geen dag op de kalender. Schrijf bijvoorbeeld 2026-12-05 of 5-12-2026.`,
    beforeSession: (day: string, session: string) => `${nl.day(day)} ligt vóór het gesprek van ${nl.day(session)}.`,
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
    colonInRole: 'Een rol heeft geen dubbele punt.',
    notALens: 'Hier horen de velden lens en notes, met onder notes een antwoord per vraag.',
    noNotes: 'Bij geen enkele vraag staat iets. Sla de stap anders over, met een reden.',
  },
  allowed: {
    text: (required: boolean) => (required ? 'één regel tekst' : 'één regel tekst, of leeg'),
    longText: (required: boolean) => (required ? 'tekst' : 'tekst, of leeg'),
    oneOf: (ids: readonly string[]) => `kies ${either(ids)}`,
    anOptionId: 'het id van een optie',
    list: (min: number) =>
      min > 0 ? `een lijst van minstens ${word(min)} regels` : 'een lijst van regels; [] als er niets is',
    rows: (columns: readonly string[]) => `een lijst met ${list(columns)}; [] als er niets is`,
    number: (min: number, max: number) => `een heel getal van ${min} tot en met ${max}`,
    date: 'een dag, zoals 2026-12-05',
    pause: 'niets in te vullen',
    place: (n: number | undefined) =>
      `${n === 1 ? 'één keer' : 'per deelnemer'} drie getallen die samen 10 zijn, zoals [4, 2, 4], of pass`,
    vote: (n: number | undefined) => `per deelnemer het id van een optie, of pass${n === undefined ? '' : ` (${n})`}`,
    options: (min: number, id: string) =>
      `minstens ${word(min)} opties met id, title, gain, harm en repair; ${id} is er één van`,
    actions: 'een lijst met role, what en due; [] als er niets is afgesproken',
    lens: (ids: readonly string[]) => `lens (${either(ids)}) en notes, met een antwoord per vraag`,
    form: (fields: readonly string[]) => `de velden ${list(fields)}`,
  },
  record: {
    role: 'Rol van de inbrenger',
    lens: 'Bril',
    because: 'Want',
    silentChoice: 'Stille keuze vóór het gesprek',
    votes: (title: string, n: number) => `${title} (${n === 1 ? '1 keer' : `${n} keer`} gekozen)`,
    passes: (n: number) => `Gepast (${n === 1 ? '1 keer' : `${n} keer`})`,
    smallGroupVotes: 'Niet vastgelegd: in een groep van minder dan vijf is een telling naar mensen te herleiden.',
    skippedBecause: (reason: string) => `Overgeslagen. De reden: ${reason}`,
    noDissent: 'Geen. Er is om gevraagd en niemand had een afwijkende mening.',
    nothingWritten: 'Hier is niets opgeschreven.',
  },
  words: {
    before: (n: number) => `${capital(people(n))} ${n === 1 ? 'plaatste' : 'plaatsten'} de casus vóór het gesprek.`,
    onlyAfter: (n: number) => `${capital(people(n))} ${n === 1 ? 'plaatste' : 'plaatsten'} de casus na het gesprek.`,
    spread: (n: number) => `Zij lagen gemiddeld ${decimal(n)} van de 10 punten uit elkaar.`,
    furthest: (a: string, b: string) => `Het verst uit elkaar lagen ${a} en ${b}.`,
    furthestFromRest: (all: readonly string[]) =>
      `Het verst van de rest ${all.length === 1 ? 'lag' : 'lagen'} ${list(all)}.`,
    onOnePoint: 'Iedereen legde de casus op hetzelfde punt.',
    after: (n: number, before: number, after: number, moved: number) =>
      n < 2
        ? `Na het gesprek ${n === 0 ? 'plaatste niemand de casus.' : `plaatste één mens de casus, op ${moved === 0 ? 'hetzelfde' : 'een ander'} punt.`}`
        : `Na het gesprek plaatsten ${people(n)} de casus; zij lagen gemiddeld ${points(after)} uit elkaar, eerst was dat ${decimal(before)}. ` +
          (moved === 0
            ? 'Niemand legde hem elders dan eerst.'
            : `${capital(word(moved))} van hen ${moved === 1 ? 'legde' : 'legden'} hem elders dan eerst.`),
    noGoal: 'Dat is geen doel: dichter bij elkaar is niet beter, verder uit elkaar is niet slechter.',
    group: (placement: string) => `Het team legt de casus op ${placement}.`,
    onlyTotals: 'De losse plaatsingen staan hier niet: in een kleine groep zijn die naar mensen te herleiden.',
    centre: ([a, b, c]: readonly [number, number, number]) =>
      `Het midden ligt op professie ${decimal(a)}, politiek ${decimal(b)}, maatschappij ${decimal(c)}.`,
    side: (between: string, strain: number, disagreement: number) =>
      `Tussen ${between}: spanning ${decimal(strain)} op een schaal van 0 tot 1; onderling verschil ${points(disagreement)}.`,
    /** From the hardest pull to the least. */
    pull: (groups: readonly { readonly weight: number; readonly names: readonly string[] }[]) => {
      const [first, ...rest] = groups;
      if (!first) return '';
      if (rest.every(({ weight }) => weight === 0)) {
        return first.names.length === 1
          ? `Alleen ${list(first.names)} trekt.`
          : `${capital(list(first.names))} trekken even hard; ${list(rest.flatMap(({ names }) => names))} niet.`;
      }
      const hardest = `${capital(list(first.names))} ${first.names.length > 1 ? 'trekken even hard' : 'trekt het hardst'}`;
      const [second, third] = rest;
      if (second && third && third.weight > 0)
        return `${hardest}, dan ${list(second.names)}, dan ${list(third.names)}.`;
      const others = rest.map(
        ({ weight, names }) =>
          `${list(names)} ${weight === 0 ? 'niet' : names.length > 1 ? 'minder, en even hard' : 'minder'}`,
      );
      return `${hardest}; ${others.join(', ')}.`;
    },
    listBefore: (all: string) => `Vóór het gesprek (professie-politiek-maatschappij): ${all}.`,
    listAfter: (all: string) => `Na het gesprek (professie-politiek-maatschappij): ${all}.`,
  },
  svg: {
    title: 'De casus op de driehoek van professie, politiek en maatschappij',
    before: 'vóór',
    after: 'na',
    group: 'team',
    centre: 'midden',
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
  yaml: {
    'too-large': (kib: string) => `Het bestand is ${kib} KiB groot. Dat is te veel voor dit soort bestand.`,
    'control-character': (name: string) => `Hier staat een onzichtbaar stuurteken (${name}). Haal het weg.`,
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
    'not-a-mapping': () => 'Hier horen velden met een naam.',
  },
  check: {
    error: 'fout',
    warning: 'let op',
    emptyFile: (format: string) => `Het bestand is leeg. Begin met: format: ${format}`,
    notAMapping: (format: string) => `Hier horen velden met een naam, om te beginnen: format: ${format}`,
    noFormat: (format: string) => `De regel "format: ${format}" ontbreekt.`,
    otherFormat: (own: string, format: string, near?: string) =>
      `Dit is "${own}", maar hier hoort ${format}.${meant(near)}`,
    noFrontMatter: 'Een verslag begint met een regel ---, de gegevens, en weer een regel ---.',
    missingKey: (key: string) => `Het veld "${key}" ontbreekt.`,
    unknownKey: (key: string, near?: string) => `Het veld "${key}" bestaat niet.${meant(near)}`,
    wrongType: (type: 'text' | 'number' | 'list' | 'mapping' | 'yesNo', _received: string) =>
      ({
        text: 'Hier hoort tekst. Zet aanhalingstekens om een getal of jaartal.',
        number: 'Hier hoort een getal.',
        list: 'Hier hoort een lijst.',
        mapping: 'Hier horen velden met een naam.',
        yesNo: 'Hier hoort true of false.',
      })[type],
    notAllowed: (own: string, allowed: readonly string[], near?: string) =>
      `"${own}" kan hier niet. Kies ${either(allowed)}.${meant(near)}`,
    tooLong: (max: number, found: number) => `Te lang: ${found} tekens, hooguit ${max}.`,
    tooFew: (min: number) => `Minstens ${word(min)} nodig.`,
    outOfRange: (bound: number, isLower: boolean) => (isLower ? `Minstens ${bound}.` : `Hooguit ${bound}.`),
    notWhole: 'Hier hoort een heel getal.',
    wrongValue: 'Deze waarde kan hier niet.',
    custom: {
      empty: 'Hier is niets ingevuld.',
      'one-line': 'Dit moet op één regel.',
      'not-id': 'Gebruik kleine letters, cijfers en streepjes.',
      'not-date': 'Dit is geen dag op de kalender. Schrijf bijvoorbeeld 2026-12-05.',
      label: 'Gebruik hier geen dubbele punt of sterretje.',
      placement: 'Hier horen drie hele getallen die samen 10 zijn.',
    },
  },
  checkReport: {
    /** As in language tags. */
    language: 'nl',
    /** The last line of a report. */
    summary: (errors: number, warnings: number, files: number) =>
      `${errors === 1 ? '1 fout' : `${errors} fouten`} en ${warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`} in ${files === 1 ? '1 bestand' : `${files} bestanden`}.`,
    everything: 'Alles wat is gevonden',
    /** GitHub shows only the first few at their lines. */
    notAllShown: (shown: number, found: number) =>
      `GitHub toont er hier ${shown} van de ${found}. De hele lijst staat in het logboek van deze stap.`,
    inOrder: 'bestanden zonder fout of waarschuwing',
    clean: (files: number) => (files === 1 ? '1 bestand' : `${files} bestanden`),
    root: 'De map waarin driehoek is gestart.',
  },
  protocol: {
    minutes: (own: number, total: number) => `De werkvorm duurt ${own} minuten, maar de stappen samen ${total}.`,
    stepTwice: (id: string) => `De stap "${id}" staat er twee keer.`,
    fieldTwice: (id: string) => `Het veld "${id}" staat er twee keer.`,
    noTension: 'Er is geen stap voor hoe de spanning zich voordoet. Geef een stap section: tension.',
    noChoice: 'Er is geen stap voor hoe het team ermee omgaat. Geef een stap section: choice.',
    choiceFirst: 'Eerst hoe de spanning zich voordoet (section: tension), dan pas de keuze (section: choice).',
    factLater: (fact: string) => `"${fact}" is hier nog niet bekend. Zet de stap die het vult (sets: ${fact}) ervoor.`,
    choicesOrFrom: 'Een keuze heeft óf choices, óf from.',
    noOptionsYet: 'Hier zijn nog geen opties. Zet de stap met kind: options ervoor.',
  },
  answers: {
    wrong: (step: string, path: readonly (string | number)[], message: string) =>
      `${[step, ...path.map((part) => (typeof part === 'number' ? `nummer ${part + 1}` : part))].join(', ')}: ${message}`,
    missing: (step: string, ask: string, allowed: string) =>
      `Het antwoord op "${step}" ontbreekt. De vraag: ${ask} Wat er hoort: ${allowed}.`,
    skipWithoutReason: (step: string) => `Wie ${step} overslaat, geeft een reden.`,
    unknownStep: (step: string, near?: string) => `De stap "${step}" bestaat niet in deze werkvorm.${meant(near)}`,
    notAsked: (step: string) => `De stap "${step}" is hier niet aan de orde; dit antwoord komt niet in het verslag.`,
    failed: (failed: number, total: number) =>
      total === 1
        ? 'Er is niets geschreven.'
        : `Van ${failed} van de ${total} bestanden is geen verslag gemaakt. De andere zijn geschreven.`,
    skeletonHead: (title: string) =>
      `Antwoorden voor de werkvorm "${title}".\nVul in wat achter de dubbele punt hoort en maak het verslag met:\n  driehoek review --answers DIT-BESTAND\nEen stap overslaan: schrijf { skip: de reden }. Speelt iets niet: schrijf n.v.t.`,
    caseTitle: 'titel van de casus; of vul bij case het id van een casus in',
    dateHint: 'de dag van het gesprek, zoals 2026-12-05; leeg is vandaag',
    minutesHint: 'hoeveel minuten het gesprek duurde; mag leeg blijven',
    onlyWhen: '(alleen als het aan de orde is)',
  },
  files: {
    notFound: (name: string) => `${name} is er niet.`,
    notAFile: (name: string) => `${name} is geen gewoon bestand.`,
    tooLarge: (name: string, mib: number) => `${name} is groter dan ${mib} MB.`,
    cannotRead: (name: string, code: string) => `${name} is niet te lezen: ${why(code)}.`,
    notUtf8: (name: string, utf16: boolean) =>
      `${name} is niet opgeslagen als UTF-8${utf16 ? ', maar als UTF-16' : ''}.`,
    saveAsUtf8: 'Sla het bestand opnieuw op met de codering UTF-8.',
    notAFolder: (name: string) => `${name} zou een map moeten zijn, maar er staat een bestand met die naam.`,
    cannotWrite: (name: string, code: string) => `${name} is niet te schrijven: ${why(code)}.`,
    cannotWriteHint: (code: string) =>
      code === 'ENOSPC' || code === 'EDQUOT'
        ? 'Maak ruimte vrij en probeer het opnieuw.'
        : 'Kies een andere plek met --output, bijvoorbeeld --output ~/verslag.md',
    outside: (name: string, real: string) =>
      `${name} verwijst naar ${real}, buiten deze map. Daar schrijven we niet vanzelf.`,
    outsideHint: 'Bedoel je die plek, noem haar dan met --output of onder paths in driehoek.config.yaml.',
    taken: (name: string) => `${name} bestaat al en is niet overschreven.`,
  },
  sessions: {
    none: 'Er loopt geen sessie.',
    several: 'Er lopen meer sessies. Kies er een:',
    unknown: (named: string, near?: string) => `Er is geen sessie "${named}".${meant(near)}`,
    knownAre: (ids: readonly string[]) => (ids.length === 0 ? 'Er loopt geen sessie.' : `Er lopen: ${list(ids)}.`),
    at: (settled: number, steps: number, step: string) => `${settled} van ${steps} stappen gedaan; verder bij: ${step}`,
    removed: (id: string) => `Sessie ${id} is verwijderd.`,
    inUse: (id: string) => `Sessie ${id} is open in een ander venster.`,
    inUseHint: (lock: string) => `Sluit die eerst af. Is er geen ander venster, verwijder dan ${lock}.`,
    broken: (path: string, line: number) => `${path} is beschadigd vanaf regel ${line}. Er is niets aan veranderd.`,
    brokenHint: 'De regels erboven zijn te lezen in een tekstverwerker; elke regel is één antwoord.',
    kept: 'Alles tot hier is bewaard. Verder gaan:',
    notKept: 'Dit laatste antwoord is niet bewaard. Kopieer het als je het niet kwijt wilt:',
  },
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
  cli: {
    about: 'Intervisie en moreel beraad: een casus op de driehoek van professie, politiek en maatschappij.',
    usage: 'Gebruik:',
    usageWords: '[opdracht] [opties]',
    arguments: 'Argumenten:',
    options: 'Opties:',
    globalOptions: 'Altijd:',
    commands: 'Opdrachten:',
    defaultsTo: 'standaard:',
    examples: [
      'Voorbeelden:',
      '  driehoek review                            een gesprek over een casus',
      '  driehoek review terras-na-elven            over een casus uit de bibliotheek',
      '  driehoek review --answers antwoorden.yaml  een verslag zonder vragen',
      '  driehoek resume                            verder met een gesprek dat stopte',
      '',
    ].join('\n'),
    flags: {
      lang: 'taal van alle tekst',
      plain: 'regel voor regel, zonder tekening en kleur; voor een schermlezer',
      noColor: 'zonder kleur',
      config: 'lees dit configuratiebestand',
      cwd: 'werk vanuit deze map',
      version: 'toon de versie',
      help: 'toon deze uitleg',
      helpCommand: 'toon uitleg over een opdracht',
      protocol: 'werkvorm: een id of een bestand',
      answers: 'maak het verslag uit antwoorden in deze bestanden of map; - leest van de invoer',
      output: 'schrijf het verslag hierheen; - schrijft het naar de uitvoer',
      date: 'de dag van het gesprek',
      template: 'sjabloon voor het verslag',
      noSvg: 'zonder tekening bij het verslag',
      keepSession: 'bewaar de sessie ook na het verslag',
      saveAnswers: 'bewaar de antwoorden ook als antwoordenbestand',
      json: 'geef JSON, zonder proza',
      case: 'vul alvast in wat de casus geeft',
      start: 'hoe laat het gesprek begint, zoals 14:00',
      markdown: 'geef de Markdown zelf, om te bewaren of te bewerken',
      reportFormat: 'text, markdown, html, json, csv of parquet',
      reportOutput: 'schrijf het rapport naar dit bestand',
      since: 'alleen verslagen vanaf deze dag',
      until: 'alleen verslagen tot en met deze dag',
      theme: 'alleen verslagen met dit thema',
      domain: 'alleen verslagen uit dit soort werk',
      merge: 'voeg delen samen die met --shard zijn gemaakt',
      shard: 'tel alleen dit deel, zoals 1/8, om later samen te voegen',
    },
    describe: {
      review: 'een gesprek over een casus, tot en met het verslag',
      try: 'probeer een kort gesprek met een casus uit de bibliotheek',
      resume: 'ga verder met een gesprek dat stopte',
      sessions: 'toon de gesprekken die nog lopen',
      sessionsRm: 'verwijder een gesprek dat nog loopt',
      answers: 'geef een antwoordenbestand om in te vullen',
      protocols: 'toon de werkvormen',
      protocolsShow: 'het draaiboek van een werkvorm, voor naast de laptop',
      protocolsCopy: 'begin een eigen werkvorm met een die er al is',
      lenses: 'toon de brillen om mee naar een casus te kijken',
      lensesShow: 'toon een bril met zijn vragen',
      show: 'toon een casus of verslag, met de driehoek',
      report: 'wat veel verslagen samen zeggen, zonder iemand te noemen',
    },
    notADay: (flag: string, text: string) =>
      `${flag} ${text}: dat is geen dag op de kalender. Schrijf bijvoorbeeld 2026-12-05.`,
    mendCase: 'Verbeter het casusbestand en probeer het opnieuw.',
    nameInRole: (role: string) =>
      `Let op: de rol "${role}" lijkt op een naam. Gebruik een rol, zoals "vergunningverlener".`,
    noSuchCase: (named: string, near?: string) => `Er is geen casus "${named}".${meant(near)}`,
    knownCases: (ids: readonly string[]) =>
      ids.length === 0 ? 'Noem het bestand van je casus.' : `Er zijn: ${list(ids.slice(0, 40))}.`,
    noSuch: {
      protocols: (id: string, near?: string) => `Er is geen werkvorm "${id}".${meant(near)}`,
      lenses: (id: string, near?: string) => `Er is geen bril "${id}".${meant(near)}`,
    },
    known: {
      protocols: (ids: readonly string[]) =>
        `Er zijn: ${list(ids)}. Een eigen werkvorm noem je met het pad van het bestand.`,
      lenses: (ids: readonly string[]) => `Er zijn: ${list(ids)}.`,
    },
    templateWrong: (path: string) => `Met het sjabloon ${path} kan geen verslag gemaakt worden:`,
    untitledCase: 'casus',
    oneOutput: 'Meer dan één verslag past niet in één bestand.',
    oneOutputHint: 'Noem bij --output een map die er al is, of laat --output weg.',
    noAnswersIn: (path: string) => `In ${path} staat geen antwoordenbestand (.yaml, .yml of .json).`,
    noCase: 'Over welke casus gaat dit? Dat staat niet in het bestand.',
    noCaseHint: 'Noem de casus op de opdrachtregel, of in het bestand onder case.',
    noTerminal: 'Hier is geen toetsenbord en scherm om vragen te stellen. Dit is nodig:',
    missingCase: 'een casus: noem een bestand of een id achter review',
    optionalAnswer: '(mag ontbreken)',
    giveAnswers: (protocol: string) =>
      `Geef de antwoorden in een bestand:\n  driehoek answers ${protocol} > antwoorden.yaml\n  driehoek review --answers antwoorden.yaml\nOf geef ze regel voor regel: driehoek review --plain`,
    noTerminalToResume: 'Hier is geen toetsenbord en scherm om vragen te stellen.',
    usePlain: 'Open een terminal, of geef de antwoorden regel voor regel met --plain.',
    unknownCommand: (name: string, near?: string) => `De opdracht "${name}" bestaat niet.${meant(near)}`,
    unknownOption: (name: string, near?: string) => `De optie ${name} bestaat niet.${meant(near)}`,
    missingArgument: (name: string) => `Er ontbreekt iets: ${name}.`,
    optionNeedsValue: (name: string) => `Achter ${name} hoort nog iets.`,
    tooManyArguments: 'Er staat te veel achter deze opdracht.',
    wrongLanguage: (name: string) => `De taal "${name}" is er niet. Kies nl of en.`,
    seeHelp: (command: string) => `Uitleg: ${command} --help`,
    error: 'Fout:',
    bug: 'Er ging iets mis in driehoek zelf. Meld het, met de regels hieronder. Wat je typte is bewaard: zie driehoek sessions.',
  },
  advice: {
    'too-long': 'Tip: de vraag is langer dan vijftien woorden. Wat kan weg?',
    how: 'Tip: een vraag met "hoe" zoekt een aanpak. Begin met mag, moet, kan, wil of durf ik.',
    comma: 'Tip: een komma wijst vaak op twee vragen. Welke is de echte?',
    'no-modal': 'Tip: begin met mag, moet, kan, wil of durf ik; dan wordt het een morele vraag.',
    loaded: 'Tip: er staat een woord in dat het antwoord al geeft. Kan het neutraler?',
    people: (min: number, max: number) =>
      `Let op: deze werkvorm is gemaakt voor ${min} tot ${max} mensen. Het kan wel.`,
    'no-question-mark': 'Tip: sluit af met een vraagteken.',
  },
  domainNames: {
    beleid: 'Beleid',
    uitvoering: 'Uitvoering',
    bedrijfsvoering: 'Bedrijfsvoering',
    toezicht: 'Toezicht',
    overig: 'Iets anders',
  },
  levelNames: { individu: 'Bij mij in mijn werk', team: 'In ons team', organisatie: 'In de organisatie als geheel' },
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
  screen: {
    where: (n: number, of: number) => `stap ${n} van ${of}`,
    part: (n: number, of: number) => `vraag ${n} van ${of}`,
    who: {
      inbrenger: 'DE INBRENGER vertelt',
      allen: 'ALLEN praten mee',
      groep: 'DE GROEP praat · de inbrenger luistert',
      stil: 'STIL · ieder voor zich',
      gespreksleider: 'DE GESPREKSLEIDER',
    },
    stepMinutes: (n: number) => `${n} min`,
    overStep: (n: number) => `${n} min over tijd`,
    drift: (n: number) => (n > 0 ? `samen ${n} min uitgelopen` : `samen ${-n} min voor`),
    why: (text: string) => `Waarom deze stap: ${text}`,
    shorten: (titles: readonly string[]) =>
      `Jullie lopen uit. Kort in bij: ${titles.join(', ')}. Keuze, tegenspraak en afspraken blijven heel.`,
    keys: {
      enter: 'enter klaar',
      enterOn: 'enter verder',
      enterTwice: 'enter nieuwe regel · 2× enter klaar',
      choose: '↑↓ of een cijfer',
      movePoint: '←↑↓→ verschuif een punt',
      typePoints: 'of typ 4 2 4',
      pass: (word: string) => `p ${word}`,
      ready: 'enter ik zit klaar',
      menu: 'esc menu',
    },
    moveFirst: 'Verschuif eerst het punt, of typ drie getallen. Passen mag ook.',
    movePrompt: 'Leg het punt waar de casus aan jou trekt.',
    passing: (word: string) => `Je kiest: ${word}. Enter om dat in te leveren, een pijltje om toch te plaatsen.`,
    passWord: 'passen',
    noPlacement: 'geen plaatsing van het team',
    revealed: (n: number, of: number) => `${n} van de ${of} geplaatst.`,
    together: (spread: string) => `Jullie liggen gemiddeld ${spread} van de 10 punten uit elkaar.`,
    allAlike: 'Jullie leggen de casus allemaal op hetzelfde punt.',
    furthest: (a: string, b: string) => `Het verst: ${a} en ${b}.`,
    beginThere: 'Begin het gesprek daar: wat ziet de een dat de ander niet ziet?',
    oneHere: 'één plaatsing',
    severalHere: 'zoveel op dezelfde plek',
    before: (spread: string, moved: number) =>
      `Eerst was dat ${spread}. ${moved === 0 ? 'Niemand legde de casus elders.' : `${capital(word(moved))} van jullie ${moved === 1 ? 'legde' : 'legden'} de casus elders.`}`,
    handIn: 'Hoe leveren jullie in?',
    handInWhy: 'Eerst ieder voor zich; pas daarna zien jullie de spreiding.',
    inTurn: 'Om de beurt aan dit toetsenbord',
    inTurnDetail: 'Het scherm gaat leeg tussen twee mensen.',
    slips: 'Op briefjes; één iemand typt ze in',
    slipsDetail: 'Zet dan eerst de beamer uit.',
    slipsHint: 'Per briefje één regel, zoals 4 2 4; p als iemand past.',
    slipsVoteHint: 'Per briefje één regel: het nummer van de optie, of p als iemand past.',
    slipNumber: (n: number, fault: string) => `Briefje ${n}: ${fault}`,
    number: (n: number) => decimal(n),
    leaveEmpty: 'Leeg laten',
    pass: 'Passen',
    handOver: (n: number, of: number) => `Deelnemer ${n} van ${of}: neem het toetsenbord. De anderen kijken even weg.`,
    typePlacement:
      'Typ drie getallen voor professie, politiek en maatschappij, samen tien. Bijvoorbeeld 4 2 4. Of p om te passen.',
    keepHanded: 'Zo laten',
    redoHanded: 'Opnieuw: iedereen levert nog eens in',
    allHanded: (n: number) => `Alle ${n} zijn ingeleverd. Ze blijven verborgen.`,
    emptyEnds: 'Niets meer? Laat leeg en druk enter.',
    emptyMeansNone: 'Is er niets? Laat leeg en druk enter.',
    rowNumber: (one: string, n: number) => `${capital(one)} ${n}.`,
    rowsDone: 'Zo is het goed, verder',
    rowsAdd: (one: string) => `Nog een ${one}`,
    rowChange: 'Wijzigen',
    rowRemove: 'Weghalen',
    rowBack: 'Laten staan',
    dayIs: (day: string) => `Dat is ${day}.`,
    editorFailed: 'De tekstverwerker ging niet goed open of dicht. De tekst staat er nog zoals hij was.',
    drawLens: 'Trek er een, zonder te kiezen',
    lookThrough: (title: string) => `Jullie kijken door: ${title}.`,
    mayStayEmpty: 'Levert deze vraag niets op? Laat leeg en druk enter.',
    person: (n: number, of: number) => `deelnemer ${n} van ${of}`,
    notSaved: (code: string) => `Het antwoord kan niet bewaard worden: ${why(code)}.`,
    tryAgain: 'Opnieuw proberen',
    stopHere: 'Stoppen',
  },
  plain: {
    step: (n: number, of: number, title: string) => `Stap ${n} van ${of}: ${title}.`,
    minutes: (n: number) => (n === 1 ? '1 minuut.' : `${n} minuten.`),
    drift: (n: number) =>
      n > 0
        ? `Jullie zijn samen ${n === 1 ? '1 minuut' : `${n} minuten`} uitgelopen.`
        : `Jullie liggen samen ${n === -1 ? '1 minuut' : `${-n} minuten`} voor.`,
    time: (onStep: number, given: number, drift: number) =>
      `Deze stap: ${onStep} van de ${given} minuten. ${drift === 0 ? 'Jullie liggen op tijd.' : nl.plain.drift(drift)}`,
    part: (n: number, of: number) => `Vraag ${n} van ${of}.`,
    person: (n: number, of: number) => `Deelnemer ${n} van ${of}.`,
    helpHint: 'Typ ? en enter om te horen wat je op elk moment kunt doen.',
    help: [
      '/terug: naar de vorige vraag.',
      '/overzicht: alle antwoorden, en naar een andere stap.',
      '/overslaan: deze stap overslaan, met een reden.',
      '/tijd: hoe laat jullie zijn.',
      '/vraag: hoor de vraag opnieuw.',
      '/erbij: vul aan wat er staat. /leeg: haal weg wat er staat.',
      '/bewerk: open het antwoord in een tekstverwerker.',
      '/stop: stoppen en later verdergaan. Alles blijft bewaard.',
      'Begint je antwoord zelf met een schuine streep, typ die dan twee keer.',
    ],
    unknownCommand: (typed: string) =>
      `${typed} ken ik niet. Typ ? voor wat er kan, of twee schuine strepen als dit je antwoord is.`,
    choice: (n: number, label: string, detail?: string) =>
      `${n}. ${label}${/[.?!…]$/u.test(label) ? '' : '.'}${detail === undefined ? '' : ` ${detail}`}`,
    typeNumber: (n: number) => (n === 1 ? 'Typ 1.' : `Typ een cijfer van 1 tot en met ${n}.`),
    typeNumberOrEnter: (n: number, marked: number) => `Typ een cijfer van 1 tot en met ${n}. Enter kiest ${marked}.`,
    corners: 'Professie: wat vraagt je vak? Politiek: wat vraagt je bestuur? Maatschappij: wat vragen burgers?',
    typePlacement: (pass: string) =>
      `Typ drie getallen voor professie, politiek en maatschappij, samen tien, bijvoorbeeld 4 2 4. Of p: ${pass}.`,
    again: 'Typ opnieuw.',
    noted: ([a, b, c]: readonly [number, number, number]) =>
      `Genoteerd: professie ${a}, politiek ${b}, maatschappij ${c}.`,
    passed: (word: string) => `Genoteerd: ${word}.`,
    placements: (all: readonly string[]) => `De plaatsingen, professie-politiek-maatschappij: ${all.join(', ')}.`,
    enterOn: 'Enter: verder.',
    enterReady: 'Enter als je klaar zit.',
    enterStays: 'Enter: toch niet.',
    jump: 'Typ het nummer van een stap. Enter: blijf hier.',
    cannotWipe: 'Dit venster kan niet leeg. Scrol niet terug, of lever in op briefjes.',
    standing: (text: string) => `Er staat: ${text}`,
    keepOrReplace: 'Enter laat het zo. Typ iets anders om het te vervangen, of /erbij om het aan te vullen.',
    more: 'Typ wat erbij moet.',
    oneALine: 'Eén per regel.',
    endsWithEmpty: 'Een lege regel sluit af.',
    endsWithDot: 'Een regel met alleen een punt sluit af.',
    pasted: (characters: number) => `Geplakt: ${characters} tekens. Hier staat alleen het begin.`,
  },
  caseWords: {
    story: 'Het verhaal',
    question: 'De vraag',
    stakeholders: 'Wie er belang bij heeft',
    stake: 'Wat er op het spel staat',
    tension: 'De spanning',
    options: 'Opties op tafel',
    discussion: 'Om over te praten',
  },
  draw: {
    before: 'vóór het gesprek',
    after: 'na het gesprek',
    group: 'het team',
    count: 'zoveel mensen op één punt',
    centre: 'het midden',
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
  show: {
    participants: (n: number) => (n === 1 ? '1 deelnemer' : `${n} deelnemers`),
    minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
    status: { open: 'er staat nog iets open', closed: 'afgerond' },
    lookBack: (day: string) => `terugblik ${day}`,
    notShowable: (name: string) => `${name} is geen casus en geen verslag.`,
    notShowableHint: 'Een casus begint met "format: driehoek/case@1", een verslag met een regel ---.',
  },
};

type Shape<T> = T extends readonly string[]
  ? readonly string[]
  : T extends (...parts: infer P) => string
    ? (...parts: P) => string
    : T extends string
      ? string
      : { [K in keyof T]: Shape<T[K]> };

/** The shape every language has: a missing message does not compile. */
export type Messages = Shape<typeof nl>;
