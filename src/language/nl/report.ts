import { capital, halfYear, list, number, teams } from './words.ts';

const half = (period: string) => `de ${halfYear(period)}`;
const sessions = (n: number) => (n === 1 ? '1 gesprek' : `${number(n)} gesprekken`);
const layers = { leiding: 'leiding', directie: 'directie', bestuur: 'bestuur', ander: 'anderen' } as const;

/** Themes in the highest range, of one group where there are more. */
interface MostHeard {
  readonly names: readonly string[];
  readonly more: number;
  readonly group: string | undefined;
}

/** A team's own half-year, and what many teams say together. */
export const report = {
  number,
  half,
  /** As the head of a column. */
  halfShort: (period: string) => `${period.endsWith('1') ? 'jan–juni' : 'juli–dec'} ${period.slice(0, 4)}`,
  madeOn: (day: string) => `Gemaakt op ${day}.`,
  asTable: 'Als tabel',
  contents: 'Inhoud',
  skip: 'Naar de inhoud',
  allOf: (n: number) => `Er staat nog meer (${n} delen). Zet --all erachter om alles te zien.`,
  parts: { evidence: 'Waar dit op rust:', doubt: 'Hoe zeker:', todo: 'Doen:' },
  what: 'wat',
  ownTheme: 'een eigen thema',
  layers: { ...layers, ander: 'iemand anders', unknown: 'laag niet vermeld' },
  needs: {
    tijd: 'tijd',
    regel: 'een andere regel',
    rugdekking: 'rugdekking',
    kennis: 'kennis',
    contact: 'contact',
    middelen: 'middelen',
  },
  answers: {
    yes: 'antwoord op tijd',
    late: 'antwoord, te laat',
    no: 'geen antwoord, zegt het team',
    open: 'nog niets gehoord',
  },
  own: {
    title: 'Van en voor ons team.',
    brief: 'In het kort',
    lead: (team: string | null, now: string, before: string) =>
      `${capital(half(now))} naast ${half(before)}${team === null ? '' : `, team ${team}`}.`,
    none: (now: string) => `In ${half(now)} staat geen gesprek.`,
    numbers: 'Twee halve jaren naast elkaar',
    rows: {
      sessions: 'gesprekken',
      lookedBack: 'daarvan teruggekeken',
      dissent: 'waarin iemand het anders zag',
      waiting: 'meningen die nog op iets wachten',
      heeded: 'meningen waar iets mee is gedaan',
      done: 'afspraken gedaan',
      late: 'afspraken te laat',
      open: 'afspraken die nog lopen',
      dropped: 'afspraken vervallen',
      asked: 'vragen aan iemand boven ons',
      answered: 'daarvan met antwoord',
    },
    most: (names: readonly string[], n: number) => `Het vaakst ging het over ${names.join('; ')}: ${sessions(n)}.`,
    lateOnes: (n: number, first: string) =>
      n === 1 ? `Eén belofte is te laat: ${first}.` : `${number(n)} beloftes zijn te laat. De oudste: ${first}.`,
    noneLate: 'Geen enkele belofte is te laat.',
    waitingOnes: (n: number) =>
      n === 1
        ? 'Eén afwijkende mening wacht nog op wat er nodig was om mee te kunnen.'
        : `${number(n)} afwijkende meningen wachten nog op wat er nodig was om mee te kunnen.`,
    sections: {
      promises: 'Wat we beloofden',
      dissent: 'Tegenspraak die wacht',
      topics: 'Waar het over ging',
      sentences: 'Wat de organisatie moest horen',
      triangle: 'Op de driehoek',
      limits: 'Wat dit rapport is',
    },
    kept: 'Afspraken',
    keptNames: { done: 'gedaan', late: 'te laat', open: 'lopen nog', dropped: 'vervallen' },
    asked: 'Wat we anderen vroegen',
    openOnes: (n: number, named: number) =>
      n === 0
        ? 'Er staat niets open uit deze gesprekken.'
        : n > named
          ? `Er staan ${number(n)} beloftes open. Hier staan de eerste ${number(named)}.`
          : n === 1
            ? 'Er staat één belofte open.'
            : `Er staan ${number(n)} beloftes open.`,
    promise: (what: string, role: string | null, file: string) =>
      `${role === null ? '' : `${role}: `}${what} (${file})`,
    byDay: (day: string, isLate: boolean) => (isLate ? `${day}, voorbij:` : `${day}:`),
    noDay: 'Zonder dag:',
    noDissent: 'Er wacht geen tegenspraak uit deze gesprekken.',
    needed: (what: string, file: string) => `Nodig om mee te kunnen: ${what} (${file})`,
    themes: 'Thema’s',
    ownWords: (words: readonly string[]) => `In eigen woorden: ${list(words)}.`,
    sides: 'Waar het schuurde',
    between: (side: string) => `tussen ${side}`,
    needs: 'Wat er nodig was',
    needFrom: (layer: string) => `van ${layer}`,
    outcomes: 'Waar gesprekken op uitkwamen',
    outcomeNames: {
      besluit: 'een besluit',
      voorlopig: 'een voorlopig besluit',
      'geen-overeenstemming': 'geen overeenstemming',
      opschalen: 'opschalen',
      'eerst-uitzoeken': 'eerst meer uitzoeken',
      none: 'niet vermeld',
    },
    released: 'Wat de organisatie mag horen',
    releasedNames: {
      none: 'niets: blijft bij ons',
      counted: 'geteld',
      quotable: 'geteld, en de zin mag mee',
      unasked: 'niet gevraagd',
    },
    noSentences: 'In deze gesprekken staat geen zin voor de organisatie.',
    sentenceFrom: (day: string, release: string, file: string) => `${day}; ${release}; ${file}`,
    rounds: {
      before: 'Losse plaatsingen vóór het gesprek',
      after: 'Losse plaatsingen na het gesprek',
      group: 'Waar we de casus samen plaatsten',
    },
    roundNote: 'Hoe groter het rondje, hoe vaker een casus daar lag.',
    point: 'professie-politiek-maatschappij',
    moved: (yes: number, of: number) =>
      `Van ${number(of)} kaartjes die twee keer zijn gelegd, lagen er ${number(yes)} de tweede keer ergens anders. Dichter bij elkaar is geen doel.`,
    limits: [
      'Dit rapport is van en voor het team zelf. Niets is weggelaten: ook een gesprek waarvan niets mee mag, telt hier mee.',
      'Deel het niet buiten het team. Wat de organisatie mag horen, geef je door met: driehoek hand-over',
      'Een terugblik telt niet als gesprek. Wat daarin staat, telt bij het gesprek waar hij op terugkijkt.',
      'Wat hier openstaat, komt alleen uit deze twee halve jaren. Alles wat openstaat, geeft: driehoek follow-up --all',
    ],
    leftOut: (n: number) => (n === 1 ? 'Eén bestand telt niet mee.' : `${number(n)} bestanden tellen niet mee.`),
  },
  many: {
    title: 'Wat teams samen zeggen',
    lead: (period: string, n: number, isCut: boolean) =>
      `${capital(half(period))}, ${isCut ? `groepen van samen ${teams(n)}` : teams(n)}.`,
    brief: 'Wat we hoorden, hoe zeker dat is, en wie wat moet doen',
    sections: {
      themes: 'Waar het over ging',
      sentences: 'Wat teams zeiden',
      needs: 'Wat teams nodig hebben',
      pulse: 'Peiling',
      compare: 'Verschillen tussen groepen',
      asked: 'Gevraagd en beantwoord',
      insights: 'Wat we ervan leren',
      earlier: 'Eerdere halve jaren',
      limits: 'Wat deze aantallen wel en niet zeggen',
      thanks: 'Dank',
    },
    range: (from: number, to: number, n: number) =>
      from === 0 ? 'minder dan drie teams' : `${from} tot ${to} van de ${n} teams`,
    inRange: (range: string) => `In ${range}.`,
    tooFew: 'te weinig teams',
    theme: 'thema',
    need: 'nodig',
    teams: 'in',
    side: 'schuurt vooral tussen',
    noSide: '–',
    layer: 'aan wie',
    pulseIn: 'In hoeveel teams men het eens of oneens is, en waar een team verdeeld is',
    pulseNote:
      'Elk team telt één keer, met zijn laatste peiling van het half jaar. Bij – blijft het weg: de bereiken samen zouden verraden om hoeveel teams het gaat.',
    pulseWithheld: '–',
    pulsesTooFew: (names: readonly string[]) =>
      `Te weinig teams met een peiling om iets over te zeggen: ${list(names)}. Dat kan vanaf zes teams.`,
    groups: {
      all: 'alle teams',
      beleid: 'beleid',
      uitvoering: 'uitvoering',
      bedrijfsvoering: 'bedrijfsvoering',
      toezicht: 'toezicht',
      overig: 'ander werk',
      leidinggevend: 'leidinggevenden',
      medewerker: 'medewerkers',
      gemengd: 'gemengde teams',
    },
    ofGroup: (name: string, n: number) => `${capital(name)} (${teams(n)})`,
    /** The organisation's debts: none and all are always said. */
    debts: (answered: number, of: number, to: readonly string[]) => {
      const who = list(to);
      const sum = `${number(answered)} van de ${number(of)}`;
      if (of === 1) return `De ene vraag aan ${who} kreeg ${answered === 0 ? 'geen ' : ''}antwoord (${sum}).`;
      if (answered === 0) return `Geen van de ${number(of)} vragen aan ${who} kreeg antwoord (${sum}).`;
      if (answered === of) return `Alle ${number(of)} vragen aan ${who} kregen antwoord (${sum}).`;
      return `${sum} vragen aan ${who} ${answered === 1 ? 'kreeg' : 'kregen'} antwoord.`;
    },
    addressees: layers,
    debtOf: (layer: string, answered: number, of: number) =>
      `${capital(layer)}: ${number(answered)} van de ${number(of)}.`,
    debtSum: (answered: number, of: number) => `Wat teams opschreven: ${number(answered)} van de ${number(of)}.`,
    debtLate: (n: number) => (n === 1 ? 'Eén antwoord kwam te laat.' : `${number(n)} antwoorden kwamen te laat.`),
    debtOpen: (n: number) =>
      `Van ${number(n)} is nog niets gehoord: de dag moet nog komen, of het staat niet in een verslag.`,
    debtSure: 'Precies geteld, uit wat teams zelf opschreven.',
    debtTodo: 'spreek per vraag een naam en een dag af.',
    debtDone: 'vertel elk team wat er met zijn vraag is gedaan.',
    noneAsked: 'Niemand boven de teams is iets gevraagd.',
    askedNote: 'Alle vragen tot nu toe, ook uit eerdere halve jaren.',
    insightLate: (title: string) => `Beloofd, en de dag is voorbij: ${title}.`,
    insightDue: (title: string) => `Afgesproken: ${title}.`,
    insightDone: (title: string) => `Beantwoord: ${title}.`,
    insightRows: (n: number, consequence: string) =>
      `${n === 1 ? '1 zin' : `${number(n)} zinnen`} van teams.${consequence === '' ? '' : ` Gevolg: ${consequence}`}`,
    insightLess: (exceptions: string) => `Het ging niet op: ${exceptions}`,
    insightAlways: 'Waar het niet opging, staat er niet bij.',
    insightWho: (who: string, when: string) => `${who}, uiterlijk ${when}.`,
    insightAsk: (who: string, when: string) => `vraag het na bij ${who}; het antwoord zou er zijn op ${when}.`,
    insightAnswer: (answer: string) => `vertel de teams: ${answer}`,
    noAnswer: 'nog geen',
    noInsights: 'Er staat nog geen inzicht in inzichten.md.',
    first: (theme: string) => `${capital(theme)} klinkt duidelijk het meest.`,
    firstIn: (theme: string, group: string) => `Bij ${group} klinkt ${theme} duidelijk het meest.`,
    noFirst: 'Geen thema springt eruit.',
    noFirstIn: 'In geen van de groepen springt een thema eruit.',
    cannotSay: (n: number) => `Welk thema het meest klinkt, is met ${teams(n)} niet te zeggen.`,
    notCounted: (n: number) => `Met ${teams(n)} wordt niets geteld.`,
    notCountedWhy: 'Vanaf zes teams kan dat zonder dat een team te herkennen is.',
    mostHeard: (range: string, { names, more, group }: MostHeard) =>
      `${group === undefined ? 'In' : `Bij ${group} in`} ${range}: ${names.join('; ')}${more > 0 ? `; en nog ${more}` : ''}.`,
    allFew: (group?: string) =>
      `Elk thema klinkt ${group === undefined ? '' : `bij ${group} `}in minder dan drie teams.`,
    firstSure: 'De voorsprong is groter dan toeval; door toeval gebeurt dit hooguit 1 op de 100 keer.',
    /** Source: simulation of 70 against 30 per cent of teams; 51 % seen with 16 teams, 78 % with 24, 96 % with 40. */
    noFirstSure: (seen: 'half' | 'most' | 'nearly-all') =>
      `Een thema dat ver vooroploopt, valt met zoveel teams ${{ half: 'de helft van de keren', most: 'driekwart van de keren', 'nearly-all': 'bijna altijd' }[seen]} op.`,
    fewSure: 'Vanaf vijftien teams is te zeggen of een thema eruit springt.',
    firstTodo: 'zoek wie hier iets aan kan veranderen, en laat die de zinnen lezen.',
    noFirstTodo: 'lees de zinnen, en kies samen waar jullie beginnen.',
    themesIn: 'Thema’s',
    rangeNote:
      'Een team telt mee als minstens een kwart van zijn vrijgegeven gesprekken erover ging. De balk is het bereik: het echte aantal ligt er ergens in.',
    needsIn: 'Wat er nodig was',
    othersIn: 'Wat teams verder meemaakten',
    others: {
      dissent: 'iemand zag het anders',
      looked_back: 'het team keek terug',
      moved: 'de meesten plaatsten de casus na het gesprek elders',
    },
    sentencesOn: (theme: string) => capital(theme),
    noSentences: 'Er is geen zin vrijgegeven.',
    compareNote: 'Dit vergelijkt groepen teams, geen teams en geen mensen.',
    differ: (theme: string, more: string, less: string) =>
      `${capital(theme)} klinkt bij ${more} in meer teams dan bij ${less}.`,
    tooClose: 'De groepen liggen te dicht bij elkaar om te zeggen dat ze verschillen.',
    cannotCompare: 'Er zijn geen twee groepen van vijftien teams of meer. Verschillen zijn dan niet te zeggen.',
    tooFewOf: (names: readonly string[]) => `Te weinig teams om iets over te zeggen: ${list(names)}.`,
    earlierNote: 'Trek halve jaren niet van elkaar af en tel ze niet op: de teams en de gesprekken zijn andere.',
    limits: [
      'Geteld zijn teams die iets hebben vrijgegeven. Wat vaak klinkt in gesprekken, hoeft niet vaak voor te komen in het werk: teams kiezen zelf wat ze bespreken.',
      'Een aantal teams staat er als vast bereik, nooit precies. Zo is uit wat is uitgebracht niet af te leiden wat één team deed.',
      'Wat aan de organisatie is gevraagd, staat er wel precies. Dat gaat over wie had moeten antwoorden.',
      'Een half jaar wordt één keer uitgebracht. Daarna verandert er alleen iets als een team zijn zin terugneemt.',
      'Dit beschermt niet tegen teams die hun eigen getallen naast elkaar leggen, en niet tegen wat een zin zelf verraadt.',
      'Het rapport zet geen teams of mensen op volgorde en is niet bedoeld om iemand te beoordelen.',
    ],
    thanks: (n: number) =>
      `Dank aan ${n === 1 ? 'het team dat' : `de ${number(n)} teams die`} gesprekken voerden en iets daarvan hebben vrijgegeven.`,
  },
  svg: {
    ranges:
      'Per regel een lijn van nul tot alle teams, met het bereik als dik stuk. De getallen staan in de tabel eronder.',
    parts: (names: readonly string[]) => `Balken in delen: ${list(names)}. De getallen staan in de tabel eronder.`,
    dots: (n: number) =>
      `Een driehoek met een rondje op elk punt waar een casus lag, samen ${number(n)} keer. De punten staan in de tabel eronder.`,
  },
  cli: {
    noRecords: (where: string) => `In ${where} staat geen verslag.`,
    noRecordsHint: 'Noem de map met verslagen, of zet die onder paths in driehoek.config.yaml.',
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
    badPeriod: (named: string) => `--period ${named} is geen half jaar. Schrijf het zo: 2026-H1.`,
    manyTeams: (names: readonly string[]) => `Dit zijn verslagen van meer dan één team: ${list(names)}.`,
    manyTeamsHint:
      'Dit rapport is van en voor één team. Noem de map van één team. Over teams samen gaat: driehoek report --archive MAP',
    noTeam: 'een team zonder team in driehoek.config.yaml',
    archiveOrPaths: 'Geef óf verslagen, óf --archive met een archief.',
    noReleases: (folder: string) => `In ${folder} staat geen uitgebracht half jaar.`,
    noReleasesHint: 'Een half jaar breng je uit met: driehoek archive release 2026-H1',
    noSuchRelease: (period: string, known: readonly string[]) =>
      `${period} is niet uitgebracht. Wel uitgebracht: ${list(known)}.`,
    notARelease: (file: string, what: string) => `${file} is geen uitgebracht half jaar: ${what}`,
    notJson: (line: number, column: number) => `op regel ${line}, teken ${column} is het geen JSON.`,
    otherName: (period: string) => `er staat ${period} in.`,
    changedRelease: (file: string) =>
      `${file} is veranderd nadat het is uitgebracht: het past niet bij ledger.jsonl. Er is geen rapport gemaakt.`,
    changedReleaseHint:
      'Zet het bestand terug zoals het was, bijvoorbeeld uit git. Een zin terugnemen kan met: driehoek archive withdraw TEAM REGEL',
    notInLedger: (file: string) => `${file} staat niet in ledger.jsonl. Er is geen rapport gemaakt.`,
    badLedger: (file: string, line: number) => `${file}:${line} is geen regel van dit bestand; haal hem terug uit git.`,
    goneOption: (option: string) => `${option} is er niet meer.`,
    gone: {
      window: 'Een rapport gaat over een half jaar: --period 2026-H1',
      chosen: 'Het rapport van een team toont alles; dat van de organisatie staat vast: driehoek report --archive MAP',
      joined:
        'Teams geven door met: driehoek hand-over; daarna: driehoek archive add, en driehoek report --archive MAP',
    },
    notOurs: (file: string) => `${file} is er al en is geen rapport van driehoek. Het is niet overschreven.`,
    wrote: (file: string) => `Rapport geschreven: ${file}`,
    longer:
      'Dit is langer dan het scherm. Lees het van voren af aan met: driehoek report --all | less\nOf maak er een pagina van: --format html -o rapport.html',
  },
};
