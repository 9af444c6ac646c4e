const numbers: Readonly<Record<string, number>> = {
  één: 1,
  eén: 1,
  een: 1,
  iemand: 1,
  one: 1,
  somebody: 1,
  someone: 1,
  another: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
};

/** People counted at the head of a sentence, or of its second half: "Twee collega's vinden", "maar één van ons". */
const counted =
  /(?:^|[.;:!?]\s{1,3}|\b(?:maar|behalve|alleen|en|but|except|only|and) )(?:(?:slechts|only|maar|alleen) )?(?:(één|eén|een|twee|drie|vier|vijf|zes|one|two|three|four|five|six|\d{1,2}) (?:ander |andere |other )?(?:collega|van (?:ons|hen|de|het)|deelnemer|mens|perso|team|lid\b|leden\b|colleague|of (?:us|them|the)|participant|people|member)|(iemand|somebody|someone|another)\b)/giu;

export interface CountedPeople {
  /** How many sentences begin with people who were counted. */
  readonly times: number;
  /** How many people those are. */
  readonly people: number;
}

/** "Eén collega vindt …": who is counted in running text, as far as it says so in words that are usual. */
export function countedPeople(text: string): CountedPeople {
  const found = [...text.matchAll(counted)].map(([, word = '', bare = '']) => {
    const said = (word || bare).toLowerCase();
    return numbers[said] ?? Number(said);
  });
  return { times: found.length, people: found.reduce((sum, one) => sum + one, 0) };
}
