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
      'not-pattern': 'Dit patroon is niet te lezen. Schrijf # voor een cijfer, zoals Z-####-######.',
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
  checking: {
    matchesNothing: (word: string) => `"${word}" staat voor geen enkel bestand.`,
    matchesHint: 'Noem een bestand, een map of een patroon zoals "cases/**/*.yaml".',
    noGit: 'Het programma git is hier niet te vinden.',
    noRepository: (folder: string) => `${folder} ligt niet in een git-repository.`,
    noSuchRef: (ref: string) =>
      `In deze repository is "${ref}" niet te vinden, of het heeft niets gemeen met deze tak.`,
    noSuchRefHint: 'Haal in CI de hele geschiedenis op (fetch-depth: 0).',
    nothing: 'Er is niets om na te kijken.',
    nothingHint: (folders: readonly string[]) =>
      `Gezocht in ${list(folders)}. Noem een bestand of map, of stel de mappen in onder paths in driehoek.config.yaml.`,
    nothingOurs:
      'In deze bestanden zegt geen enkele regel format: dat het een casus, verslag of ander driehoek-bestand is.',
    nothingChanged: 'Er is geen casus, verslag of ander driehoek-bestand veranderd.',
    summary: (files: number, errors: number, warnings: number) =>
      `${files === 1 ? '1 bestand' : `${files} bestanden`} nagekeken: ${
        errors + warnings === 0
          ? 'alles in orde.'
          : `${errors === 1 ? '1 fout' : `${errors} fouten`}, ${warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`}.`
      }`,
    tooManyWarnings: (max: number) => `Dat zijn meer waarschuwingen dan de ${max} die mogen.`,
    fixed: (mends: number, files: number) =>
      `${mends === 1 ? '1 ding' : `${mends} dingen`} verbeterd in ${files === 1 ? '1 bestand' : `${files} bestanden`}.`,
    changedMeanwhile: (file: string) => `${file} is ondertussen veranderd en daarom niet verbeterd.`,
    unknownFormat: (name: string, near?: string) => `De vorm "${name}" is er niet.${meant(near)}`,
    formatsAre: (names: readonly string[]) =>
      `Er zijn: ${list(names)}. Met =BESTAND erachter gaat de uitvoer naar een bestand.`,
    oneOnStdout: 'Er kan maar één vorm naar de uitvoer. Geef de andere een bestand: --format sarif=check.sarif',
    unknownRule: (id: string, near?: string) => `De regel "${id}" bestaat niet.${meant(near)}`,
    seeRules: 'Bekijk de regels met: driehoek rules',
    ruleSetting: (word: string) => `--rule ${word}: schrijf REGEL=off, REGEL=warning of REGEL=error.`,
    notACount: (flag: string, text: string) => `${flag} ${text}: daar hoort een heel getal vanaf 0.`,
    notTogether: (a: string, b: string) => `${a} en ${b} kunnen niet samen.`,
    stdinName: 'Noem met --stdin-filename hoe het bestand heet dat van de invoer komt.',
    rule: {
      why: 'Waarom',
      bad: 'Fout',
      good: 'Goed',
      mend: 'Wat je doet',
      severity: 'Standaard',
      kinds: 'Geldt voor',
      off: 'uit',
    },
    kinds: {
      case: 'casus',
      record: 'verslag',
      protocol: 'werkvorm',
      lens: 'bril',
      answers: 'antwoorden',
      values: 'waarden',
      config: 'configuratie',
    },
    docs: {
      title: 'Regels',
      intro: [
        'De regels van `driehoek check`. Deze bladzijde wordt gemaakt uit de regels zelf: werk haar bij met `npm run docs`.',
        'Wat de vorm raakt of een verslag onwaar maakt, is een fout. Wat de inhoud raakt, is een waarschuwing: de werkwijze vraagt om structuur en is geen keurslijf. Een team stelt dat zelf in, in `driehoek.config.yaml`:',
        '```yaml\nformat: driehoek/config@1\nrules:\n  question-advice: off\n  look-back-missing: error\n```',
        'Een uitzondering op één plek staat in het bestand zelf, met de reden erbij. Op een eigen regel geldt zij voor het veld of de alinea eronder, achter een regel alleen voor die regel:',
        '```yaml\n# driehoek-ignore question-advice: zo vroeg de inbrenger het\nquestion: Hoe vertel ik het de ondernemer?\n```',
        '```markdown\n<!-- driehoek-ignore dissent-needs: daar spreken we nog over -->\n- Half twaalf is al te laat.\n```',
      ],
    },
    groups: {
      form: 'Vorm',
      case: 'De casus',
      record: 'Het verslag',
      privacy: 'Privacy',
      ignore: 'Uitzonderingen',
    },
    newerFormat: (own: string, format: string) =>
      `Dit bestand heeft een nieuwere vorm (${own}) dan dit programma kent (${format}). Werk driehoek bij.`,
    olderFormat: (own: string, format: string) => `Dit bestand heeft een oude vorm: "${own}". Nu is dat ${format}.`,
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
    changedMeanwhile: (name: string) => `${name} is intussen door iets anders veranderd. Er is niets overschreven.`,
    changedHint: 'Probeer het opnieuw: dan gaat het uit van wat er nu staat.',
    isLink: (name: string) => `${name} is een koppeling naar een ander bestand. Daar schrijven we niet doorheen.`,
    isLinkHint: 'Noem het bestand zelf.',
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
      dryRun: 'laat alleen zien wat er gemaakt zou worden',
      yes: 'maak alles zonder het te vragen',
      ci: 'wie er na een push meekijkt; standaard allebei',
      markdown: 'geef de Markdown zelf, om te bewaren of te bewerken',
      theme: 'alleen met dit thema',
      side: 'alleen op deze zijde van de driehoek',
      domain: 'alleen uit dit soort werk',
      level: 'alleen op dit niveau',
      seed: 'trek bij dezelfde tekst steeds dezelfde casus',
      checkFormat:
        'vorm van de uitkomst: text, json, github, sarif, junit of codeclimate; mag vaker, met =BESTAND erachter',
      fix: 'verbeter wat veilig te verbeteren is, in de bestanden zelf',
      staged: 'alleen wat klaarstaat om vast te leggen, zoals het klaarstaat',
      base: 'alleen wat veranderd is sinds deze tak of commit',
      maxWarnings: 'hoeveel waarschuwingen er mogen zijn',
      today: 'de dag waarop gekeken wordt, voor wat over zijn dag is',
      stdinFilename: 'lees één bestand van de invoer, onder deze naam',
      jobs: 'hoeveel taken er naast elkaar lopen',
      noCache: 'onthoud niets van eerdere keren',
      rule: 'stel één regel in: off, warning of error; mag vaker',
      role: 'de rol van de inbrenger; nooit een naam',
      ownDomain: 'wat voor werk het is: beleid, uitvoering, bedrijfsvoering, toezicht of overig',
      ownLevel: 'waar het dilemma ontstaat: individu, team of organisatie',
      ownTheme: 'het thema; meer dan één mag',
      question: 'de morele vraag',
      situationFile: 'lees het verhaal uit dit bestand; - leest van de invoer',
      from: 'begin met deze casus uit de bibliotheek of van jullie zelf',
      edit: 'open de casus daarna in je tekstverwerker en kijk hem na',
      caseOutput: 'schrijf de casus hierheen; - schrijft hem naar de uitvoer',
      shareAs: 'wat het wordt: shareable, een kopie zonder meningen (zo begint het), of case, een casus zonder namen',
      shareTo: 'in welke vorm: markdown, html of docx (Word); een casus is zonder --to een YAML-bestand',
      shareOutput: 'schrijf het hierheen; - schrijft het naar de uitvoer',
      shareAccept: 'laat een vondst staan, zoals privacy-person-name:34; mag vaker',
      kind: 'alleen verslagen (record) of casussen (case)',
      status: 'alleen open of afgerond (closed)',
      outcome: 'alleen met deze uitkomst',
      since: 'vanaf deze dag',
      until: 'tot en met deze dag',
      logCheck: 'schrijf niets; uitkomst 1 als de tabel achterloopt',
      due: 'alleen wat uiterlijk op deze dag moet',
      overdue: 'alleen waarvan de dag voorbij is',
      followUpToday: 'reken vanaf deze dag',
      ics: 'schrijf wat een dag heeft naar een agendabestand; - schrijft het naar de uitvoer',
      lookBackAnswers: 'neem de antwoorden uit dit bestand; - leest van de invoer',
      lookBackDate: 'de dag van de terugblik',
      skeleton: 'geef een antwoordenbestand om in te vullen',
      reportFormat: 'text, markdown, html, json, csv of parquet',
      reportOutput: 'schrijf het rapport naar dit bestand',
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
      cases: 'zoek een casus in de bibliotheek en bij jullie zelf',
      casesShow: 'toon een casus om te lezen',
      casesRandom: 'trek een willekeurige casus',
      new: 'schrijf een nieuwe casus, met vragen of met opties',
      show: 'toon een casus of verslag, met de driehoek',
      check: 'kijk casussen en verslagen na',
      rules: 'toon de regels, of leg er één uit',
      share: 'maak van een verslag een kopie voor anderen, of een casus zonder namen',
      schema: 'geef het JSON Schema van een soort bestand',
      init: 'richt een map in voor casussen en verslagen van een team',
      completion: 'laat de terminal opdrachten aanvullen met tab',
      complete: 'wat er volgt; voor het aanvullen in de terminal',
      list: 'toon de verslagen en casussen van het team',
      log: 'zet een tabel van alle verslagen in een bestand, en houd die bij',
      followUp: 'toon wat er nog openstaat: afspraken, antwoord terug, tegenspraak, terugblikken',
      lookBack: 'kijk terug op een gesprek, en zet dat in het verslag',
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
      back: 'esc terug',
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
  library: {
    themes: {
      'beleid-praktijk': 'beleid en praktijk',
      'maatwerk-willekeur': 'maatwerk en willekeur',
      'kwaliteit-snelheid': 'kwaliteit en snelheid',
      'politiek-vakmanschap': 'politieke ambitie en vakmanschap',
      'techniek-communicatie': 'vakkennis en communicatie',
      'uniformiteit-ruimte': 'uniformiteit en eigen ruimte',
      'minister-samenleving': 'bestuur en samenleving',
      'inspectie-beleid': 'inspectie en beleid',
      'prive-ambt': 'privé en ambt',
      'kennis-verkopen': 'weten en verkopen',
    },
    notOneOf: (flag: string, typed: string, known: readonly string[], near?: string) =>
      `${flag} ${typed} kan niet. Kies ${either(known)}.${meant(near)}`,
    own: (file: string) => `van jullie zelf: ${file}`,
    none: (query: string) => `Er is geen casus over "${query}".`,
    noneFits: 'Er is geen casus die hieraan voldoet.',
    noneHint: 'Alle casussen: driehoek cases',
    count: (n: number) => (n === 1 ? '1 casus.' : `${n} casussen.`),
    more: (show: string, review: string) => `Lezen: ${show} ID. Een gesprek erover: ${review} ID.`,
    talk: (review: string) => `Een gesprek erover: ${review}`,
    typeToFind: 'of typ een woord',
    typeWord: 'Of typ een woord om te zoeken.',
    nothingTyped: 'Niets gevonden. Typ een ander woord.',
    tell: {
      title: 'Een nieuwe casus',
      situationAsk: 'Wat gebeurde er?',
      situationHint:
        'Eén moment, verteld door wie erin stond. Waar was je, wie stond er tegenover je, wat viel er te kiezen? Geen namen.',
      questionAsk: 'Wat is de vraag?',
      questionHint: 'Begin met mag, moet, kan, wil of durf ik. Eén vraag is genoeg.',
      themeAsk: 'Welk thema past erbij?',
      noTheme: 'Geen van deze, of dat weten we nog niet',
      stakeholdersAsk: 'Wie heeft er belang bij, en wat staat er voor hen op het spel?',
      stakeholdersHint: 'Per regel een rol, een dubbele punt en het belang: "bewoner: een nacht slapen". Leeg mag ook.',
      noStake: (line: string) => `Bij "${line}" ontbreekt een dubbele punt, met daarachter wat er op het spel staat.`,
      story: {
        complaint: 'Tip: dit klinkt als een klacht. Wat kun jij hier zelf kiezen, en wat kost elke kant?',
        'nobody-chooses': 'Tip: vertel het vanuit degene die moet kiezen: ik.',
        'no-moment': 'Tip: kies één moment. Welke dag was het, hoe laat, wie stond er tegenover je?',
        long: 'Tip: dit is langer dan twee minuten voorlezen. Wat kan weg?',
      },
      personal: (found: readonly string[]) =>
        `Let op: hier is misschien iemand aan te herkennen: ${list(found.map((one) => `"${one}"`))}. Schrijf een rol.`,
      stillToAdd: [
        'Wat er nog bij kan, vóór of na het gesprek: stakeholders (role en stake), tension (side en how),',
        'options (id, title, gain, harm en repair), discussion en values.',
      ],
      missing: {
        title: 'TITEL: hoe de casus heet, achter new',
        role: '--role: de rol van de inbrenger, geen naam',
        domain: '--domain: beleid, uitvoering, bedrijfsvoering, toezicht of overig',
        level: '--level: individu, team of organisatie',
        situation: '--situation-file: een bestand met het verhaal, of - voor de invoer',
        question: '--question: de morele vraag',
      },
      orCopy: 'Of begin met een casus die er al is: driehoek new --from ID',
      written: (file: string) => `Casus geschreven: ${file}`,
      unknownTheme: (theme: string, near?: string) => `Let op: het thema "${theme}" is nieuw.${meant(near)}`,
      stopped: 'Er is niets geschreven. Dit had je al; kopieer het als je het niet kwijt wilt:',
      editorFailed: (file: string) => `De tekstverwerker ging niet goed open of dicht. De casus staat in ${file}.`,
      mend: (file: string) => `Verbeter ${file}; tot die tijd kan er geen gesprek over gevoerd worden.`,
    },
  },
  completion: {
    howTo: [
      'Laat de terminal aanvullen met tab. Eén keer doen, dan een nieuw venster openen:',
      '  bash        driehoek completion bash >> ~/.bashrc',
      '  zsh         driehoek completion zsh >> ~/.zshrc',
      '  fish        driehoek completion fish > ~/.config/fish/completions/driehoek.fish',
      '  PowerShell  driehoek completion powershell >> $PROFILE',
    ].join('\n'),
    unknown: (shell: string, near?: string) => `Voor "${shell}" is er geen aanvulling.${meant(near)}`,
    known: (shells: readonly string[]) => `Er is: ${list(shells)}.`,
  },
  init: {
    plan: (folder: string) =>
      `Dit komt er in ${folder === '.' ? 'deze map' : folder}. Wat er al staat, blijft zoals het is.`,
    ask: 'Zal ik deze bestanden maken?',
    row: (isThere: boolean, path: string, purpose: string) =>
      `${isThere ? 'staat er al' : 'nieuw      '}  ${path}: ${purpose}`,
    purposes: {
      config: 'instellingen van het team',
      readme: 'uitleg voor het team',
      cases: 'de map met casussen, met uitleg',
      records: 'de map met verslagen',
      sessions: 'houdt gesprekken die nog lopen buiten git',
      schemas: 'voor de editor: wat waar kan staan',
      editor: 'VS Code vult aan en wijst fouten aan',
      extension: 'de uitbreiding die dat mogelijk maakt',
      hook: 'controle voordat git vastlegt',
      github: 'controle na een push (GitHub)',
      gitlab: 'controle na een push (GitLab)',
    },
    nothingWritten: 'Er is niets geschreven.',
    nothingToDo: 'Alles staat er al. Er is niets te doen.',
    made: (n: number) => (n === 1 ? 'Er is 1 bestand gemaakt.' : `Er zijn ${n} bestanden gemaakt.`),
    wouldMake: (n: number) =>
      `Er ${n === 1 ? 'zou 1 bestand' : `zouden ${n} bestanden`} gemaakt worden. Er is niets geschreven.`,
    unknownCi: (named: string, known: readonly string[]) => `--ci ${named} kan niet. Kies ${either(known)}.`,
    advice: {
      hook: 'De controle bij het vastleggen staat nog uit. Zet haar aan op deze computer:',
      hookWithoutGit: 'Deze map valt nog niet onder git. Na git init zet je de controle bij het vastleggen zo aan:',
      ownHook: (file: string) => `Er is al een controle bij het vastleggen: ${file}. Zet daar deze regel bij:`,
      addTo: (file: string) => `${file} was er al en is niet veranderd. Zet dit erbij:`,
      renew: (file: string) => `${file} hoort bij een andere versie van driehoek. Vernieuwen:`,
      larger: (root: string) =>
        `Deze map ligt in een grotere git-map (${root}). De controle bij het vastleggen en na een push hoort daar; die is hier niet gemaakt.`,
    },
  },
  schemas: {
    kinds: {
      case: { title: 'Casus', about: 'Eén concreet moment dat schuurt, om met een team te bespreken.' },
      record: { title: 'Verslag', about: 'De gegevens boven het verslag van een gesprek, tussen de regels met ---.' },
      protocol: { title: 'Werkvorm', about: 'Een gesprek als lijst stappen, met vragen en tijden.' },
      lens: { title: 'Bril', about: 'Een andere manier om naar een casus te kijken, als vragen.' },
      answers: {
        title: 'Antwoorden',
        about: 'De antwoorden van een gesprek, om er zonder vragen een verslag van te maken.',
      },
      config: { title: 'Instellingen', about: 'De instellingen van een team: driehoek.config.yaml.' },
    },
    unknown: (kind: string, near?: string) => `Er is geen schema "${kind}".${meant(near)}`,
    known: (kinds: readonly string[]) => `Er zijn: ${list(kinds)}.`,
    seeOne: 'Een schema bewaren: driehoek schema case > case.json',
  },
  show: {
    participants: (n: number) => (n === 1 ? '1 deelnemer' : `${n} deelnemers`),
    minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
    status: { open: 'er staat nog iets open', closed: 'afgerond' },
    lookBack: (day: string) => `terugblik ${day}`,
    notShowable: (name: string) => `${name} is geen casus en geen verslag.`,
    notShowableHint: 'Een casus begint met "format: driehoek/case@1", een verslag met een regel ---.',
  },
  share: {
    headings: {
      case: 'Casus',
      facts: 'Feiten en onbekenden',
      triangle: 'Driehoek',
      tension: 'Waar het schuurt',
      responsibilities: 'Verantwoordelijkheden',
      options: 'Opties',
      choice: 'Keuze en redenen',
      dissent: 'Tegenspraak',
      remaining: 'Wat blijft schuren',
      escalation: 'Opschalen en terugkoppelen',
      actions: 'Afspraken',
      learning: 'Leerpunt',
      evaluation: 'Hoe het gesprek was',
      skipped: 'Overgeslagen stappen',
      'look-back': 'Terugblik',
    },
    note: 'Dit is een kopie voor anderen. Er staat in wat er speelde, wat er kon, wat is gekozen en waarom. Wat mensen daar persoonlijk van vonden, is weggelaten; tegenspraak staat er hooguit in zonder te zeggen van wie.',
    caseNote: 'Deze casus komt uit een echt gesprek. Namen en andere gegevens van mensen zijn weggehaald.',
    side: (between: string, tension: string) => `Tussen ${between}: ${tension}.`,
    dissentCount: (n: number) =>
      n === 0
        ? 'In het verslag staat geen afwijkende mening.'
        : `In het verslag ${n === 1 ? 'staat één afwijkende mening' : `staan ${word(n)} afwijkende meningen`}.`,
    droppedHeading: 'Wat hier niet in staat',
    droppedWhy: 'In het verslag van het team staat ook dit:',
    dropped: {
      part: (section: string, label: string) => `${section}: ${label}`,
      tension: 'Hoe de spanning zich voordoet, in de woorden van het team',
      placements: 'De plaatsingen op de driehoek: in een kleine groep zijn die naar mensen te herleiden',
      dissent: 'De tegenspraak in woorden: die is hier naar mensen te herleiden',
      dissentMore: 'Tegenspraak: wat iemand nodig heeft om mee te kunnen',
      own: 'Wat er met de hand aan het verslag is toegevoegd',
    },
    cornersAt: (top: string, left: string, right: string) =>
      `In de tekening staat ${top} boven, ${left} linksonder en ${right} rechtsonder.`,
    shapes: {
      before: 'Een ring is een plaatsing vóór het gesprek.',
      after: 'Een punt is een plaatsing na het gesprek.',
      group: 'De dubbele ring is waar het team de casus legt.',
      centre: 'Het kruis is het midden.',
    },
    toDo: 'nog te doen',
    done: 'gedaan',
    fileWord: 'deelbaar',
    /** What may lead to a person, in a sentence with "dit lijkt op". */
    looksLike: {
      'privacy-bsn': 'een burgerservicenummer',
      'privacy-iban': 'een rekeningnummer',
      'privacy-email': 'een e-mailadres',
      'privacy-phone': 'een telefoonnummer',
      'privacy-address': 'een adres',
      'privacy-licence-plate': 'een kenteken',
      'privacy-date-of-birth': 'een geboortedatum',
      'privacy-kvk': 'een KvK-nummer',
      'privacy-dossier': 'een dossiernummer',
      'privacy-organisation': 'een organisatie die jullie niet willen noemen',
      'privacy-person-name': 'de naam van een mens',
      'role-name': 'een naam, en hier hoort een rol',
    },
    /** What may stand there instead. */
    instead: {
      'privacy-bsn': 'een burgerservicenummer',
      'privacy-iban': 'een rekeningnummer',
      'privacy-email': 'een e-mailadres',
      'privacy-phone': 'een telefoonnummer',
      'privacy-address': 'een adres',
      'privacy-licence-plate': 'een kenteken',
      'privacy-date-of-birth': 'een geboortedatum',
      'privacy-kvk': 'een bedrijf',
      'privacy-dossier': 'een dossier',
      'privacy-organisation': 'een organisatie',
      'privacy-person-name': 'een betrokkene',
      'role-name': '',
    },
    found: (what: string) => `Dit lijkt op ${what}.`,
    mend: (accept: string) => `Haal het uit het verslag, of laat het staan met --accept ${accept}`,
    refused: (n: number) =>
      `Er is niets geschreven: ${n === 1 ? 'er staat iets in' : `er staan ${word(n)} dingen in`} wat naar mensen kan leiden.`,
    refusedHint: 'In een terminal loop je ze een voor een langs: driehoek share VERSLAG',
    title: 'Kan dit naar mensen leiden?',
    ask: (found: string, what: string) => `"${found}" lijkt op ${what}. Wat doe je ermee?`,
    sentence: (before: string, found: string, after: string) => `In deze zin: ${before}»${found}«${after}`,
    again: (text: string) => `Weer: ${text}`,
    replace: 'Vervang het door een rol of iets anders',
    keep: 'Laat het staan: dit leidt niet naar iemand',
    stop: 'Stop; er wordt niets geschreven',
    replaceAsk: (found: string) => `Wat komt er in plaats van "${found}"?`,
    replaceHint: (roles: readonly string[]) =>
      roles.length === 0 ? 'Een rol, zoals: de aanvrager.' : `Een rol. In dit verslag staan: ${list(roles)}.`,
    stillName: (what: string) => `Dit lijkt zelf op ${what}. Kies iets anders.`,
    tooMany: 'Hooguit 200 tekens.',
    tell: {
      role: 'Wat is de rol van de inbrenger? Die staat niet in het verslag.',
      situation: 'Wat gebeurde er? Het verhaal staat niet in het verslag.',
      question: 'Wat is de vraag? Die staat niet in het verslag.',
    },
    cannotTell: (parts: readonly string[]) =>
      `Hier is geen casus van te maken: in het verslag ontbreekt ${list(parts)}.`,
    partNames: { role: 'de rol van de inbrenger', situation: 'het verhaal', question: 'de vraag' },
    cannotTellHint: 'Vul het verslag aan, of doe dit in een terminal: dan wordt ernaar gevraagd.',
    caseTitle: 'Een casus zonder namen',
    stopped: 'Er is niets geschreven.',
    counted: (replaced: number, kept: number) =>
      `Vervangen: ${replaced === 0 ? 'niets' : word(replaced)}. Laten staan: ${kept === 0 ? 'niets' : word(kept)}.`,
    readOn:
      'Lees het zelf nog na. Plaatsnamen, bedrijven, datums en een zeldzaam voorval kunnen ook naar mensen leiden, en die herkent driehoek niet altijd.',
    audience: (text: string) => `Let op. In het verslag staat voor wie het is: ${text}`,
    left: 'Weggelaten:',
    unusedAccept: (accept: string) => `--accept ${accept}: daar staat niets wat zo heet.`,
    wrongAccept: (accept: string) =>
      `--accept ${accept}: schrijf een regel-id en een regelnummer, zoals privacy-email:34.`,
    noSuchRule: (rule: string, near?: string) => `--accept ${rule}: die regel is er niet.${meant(near)}`,
    wrongKind: (flag: string, own: string, known: readonly string[], near?: string) =>
      `${flag} ${own}: kies ${either(known)}.${meant(near)}`,
    notForScreen:
      'Een Word-bestand hoort niet op het scherm. Laat --output - weg, of leid de uitvoer naar een bestand.',
    notARecord: (file: string) => `${file} is geen verslag dat te lezen is.`,
  },
  /** What happens with records after the session: listing them, the log, what is to be followed up, looking back. */
  afterwards: {
    isLink: 'Dit is een koppeling naar een andere plek. Die wordt niet gevolgd.',
    unread: (n: number) =>
      n === 1
        ? 'Eén bestand telt niet mee: het is niet te lezen, of er klopt iets niet.'
        : `${capital(word(n))} bestanden tellen niet mee: ze zijn niet te lezen, of er klopt iets niet.`,
    list: {
      none: (near?: string) => `Er is niets gevonden.${meant(near)}`,
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
    /** The labels of the bundled session forms, by which what was escalated is known again. */
    escalation: {
      labels: {
        escalate: 'Opschalen',
        to: 'Naar wie',
        by: 'Door wie',
        byWhen: 'Uiterlijk',
        wordBack: 'Antwoord terug',
        waiting: 'Wacht nog op antwoord',
      },
      yes: 'Ja',
    },
    followUp: {
      team: 'Het team',
      lookBack: 'terugkijken met het team',
      wordBack: (from: string) =>
        from === '' ? 'vragen wat ermee gebeurd is, en dat vertellen' : `antwoord terug halen: ${from}`,
      dissent: (needs: string) => `tegenspraak waarvoor dit nodig is: ${needs}`,
      noDay: 'zonder dag',
      overdue: (day: string) => `${day}, die dag is voorbij`,
      none: 'Er staat niets open.',
      count: (n: number, overdue: number) =>
        `${n === 1 ? 'Er staat één ding open' : `Er staan ${word(n)} dingen open`}${overdue === 0 ? '' : overdue === n ? '; de dag is al voorbij' : `; van ${word(overdue)} is de dag voorbij`}.`,
      calendar: 'Opvolgen na het gesprek',
      from: (title: string, day: string, file: string) => `Uit het gesprek "${title}" van ${day}. Verslag: ${file}`,
      inCalendar: (dated: number, undated: number) =>
        `${dated === 1 ? 'Eén ding staat' : `${capital(word(dated))} dingen staan`} in de agenda.${undated === 0 ? '' : ` Zonder dag, dus niet in de agenda: ${undated}.`}`,
    },
    lookBack: {
      heading: 'Terugblik',
      promise: (day: string) => `Dit schreven jullie op ${day}. Wat is er sindsdien gebeurd?`,
      /** The labels under which the bundled session forms keep what a team promised. */
      promised: ['Ik kies', 'De schade beperken door', 'Daarvoor nodig'],
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
          why: 'Een afspraak waar niemand naar vraagt, verdampt.',
          ask: 'Wat is er van de afspraken gekomen?',
        },
        'word-back': {
          title: 'Antwoord terug',
          why: 'Wie meedacht en niets meer hoort, denkt de volgende keer niet mee.',
          ask: 'Wie heeft gehoord wat ermee gebeurde?',
        },
        dissent: {
          title: 'Tegenspraak',
          why: 'Tegenspraak is pas gehoord als er iets mee gebeurt.',
          ask: 'Is er iets gedaan met wat de ander nodig had?',
        },
        place: {
          title: 'De casus nu',
          why: 'Wie weet hoe het afliep, kijkt anders. Dat is geen fout van toen.',
          ask: 'Waar trekt de casus nu?',
        },
        remaining: {
          title: 'Wat nog schuurt',
          why: 'Een spanning is zelden weg; ze hoort bij het werk.',
          ask: 'Wat schuurt er nu nog?',
        },
        next: {
          title: 'Verder',
          why: 'Wat open blijft, komt alleen terug als er een dag bij staat.',
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
      fates: { done: 'Gedaan', open: 'Nog niet', dropped: 'Niet meer nodig' },
      heeding: { heeded: 'Ja', open: 'Nog niet' },
      statuses: { open: 'Ja, dit verslag blijft open', closed: 'Nee, dit is afgerond' },
      written: (file: string) => `De terugblik staat in ${file}.`,
      already: (file: string) => `Deze terugblik stond al in ${file}. Er is niets veranderd.`,
      ticked: (n: number) => (n === 1 ? 'Eén afspraak is afgevinkt.' : `${capital(word(n))} afspraken zijn afgevinkt.`),
      notFound: (text: string) => `Deze afspraak staat er niet meer zo in, en is dus niet afgevinkt: ${text}`,
      openFence: (file: string, line: number) =>
        `In ${file} begint op regel ${line} een codeblok dat nergens ophoudt. Alles erachter zou ook code worden.`,
      openFenceHint: 'Sluit het codeblok en probeer het opnieuw.',
      notSound: (file: string) => `In ${file} klopt iets niet. Verbeter dat eerst:`,
      notARecord: (named: string, near?: string) => `Er is geen verslag "${named}".${meant(near)}`,
      whichHint: 'Noem het bestand van het verslag, of zijn naam in de map met verslagen.',
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
        dropped: 'Niet meer nodig',
        wordBack: 'Antwoord terug',
        answer: 'Wat er gehoord is',
        heeded: 'Tegenspraak waar iets mee gedaan is',
        place: 'De casus nu plaatsen',
        placeWhy: 'Waarom',
        remaining: 'Wat nog schuurt',
        next: 'Volgende terugblik',
        skipped: 'Overgeslagen',
      },
      wordBack: { yes: 'Ja', partly: 'Een deel', no: 'Nog niet' },
      place: { same: 'Op dezelfde plek', elsewhere: 'Ergens anders', unsure: 'Dat weten we niet' },
    },
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
