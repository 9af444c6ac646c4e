import { describe, expect, test } from 'vitest';
import { isUnsafeSvg } from '../../src/core/draw/unsafe-svg.ts';
import { activeHtml } from '../../src/core/markdown/active-html.ts';
import { readBlocks } from '../../src/core/markdown/blocks.ts';
import { specialCategories } from '../../src/core/privacy/special-category.ts';
import { unfinishedIn } from '../../src/core/text/unfinished.ts';
import { toldFigures, writtenLike } from '../../src/core/triangle/told-figures.ts';
import { timeOf } from '../support/time-of.ts';

describe('figures in prose', () => {
  test.each([
    ['Zes mensen plaatsten de casus vóór het gesprek.', ['people before 6']],
    ['Na het gesprek plaatsten vijf mensen de casus.', ['people after 5']],
    ['Zij lagen gemiddeld 3,1 van de 10 punten uit elkaar.', ['spread before 3.1']],
    ['Na het gesprek lagen zij 2,2 punten uit elkaar, eerst was dat 3,1.', ['spread after 2.2', 'spread before 3.1']],
    ['Vier van hen legden hem elders dan eerst.', ['moved after 4']],
    ['Geen van hen legde hem elders.', ['moved after 0']],
    ['Na het gesprek lagen twee kaartjes elders.', ['moved after 2']],
    ['Before the talk six people placed the case.', ['people before 6']],
    ['After the talk 3 cards lay elsewhere.', ['moved after 3']],
    ['They lay 2.5 points apart.', ['spread before 2.5']],
    ['Er lagen twintig mensen op het plein.', []],
    ['Om elf uur moest het terras leeg zijn.', []],
  ])('%j', (text, wanted) => {
    expect(toldFigures(text).map(({ what, round, value }) => `${what} ${round} ${value}`)).toEqual(wanted);
    for (const { start, end } of toldFigures(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\d.,]+$/u);
  });

  test.each([
    [4, 'twee', 'nl', 'vier'],
    [4, 'Twee', 'nl', 'Vier'],
    [3.14, '2,2', 'nl', '3,1'],
    [3.14, '2.2', 'en', '3.1'],
  ] as const)('%d is written like %j in %s', (value, told, language, wanted) => {
    expect(writtenLike(value, told, language)).toBe(wanted);
  });
});

test.each([
  ['<script>x()</script>', true],
  ['tekst <img src="https://voorbeeld.nl/x.png"> erin', true],
  ['<a href="javascript:x()">hier</a>', true],
  ['<b onclick="x()">vet</b>', true],
  ['<!-- niets --><iframe src="x"></iframe>', true],
  ['<!-- driehoek:facts -->', false],
  ['<!-- <script>x()</script> -->', false],
  ['`<script>` is gevaarlijk', false],
  ['<details>\n\nmeer\n\n</details>', false],
  ['regel<br>regel', false],
])('%j does more than show text: %s', (text, wanted) => {
  expect(activeHtml(readBlocks(text, 0).passages, text).length > 0).toBe(wanted);
});

test.each([
  ['<svg><script>x()</script></svg>', true],
  ['<svg onload="x()"></svg>', true],
  ['<svg><foreignObject></foreignObject></svg>', true],
  ['<svg><image xlink:href="https://voorbeeld.nl/x.png"/></svg>', true],
  ['<svg><style>@import "x.css"</style></svg>', true],
  ['<svg><path fill="url(https://voorbeeld.nl#a)"/></svg>', true],
  ['<svg><use href="#vorm"/><path fill="url(#a)"/></svg>', false],
  ['<svg><text>onder on top</text></svg>', false],
])('%j is unsafe: %s', (svg, wanted) => {
  expect(isUnsafeSvg(svg)).toBe(wanted);
});

test.each([
  ['Zijn dochter heeft kanker.', true],
  ['Mevrouw zit in de schuldsanering.', true],
  ['De collega is moslim en vast.', true],
  ['The resident has debts.', true],
  ['He was convicted for fraud.', true],
  ['Mensen met schulden krijgen hulp.', false],
  ['Het beleid voor verslaafde bewoners is streng.', false],
  ['De kerk staat naast de moskee.', false],
  ['Hij is ziek naar huis gegaan.', false],
])('%j says something special of somebody: %s', (text, wanted) => {
  expect(specialCategories(text).length > 0).toBe(wanted);
});

test.each([
  ['TODO: uitzoeken', true],
  ['<vul in>', true],
  ['[naam]', true],
  ['Dit is nog uit te werken.', true],
  ['Fill in later [your text here]', true],
  ['We vullen het formulier samen in.', false],
  ['De naam van het plein', false],
  ['Hij zei: "Nog even …" en liep weg.', false],
])('%j is unfinished: %s', (text, wanted) => {
  expect(unfinishedIn(text) !== undefined).toBe(wanted);
});

test.each(['6 mensen ', 'na het gesprek ', '1,1 punten ', '<a ', '<!-- ', 'de man is ', 'de ', '[', 'on= ', 'href= '])(
  'a text of %j takes no time',
  (part) => {
    const text = part.repeat(Math.ceil(131_072 / part.length));
    const spent = timeOf(() => {
      toldFigures(text);
      isUnsafeSvg(text);
      specialCategories(`${text} kanker`);
      unfinishedIn(text);
      activeHtml(readBlocks(`<b>${text}`, 0).passages, text);
    });
    expect(spent).toBeLessThan(3000);
  },
);
