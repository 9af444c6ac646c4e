import { list, word as words } from './words.ts';

const numbers = (all: readonly number[]) => list(all.map(String));

/** Several meetings of several groups, and what they close with. */
export const programme = {
  closing: {
    headings: { lines: 'Wat de groepen meenemen', raised: 'Wat de tafels kozen' },
    line: (n: number) => `Zin ${n}`,
    tables: 'Aantal tafels',
    byTables: (n: number) => (n === 1 ? 'één tafel' : `${words(n)} tafels`),
    allowedMerge: 'Typ m, de nummers van de zinnen die hetzelfde zeggen, en de nieuwe zin: m 3 7 nieuwe zin.',
    allowedCards: (most: number) => `Een kaart heeft één tot en met ${words(most)} nummers, zoals 2 3 9 14.`,
    atMost: (most: number) => `Dat zijn er te veel: hooguit ${words(most)}.`,
    exactly: (most: number) => `Er gaan ${words(most)} zinnen omhoog. Typ hun nummers, zoals 2 9 14.`,
    twoAtLeast: 'Noem minstens twee nummers om samen te voegen.',
    notOpen: (n: number) => `Zin ${n} is er niet, staat er twee keer, of ligt al onder een andere zin.`,
    nothingToUndo: 'Er is nog niets samengevoegd.',
    passedOver: (n: number) => `Zin ${n} is door meer tafels gekozen en hoort erbij.`,
    notTied: (n: number, tied: readonly number[]) =>
      `Zin ${n} is door minder tafels gekozen. Kies uit ${numbers(tied)}: die staan gelijk.`,
    stands: (clear: readonly number[], tied: readonly number[]) =>
      [
        ...(clear.length === 0 ? [] : [`Zeker omhoog: ${numbers(clear)}.`]),
        ...(tied.length === 0
          ? []
          : [`Gelijk: ${numbers(tied)}. Praat erover en typ dan alle nummers die omhoog gaan.`]),
      ].join(' '),
    mergeKeys: 'm 3 7 nieuwe zin = samenvoegen · u = terug',
    goUpKeys: '2 9 14 = deze gaan omhoog',
    cardHelp: (most: number) =>
      `Typ per tafel één regel: het nummer van de tafel, dan hooguit ${words(most)} nummers van zinnen. Bijvoorbeeld 1 2 3 9 14.`,
    cardHelpMore: [
      'Staat er iets fout? Typ de hele regel opnieuw, met hetzelfde nummer van de tafel.',
      'Niets is te lezen tot alle tafels er zijn.',
    ],
  },
};
