import { either, list, meant, word } from './words.ts';

/** What a check came to. */
export interface CheckSum {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Files that could not be read or written. */
  readonly failed: number;
  /** Whether warnings are left out. */
  readonly isQuiet: boolean;
}

function counted(errors: number, warnings: number): string {
  return `${errors === 1 ? '1 fout' : `${errors} fouten`}, ${warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`}`;
}

/** How `check` tells what it found, and what it could not do. */
export const check = {
  check: {
    error: 'fout',
    warning: 'waarschuwing',
    isLink:
      'Dit is een koppeling (symlink) naar een andere plek. Die wordt niet gevolgd. Zet hier het bestand zelf, of zet de map waar het staat onder paths in driehoek.config.yaml.',
    emptyFile: (format: string) => `Het bestand is leeg. Begin met: format: ${format}`,
    notAMapping: (format: string) => `Hier hoort een blok met regels als "naam: waarde". Begin met: format: ${format}`,
    noFormat: (format: string) => `De regel "format: ${format}" ontbreekt.`,
    otherFormat: (own: string, format: string, near?: string) =>
      `Dit is "${own}", maar hier hoort ${format}.${meant(near)}`,
    noFrontMatter: 'Een verslag begint met een regel ---, de gegevens, en weer een regel ---.',
    conflictMarker:
      'Hier staan twee versies door elkaar: een samenvoeging in git is nog niet af. Het bestand is niet gelezen.',
    missingKey: (key: string) => `Het veld "${key}" ontbreekt.`,
    unknownKey: (key: string, near?: string) => `Het veld "${key}" bestaat niet.${meant(near)}`,
    wrongType: (type: 'text' | 'number' | 'list' | 'mapping' | 'yesNo', received: string) =>
      ({
        text: /^(?:Array|Object)$/u.test(received)
          ? 'Hier hoort tekst, en geen lijst of velden.'
          : 'Hier hoort tekst. Zet aanhalingstekens om een getal of jaartal.',
        number: 'Hier hoort een getal, in cijfers en zonder aanhalingstekens.',
        list: 'Hier hoort een lijst.',
        mapping: 'Hier hoort een blok met regels als "naam: waarde".',
        yesNo: 'Hier hoort true of false.',
      })[type],
    notAPlacement: 'Hier hoort een plaatsing: drie getallen voor professie, politiek en maatschappij, zoals [5, 3, 2].',
    otherDay: 'Een dag staat er als jaar, maand en dag, met streepjes.',
    /** What to do where one thing is probably meant. */
    write: (own: string, isSure: boolean) =>
      isSure ? `Schrijf: ${own} (of laat dat doen met de optie --fix)` : `Waarschijnlijk hoort hier: ${own}`,
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
      'not-name':
        'Schrijf de naam van een stap, of van een veld als stap.veld, met kleine letters, cijfers en streepjes.',
      'not-sign': 'Kies één teken: een cijfer van 1 tot en met 9, of een van ? ~ ! + = -.',
      'not-record-id': 'Dit is geen kenmerk van een verslag: dat is een dag en vier tekens, zoals 2026-11-21-k3v9.',
      'not-row': 'Dit is geen regel voor de organisatie: dat zijn acht tekens, 0 tot en met 9 en a tot en met f.',
      'not-digest': 'Dit is geen som van een bestand: dat zijn 64 tekens, 0 tot en met 9 en a tot en met f.',
      'not-new': 'Zo heet al een thema. Kies een andere naam.',
      'not-period': 'Dit is geen half jaar: schrijf het als 2026-H1.',
      'not-mark':
        'Dit is geen merk van een antwoordenbestand: dat zijn zestien tekens, 0 tot en met 9 en a tot en met f.',
      'not-date': 'Deze datum bestaat niet. Schrijf bijvoorbeeld 2026-12-05.',
      'not-time': 'Gebruik uren en minuten, zoals 09:30.',
      label: 'Gebruik hier geen dubbele punt, sterretje, groter-dan-teken of twee streepjes achter elkaar.',
      'columns-alike':
        'Twee kolommen heten hetzelfde. Geef elk een eigen naam; anders is in het verslag niet te zien wat wat is.',
      placement: 'Hier horen drie hele getallen die samen 10 zijn.',
      'not-key': 'Hier hoort een sleutel van letters, cijfers, streepjes en schuine strepen.',
      'not-month': 'Hier hoort een maand, zoals 2026-12.',
      'not-pattern': 'Dit patroon is niet te lezen. Schrijf # voor een cijfer, zoals Z-####-######.',
    },
  },
  checkReport: {
    /** As in language tags. */
    language: 'nl',
    /** The last line of a report. */
    summary: (errors: number, warnings: number, files: number) =>
      `${errors === 1 ? '1 fout' : `${errors} fouten`} en ${warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`} in ${files === 1 ? '1 bestand' : `${files} bestanden`}.`,
    /** Of one file with very many. */
    everything: 'Alles wat is gevonden',
    /** GitHub shows only the first few at their lines. */
    notAllShown: (shown: number, found: number) =>
      `GitHub toont er hier ${shown} van de ${found}. De hele lijst staat in het logboek van deze stap.`,
    /** On the page of a GitHub job. */
    summaryColumns: ['Plaats', 'Ernst', 'Regel', 'Melding'],
    summaryCut: 'Niet alles past hier. De hele lijst staat in het logboek van deze stap.',
    unread: 'niet gelukt',
    inOrder: 'bestanden zonder fout of waarschuwing',
    clean: (files: number) => (files === 1 ? '1 bestand' : `${files} bestanden`),
    root: 'De hoofdmap van de repository; zonder git de map van het project.',
  },
  checking: {
    matchesNothing: (word: string) => `"${word}" staat voor geen enkel bestand.`,
    matchesHint: 'Noem een bestand, een map of een patroon zoals "cases/**/*.yaml".',
    noGit: 'Het programma git is hier niet te vinden.',
    noRepository: (folder: string) => `${folder} ligt niet in een git-repository.`,
    noSuchRef: (ref: string) => `In deze repository is "${ref}" niet te vinden.`,
    nothingInCommon: (ref: string) =>
      `"${ref}" heeft niets gemeen met deze tak, voor zover de geschiedenis hier staat.`,
    noSuchRefHint: 'Haal in CI de hele geschiedenis op (fetch-depth: 0).',
    gitRefuses: (reason: string) => `git kan hier niet kijken: ${reason}`,
    gitRemedy: (command: string) => `Vertrouw je deze map, geef dan één keer: ${command}`,
    unmerged: (names: readonly string[], count: number) =>
      `Een samenvoeging in git is nog niet af: ${list(names)}${count > names.length ? ` en nog ${count - names.length}` : ''}. Kies wat er moet staan, en zet het klaar met git add.`,
    brokenConfig: (file: string, reason: string) =>
      `De instellingen in ${file} kloppen niet; de bestanden waarvoor ze gelden, zijn niet nagekeken. ${reason}`,
    nothing: 'Er is niets om na te kijken.',
    nothingHint: (folders: readonly string[]) =>
      `Gezocht in ${list(folders)}. Noem een bestand of map, of stel de mappen in onder paths in driehoek.config.yaml.`,
    nothingOurs:
      'In deze bestanden zegt geen enkele regel format: dat het een casus, verslag of ander driehoek-bestand is.',
    nothingInShard: 'Dit deel is leeg: er zijn minder bestanden dan delen.',
    nothingChanged: 'Er is geen casus, verslag of ander driehoek-bestand veranderd.',
    reportOverOurs: (file: string) => `${file} kan een casus of verslag zijn: daar komt geen rapport overheen.`,
    reportOverOursHint: 'Kies een naam die niet eindigt op .yaml, .yml of .md, zoals uitkomst.json.',
    reportTwice: (file: string) => `Twee rapporten kunnen niet allebei naar ${file}.`,
    begins: 'Nakijken…',
    waits: 'Wacht tot er iets wordt opgeslagen. Stoppen: Ctrl-C.',
    /** What could not be read or written is said above it. */
    summary: ({ files, errors, warnings, failed, isQuiet }: CheckSum) => {
      const some = `${counted(errors, warnings)}${isQuiet && warnings > 0 ? ' (niet getoond)' : ''}`;
      const found = errors + warnings > 0 ? some : failed > 0 ? 'daarin geen fout' : 'alles in orde';
      const left = `Let op: ${failed === 1 ? '1 bestand kon' : `${failed} bestanden konden`} niet, zie hierboven.`;
      return `${files === 1 ? '1 bestand' : `${files} bestanden`} nagekeken: ${found}.${failed > 0 ? ` ${left}` : ''}`;
    },
    counted,
    perRule: 'Per regel',
    manyHint: 'Veel om te lezen? Alleen de aantallen: --summary. Alleen de fouten: --quiet.',
    perFile: 'Per bestand',
    moreFiles: (n: number) => `en nog ${n === 1 ? '1 bestand' : `${n} bestanden`}`,
    notPrinted: (n: number) =>
      `Nog ${n === 1 ? '1 melding' : `${n} meldingen`} in dit bestand. Alles zien: --format json`,
    canFix: (n: number, program: string) =>
      `Met ${program} check --fix ${n === 1 ? 'is' : 'zijn'} er ${n} te verbeteren.`,
    canPropose: (n: number, program: string) =>
      `Met ${program} check --fix=all neem je ${n === 1 ? '1 voorstel' : `${n} voorstellen`} over; lees dat daarna na.`,
    unknownFix: (word: string) =>
      `--fix=${word} is er niet. Schrijf --fix, of --fix=all om ook de voorstellen over te nemen.`,
    fixing: {
      title: 'Voorstellen om te verbeteren',
      ask: 'Zo verbeteren?',
      unseen:
        'Wat er verandert staat hier niet: het is te lang, of het zegt iets over een persoon. Kijk in het bestand zelf.',
      yes: 'Ja',
      no: 'Nee, laat staan',
      all: 'Alles: dit en wat nog komt',
      stop: 'Stop: laat de rest staan',
      leave: 'esc: stoppen',
    },
    proposal: 'Voorstel:',
    tooManyWarnings: (max: number) => `Dat zijn meer waarschuwingen dan de ${max} die mogen.`,
    fixed: (fixes: number, files: number) =>
      `${fixes === 1 ? '1 ding' : `${fixes} dingen`} verbeterd in ${files === 1 ? '1 bestand' : `${files} bestanden`}.`,
    unknownFormat: (name: string, near?: string) => `De vorm "${name}" is er niet.${meant(near)}`,
    formatsAre: (names: readonly string[]) =>
      `Er zijn: ${list(names)}. Met =BESTAND erachter gaat de uitvoer naar een bestand.`,
    oneOnStdout: 'Er kan maar één vorm naar de uitvoer. Geef de andere een bestand: --format sarif=check.sarif',
    unknownRule: (id: string, near?: string) => `De regel "${id}" bestaat niet.${meant(near)}`,
    seeRules: 'Bekijk de regels met: driehoek rules',
    lockedRule: (id: string) => `De regel "${id}" staat altijd aan: zonder die regel is een bestand niet te lezen.`,
    ruleSetting: (word: string) => `--rule ${word}: schrijf REGEL=off, REGEL=warning of REGEL=error.`,
    notACount: (flag: string, text: string) => `${flag} ${text}: daar hoort een heel getal vanaf 0.`,
    otherVersion: ({ theirs, ours, isNewer }: { theirs: string; ours: string; isNewer: boolean }) =>
      `Let op: .driehoek/check.cjs is van driehoek ${theirs}, en dit programma is ${ours}. Voor het vastleggen en na een push kan de controle dus iets anders vinden. ${isNewer ? 'Gebruik een nieuwer programma.' : 'Maak ze gelijk met: driehoek init --update'}`,
    notTogether: (a: string, b: string) => `${a} en ${b} kunnen niet samen.`,
    stdinName: 'Noem met --stdin-filename hoe het bestand heet dat van de invoer komt.',
    rule: {
      why: 'Waarom',
      bad: 'Fout',
      good: 'Goed',
      fix: 'Wat je doet',
      severity: 'Standaard',
      kinds: 'Geldt voor',
      off: 'uit',
    },
    kinds: {
      case: 'casus',
      record: 'verslag',
      protocol: 'werkvorm',
      lens: 'bril',
      assignment: 'opdracht',
      answers: 'antwoorden',
      values: 'waarden',
      deck: 'waardenkaarten',
      'values-result': 'uitkomst van waarden',
      'pulse-statements': 'stellingen',
      pulse: 'peiling',
      programme: 'traject',
      series: 'reeks van bijeenkomsten',
      config: 'configuratie',
      insights: 'inzichten',
      themes: 'toegevoegde thema’s',
    },
    docs: {
      title: 'Regels',
      intro: [
        'De regels van `driehoek check`. Deze bladzijde wordt gemaakt uit de regels zelf: werk die bij met `npm run docs`.',
        'Wat de vorm raakt of een verslag onwaar maakt, is een fout. Wat de inhoud raakt, is een waarschuwing: de werkwijze vraagt om structuur en is geen keurslijf. Een team stelt dat zelf in, in `driehoek.config.yaml`:',
        '```yaml\nformat: driehoek/config@1\nrules:\n  question-advice: off\n  look-back-missing: error\n```',
        'Een uitzondering op één plek staat in het bestand zelf, met de reden erbij. Op een eigen regel geldt die voor het veld of de alinea eronder, achter een regel alleen voor die regel:',
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
};
