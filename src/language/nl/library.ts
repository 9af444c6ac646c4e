import { either, list, meant } from './words.ts';

/** The library of cases, a new case, and a new folder of a team. */
export const library = {
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
        'options (id, title, gain, harm en repair), discussion, values, form en keywords (waarop mensen zoeken).',
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
      editorFailed: (file: string) => `De editor ging niet goed open of dicht. De casus staat in ${file}.`,
      fix: (file: string) => `Verbeter ${file}; tot die tijd kan er geen gesprek over gevoerd worden.`,
    },
  },
  init: {
    plan: (folder: string) =>
      `Dit komt er in ${folder === '.' ? 'deze map' : folder}. Wat er al staat, blijft zoals het is.`,
    planUpdate: 'Dit wordt vernieuwd. Al het andere blijft zoals het is.',
    ask: 'Deze bestanden maken?',
    askUpdate: 'Deze bestanden vernieuwen?',
    row: (state: 'there' | 'new' | 'renewed', path: string, purpose: string) =>
      `${{ there: 'staat er al', new: 'nieuw      ', renewed: 'vernieuwd  ' }[state]}  ${path}: ${purpose}`,
    purposes: {
      config: 'instellingen van het team',
      readme: 'uitleg voor het team',
      cases: 'de map met casussen, met uitleg',
      records: 'de map met verslagen',
      sessions: 'houdt gesprekken die nog lopen buiten git',
      cache: 'houdt wat de controle onthoudt buiten git',
      checker: 'nakijken en opvolgen als één bestand: daarvoor is alleen Node nodig',
      attributes: 'houdt dat bestand in git zoals het is',
      schemas: 'voor de editor: wat waar kan staan',
      editor: 'VS Code vult aan en wijst fouten aan',
      extension: 'de uitbreiding die dat mogelijk maakt',
      task: 'VS Code kijkt na, ook bij opslaan',
      hook: 'controle voordat git vastlegt',
      hookAttributes: 'geeft die controle ook op Windows goede regeleinden',
      github: 'controle na een push (GitHub)',
      githubWeekly: 'elke week een issue met wat er te doen is (GitHub)',
      gitlab: 'controle na een push, en wekelijks wat er te doen is (GitLab)',
    },
    nothingWritten: 'Er is niets geschreven.',
    nothingToDo: 'Alles staat er al. Er is niets te doen.',
    nothingToMake: 'Alles staat er al. Wel is er nog iets te doen:',
    goOn: 'Hoe jullie verdergaan, staat in README.md. Een gesprek begint met: driehoek review',
    made: (n: number) => (n === 1 ? 'Er is 1 bestand gemaakt.' : `Er zijn ${n} bestanden gemaakt.`),
    wouldMake: (n: number) =>
      `Er ${n === 1 ? 'zou 1 bestand' : `zouden ${n} bestanden`} gemaakt worden. Er is niets geschreven.`,
    renewed: (n: number) =>
      n === 1 ? 'Er is 1 bestand gemaakt of vernieuwd.' : `Er zijn ${n} bestanden gemaakt of vernieuwd.`,
    wouldRenew: (n: number) =>
      `Er ${n === 1 ? 'zou 1 bestand' : `zouden ${n} bestanden`} gemaakt of vernieuwd worden. Er is niets geschreven.`,
    stillToDo: 'Er is niets vernieuwd. Wel is er nog iets te doen:',
    nothingToRenew: 'Er is niets te vernieuwen.',
    notBuilt: 'De controle voor het team (dist/alone.cjs) ontbreekt in dit programma.',
    notBuiltHint: 'Dit is de broncode. Maak het programma eerst met: npm ci && npm run bundle',
    inHome: 'Dit is je eigen thuismap. Daarin maakt init geen map voor een team: die zou over al je bestanden gaan.',
    inHomeHint: 'Maak eerst een map, bijvoorbeeld met mkdir intervisie, en geef dan: driehoek -C intervisie init',
    inGit: 'Dit is een map van git zelf (een kale repository of een map .git). Daar staan geen bestanden van een team.',
    inGitHint: 'Maak een kloon met git clone, en geef daarin: driehoek init',
    unknownCi: (named: string, known: readonly string[]) => `--ci ${named} kan niet. Kies ${either(known)}.`,
    advice: {
      hook: 'De controle bij het vastleggen staat nog uit. Zet die aan op deze computer:',
      hookWithoutGit: 'Deze map valt nog niet onder git. Na git init zet je de controle bij het vastleggen zo aan:',
      'own-hook': (file: string) =>
        `Er is al een controle bij het vastleggen: ${file}. Die is niet veranderd. Zet daar deze regel bij:`,
      besideHooks: (file: string) =>
        `Hier zijn al andere hooks van git; die blijven werken. Maak daarnaast ${file}, uitvoerbaar (chmod +x), met deze regels:`,
      husky: (file: string) => `Hier regelt husky wat er bij het vastleggen gebeurt. Zet deze regel in ${file}:`,
      lefthook: (file: string) => `Hier regelt lefthook wat er bij het vastleggen gebeurt. Zet dit in ${file}:`,
      'pre-commit': (file: string) =>
        `Hier regelt pre-commit wat er bij het vastleggen gebeurt. Zet dit in ${file}, onder repos:`,
      addTo: (file: string) => `${file} was er al en is niet veranderd. Zet dit erbij:`,
      renew: (files: readonly string[]) =>
        `Dit hoort bij een andere versie van driehoek, of heeft Windows-regeleinden: ${list(files)}. Vernieuwen:`,
      edited: (file: string) =>
        `${file} is niet het bestand dat driehoek hier neerzette: iemand heeft het veranderd. Het is niet overschreven. Kijk met git log wie dat deed, en waarom. Wil je het bestand van driehoek terug? Verwijder ${file}, en geef dan:`,
      newer: (file: string, theirs: string, ours: string) =>
        `${file} is van driehoek ${theirs}, en dit programma is ${ours}. Het bestand is niet veranderd. Gebruik liever een nieuwer programma.`,
      owners: (file: string) =>
        `Laat iemand meekijken als de controle verandert: anders kan iedereen de controle zelf uitzetten. Zet dit in ${file}, met op de plaats van @team wie dat is:`,
      larger: (root: string, file: string) =>
        `Deze map ligt in een grotere git-map (${root}). De controles voor het vastleggen en na een push horen daar, en zijn hier niet gemaakt. Zet deze regel in de hook daar (${file}):`,
      largerCi: (file: string) => `Voor de controle na een push zet je dit in ${file}:`,
      largerWeekly: (file: string) => `Voor een wekelijks issue met wat er te doen is, zet je dit in ${file}:`,
      largerSum: (file: string) =>
        `In ${file} staat nog de som van een andere .driehoek/check.cjs. Zet daar deze regel:`,
    },
  },
};
