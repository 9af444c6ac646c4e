import { describe, expect, test } from 'vitest';
import { countedPeople } from '../../src/core/record/counted-people.ts';
import { readBody } from '../../src/core/record/read.ts';
import { saysNoDissent } from '../../src/core/record/words.ts';
import { timeOf } from '../support/time-of.ts';

function dissentIn(text: string, dissent?: number) {
  const front = dissent === undefined ? {} : { dissent };
  return readBody(`<!-- driehoek:dissent -->\n\n${text}\n`, 0, { front, kept: {} }).review.dissent;
}

describe('that nobody sees it otherwise', () => {
  test.each([
    'Geen.',
    'Niemand.',
    'Geen tegenspraak.',
    'Er was geen tegenspraak.',
    'Er waren geen afwijkende meningen.',
    'Geen. Er is om gevraagd en niemand had een afwijkende mening.',
    'Niemand ziet het anders.',
    'Niemand van ons had bezwaar.',
    'Niemand was tegen.',
    'Niemand van de zes collega’s zag het anders.',
    'Iedereen was het eens.',
    'We zijn het hierover eens.',
    'Het team was unaniem.',
    'Unaniem.',
    'None.',
    'There was no dissent.',
    'There were no objections.',
    'Nobody saw it differently.',
    'No one objected.',
    'Everybody agreed.',
  ])('is read in %j', (text) => {
    expect(saysNoDissent(text)).toBe(true);
    expect(dissentIn(text)).toMatchObject({ saysNone: true, least: 0, most: 0 });
    expect(dissentIn(`- ${text}`)).toMatchObject({ saysNone: true, most: 0 });
  });

  test.each([
    'Niemand, behalve de jongste van ons.',
    'Niemand zag het anders, behalve de jurist.',
    'Niemand zag het anders, op een collega na.',
    'Geen, maar de jurist twijfelde.',
    'Geen tegenspraak, alleen de nieuwe collega vond het te snel.',
    'Iedereen was het eens, behalve de planner.',
    'We waren het niet eens.',
    'Geen tegenspraak. Eén collega vond het wel te vroeg.',
    'Nobody, except the youngest of us.',
    'Everybody agreed, apart from the planner.',
    'Nobody saw it differently. One of us had doubts.',
    'Geen van de opties deugt.',
  ])('is not read in %j', (text) => {
    expect(saysNoDissent(text)).toBe(false);
    expect(dissentIn(text)).toMatchObject({ saysNone: false });
    expect(dissentIn(text).least).toBeGreaterThan(0);
  });
});

test.each([
  ['Eén collega vindt half twaalf te laat.', 1, 1],
  ['Twee collega’s vinden half twaalf te laat.', 1, 2],
  ['Eén van ons vindt het te laat. Een ander vindt het te vroeg.', 1, 1],
  ['Eén collega vindt het te laat. Twee deelnemers vinden het te vroeg.', 2, 3],
  ['Een collega zag het anders.\n\nDrie mensen twijfelden.', 2, 4],
  ['One of us thinks it is too late.', 1, 1],
  ['Two colleagues think it is too late. One participant thinks it is too early.', 2, 3],
  ['Iemand vond het te laat.', 1, 1],
  ['De jurist ziet het anders.', 1, 1],
  ['- Eén collega vindt half twaalf te laat.\n- De jurist wil het op papier.', 2, 2],
  ['- Drie van ons vinden half twaalf te laat.', 1, 3],
  ['- Two of us would rather wait.\n- Nobody asked the neighbours.', 2, 3],
])('%j tells of %i to %i views', (text, least, most) => {
  expect(dissentIn(text)).toMatchObject({ least, most });
});

test.each(['een ', 'en een ', '. 1 ', 'niemand ', 'iedereen x '])('counting in a text of %j takes no time', (part) => {
  const text = part.repeat(Math.ceil(262_144 / part.length));
  const spent = timeOf(() => {
    countedPeople(text);
    saysNoDissent(text);
  });
  expect(spent).toBeLessThan(900);
});
