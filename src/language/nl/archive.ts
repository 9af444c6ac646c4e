import type { LeftOut } from '../../core/archive/add-rows.ts';
import type { InsightFault } from '../../core/archive/insight-faults.ts';
import type { RowFault } from '../../core/archive/row-file.ts';
import { halfYear, list, meant, teams, word } from './words.ts';

const rows = (n: number) => (n === 1 ? '1 regel' : `${n} regels`);

const withSentences = (n: number, quoted: number) =>
  quoted === 0 ? 'zonder zin' : n === 1 ? 'met de zin' : `waarvan ${quoted} met een zin`;

/** Why a row is not taken, in words. */
function leftOut(why: RowFault | LeftOut): string {
  switch (why.code) {
    case 'not-json':
      return 'deze regel is geen JSON. Vraag het team om het bestand opnieuw te maken met driehoek hand-over.';
    case 'not-a-row':
      return 'hier staat iets anders dan een regel van een gesprek.';
    case 'twice':
      return 'deze regel staat hierboven ook al. De eerste telt.';
    case 'other-format':
      return `deze regel is van een andere versie: ${why.format}. Werk met dezelfde versie van driehoek.`;
    case 'column':
      return `bij "${why.column}" staat iets wat daar niet kan, of er ontbreekt iets.`;
    case 'not-together':
      return `wat bij "${why.column}" staat, past niet bij wat er bij "${why.other}" staat.`;
    case 'not-over':
      return 'dit half jaar is nog niet voorbij. Voeg het bestand daarna toe.';
    case 'two-teams':
      return 'van dit team staan er andere regels van dit half jaar in het archief, en deze niet. Hebben twee teams dezelfde naam? Geef er één een ander id onder team in driehoek.config.yaml.';
    case 'released':
      return 'dit half jaar is al uitgebracht, en deze regel is sindsdien veranderd. Wat is uitgebracht blijft zo; een zin neem je terug met driehoek archive withdraw.';
    case 'late-pulse':
      return 'dit half jaar is al uitgebracht. Deze peiling telt daarom niet mee; die van een volgend half jaar wel.';
    case 'personal':
      return 'in de zin lijkt iets over een persoon te staan. De regel telt mee, de zin is weggelaten. Wil je de zin zelf bekijken, voeg het bestand dan toe in een terminal.';
    case 'other-team':
      return `deze regel is al van het team "${why.team}". Heet het team nu anders? Zet het oude id terug in driehoek.config.yaml, dan blijft het één team.`;
  }
}

/** What an insight lacks, in words. */
export function insight(title: string, fault: InsightFault): string {
  switch (fault.code) {
    case 'no-sentences':
      return `Bij "${title}" staan geen zinnen. Zet achter "Zinnen:" de regels waar het op rust.`;
    case 'few-teams':
      return `"${title}" rust op zinnen van ${teams(fault.teams)}. Een inzicht heeft er minstens drie nodig.`;
    case 'unknown-row':
      return `De regel ${fault.row} bij "${title}" staat niet in het archief.`;
    case 'no-who':
      return `Bij "${title}" staat niet wie ermee verder gaat. Zet een rol achter "Wie:".`;
    case 'no-when':
      return `Bij "${title}" staat niet wanneer. Zet een dag achter "Wanneer:".`;
    case 'unclear-day':
      return `Bij "${title}" is "Wanneer:" geen dag. Schrijf bijvoorbeeld 2026-12-05.`;
    case 'overdue':
      return `Bij "${title}" zou er op ${fault.day} een antwoord zijn. Zet het achter "Antwoord:", of spreek een nieuwe dag af.`;
  }
}

