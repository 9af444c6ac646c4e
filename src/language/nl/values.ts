import { capital, list, word as words } from './words.ts';

/** Value cards, sorted on paper or at the keyboard. */
export const values = {
  title: (day: string) => `Waarden, ${day}`,
  sorted: (people: number, deck: string) =>
    `${capital(words(people))} mensen sorteerden op papier: ${deck}. Hoeveel mensen een kaart ergens legden, is niet bewaard.`,
  imageAlt: 'Waarden: wat vaak vooraan en achteraan ligt, en wat op het werk anders ligt dan thuis',
  notTold: 'dit blijft weg',
  none: 'geen kaart',
  shiftTitle: 'Wat is verschoven',
  shiftSince: (day: string) => `Vergeleken met ${day}. Wie wil, vertelt wat er bij zichzelf verschoof.`,
  otherSize: (before: number, now: number) =>
    `Toen waren jullie met ${words(before)}, nu met ${words(now)}: ook daardoor kan een kaart erbij komen of weggaan.`,
  when: {
    before: (names: readonly string[]) => `Eerst: ${list(names)}.`,
    now: (names: readonly string[]) => `Nu: ${list(names)}.`,
    both: (names: readonly string[]) => `Beide keren: ${list(names)}.`,
  },
  shiftNone: 'Geen kaart, toen niet en nu niet.',
  shiftNotTold: 'Eén van beide keren bleef dit rijtje weg. Er is dus niets te vergelijken.',
  notShifted: 'Verschuiving is er niet: één van beide keren waren er minder dan zeven mensen.',
  otherDeck: (file: string, deck: string) => `${file} is gemaakt met andere kaarten: ${deck}.`,
  otherDeckHint: 'Vergelijken kan alleen met dezelfde kaarten. Noem een andere uitkomst achter --again.',
  otherLanguage: (deck: string) => `De namen staan in een andere taal, want zo staan ze op deze kaarten: ${deck}.`,
  missing: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Briefje ${numbers[0]} is niet ingeleverd.`
      : `Deze briefjes zijn niet ingeleverd: ${list(numbers.map(String))}.`,
  fault: (file: string, line: number, message: string) => `${file}:${line}: ${message}`,
  faults: (n: number) =>
    n === 1 ? 'Er is niets geteld: één regel klopt niet.' : 'Er is niets geteld: deze regels kloppen niet.',
  faultsHint: (example: string) => `Verbeter ze en probeer het opnieuw. Zo ziet een regel eruit: ${example}`,
  noSlips: (file: string) => `In ${file} staat geen briefje.`,
  noSlipsHint: (cards: number, example: string) =>
    `Zet elk briefje op een eigen regel: het nummer, ${words(cards)} cijfers, dan + hoger op het werk, - hoger thuis, * hierover praten. Zo: ${example}`,
  peopleOfSlips: '--people hoort bij --slips. Aan tafel vraagt het programma zelf met hoeveel jullie zijn.',
  kept: (file: string) => `Bewaard: ${file}`,
  notKept: 'Er is niets bewaard.',
  nothingKept: (folder: string) => `In ${folder} staat nog geen uitkomst.`,
  nothingKeptHint: 'Maak er een met: driehoek values --slips briefjes.txt',
  notAResult: (file: string) => `${file} is geen uitkomst van waarden.`,
  forgotten:
    'Wat in git is vastgelegd, staat nog in de geschiedenis. Moet het daar ook uit, vraag dan wie de repository beheert.',
  deck: {
    piles: (piles: readonly number[]) => `Stapels, van meest naar minst: ${piles.join(', ')}.`,
    twice: (word: string, first: number) => `"${word}" staat ook op kaart ${first}.`,
    fivePiles: (piles: number) =>
      `Er ${piles === 1 ? 'is één stapel' : `zijn ${words(piles)} stapels`}, het moeten er vijf zijn.`,
    pilesHold: (sum: number, cards: number) => `Op de stapels passen ${sum} kaarten, en er zijn er ${cards}.`,
    civil: 'ambtelijke waarde',
    private: 'privé',
    cards: (n: number) => `${words(n)} kaarten`,
  },
  self: {
    title: 'Waarden, voor jezelf',
    intro: (cards: number) => `Je ziet ${words(cards)} kaarten, één voor één. Wat je kiest, blijft van jou.`,
    card: (n: number, of: number) => `Kaart ${n} van ${of}`,
    how: 'Hoe belangrijk is dit voor jou op het werk?',
    more: 'Belangrijk',
    middle: 'Ertussenin',
    less: 'Minder belangrijk',
    takeBack: 'een stap terug',
    most: (n: number) => `Kies er ${words(n)} die voor jou het meest tellen.`,
    least: (n: number) => `Kies er ${words(n)} die voor jou het minst tellen.`,
    next: (n: number) => `Kies er ${words(n)} die daarna komen.`,
    fill: (n: number) => `Nog ${words(n)} te kiezen.`,
    pick: 'Een nummer legt die kaart erbij, of haalt hem weg.',
    line: 'Dit is je regel, voor op een briefje of om te bewaren:',
    number: 'Zet er op een briefje het nummer van dat briefje voor.',
    unwritten: 'Er is niets bewaard. Sluit je dit scherm, dan is de regel weg.',
    kept: (file: string) => `Bewaard, alleen voor jou te lezen: ${file}`,
    inRepository: (file: string) => `${file} ligt in een repository: daar kunnen anderen het lezen.`,
    inRepositoryHint: 'Kies een plek daarbuiten, zoals je eigen map.',
    stopped: 'Gestopt. Er is niets bewaard.',
    needsTerminal:
      'een terminal, want dit gaat met het toetsenbord. Zonder terminal kan het met --plain: een regel per kaart.',
    noUndo: 'Dit is de eerste kaart: er is niets om terug te nemen.',
    wrong: 'Typ + of 0 of -, of u om een kaart terug te gaan.',
    wrongNumber: (numbers: readonly number[]) => `Kies uit: ${numbers.join(' ')}.`,
  },
};
