import { either, list } from './words.ts';

/** The last step of a session: what the organisation may hear of it. */
export const handOverStep = {
  layerNames: {
    leiding: 'Onze leidinggevende',
    directie: 'De directie',
    bestuur: 'Het bestuur',
    ander: 'Iemand anders',
  },
  needNames: {
    tijd: 'Tijd',
    regel: 'Een andere of duidelijker regel',
    rugdekking: 'Rugdekking',
    kennis: 'Kennis',
    contact: 'Contact met wie het aangaat',
    middelen: 'Middelen: geld, mensen, systemen',
  },
  releaseNames: {
    none: 'Nee, het blijft bij ons',
    counted: 'Ja, alleen om te tellen: het thema en wat er nodig was',
    quotable: 'Ja, en deze zin mag letterlijk mee',
  },
  handOverStep: {
    heading: 'Voor de organisatie',
    labels: {
      words: 'In onze woorden',
      sentence: 'Wat de organisatie moet horen',
    },
    themesAsk: 'Waar ging dit over?',
    themesHint: (own: string) => `Typ één tot drie nummers, of ${own} en in een paar woorden waar het over ging.`,
    sentenceHint: 'Eén zin, hooguit 200 tekens, zonder namen. Niets te zeggen? Enter.',
    needsAsk: 'Wat was er nodig om dit goed te doen?',
    needsHint: 'Typ de nummers; meer dan één mag.',
    fromAsk: 'Van wie moet dat komen?',
    releaseAsk: 'Mag dit mee naar de organisatie?',
    releaseHint: 'Er gaat pas iets mee nadat jullie het nog een keer hebben gezien. Verslag en namen blijven hier.',
    releaseSentence: (sentence: string) => `Jullie zin: "${sentence}"`,
    ownKey: 'a',
    noneKey: 'g',
    ownWords: 'eigen woorden, zoals: a drukte',
    noTheme: 'geen van deze',
    noNeed: 'niets',
    byEnter: 'enter',
    stays: (what: readonly string[]) => `Enter: ${what.join('; ')}.`,
    room: (n: number) => `Nog ${n} tekens.`,
    notThere: (typed: string, n: number, keys: readonly string[]) =>
      `"${typed}" staat er niet bij. Typ nummers van 1 tot en met ${n}, of ${either(keys)}.`,
    tooMany: (max: number) => `Dat zijn er te veel: kies er hooguit ${max}.`,
    noneAlone: (key: string) => `${key} betekent: geen van deze. Typ dat, of typ nummers.`,
    wordsMissing: (key: string) => `Typ achter ${key} in een paar woorden waar het over ging.`,
    notHere: (fields: readonly string[]) => `Hier horen de velden ${list(fields)}; alle mogen leeg.`,
    wordsNeeded: 'Bij het thema own hoort theme-words: in een paar woorden waar het over ging.',
    nothingToQuote: 'Er staat geen zin, dus er kan er geen mee. Vul sentence in, of kies counted.',
    allowed: {
      themes: (max: number, ids: readonly string[]) => `een lijst van hooguit ${max}: ${either(ids)}; mag leeg`,
      words: (max: number) => `hooguit ${max} tekens; alleen bij het thema own`,
      sentence: (max: number) => `één zin van hooguit ${max} tekens, of leeg`,
      needs: (ids: readonly string[]) => `een lijst met ${list(ids)}; mag leeg`,
      from: (ids: readonly string[]) => `kies ${either(ids)}, of leeg`,
      release: (ids: readonly string[]) => `kies ${either(ids)}; leeg is none`,
    },
    personal: (sentence: string) =>
      `In de zin voor de organisatie staat iets over een persoon: "${sentence}" Schrijf hem liever zonder.`,
  },
};