/** What teams hand over, and the archive of the organisation. */
export const archive = {
  handOver: {
    title: 'Wat geven jullie aan de organisatie?',
    noTeam: (file: string) => `${file} mag mee, maar van welk team het is, staat nergens.`,
    noTeamHint:
      'Zet het in driehoek.config.yaml, in de map van het team:\n  team:\n    id: handhaving-oost\n    domain: uitvoering\n    position: medewerker',
    needsYes: 'Jullie lezen eerst terug wat er meegaat, en dat kan hier niet: er is geen terminal.',
    needsYesHint: 'Open een terminal. Of kijk eerst met --dry-run wat er meegaat, en geef het daarna met --yes.',
    sentence: (text: string) => `"${text}"`,
    words: (text: string) => `In jullie woorden: ${text}`,
    found: (what: readonly string[]) => `Let op: hierin staat iets wat lijkt op ${list(what)}.`,
    decideAsk: 'Mag deze zin zo naar de organisatie?',
    keep: 'Ja, de zin gaat mee',
    counted: 'Alleen tellen: de zin blijft hier',
    out: 'Nee, dit gesprek gaat niet mee',
    confirmAsk: (n: number) => `Gaat dit zo mee: ${rows(n)}?`,
    noTheme: 'geen thema',
    asked: { yes: 'antwoord op tijd', late: 'antwoord te laat', no: 'geen antwoord', open: 'nog geen antwoord' },
    /** What goes along of one session. */
    row: {
      about: (themes: string) => `Ging over: ${themes}.`,
      needs: (what: string, from: string | null) => `Nodig: ${what}${from === null ? '' : ` (van ${from})`}.`,
      asked: (who: string, answer: string) => `Gevraagd aan ${who}: ${answer}.`,
      withSentence: 'Met de zin:',
    },
    done: (period: string, n: number, quoted: number) =>
      `${rows(n)} over de ${halfYear(period)}, ${withSentences(n, quoted)}. Stuur het bestand naar wie het archief bijhoudt.`,
    dry: (period: string, n: number, quoted: number) =>
      `Over de ${halfYear(period)} ${n === 1 ? 'zou' : 'zouden'} ${rows(n)} meegaan, ${withSentences(n, quoted)}. Er is niets geschreven.`,
    pulses: (n: number) =>
      `Ook mee: ${n === 1 ? 'een peiling' : `${n} peilingen`}, met een woord per stelling en zonder aantallen.`,
    none: (period: string) =>
      `Er gaat niets mee over de ${halfYear(period)}: in geen verslag staat dat het mag. Dat kiezen jullie aan het eind van een gesprek.`,
    noSession: (period: string) =>
      `In de ${halfYear(period)} staat geen gesprek van jullie. Een ander half jaar noem je met --period, zoals --period 2026-H1; het kan zodra dat half jaar voorbij is.`,
    stopped: 'Er is niets geschreven.',
    left: {
      'no-day': 'heeft geen dag, en gaat niet mee',
      'look-back': 'is een terugblik, en telt bij het gesprek waar het op terugkijkt',
      'not-released': 'blijft bij jullie',
      'too-long': 'gaat mee zonder zin: die is langer dan 200 tekens',
      'no-sentence': 'gaat mee zonder zin: die staat niet onder Voor de organisatie',
      twice:
        'gaat niet mee: een ander verslag heeft dezelfde id of regel. Is dit een ander gesprek, haal hier dan id weg, en row onder hand-over',
      asked: 'gaat niet mee: daar kozen jullie net voor',
      'not-kept': 'gaat niet mee: er is geen plek om row te bewaren onder hand-over',
    },
  },
  archive: {
    noFolder: (name: string) => `Er is geen archief: ${name} is er niet.`,
    noFolderHint: 'Noem de map met --archive. Een nieuw archief begint met: driehoek archive add BESTAND',
    busy: (name: string) => `Iemand anders is net bezig met ${name}.`,
    busyHint: (file: string) =>
      `Wacht tot dat klaar is en probeer het opnieuw. Is er niemand bezig? Haal dan ${file} weg.`,
    badLine: (file: string, line: number) => `${file}:${line} is geen regel die hier hoort.`,
    badLineHint: 'Haal die regel weg, of zet het bestand terug zoals het was.',
    badLedgerHint:
      'Elke regel hoort te staan zoals driehoek hem schreef. Haal het bestand terug uit git of een back-up. Voegden twee mensen hun werk samen? Bewaar dan de regels van allebei, en haal de tekens van git weg.',
    unread: (file: string) => `${file} heet anders dan hier hoort, en telt daardoor niet mee.`,
    unreadHint:
      'Zo hoort het: period=2026-H1/team=handhaving-oost/hand-over.jsonl. Geef het die naam, of haal het weg en voeg het bestand toe met: driehoek archive add BESTAND',
    edited: (file: string, isGone: boolean) =>
      isGone
        ? `${file} is weg, en het hoort bij wat is uitgebracht.`
        : `${file} is veranderd nadat het is uitgebracht.`,
    editedHint:
      'Zet het bestand terug zoals het was, bijvoorbeeld uit git of een back-up. Een zin terugnemen gaat met: driehoek archive withdraw TEAM REGEL',
    stray: (file: string, period: string) => `${file} hoort niet bij wat er over ${period} is uitgebracht.`,
    strayHint:
      'Is ledger.jsonl weg of oud? Zet het terug uit git of een back-up. Haal anders dit bestand weg uit het archief. Een bestand van een team voeg je toe met: driehoek archive add BESTAND',
    badCode: (file: string, line: number) =>
      `${file}:${line} is geen regel met een team, een regel en een thema, of geeft een regel een tweede thema.`,
    idleCode: (file: string, line: number, why: 'row' | 'words' | 'theme') => {
      const because = {
        row: 'van dit team staat die regel niet in het archief',
        words: 'die regel heeft geen eigen woorden van het team',
        theme: 'dat thema staat niet in themes.yaml',
      } as const;
      return `${file}:${line} telt nergens mee: ${because[why]}.`;
    },
    idleCodeHint:
      'Verbeter of verwijder die regels van codes.csv. Er is nog niets uitgebracht: dat gebeurt één keer, en dan moet dit kloppen.',
    badCodeHint: 'Zo hoort het: handhaving-oost;5b0c91e7;werkdruk',
    notAPeriod: (named: string) => `"${named}" is geen half jaar.`,
    notAPeriodHint: 'Schrijf 2026-H1 voor de eerste helft van 2026, en 2026-H2 voor de tweede.',
    notOver: (period: string) => `De ${halfYear(period)} is nog niet voorbij.`,
    notOverHint: (day: string) =>
      `Het kan na ${day}. Eerder zou later nog iets erbij komen, en dan zijn twee uitkomsten te vergelijken.`,
    badCut: (named: string, near?: string) => `--cut ${named} kan niet. Kies domain of position.${meant(near)}`,
    releasedAlready: (period: string, file: string) => `De ${halfYear(period)} is al uitgebracht: ${file}.`,
    releasedHint: 'Dat gebeurt één keer. Wat daarna nog komt, telt in het volgende half jaar.',
    notReleased: (period: string) => `De ${halfYear(period)} is nog niet uitgebracht.`,
    notReleasedHint: (period: string) => `Doe eerst: driehoek archive release ${period}`,
    noRows: (period: string, name: string) => `Over de ${halfYear(period)} staat er niets in ${name}.`,
    noRowsHint: 'Voeg toe wat teams stuurden met: driehoek archive add BESTAND',
    noTeam: (team: string, name: string, near?: string) => `Er is geen team "${team}" in ${name}.${meant(near)}`,
    noRow: (row: string, team: string) => `Het team "${team}" heeft geen regel "${row}".`,
    noRowHint: 'De regel staat in het verslag van het team onder hand-over, bij row.',
    noSentence: (row: string, team: string) => `Bij regel ${row} van het team "${team}" staat geen zin.`,
    leftOut,
    insight,
    added: (file: string, parts: readonly string[]) => `${file}: ${parts.length === 0 ? 'niets nieuws' : list(parts)}.`,
    counts: {
      added: (n: number) => `${rows(n)} erbij`,
      late: (n: number) => `${rows(n)} te laat: die ${n === 1 ? 'telt' : 'tellen'} in het volgende half jaar`,
      changed: (n: number) => `${rows(n)} veranderd`,
      answers: (n: number) => `${n === 1 ? '1 nieuw antwoord' : `${n} nieuwe antwoorden`}`,
      same: (n: number) => `${rows(n)} al bekend`,
    },
    quoteTitle: 'Mag deze zin het archief in?',
    quoteAsk: (team: string) => `Het team "${team}" wil dat deze zin mee mag. Laat je die staan?`,
    quoteKeep: 'Ja, er staat niets in over een persoon',
    quoteBlank: 'Nee, tel de regel zonder zin',
    nothingAdded: 'Er is niets toegevoegd.',
    released: (period: string, n: number, folder: string) =>
      `De ${halfYear(period)} is uitgebracht, met ${teams(n)}. Schrijf wat jullie ervan leren in ${folder}/inzichten.md, en maak daarna de brieven: driehoek archive letters ${period}`,
    exactTitle: (period: string, n: number, m: number) =>
      `Alleen voor jou: de ${halfYear(period)}, ${teams(n)}, ${rows(m)}. In zoveel teams speelt dit (in minstens een kwart van hun gesprekken):`,
    exactNone: 'Geen thema speelt in een team.',
    exactRow: (theme: string, n: number) => `  ${String(n).padStart(4)}  ${theme}`,
    fewNew: 'Er zijn weinig nieuwe thema’s te verwachten.',
    notFewNew: 'Of er nog nieuwe thema’s komen, is niet te zeggen.',
    withdrawn: (row: string, team: string) =>
      `De zin van regel ${row} van het team "${team}" is weg. De tellingen blijven. Maak het rapport opnieuw als het al gedeeld is.`,
    letters: (n: number) => `${n === 1 ? '1 brief' : `${n} brieven`}. Een team bewaart zijn brief als word-back.md.`,
    stateRow: (period: string, n: number, m: number, released: string | null) =>
      `${period}  ${teams(n)}, ${rows(m)}${released === null ? ', nog niet uitgebracht' : ', uitgebracht'}`,
    stateNone: 'Er staat nog niets in dit archief.',
    letter: {
      title: (period: string) => `Antwoord van de organisatie over de ${halfYear(period)}`,
      said: (n: number, printed: number, used: number) => {
        if (n === 0) return 'Van jullie mocht er geen zin mee. Wat jullie lieten tellen, telt mee in het rapport.';
        const learned =
          used === 0 ? '' : `, en er is iets van geleerd bij ${word(used)} ${used === 1 ? 'inzicht' : 'inzichten'}`;
        if (n === 1) return `Jullie gaven één zin. Die staat ${printed === 0 ? 'niet ' : ''}in het rapport${learned}.`;
        const part =
          printed === 0 ? 'geen ervan staat' : printed === 1 ? 'één ervan staat' : `${word(printed)} ervan staan`;
        return `Jullie gaven ${n} zinnen: ${part} in het rapport${learned}.`;
      },
      decided: (all: readonly { readonly what: string; readonly who: string; readonly when: string }[]) => {
        const [first, ...more] = all;
        if (first === undefined) return 'Er is nog niets mee besloten.';
        const by = [first.who, first.when].filter((part) => part !== '').join(', ');
        return `Besloten: ${first.what.replace(/[.?!]$/u, '')}${by === '' ? '' : ` (${by})`}.${more.length === 0 ? '' : ` En nog ${word(more.length)} ${more.length === 1 ? 'besluit' : 'besluiten'}, hieronder.`}`;
      },
      sentences: 'Jullie zinnen',
      used: (isPrinted: boolean, insights: readonly string[]) => {
        const places = [
          ...(isPrinted ? ['in het rapport'] : []),
          ...insights.map((title) => `in het inzicht "${title}"`),
        ];
        return places.length === 0 ? 'Gelezen, en niet geciteerd.' : `Gebruikt ${list(places)}.`;
      },
      row: (row: string) => `Neem je de zin terug, noem dan regel \`${row}\`.`,
      labels: {
        exceptions: 'Waar het niet opging',
        consequence: 'Wat er gebeurt',
        who: 'Wie',
        when: 'Wanneer',
        answer: 'Antwoord',
      },
      thanks:
        'Bewaar deze brief als `word-back.md` in de map van jullie team. De eerste regels staan dan boven het volgende gesprek.',
    },
  },
};
