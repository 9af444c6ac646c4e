import { dayParts, word } from './words.ts';

/** Words that lose their capital after a colon. Any other may be a name, and stays as it was written. */
const small = new Set(
  'aan achter afspreken al alle alleen alles als altijd anders bellen bij binnen blijft daar daarom dan dat de deze die dit door doorgaan doorlopen dus een eerst elk elke en er geen gelijk gelijkheid geven handhaven hem het hier hoe hun ieder iedereen in is je jullie kan kun kunnen laten maar mag meedenken meewerken meer melden met mijn moet moeten mogen na naar naast niemand niet niets nog nu of om omdat onder ons onze ook op over overleggen pas samen schrijven sluiten soms stoppen te tegen toch tot twee uit uitleggen uitstellen van veel vertellen voor vóór vragen waar waarom wanneer wat wachten we weer weigeren welke wie wij wil willen ze zelf zij zijn zo zolang zonder zou'.split(
    ' ',
  ),
);

/** Roles that need no article. */
const articled = /^(?:de|het|een|ons|onze|mijn|twee|drie|vier|\d+) /iu;

/** "van 24 minuten" where that is known. */
const lasting = (length: string | undefined) => (length === undefined ? '' : ` van ${length}`);
const session = (by: string) => (length: string | undefined) => `een gesprek${lasting(length)} ${by}`;
const meeting = (which: string) => (length: string | undefined) =>
  `de ${which} bijeenkomst${lasting(length)} over Goed Werk`;

/** The summary at the head of a record. All that is filled in comes worded: people, days and sentences. */
export const recordSummary = {
  day: (iso: string) => {
    const { day, month, year } = dayParts(iso);
    return `${day} ${month} ${year}`;
  },
  people: (n: number) => `${word(n)} mensen`,
  minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
  /** How the forms that come with the program are called in a sentence, by id. */
  forms: {
    kort: (length: string | undefined) => `een kort overleg${lasting(length)}`,
    'bewust-vakmanschap': session('volgens Bewust vakmanschap'),
    dilemmamethode: session('met de dilemmamethode'),
    incidentmethode: session('met de incidentmethode'),
    'goed-werk-1': meeting('eerste'),
    'goed-werk-2': meeting('tweede'),
    'goed-werk-3': meeting('derde'),
    'goed-werk-4': meeting('vierde'),
    slotbijeenkomst: (length: string | undefined) => `een slotbijeenkomst${lasting(length)}`,
    terugblik: (length: string | undefined) => `een terugblik${lasting(length)}`,
  },
  otherForm: (name: string, length: string | undefined) => `een gesprek${lasting(length)} met de werkvorm ${name}`,
  opening: (day: string, people: string | undefined, role: string | undefined, form: string | undefined) => {
    const who = people === undefined ? 'besprak het team' : `bespraken ${people}`;
    const what = role === undefined ? 'deze casus' : `een casus van ${articled.test(role) ? '' : 'een '}${role}`;
    return `Op ${day} ${who} ${what}${form === undefined ? '' : `, in ${form}`}.`;
  },
  /** Of a closing session: nobody brings a case. */
  closing: (day: string, people: string | undefined, form: string | undefined) =>
    `Op ${day} ${people === undefined ? 'sloten de groepen' : `sloten ${people}`} een traject af${form === undefined ? '' : `, in ${form}`}.`,
  messages: (n: number) =>
    n === 0
      ? 'Er gaat geen boodschap naar de leiding.'
      : n === 1
        ? 'Er gaat één boodschap naar de leiding.'
        : `Er gaan ${word(n)} boodschappen naar de leiding.`,
  question: (question: string) => `De vraag was: ${question}`,
  outcomes: {
    besluit: 'Er is een besluit genomen.',
    voorlopig: 'Er is een voorlopig besluit genomen.',
    'geen-overeenstemming': 'Het team werd het niet eens.',
    opschalen: 'Het team schaalt op.',
    'eerst-uitzoeken': 'Het team zoekt eerst meer uit.',
  },
  decided: (choice: string) => `Het besluit: ${choice}`,
  decidedForNow: (choice: string) => `Het voorlopige besluit: ${choice}`,
  chosen: (choice: string) => `De keuze: ${choice}`,
  earlier: (choice: string) => `De keuze van toen: ${choice}`,
  noChoice: 'Een keuze is niet opgeschreven.',
  because: (reason: string) => `De reden: ${reason}`,
  remains: (tension: string) => `Wat blijft schuren: ${tension}`,
  dissent: { some: 'Er was ook tegenspraak.', none: 'Er is naar tegenspraak gevraagd; die was er niet.' },
  due: (day: string, isOnly: boolean) => `De ${isOnly ? '' : 'eerste '}afspraak is voor ${day}.`,
  lookBack: (day: string) => `Op ${day} kijkt het team terug.`,
  /** After a look-back: its section stands at the end. */
  lookedBack: (day: string | undefined, next: string | undefined) =>
    `${day === undefined ? 'Het team heeft teruggekeken' : `Op ${day} keek het team terug`}; dat staat onderaan.${next === undefined ? '' : ` De volgende keer is op ${next}.`}`,
  /** What an answer may begin with where that was asked: the summary has words of its own for it. */
  lead: {
    because: /^(?:want|omdat)[ ,:]+/iu,
    choice: /^(?:ik kies|wij kiezen|we kiezen)(?: ervoor| voor)?[ ,:]+/iu,
  } as Readonly<Record<string, RegExp>>,
  isSmall: (firstWord: string) => small.has(firstWord.toLowerCase()),
};
