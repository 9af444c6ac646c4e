const number = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/gu, '.');
const decimal = (n: number, places = 1) => n.toFixed(places).replace('.', ',');
const percent = (share: number) => (share > 0 && share < 0.005 ? 'minder dan 1%' : `${Math.round(share * 100)}%`);
const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
const longMonths = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const records = (n: number) => (n === 1 ? '1 verslag' : `${number(n)} verslagen`);
const talks = (n: number) => (n === 1 ? '1 gesprek' : `${number(n)} gesprekken`);
const teams = (n: number) => (n === 1 ? '1 team' : `${number(n)} teams`);
const times = (n: number) => `${number(n)} keer`;
/** "106 van de 500 verslagen (21%)" */
const part = (n: number, of: number, what = 'verslagen') =>
  `${number(n)} van de ${number(of)} ${what} (${percent(n / of)})`;
const monthWord = (month: string) => `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
const listed = (parts: readonly string[], last: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;

/** What is said across many records. */
export const across = {
  number,
  decimal,
  percent,
  month: (month: string) => `${longMonths[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`,
  period: (from: string, to: string) =>
    from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01') && to.endsWith('-12')
      ? from.slice(0, 4)
      : from.slice(0, 4) === to.slice(0, 4)
        ? `${months[Number(from.slice(5)) - 1] ?? ''}–${monthWord(to)}`
        : `${monthWord(from)} – ${monthWord(to)}`,
  title: 'Wat de verslagen samen zeggen',
  withheld: 'weggelaten',
  withheldSign: '–',
  rest: 'wat minder vaak voorkomt, samen',
  /** Parts that may only be told together. */
  together: (names: readonly string[]) => `samen: ${names.join('; ')}`,
  others: (n: number) => `de andere ${number(n)}, samen`,
  units: { records: 'verslagen', people: 'plaatsingen', agreements: 'afspraken' },
  ofTotal: (n: string, unit: string) => `Van ${n} ${unit}.`,
  asTable: 'Als tabel',
  what: 'wat',
  share: 'deel',
  contents: 'Inhoud',
  skip: 'Naar de inhoud',
  madeOn: (day: string) => `Gemaakt op ${day}.`,
  sections: {
    brief: 'In het kort',
    rubs: 'Hier schuurt het',
    themes: 'Thema’s door de tijd',
    tension: 'Waar de spanning ligt',
    shift: 'Vóór en na het gesprek',
    outcome: 'Uitkomst en tegenspraak',
    followUp: 'Wat er daarna gebeurt',
    compare: 'Verschillen in het werk',
    observations: 'Wat opvalt, en wat je ermee doet',
    letter: 'Bericht terug aan de teams',
    sessions: 'Hoe de gesprekken gaan',
    method: 'Hoe dit rapport is gemaakt',
  },
  brief: {
    counted: (n: number, t: number | null, span: { readonly from: string; readonly to: string } | undefined) =>
      `${t === null ? 'Teams' : `${number(t)} teams`} voerden gesprekken over keuzes die schuren in hun werk${span === undefined ? '' : span.from === span.to ? `, in ${span.from}` : `, tussen ${span.from} en ${span.to}`}. Dit rapport zegt wat hun ${records(n)} samen laten zien.`,
    tooFew:
      'Er zijn minder dan vijf verslagen. Dat is te weinig om samen te vatten zonder dat mensen of teams te herkennen zijn. Daarom staan hier geen aantallen.',
    only: (parts: readonly string[]) => `Geteld zijn alleen verslagen ${parts.join(' en ')}.`,
    since: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot en met ${day}`,
    theme: (name: string) => `met het thema ${name}`,
    domain: (name: string) => `uit het werkveld ${name}`,
    leftOut: (n: number, reasons: readonly string[]) =>
      n === 1
        ? `Niet meegeteld is 1 bestand ${(reasons[0] ?? '').replace('1 ', '')}.`
        : `Niet meegeteld zijn ${number(n)} bestanden: ${listed(reasons, 'en')}.`,
    /** Each begins with how many files it holds for. */
    reasons: {
      unreadable: (n: number) => (n === 1 ? '1 dat niet te lezen was' : `${number(n)} die niet te lezen waren`),
      invalid: (n: number) => `${number(n)} met een fout erin`,
      'conflict-marker': (n: number) => `${number(n)} waarin twee versies door elkaar staan`,
      future: (n: number) => `${number(n)} met een dag in de toekomst`,
      double: (n: number) =>
        n === 1 ? '1 dat een kopie is van een ander verslag' : `${number(n)} die een kopie zijn van een ander verslag`,
      changed: (n: number) =>
        n === 1 ? '1 dat veranderde tijdens het lezen' : `${number(n)} die veranderden tijdens het lezen`,
      link: (n: number) =>
        n === 1
          ? '1 dat een koppeling naar een andere plek is'
          : `${number(n)} die een koppeling naar een andere plek zijn`,
    },
    not: 'Wat dit rapport niet zegt: welk team of wie het goed doet, en hoe vaak iets in het werk voorkomt. Teams kozen zelf wat zij bespraken. Aantallen onder de vijf staan er niet.',
    names: {
      theme: 'Thema',
      tension: 'Spanning',
      dissent: 'Tegenspraak',
      wordBack: 'Antwoord terug',
      actions: 'Afspraken',
      lookBack: 'Terugblik',
      saturated: 'Nieuwe thema’s',
    },
  },
  tension: {
    lead: 'De driehoek heeft drie hoeken: wat het vak vraagt (professie), wat het bestuur wil (politiek) en wat mensen in de samenleving nodig hebben (maatschappij). Ieder verdeelt eerst stil tien punten over die hoeken. Een plaatsing is één zo’n verdeling; wie in drie gesprekken zat, plaatste drie keer.',
    mostly: (area: string, n: number, of: number) =>
      `Vóór het gesprek ligt een plaatsing het vaakst ${area}: ${part(n, of, 'plaatsingen')}.`,
    before: 'Losse plaatsingen vóór het gesprek',
    after: 'Losse plaatsingen na het gesprek',
    group: 'Waar teams de casus samen plaatsen',
    how: 'Hoe groter het rondje, hoe vaker een casus daar ligt. Punten met minder dan vijf staan er niet.',
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
    namedNote: (of: string) => `Van ${of} verslagen. Eén verslag kan meer dan één spanning beschrijven.`,
    sides: 'Spanning en verschil per zijde',
    sidesNote:
      'Spanning loopt van 0 tot 1: bij 1 trekken twee hoeken even hard en de derde niet. Verschil is hoe ver mensen in één gesprek uit elkaar liggen, in punten van tien. Beide zijn gemiddelden van de losse plaatsingen vóór het gesprek.',
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
      unknown: 'niet te zeggen: niet twee keer geplaatst',
    },
    moved: (n: number, of: number) =>
      `Wie twee keer plaatste, legde de casus na het gesprek ${number(n)} van de ${number(of)} keer (${percent(n / of)}) ergens anders.`,
    apart: (before: string, after: string) =>
      `Gemiddeld lagen mensen vóór het gesprek ${before} van de tien punten uit elkaar, en erna ${after}.`,
    centre: (points: string) => `Het midden van een groep verschoof gemiddeld ${points} punten.`,
    noGoal:
      'Dichter bij elkaar is geen doel. Soms is het gesprek juist goed als duidelijk wordt hoe ver men uiteen ligt.',
  },
  themes: {
    all: 'Hoe vaak een thema terugkomt',
    allNote: (of: string) => `Van ${of} verslagen. Eén verslag kan meer dan één thema hebben.`,
    rare: (n: number) =>
      n === 1
        ? 'Nog één thema is te weinig gehoord om hier te noemen.'
        : `Nog ${number(n)} thema’s zijn te weinig gehoord om hier te noemen.`,
    trend: 'Hoe vaak, per periode',
    trendNote: 'Welk deel van de verslagen in een periode het thema heeft. Wat ontbreekt, is weggelaten.',
    periods: (names: readonly string[]) => `Van links naar rechts: ${names.join('; ')}.`,
    every: 'alle verslagen',
    theme: 'thema',
    records: 'verslagen',
    saturation: 'Komen er nog nieuwe thema’s bij?',
    saturated: (until: number, all: number) =>
      `Na ongeveer ${number(until)} van de ${number(all)} verslagen kwam er geen nieuw thema meer bij. Er is een vaste lijst van tien thema’s om uit te kiezen; verder is nieuw wat een team er zelf aan toevoegt.`,
    growing: 'Er komen nog steeds nieuwe thema’s bij. Het beeld is nog niet af.',
    fromTo: (from: number, to: number) => `van ${number(from)} naar ${number(to)} thema’s`,
    soFar: 'verslagen tot dan',
    heard: 'thema’s gehoord',
  },
  themeStories: {
    'beleid-praktijk': 'Wat op papier klopt, past niet bij wat mensen in de uitvoering tegenkomen.',
    'maatwerk-willekeur': 'Wie voor de een iets extra doet, moet het aan de ander kunnen uitleggen.',
    'kwaliteit-snelheid': 'Het moet af, en het moet goed. De tijd reikt voor één van de twee.',
    'politiek-vakmanschap': 'De politiek wil iets wat vakmensen niet voor hun rekening nemen, of nog niet.',
    'techniek-communicatie': 'Inhoudelijk is het in orde, maar het verhaal komt niet over.',
    'uniformiteit-ruimte': 'De regel is voor iedereen gelijk, en de professional ziet dat dit geval anders is.',
    'minister-samenleving': 'Wat het bestuur vraagt en wat de samenleving nodig heeft, lopen uiteen.',
    'inspectie-beleid': 'Wie toezicht houdt, ziet iets wat beleid liever nog even niet hoort.',
    'prive-ambt': 'Als burger vind je er iets van; als ambtenaar kun je dat niet zomaar zeggen.',
    'kennis-verkopen': 'Wat er bekend is, en wat ervan naar buiten mag, is niet hetzelfde.',
  },
  rubs: {
    lead: 'Deze thema’s komen steeds terug op dezelfde zijde van de driehoek. De beschrijving is algemeen; zij komt niet uit een verslag. Eén verslag kan meer dan één zijde noemen.',
    where: (n: number, places: readonly string[]) => `In ${records(n)}: ${listed(places, 'en')}.`,
    place: (between: string, n: number | null) =>
      n === null ? `bijna altijd tussen ${between}` : `${times(n)} tussen ${between}`,
    none: 'Er is geen thema dat vaak genoeg op dezelfde zijde terugkomt om het hier te noemen.',
  },
  outcome: {
    outcomes: 'Waar gesprekken op uitkomen',
    none: 'geen uitkomst vermeld',
    dissented: (n: number, of: number) => `In ${part(n, of, 'gesprekken')} zag iemand het anders.`,
    revisited: 'Is er iets gedaan met die tegenspraak?',
    revisitedNames: {
      heeded: 'ja, dat staat in een terugblik',
      revisited: 'er is teruggekeken, maar dit staat er niet bij',
      waiting: 'er is nog niet teruggekeken',
    },
    needs: 'Staat erbij wat nodig is om mee te kunnen?',
    needsNames: {
      stated: 'ja, bij elke mening',
      unstated: 'nee, of niet bij elke mening',
      unknown: 'niet te lezen in het verslag',
    },
  },
  followUp: {
    escalated: 'Moest iemand anders meebeslissen of het weten?',
    escalatedNames: {
      yes: 'ja',
      no: 'nee, het team kon het zelf',
      unknown: 'niet gevraagd, of niet te lezen in het verslag',
    },
    wordBack: 'Kwam er antwoord terug?',
    wordBackNames: {
      given: 'ja, of een deel; dat staat in een terugblik',
      overdue: 'nee, en de afgesproken dag is voorbij',
      planned: 'nog niet, de dag moet nog komen',
      none: 'nee, en er is geen dag afgesproken',
      unknown: 'niet te lezen in het verslag',
    },
    days: (days: string) => `Tussen opschalen en antwoord zitten volgens de afspraak gemiddeld ${days} dagen.`,
    actions: 'Wat er van de afspraken kwam',
    actionNames: {
      done: 'afgevinkt',
      dropped: 'niet meer nodig, zegt een terugblik',
      overdue: 'open, en de dag is voorbij',
      open: 'open, de dag moet nog komen',
      undated: 'open, zonder dag',
      unknown: 'zonder vakje om af te vinken',
    },
    lookedBack: (n: number) => `In de andere ${number(n)} staat er wel een.`,
    lookBack: 'Waar nog geen terugblik staat',
    lookBackNames: {
      overdue: 'de afgesproken dag is voorbij',
      planned: 'de dag moet nog komen',
      none: 'er is geen dag afgesproken',
    },
  },
  sessions: {
    protocol: 'Werkvormen',
    lens: 'Brillen om anders naar een casus te kijken',
    noLens: 'geen bril gebruikt',
    unreadLens: 'niet te lezen in het verslag',
    own: 'van een team zelf',
    otherStep: 'een andere stap',
    skipped: 'Stappen die zijn overgeslagen',
    skippedNote: (of: string) => `Van ${of} verslagen.`,
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
    levels: { individu: 'bij iemand in het werk', team: 'in het team', organisatie: 'in de hele organisatie' },
    domain: 'Soort werk',
    position: 'Uit wiens werk de casus komt',
    positions: { leidinggevend: 'leidinggevende', medewerker: 'medewerker', unknown: 'niet vermeld' },
    languages: (nl: number, en: number) =>
      `${talks(nl)} ${nl === 1 ? 'is' : 'zijn'} in het Nederlands opgeschreven en ${number(en)} in het Engels.`,
    unknown: 'niet vermeld',
  },
  compare: {
    lead: 'Soorten werk naast elkaar, om te zien waar een gesprek over zou kunnen gaan. Dit vergelijkt geen teams en geen mensen, en een verschil zegt nog niet waar het door komt.',
    positionLead:
      'Casussen uit het werk van leidinggevenden en van medewerkers, waar teams dat vermelden. Het gaat over de casus, niet over wie er aan tafel zat.',
    by: { domain: 'soort werk', position: 'uit wiens werk' },
    questions: {
      dissent: 'iemand zag het anders',
      escalated: 'er is opgeschaald',
      lookedBack: 'er is teruggekeken',
    },
    answers: { domain: 'Per soort werk', position: 'Leidinggevenden en medewerkers' },
    answersNote: 'Van elke rij het aantal verslagen, en welk deel dat van die rij is.',
    means: { domain: 'Spanning per soort werk', position: 'Spanning bij leidinggevenden en medewerkers' },
    meansNote:
      'Spanning per zijde, van 0 tot 1; in de laatste kolom hoeveel van de tien punten mensen uit elkaar lagen.',
    spread: 'uit elkaar',
    rest: 'overige, samen',
  },
  observations: {
    lead: 'Dit valt op in de aantallen. Wat het betekent, bepaal je met de mensen die erover gaan. Schrijf eronder wat er gebeurt, wie dat doet en wanneer de teams het horen.',
    topTheme: (theme: string, n: number, of: number, t: number | null) =>
      `Het vaakst gaat het over ${theme}: in ${part(n, of)}${t === null ? '' : `, uit ${teams(t)}`}.`,
    tension: (between: string, n: number, of: number) =>
      `Het vaakst beschrijven teams een spanning tussen ${between}: in ${part(n, of)}.`,
    dissent: (n: number, of: number, heeded: number | null) =>
      `In ${part(n, of, 'gesprekken')} zag iemand het anders.${heeded === null ? '' : ` In ${number(heeded)} daarvan zegt een terugblik dat er iets mee is gedaan.`}`,
    wordBack: (of: number, given: number | null, overdue: number | null, none: number | null) => {
      const parts = [
        ...(given === null ? [] : [`${times(given)} kwam er antwoord terug`]),
        ...(overdue === null ? [] : [`${times(overdue)} is de afgesproken dag voorbij zonder dat er iets staat`]),
        ...(none === null ? [] : [`${times(none)} was er geen dag afgesproken`]),
      ];
      return `${times(of)} moest iemand buiten het team meebeslissen of het weten. ${listed(parts, 'en')}.`;
    },
    actions: (done: number, of: number, late: number | null) =>
      `${part(done, of, 'afspraken')} zijn afgevinkt.${late === null ? '' : ` Bij ${number(late)} andere is de dag voorbij.`}`,
    lookBack: (held: number, overdue: number) =>
      `In ${records(held)} staat een terugblik. Bij ${number(overdue)} andere is de afgesproken dag voorbij en staat er nog geen.`,
    saturated: (n: number) => `In ongeveer de laatste ${records(n)} kwam geen nieuw thema meer voorbij.`,
    asks: {
      theme: 'Wie kan hier iets aan veranderen, en weet die dat al?',
      tension: 'Waar komt dit op tafel voordat een team er alleen voor staat?',
      dissent: 'Wie geeft antwoord op wat nodig was om mee te kunnen? Kan dit ook buiten zo’n gesprek worden gezegd?',
      wordBack: 'Wie gaat na waar het antwoord blijft, en vertelt dat aan de teams?',
      actions: 'Zijn de open afspraken nog nodig, of houdt iets ze tegen?',
      lookBack: 'Krijgen teams de tijd om terug te kijken?',
      saturated: 'Nog meer vragen levert weinig op. Wat gebeurt er met wat al gezegd is?',
    },
    none: 'Er is te weinig om iets te laten opvallen.',
    noneAsk: 'Wat zou er nodig zijn om meer te horen?',
  },
  letter: {
    lead: 'Een begin voor een bericht. Vul in wat tussen haken staat, haal weg wat niet klopt, en stuur het aan elk team dat meedeed.',
    hello: 'Beste collega’s,',
    thanks: (n: number | null, t: number | null) =>
      `Jullie hebben gesprekken gevoerd over keuzes die schuren, en de verslagen gedeeld. Dank daarvoor. Samen gaat het om ${n === null ? 'een klein aantal verslagen' : records(n)}${t === null ? '' : ` van ${teams(t)}`}.`,
    heard: (themes: readonly string[]) =>
      themes.length === 0
        ? 'Dit hoorden we: [in drie zinnen].'
        : `Dit hoorden we het vaakst: ${listed(themes, 'en')}. [Klopt dat met wat jullie bedoelden?]`,
    between: (side: string) => `Het vaakst beschreven jullie een spanning tussen ${side}.`,
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
    'Elk aantal onder de vijf is weggelaten. Waar je het uit de andere getallen zou kunnen uitrekenen, zijn er meer weggelaten of samengenomen, de kleinste eerst. Bij een thema geldt dat ook voor wie het thema níét had.',
    'Opschalen, antwoord terug, afspraken en terugblikken leest het rapport uit vaste labels en vakjes in het verslag. Heeft een team eigen labels of is een zin herschreven, dan raadt het rapport niet: dat telt als "niet te lezen in het verslag".',
    'Wie twee rapporten naast elkaar legt die bijna over dezelfde verslagen gaan, kan uit het verschil soms wel iets afleiden. Maak er dus niet veel van.',
    'Het rapport telt. Het geeft geen cijfer, het zet geen teams of mensen op volgorde, en het is niet bedoeld om iemand te beoordelen.',
    'Een verslag is het verhaal van wie aan tafel zat. Wat vaak voorkomt in de verslagen, hoeft niet vaak voor te komen in het werk: teams kiezen zelf wat zij bespreken.',
  ],
  html: {
    tools: 'Zoeken en kiezen',
    find: 'Zoek in de tabellen',
    findHint: 'Toont alleen regels waarin dit woord staat.',
    found: (n: string) => `${n} regels`,
    foundOne: '1 regel',
    domain: 'Soort werk, in de vergelijking',
    everything: 'alles',
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
      'conflict-marker': 'er staan twee versies door elkaar; maak eerst de samenvoeging in git af',
      future: 'de dag ligt in de toekomst',
      double: 'hetzelfde verslag staat er al, in een andere map',
      changed: 'het veranderde terwijl het gelezen werd',
      link: 'een koppeling (symlink) naar een andere plek; die wordt niet gevolgd',
      closed: 'de map is niet te lezen',
      deep: 'de map ligt te diep om te lezen',
    },
    reading: 'Verslagen lezen',
    badFormat: (named: string, known: readonly string[]) => `--format ${named} bestaat niet. Kies ${known.join(', ')}.`,
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
    longer:
      'Dit is langer dan het scherm. Lees het van voren af aan met: driehoek report … | less\nOf maak er een pagina van om door te geven: --format html -o rapport.html',
    parquetNoMerge: 'Parquet geeft één regel per verslag. Dat kan niet uit delen; geef de map met verslagen.',
  },
};
