import type { SlipFault } from '../../core/toolkit/slip.ts';
import type { Ends } from '../../core/values/ends.ts';
import { list, word as words } from './words.ts';

const where = { '+': 'achter +', '-': 'achter -', '*': 'achter *' } as const;

const times = (n: number) =>
  ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'][n] ?? String(n);

/** What is wrong with the line of a slip, in words. */
function slipFault(fault: SlipFault): string {
  switch (fault.is) {
    case 'no-number':
      return 'Begin met het nummer van het briefje, bijvoorbeeld "3 …".';
    case 'no-such-slip':
      return `er zijn briefjes 1 tot en met ${fault.slips}.`;
    case 'digits':
      return `${fault.found} cijfers, het moeten er ${fault.wanted} zijn.`;
    case 'digit':
      return `op plaats ${fault.at} staat iets anders dan ${fault.allowed.split('').join(' ')}.`;
    case 'pile':
      return `${times(fault.found)} keer een ${fault.pile}, het moeten er ${times(fault.wanted)} zijn.`;
    case 'not-number':
      return `${where[fault.where]} horen nummers van ${fault.of === 'cards' ? 'kaarten' : 'stellingen'}.`;
    case 'too-many':
      return `${where[fault.where]} mag hooguit ${fault.most === 1 ? 'één nummer' : `${times(fault.most)} nummers`} staan.`;
    case 'no-such-item':
      return `${fault.item} bestaat niet; de nummers gaan van 1 tot en met ${fault.items}.`;
    case 'private':
      return `${fault.item} is privé en hoort niet in dit rijtje.`;
    case 'twice':
      return `${fault.item} staat er twee keer.`;
    case 'suffix':
      return `zet aan het eind een van deze letters: ${fault.letters.split('').join(' ')}.`;
    case 'no-suffix':
      return 'achteraan staat een letter. Alleen wie groepen naast elkaar zet, heeft die nodig: --cut position, of --cut domain.';
    case 'table':
      return fault.said;
  }
}

const quotes = (texts: readonly string[]) => texts.map((text) => `‘${text.replace(/\.$/u, '')}’`).join('; ');

