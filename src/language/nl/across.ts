const number = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/gu, '.');
const decimal = (n: number, places = 1) => n.toFixed(places).replace('.', ',');
const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
const records = (n: number) => (n === 1 ? '1 verslag' : `${number(n)} verslagen`);
const teams = (n: number) => (n === 1 ? '1 team' : `${number(n)} teams`);
const monthWord = (month: string) => `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** What is said across many records. */
export const across = {
  number,
  decimal,
  percent: (share: number) => `${Math.round(share * 100)}%`,
  month: monthWord,
  period: (from: string, to: string) =>
    from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01') && to.endsWith('-12')
      ? from.slice(0, 4)
      : from.slice(0, 4) === to.slice(0, 4)
        ? `${months[Number(from.slice(5)) - 1] ?? ''}–${monthWord(to)}`
        : `${monthWord(from)} – ${monthWord(to)}`,
  /** How the shipped session forms label what a report counts. */
  labels: {
    escalate: 'Opschalen',
    by: 'Uiterlijk',
    wordBack: 'Antwoord terug',
    heard: ['Heeft het gehoord', 'Antwoord terug'],
  },
  title: 'Wat de verslagen samen zeggen',
  withheld: 'weggelaten',
  withheldSign: '–',
  rest: 'weggelaten, samen',
  together: 'alles samen',
  units: { records: 'verslagen', people: 'mensen', agreements: 'afspraken' },
  ofTotal: (n: string, unit: string) => `Van ${n} ${unit}.`,
  asTable: 'Als tabel',
  what: 'wat',
  count: 'aantal',
  share: 'deel',
  contents: 'Inhoud',
  skip: 'Naar de inhoud',
  madeOn: (day: string) => `Gemaakt op ${day}.`,
  figures: 'Zie de figuren:',
  sections: {
    brief: 'In het kort',
    tension: 'Waar de spanning ligt',
    shift: 'Vóór en na het gesprek',
    themes: 'Thema’s',
    rubs: 'Hier schuurt het',
    outcome: 'Uitkomst en tegenspraak',
    followUp: 'Wat er daarna gebeurt',
    sessions: 'Hoe de gesprekken gaan',
    compare: 'Verschillen in het werk',
    observations: 'Wat opvalt, en wat dat kan betekenen',
    letter: 'Bericht terug aan de teams',
    method: 'Hoe dit rapport is gemaakt',
  },
  brief: {
    counted: (n: number, t: number | null) =>
      `Dit rapport telt ${records(n)}${t === null ? '' : ` van ${teams(t)}`}. Het zegt waar het schuurt in het werk, niet wie het goed doet.`,
    span: (from: string, to: string) => `De gesprekken waren tussen ${from} en ${to}.`,
    tooFew:
      'Er zijn minder dan vijf verslagen. Dat is te weinig om samen te vatten zonder dat mensen of teams te herkennen zijn. Daarom staan hier geen aantallen.',
    only: (parts: readonly string[]) => `Geteld zijn alleen verslagen ${parts.join(' en ')}.`,
    since: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot en met ${day}`,
    theme: (name: string) => `met het thema ${name}`,
    domain: (name: string) => `uit het werkveld ${name}`,
    leftOut: (n: number) =>
      n === 1
        ? 'Eén bestand is niet meegeteld, omdat het niet te lezen was of niet kon kloppen.'
        : `${number(n)} bestanden zijn niet meegeteld, omdat ze niet te lezen waren of niet konden kloppen.`,
    small: 'Aantallen onder de vijf staan er niet. Een streepje (–) betekent: weggelaten.',
  },
  tension: {
    before: 'Losse plaatsingen vóór het gesprek',
    after: 'Losse plaatsingen na het gesprek',
    group: 'Waar teams de casus samen plaatsen',
    how: 'Hoe voller het rondje, hoe vaker een casus op dat punt is gelegd. Punten met minder dan vijf plaatsingen staan er niet.',
    areas: 'Per deel van de driehoek',
    areasNote: 'In een hoek: zeven punten of meer voor die hoek. Tussen twee hoeken: hooguit één punt voor de derde.',
    areaNames: {
      professie: 'in de hoek professie',
      politiek: 'in de hoek politiek',
      maatschappij: 'in de hoek maatschappij',
      'professie-politiek': 'tussen professie en politiek',
      'professie-maatschappij': 'tussen professie en maatschappij',
      'politiek-maatschappij': 'tussen politiek en maatschappij',
      middle: 'in het midden',
    },
    named: 'Tussen welke hoeken teams een spanning beschrijven',
    namedNote: 'Eén verslag kan meer dan één spanning beschrijven.',
    sides: 'Spanning en verschil per zijde',
    sidesNote:
      'Spanning loopt van 0 tot 1: bij 1 trekken twee hoeken even hard en de derde niet. Verschil is hoe ver mensen in één gesprek uit elkaar liggen, in punten van tien. Het zijn gemiddelden van de eerste plaatsing.',
    side: 'zijde',
    strain: 'spanning',
    disagreement: 'verschil',
  },
  shift: {
    change: 'Lagen mensen na het gesprek dichter bij elkaar?',
    changes: {
      closer: 'dichter bij elkaar',
      alike: 'even ver uit elkaar',
      further: 'verder uit elkaar',
      unknown: 'niet te zeggen',
    },
    moved: 'Legden mensen de casus na het gesprek elders?',
    movedNames: { yes: 'elders', no: 'op hetzelfde punt' },
    noGoal:
      'Dichter bij elkaar is geen doel. Soms is het gesprek juist goed als duidelijk wordt hoe ver men uiteen ligt.',
    means: 'Gemiddeld, in punten van tien',
    points: 'punten',
    meanNames: {
      'spread-before': 'uit elkaar vóór het gesprek',
      'spread-after': 'uit elkaar na het gesprek',
      shift: 'verschuiving van het midden',
    },
  },
  themes: {
    all: 'Hoe vaak een thema terugkomt',
    allNote: 'Eén verslag kan meer dan één thema hebben.',
    rare: (n: number) =>
      n === 1
        ? 'Nog één thema is te weinig gehoord om hier te noemen.'
        : `Nog ${number(n)} thema’s zijn te weinig gehoord om hier te noemen.`,
    trend: 'Thema’s door de tijd',
    trendNote: 'Verslagen met het thema, per periode. Waar een punt ontbreekt, is het aantal weggelaten.',
    theme: 'thema',
    teams: 'teams',
    records: 'verslagen',
    saturation: 'Komen er nog nieuwe thema’s bij?',
    saturated: (until: number, all: number) =>
      `Na ongeveer ${number(until)} van de ${number(all)} verslagen kwam er geen nieuw thema meer bij.`,
    growing: 'Er komen nog steeds nieuwe thema’s bij. Het beeld is nog niet af.',
    soFar: 'verslagen tot dan',
    heard: 'thema’s gehoord',
  },
  themeNames: {
    'beleid-praktijk': 'beleid en praktijk',
    'maatwerk-willekeur': 'maatwerk en willekeur',
    'kwaliteit-snelheid': 'kwaliteit en snelheid',
    'politiek-vakmanschap': 'politieke ambitie en vakmanschap',
    'techniek-communicatie': 'techniek en communicatie',
    'uniformiteit-ruimte': 'uniformiteit en eigen ruimte',
    'minister-samenleving': 'minister en samenleving',
    'inspectie-beleid': 'inspectie en beleid',
    'prive-ambt': 'privé en ambt',
    'kennis-verkopen': 'weten en verkopen',
  },
  themeStories: {
    'beleid-praktijk': 'Wat op papier klopt, past niet bij wat mensen in de uitvoering tegenkomen.',
    'maatwerk-willekeur': 'Wie voor de een iets extra doet, moet het aan de ander kunnen uitleggen.',
    'kwaliteit-snelheid': 'Het moet af, en het moet goed. De tijd reikt voor één van de twee.',
    'politiek-vakmanschap': 'De politiek wil iets wat vakmensen niet voor hun rekening nemen, of nog niet.',
    'techniek-communicatie': 'Inhoudelijk is het in orde, maar het verhaal komt niet over.',
    'uniformiteit-ruimte': 'De regel is voor iedereen gelijk, en de professional ziet dat dit geval anders is.',
    'minister-samenleving': 'Wat de minister vraagt en wat de samenleving nodig heeft, lopen uiteen.',
    'inspectie-beleid': 'Wie toezicht houdt, ziet iets wat beleid liever nog even niet hoort.',
    'prive-ambt': 'Als burger vind je er iets van; als ambtenaar kun je dat niet zomaar zeggen.',
    'kennis-verkopen': 'Wat er bekend is, en wat ervan naar buiten mag, is niet hetzelfde.',
  },
  rubs: {
    lead: 'Deze thema’s komen steeds terug op dezelfde zijde van de driehoek. De beschrijving is algemeen; zij komt niet uit een verslag.',
    pair: (theme: string, between: string, n: number, story: string) =>
      `${theme}, tussen ${between} (${records(n)}).${story === '' ? '' : ` ${story}`}`,
    none: 'Er is geen thema dat vaak genoeg op dezelfde zijde terugkomt om het hier te noemen.',
  },
  outcome: {
    outcomes: 'Waar gesprekken op uitkomen',
    none: 'geen uitkomst vermeld',
    dissent: 'Gesprekken waarin iemand het anders zag',
    yes: 'ja',
    no: 'nee',
    revisited: 'Is een team op die tegenspraak teruggekomen?',
    revisitedNames: { revisited: 'ja, er was een terugblik', waiting: 'nog niet' },
    needs: 'Staat erbij wat nodig is om mee te kunnen?',
    needsNames: { stated: 'ja, bij elke mening', unstated: 'nee, of niet overal' },
  },
  followUp: {
    escalated: 'Moest iemand anders meebeslissen of het weten?',
    escalatedNames: { yes: 'ja', no: 'nee, of er is niet naar gevraagd' },
    wordBack: 'Kwam er antwoord terug?',
    wordBackNames: {
      given: 'ja, een terugblik zegt wie het hoorde',
      overdue: 'de dag is voorbij, er staat niets',
      planned: 'de dag moet nog komen',
      none: 'er is geen dag afgesproken',
    },
    days: (days: string) => `Tussen opschalen en antwoord zaten volgens de afspraak gemiddeld ${days} dagen.`,
    actions: 'Afspraken',
    actionNames: {
      done: 'afgevinkt',
      overdue: 'de dag is voorbij',
      open: 'de dag moet nog komen',
      undated: 'zonder dag',
    },
    lookedBack: 'Is er teruggekeken?',
    lookBack: 'Als er nog niet is teruggekeken',
    lookBackNames: {
      overdue: 'de dag is voorbij',
      planned: 'de dag moet nog komen',
      none: 'er is geen dag afgesproken',
    },
  },
  sessions: {
    protocol: 'Werkvormen',
    lens: 'Brillen',
    noLens: 'zonder bril',
    own: 'van een team zelf',
    otherStep: 'een andere stap',
    skipped: 'Stappen die zijn overgeslagen',
    length: 'Duur tegenover het plan',
    lengths: {
      shorter: 'meer dan 15% korter',
      'on-plan': 'ongeveer volgens plan',
      longer: 'meer dan 15% langer',
      unknown: 'niet bekend',
    },
    minutes: (own: string, planned: string) =>
      `Een gesprek duurde gemiddeld ${own} minuten; gepland was gemiddeld ${planned}.`,
    level: 'Waar het dilemma ontstaat',
    domain: 'Soort werk',
    position: 'Uit wiens werk de casus komt',
    positions: { leidinggevend: 'leidinggevende', medewerker: 'medewerker', unknown: 'niet vermeld' },
    language: 'Taal van het verslag',
    languages: { nl: 'Nederlands', en: 'Engels' },
    unknown: 'niet vermeld',
  },
  compare: {
    lead: 'Soorten werk naast elkaar, om te zien waar een gesprek over zou kunnen gaan. Dit vergelijkt geen teams en geen mensen, en een verschil zegt nog niet waar het door komt.',
    by: { domain: 'soort werk', position: 'plek in het werk' },
    questions: {
      dissent: 'Iemand zag het anders',
      escalated: 'Er is opgeschaald',
      lookedBack: 'Er is teruggekeken',
    },
    of: 'van',
    yes: 'aantal',
    answers: (by: string) => `Tegenspraak, opschalen en terugkijken per ${by}`,
    means: (by: string) => `Spanning per zijde, per ${by}`,
    spread: 'uit elkaar',
    rest: 'overige, samen',
    none: 'Er is te weinig om soorten werk naast elkaar te zetten.',
  },
  observations: {
    lead: 'Dit valt op in de aantallen. Wat het betekent, bepaal je met de mensen die erover gaan. Schrijf eronder wat je ermee doet.',
    room: 'Wat doen we hiermee, wie, en wanneer horen de teams dat?',
    topTheme: (theme: string, n: number, of: number, t: number | null) =>
      `Het vaakst gaat het over ${theme}: in ${number(n)} van de ${records(of)}${t === null ? '' : `, bij ${teams(t)}`}.`,
    strain: (between: string, value: string) =>
      `De plaatsingen geven de meeste spanning tussen ${between} (${value} op een schaal van 0 tot 1).`,
    disagreement: (between: string, value: string) =>
      `Binnen een gesprek liggen mensen het verst uit elkaar tussen ${between} (gemiddeld ${value} punten).`,
    moved: (share: string) => `Na het gesprek legt ${share} van de mensen de casus op een ander punt.`,
    dissent: (n: number, of: number) =>
      `In ${number(n)} van de ${records(of)} zag iemand het anders. Dat is geen mislukking: het is gehoord en opgeschreven.`,
    waiting: (n: number) => `Bij ${records(n)} met tegenspraak is er nog geen terugblik.`,
    wordBack: (n: number, of: number) =>
      `Van de ${number(of)} keer dat een team opschaalde, is ${number(n)} keer de dag voor antwoord voorbij zonder dat er iets staat.`,
    noDay: (n: number, of: number) =>
      `Van de ${number(of)} keer dat een team opschaalde, is ${number(n)} keer geen dag voor antwoord afgesproken.`,
    actions: (done: string, late: number | null) =>
      `${done} van de afspraken is afgevinkt${late === null ? '' : `; bij ${number(late)} is de dag voorbij`}.`,
    lookBack: (n: number, of: number) => `In ${number(n)} van de ${records(of)} staat een terugblik.`,
    saturated: (n: number) =>
      `In ongeveer de laatste ${records(n)} kwam geen nieuw thema meer voorbij. Meer van hetzelfde vragen levert weinig op; antwoord geven wel.`,
    none: 'Er is te weinig om iets te laten opvallen.',
  },
  letter: {
    lead: 'Een begin voor een bericht. Vul in wat tussen haken staat, haal weg wat niet klopt, en stuur het aan elk team dat meedeed.',
    hello: 'Beste collega’s,',
    thanks: (n: number | null, t: number | null) =>
      `Jullie hebben gesprekken gevoerd over keuzes die schuren, en de verslagen gedeeld. Dank daarvoor. Samen gaat het om ${n === null ? 'een klein aantal verslagen' : records(n)}${t === null ? '' : ` van ${teams(t)}`}.`,
    heard: (themes: readonly string[]) =>
      themes.length === 0
        ? 'Dit hoorden we: [in drie zinnen].'
        : `Dit hoorden we het vaakst: ${themes.join('; ')}. [Klopt dat met wat jullie bedoelden?]`,
    does: 'Dit gaan we doen: [wat, door wie, en wanneer het klaar is].',
    not: 'Dit gaan we niet doen: [wat, en waarom niet].',
    unsure: 'Dit weten we nog niet: [wat, en wanneer we het wel weten].',
    again:
      'Op [datum] laten we weten hoe het staat. Wil je eerder iets vragen of zeggen dat dit niet klopt? Dat kan bij [rol en plek].',
    bye: 'Met groet,',
    sign: '[rol]',
  },
  method: [
    'Geteld zijn de verslagen in de mappen die zijn opgegeven. Een map met verslagen telt als één team; de naam van die map komt nergens in dit rapport.',
    'Wat mensen schreven, is niet overgenomen: geen titels, geen zinnen, geen rollen.',
    'Elk aantal onder de vijf is weggelaten. Waar je het uit de andere getallen zou kunnen uitrekenen, zijn er meer weggelaten, de kleinste eerst. Bij een thema geldt dat ook voor wie het thema níét had.',
    'Wie twee rapporten naast elkaar legt die bijna over dezelfde verslagen gaan, kan uit het verschil soms wel iets afleiden. Maak er dus niet veel van.',
    'Het rapport telt. Het geeft geen cijfer, het zet geen teams of mensen op volgorde, en het is niet bedoeld om iemand te beoordelen.',
    'Een verslag is het verhaal van wie aan tafel zat. Wat vaak voorkomt in de verslagen, hoeft niet vaak voor te komen in het werk: teams kiezen zelf wat zij bespreken.',
  ],
  html: {
    tools: 'Zoeken en kiezen',
    find: 'Zoek in de tabellen',
    findHint: 'Toont alleen regels waarin dit woord staat.',
    found: (n: string) => `${n} regels`,
    domain: 'Soort werk',
    everything: 'alles',
    tableOf: 'Bekijk als tabel',
    nothing: 'Geen regels gevonden.',
  },
  svg: {
    density: (unit: string, total: string) =>
      `Een driehoek met een rondje op elk punt waar genoeg ${unit} een casus legden. Samen ${total}.`,
    bars: 'Staafdiagram. De getallen staan in de tabel eronder.',
    lines: 'Lijnen door de tijd. De getallen staan in de tabel eronder.',
    curve: 'Een lijn die stijgt zolang er nieuwe thema’s bij komen. De getallen staan in de tabel eronder.',
  },
  words: {
    areas: 'Hoeveel in welk deel:',
    mostPoints: 'De tien punten die het vaakst gekozen zijn (professie-politiek-maatschappij):',
    points: 'De punten die vaak genoeg gekozen zijn (professie-politiek-maatschappij):',
  },
  cli: {
    noRecords: (where: string) => `In ${where} staat geen verslag.`,
    noRecordsHint: 'Noem de map met verslagen, of zet haar onder paths in driehoek.config.yaml.',
    noneSelected: 'Geen enkel verslag past bij --since, --until, --theme en --domain.',
    leftOut: (n: number) => `${n === 1 ? '1 bestand is' : `${number(n)} bestanden zijn`} niet meegeteld:`,
    andMore: (n: number) => `  en nog ${number(n)}`,
    reasons: {
      unreadable: 'het bestand is niet te lezen',
      invalid: 'het verslag klopt niet; driehoek check zegt wat er mis is',
      future: 'de dag ligt in de toekomst',
      double: 'hetzelfde verslag staat er al, in een andere map',
      changed: 'het veranderde terwijl het gelezen werd',
      link: 'een koppeling die buiten de map wijst',
      closed: 'de map is niet te lezen',
      deep: 'de map ligt te diep om te lezen',
    },
    reading: 'Verslagen lezen',
    badFormat: (named: string, known: readonly string[]) => `--format ${named} bestaat niet. Kies ${known.join(', ')}.`,
    badShard: (named: string) => `--shard ${named}: schrijf een deel als 1/8, het eerste van acht.`,
    shardNeedsJson: 'Een deel is om later samen te voegen. Vraag het als JSON: zet --json erbij.',
    badDomain: (named: string, known: readonly string[]) => `--domain ${named} bestaat niet. Kies ${known.join(', ')}.`,
    sinceAfterUntil: '--since ligt na --until.',
    mergeOrPaths: 'Geef óf mappen met verslagen, óf --merge met delen.',
    mergeSelects:
      'Bij --merge is al gekozen welke verslagen meetellen. Zet --since, --until, --theme en --domain bij het maken van de delen.',
    notAPart: (file: string) => `${file} is geen deel van een rapport (driehoek/report-part@1).`,
    notJson: (file: string, line: number, column: number) =>
      `${file} is geen JSON: op regel ${line}, teken ${column} klopt het niet. Er is niets samengevoegd.`,
    brokenPart: (file: string, place: string, what: string) =>
      `${file} klopt niet bij ${place}: ${what} Er is niets samengevoegd.`,
    notAPartHint: 'Maak delen met: driehoek report MAP --json --shard 1/8',
    otherSelection: (file: string) =>
      `${file} is met andere keuzes gemaakt (--since, --until, --theme of --domain) dan de andere delen.`,
    partTwice: (file: string) => `${file} is hetzelfde deel als een ander.`,
    partsMissing: (missing: readonly string[]) => `Deze delen ontbreken: ${missing.join(', ')}.`,
    partIsRaw:
      'Let op: in een deel staan ook kleine aantallen. Deel het niet; maak er eerst een rapport van met --merge.',
    rowsAreRaw: 'Let op: hierin staat elk verslag apart. Het is voor eigen onderzoek, niet om te delen.',
    binaryToTerminal: 'Parquet is geen tekst. Zeg met --output in welk bestand het moet.',
    notOurs: (file: string) => `${file} is er al en is geen rapport van driehoek. Het is niet overschreven.`,
    wrote: (file: string) => `Rapport geschreven: ${file}`,
    parquetNoMerge: 'Parquet geeft één regel per verslag. Dat kan niet uit delen; geef de map met verslagen.',
  },
};