/** The toolkit around a session: value cards, pulse, programme and what lies on the table. */
export const toolkit = {
  slip: {
    fault: slipFault,
    /** Which slip it is about. */
    refused: (card: number, message: string) => `Briefje ${card}: ${message}`,
    giveSlips: (kind: 'values' | 'pulse') =>
      `Zet de regels van de briefjes in een bestand en geef dat mee: driehoek ${kind} --slips BESTAND.`,
    allowed: (example: string) => `een lijst met per briefje één regel, zoals "${example}"`,
    askSort: (cards: number) =>
      `Typ per briefje één regel: het nummer, ${words(cards)} cijfers, dan + hoger op het werk, - hoger thuis en * hierover praten. Niets is te lezen tot ze er allemaal zijn.`,
    askPulse:
      'Typ per briefje één regel: het nummer, een cijfer per stelling, en * bij de stelling om over te praten. Niets is te lezen tot ze er allemaal zijn.',
    keys: 'nummer opnieuw: verbeteren · lege regel: klaar · f2 toont',
    help: [
      'Elk briefje is één regel: het nummer, dan de cijfers zoals ze op het briefje staan. Spaties mogen overal.',
      'Staat er een cijfer fout? Typ de hele regel opnieuw, met hetzelfde nummer.',
      'Een lege regel sluit af. Daarna wordt geteld, en zijn de regels zelf weg: geef de briefjes terug.',
    ],
    allIn: (n: number) => `Alle ${words(n)} briefjes zijn binnen. Enter telt ze; daarna zijn ze gesloten.`,
    notAllIn: (n: number, of: number) =>
      `${n} van ${of} binnen. Na het tellen zijn de briefjes gesloten: er kan er dan geen meer bij. Tellen? [j]a · [n]ee`,
    closed:
      'De briefjes zijn geteld en gesloten. Nog eens tellen kan niet: dan is te zien wat er op één briefje staat. Wat eruit kwam, blijft zoals het is.',
    untrue:
      'Dit kan niet uit briefjes zijn gekomen. Zet er terug wat het programma schreef, of de regels van de briefjes zelf.',
    closedTyped: 'De briefjes zijn gesloten; deze regel is niet bewaard. Een lege regel gaat verder.',
    closedKey: 'lege regel: verder',
    isIn: (card: number, open: readonly number[]) =>
      `Briefje ${card} is binnen.${open.length === 0 ? '' : ` Nog niet: ${open.join(', ')}.`}`,
    twice: (card: number, first?: number) =>
      first === undefined
        ? `Briefje ${card} staat er twee keer.`
        : `Briefje ${card} staat ook op regel ${first}. Haal een van de twee weg.`,
    again: (card: number) => `Briefje ${card} was er al; deze regel komt ervoor in de plaats.`,
    about: (number: number, told: string) =>
      `${told} Er iets bij zetten? Typ ${number} met wat jullie zeggen erachter.`,
    tooMany: (expected: number) =>
      `Er zijn al ${words(expected)} briefjes. Kwam er iemand bij? Kies dat in het menu (esc).`,
  },
  sort: {
    headings: {
      first: ({ first }: Ends) => `Vaak bij de eerste ${words(first)}`,
      last: ({ last }: Ends) => `Vaak bij de laatste ${words(last)}`,
      work: () => 'Op het werk hoger dan thuis',
      home: () => 'Thuis hoger dan op het werk',
    },
    starHeading: 'Hierover praten',
    atHand: 'Hoe jullie de waarden sorteerden',
    oftenHeading: 'Wat vaak betekent',
    often: {
      first: (names: readonly string[], { first }: Ends) => `Vaak bij de eerste ${words(first)}: ${list(names)}.`,
      last: (names: readonly string[], { last }: Ends) => `Vaak bij de laatste ${words(last)}: ${list(names)}.`,
      work: (names: readonly string[]) => `Op het werk hoger dan thuis: ${list(names)}.`,
      home: (names: readonly string[]) => `Thuis hoger dan op het werk: ${list(names)}.`,
    },
    withheld: {
      first: ({ first }: Ends) =>
        `De eerste ${words(first)} blijven weg: er zijn zo veel dezelfde dat je terug kunt rekenen wie wat koos.`,
      last: ({ last }: Ends) =>
        `De laatste ${words(last)} blijven weg: er zijn zo veel dezelfde dat je terug kunt rekenen wie wat koos.`,
      work: () => 'Wat op het werk hoger ligt blijft weg: je zou terug kunnen rekenen wie wat koos.',
      home: () => 'Wat thuis hoger ligt blijft weg: je zou terug kunnen rekenen wie wat koos.',
    },
    starred: (names: readonly string[]) => `Hierover willen mensen praten: ${list(names)}.`,
    notCounted: (people: number) =>
      people < 5
        ? `Met ${people === 1 ? 'één mens' : `${words(people)} mensen`} laat het scherm niets zien. Leg ieder één kaart op tafel, als je wilt.`
        : `Met ${words(people)} mensen wordt er niet geteld: dan is te raden wie wat koos. Vanaf zeven wel.`,
    nothing: (people: number) => `Geen kaart ligt bij vijf of meer van de ${words(people)} op dezelfde plek.`,
    meansOften: (people: number) => `Vaak: vijf of meer van de ${words(people)}. Wat er niet bij staat, zegt niets.`,
    found: {
      heading: 'Wat elders bleek',
      points: [
        'Rijkdom, geloof en spiritualiteit kwamen elders het minst naar voren.',
        'Vooruitzien, professioneel gedrag en creativiteit werden vaak gekozen.',
        'Of waarden thuis en op het werk samenvallen, verschilt van mens tot mens.',
      ],
    },
  },
  pulse: {
    words: { agree: 'eens', disagree: 'oneens', split: 'verdeeld' },
    stands: {
      agree: (texts: readonly string[]) => `Eens: ${quotes(texts)}.`,
      disagree: (texts: readonly string[]) => `Oneens: ${quotes(texts)}.`,
      split: (texts: readonly string[]) => `Verdeeld: ${quotes(texts)}.`,
    },
    starred: (texts: readonly string[]) => `Hierover willen mensen praten: ${quotes(texts)}.`,
    notCounted: (people: number) =>
      people < 5
        ? `Met ${people === 1 ? 'één mens' : `${words(people)} mensen`} laat het scherm niets zien. Noem ieder één stelling, als je wilt.`
        : `Met ${words(people)} mensen wordt er niet geteld: dan is te raden wie wat antwoordde. Vanaf zeven wel.`,
    tab: 'De stellingen',
    meaningHeading: 'Wat de woorden betekenen',
    meaning: 'Eens of oneens: vijf of meer vinden dat, en van de andere kant minder dan vijf. Anders: verdeeld.',
    heard: (direction: string) => `In 2022: ${direction}.`,
    questions: 'Om over te praten',
  },
  forms: {
    values: {
      title: 'Waarden',
      opening: { title: 'Opening', ask: 'Ieder heeft de kaarten gesorteerd en een briefje ingevuld.' },
      say: [
        'De wand laat zien wat vijf of meer mensen vooraan of achteraan leggen, en nooit hoeveel. Vanaf zeven mensen.',
        'Een sterretje op je briefje komt op de wand: hierover wil ik praten. Niemand hoort van wie het is.',
        'Hoe je thuis sorteerde blijft op je eigen papier. Na het tellen krijg je je briefje terug.',
        'Nog geen kaarten of briefjes? Druk ze af: driehoek kit --only waardenkaarten, en driehoek kit --only waardenbriefje.',
      ],
      people: { label: 'Briefjes', ask: 'Hoeveel mensen leveren een briefje in?' },
      steps: {
        slips: {
          title: 'Briefjes',
          ask: 'Eén persoon typt; de anderen praten in tweetallen over wat ze vooraan legden.',
        },
        wall: {
          title: 'De waarden op de wand',
          ask: 'Wat hoort bij jullie werk vooraan, en wat ziet een ander anders?',
          label: 'Wat jullie erover zeiden',
        },
      },
    },
    pulse: {
      title: 'Peiling',
      opening: { title: 'Opening', ask: 'Ieder heeft een briefje ingevuld.' },
      say: [
        'De wand laat per stelling één woord zien: eens, oneens of verdeeld. Vanaf zeven mensen, en nooit hoeveel.',
        'Een sterretje op je briefje komt op de wand: hierover wil ik praten. Niemand hoort van wie het is.',
        'Na het tellen krijg je je briefje terug. Wat bewaard wordt, zijn alleen de woorden.',
        'Nog geen briefjes? Druk ze af: driehoek kit --only peilbriefje.',
      ],
      people: { label: 'Briefjes', ask: 'Hoeveel mensen leveren een briefje in?' },
      steps: {
        slips: { title: 'Briefjes', ask: 'Eén persoon typt.' },
        wall: {
          title: 'De peiling op de wand',
          ask: 'Waar wil je over praten?',
          label: 'Wat jullie erover zeiden',
        },
        actions: { title: 'Afspraken', ask: 'Wat gaan jullie ermee doen? Wie doet wat, en wanneer?' },
      },
    },
  },
};
