import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { shippedDeck, shippedStatements } from '../../src/app/shelf/deck.ts';
import { sheetsNeeded } from '../../src/core/kit/kit.ts';
import { caseSheet } from '../../src/core/kit/sheets/case-sheet.ts';
import { pulseExample, sortLine } from '../../src/core/kit/slip-examples.ts';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { readPulseSlip } from '../../src/core/pulse/pulse-slip.ts';
import { readSortSlip } from '../../src/core/values/sort-slip.ts';
import { findBrowser } from '../../src/files/find-browser.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { kit, UserError } from '../../src/library.ts';
import { emptyFolder } from '../support/workroom.ts';

const base = { minutes: 1, speaks: 'allen', title: 'x', ask: 'x?' } as const;
const form: Protocol = {
  format: 'driehoek/protocol@1',
  ...{ id: 'eigen', title: 'Eigen <b>vorm</b>', language: 'nl', minutes: 5, for: { min: 3, max: 8 } },
  steps: [{ ...base, id: 'talk', kind: 'talk' }],
};
const withStep = (step: Protocol['steps'][number]): Protocol => ({ ...form, steps: [step] });

/** A session form of a team's own. */
const own = `format: driehoek/protocol@1
id: eigen
title: Eigen <b>vorm</b> & meer
language: nl
minutes: 5
for: { min: 3, max: 8 }
steps:
  - { id: stil, kind: silent, title: "<script>", ask: Kies., minutes: 3, speaks: stil, asks: [place], round: before }
  - { id: botst, kind: talk, title: Botst, ask: "Wat botst?", minutes: 1, speaks: allen, section: tension }
  - { id: uit, kind: text, title: Uit, ask: "En dan?", minutes: 1, speaks: inbrenger, section: choice }
`;

async function ownKit(more: object) {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'eigen.yaml'), own);
  return { cwd, made: await kit({ protocol: 'eigen.yaml', people: 5, ...more }, { cwd }) };
}

afterEach(() => vi.unstubAllEnvs());

describe('which sheets a session form needs', () => {
  const silent = { ...base, id: 'a', kind: 'silent', speaks: 'stil' } as const;
  test.each([
    ['a talk', form, []],
    ['cards', withStep({ ...silent, asks: ['place'] }), ['card']],
    ['only writing', withStep({ ...silent, asks: ['write'] }), []],
    ['a sort', withStep({ ...base, id: 'a', kind: 'sort', deck: 'goed-werk-30' }), ['value-cards', 'value-slip']],
    ['a pulse', withStep({ ...base, id: 'a', kind: 'pulse', statements: 'goed-werk-12' }), ['pulse-slip']],
    ['lenses', withStep({ ...base, id: 'a', kind: 'lens', lenses: ['knowledge'] }), ['lenses']],
    ['a tension', withStep({ ...base, id: 'a', kind: 'talk', section: 'tension' }), ['triangle']],
  ] as const)('%s', (_, protocol, more) => {
    const always = ['script', 'agreements'];
    expect(sheetsNeeded(protocol, {}).toSorted()).toEqual([...always, ...more].toSorted());
  });

  test('a case, where one is named', () => expect(sheetsNeeded(form, { case: 'terras-na-elven' })).toContain('case'));
});

describe('what a slip shows as an example', () => {
  test.each(['nl', 'en'] as const)('is read as a line: %s', (language) => {
    const deck = shippedDeck(language);
    const statements = shippedStatements(language);
    expect(readSortSlip(sortLine(deck), deck)).toMatchObject({ ok: true });
    expect(readPulseSlip(pulseExample(statements.statements.length), statements)).toMatchObject({ ok: true });
  });

  test.each([5, 8, 12, 30, 60])('is read as a line with a deck of %i cards, some of them private', (n) => {
    const cards = shippedDeck('nl').cards;
    for (const open of [0, 1, 2, 3, n]) {
      const own = Array.from({ length: n }, (_, at) => ({
        ...{ id: `w${at}`, name: `W${at}`, meaning: cards[0]?.meaning ?? '' },
        ...(at < open ? {} : { private: true as const }),
      }));
      const deck = { ...shippedDeck('nl'), piles: [1, 1, n - 4, 1, 1], cards: own };
      expect([open, readSortSlip(sortLine(deck), deck)]).toMatchObject([open, { ok: true }]);
    }
  });
});

describe('a kit for a session form of one’s own', () => {
  test('has its sheets, for so many people, and no tag of its own', async () => {
    const { made } = await ownKit({ output: '-' });
    expect(made.sheets.map(({ sheet, leaves, pieces }) => [sheet, leaves, pieces])).toEqual([
      ['script', 2, 2],
      ['triangle', 1, 1],
      ['agreements', 1, 1],
      ['card', 2, 8],
    ]);
    expect(made.text).not.toMatch(/<script|<b>vorm/u);
    expect(made.text).toContain('Eigen &#60;b&#62;vorm&#60;/b&#62; &#38; meer');
    expect(made.text?.match(/<section class="page/gu)).toHaveLength(2 * made.leaves);
  });

  test('is written beside an earlier one', async () => {
    const { cwd } = await ownKit({});
    expect((await kit({ protocol: 'eigen.yaml', people: 5 }, { cwd })).file).toBe('tafel-eigen-2.html');
    expect(readdirSync(cwd).sort()).toEqual(['eigen.yaml', 'tafel-eigen-2.html', 'tafel-eigen.html']);
  });

  test('as PDF says what to do without a browser, and leaves nothing', async () => {
    vi.stubEnv('PATH', '');
    const cwd = emptyFolder();
    if (findBrowser(process.env, process.platform) !== undefined) return;
    await expect(kit({ protocol: 'kort', to: 'pdf' }, { cwd })).rejects.toThrow(UserError);
    await expect(kit({ protocol: 'kort', to: 'pdf' }, { cwd })).rejects.toThrow(nl.kit.noBrowser);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

test.each([
  ['nl', nl],
  ['en', en],
] as const)('of a case nothing tells the table what to think: %s', async (language, messages) => {
  const { text } = await kit(
    { protocol: 'dilemmamethode', case: 'terras-na-elven', output: '-' },
    { language, cwd: emptyFolder() },
  );
  const { showCase } = await import('../support/case-parts.ts');
  const { hidden, told } = showCase(language);
  expect(hidden.length).toBeGreaterThan(8);
  for (const words of hidden) expect(text).not.toContain(words);
  expect(text).toContain(told);
  expect(text).toContain(messages.kit.printing);
});

test('a story wrapped for its file is one paragraph; turns of a dialogue stay lines', () => {
  const situation = 'Ik liep langs\nhet plein.\n\n- Mag dat?\n- Nee.\nBuurman: toch wel.';
  const { leaves } = caseSheet({ title: 'A', role: 'handhaver', situation, question: 'Mag ik?' }, 1, nl);
  expect(leaves[0]?.front).toContain(
    '<p>Ik liep langs het plein.</p><p>- Mag dat?<br>- Nee.<br>Buurman: toch wel.</p>',
  );
});

test('the cards and statements that a form names may be the team’s own', async () => {
  const cwd = emptyFolder();
  const cards = Array.from({ length: 12 }, (_, at) => `  - { id: w${at}, name: "<b>W${at}</b>", meaning: m }\n`);
  const files = {
    'decks/eigen.yaml': `format: driehoek/deck@1\nid: eigen\ntitle: E\nlanguage: nl\npiles: [1, 2, 4, 3, 2]\ncards:\n${cards.join('')}`,
    'statements/eigen.yaml':
      'format: driehoek/pulse-statements@1\nid: eigen\ntitle: E\nlanguage: nl\nstatements:\n  - { id: s, theme: t, text: "Van <ons>." }\n',
    'eigen.yaml':
      `${own}  - { id: sort, kind: sort, title: S, ask: S., minutes: 1, speaks: allen, deck: eigen }\n  - { id: peil, kind: pulse, title: P, ask: P., minutes: 1, speaks: allen, statements: eigen }\n`.replace(
        'minutes: 5\n',
        'minutes: 7\n',
      ),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
  const { text, sheets } = await kit({ protocol: 'eigen.yaml', people: 5, output: '-' }, { cwd });
  expect(sheets.find(({ sheet }) => sheet === 'value-cards')).toMatchObject({ leaves: 5, pieces: 60 });
  expect(text).toContain('&#60;b&#62;W11&#60;/b&#62;');
  expect(text).toContain('Van &#60;ons&#62;.');
  // They print by themselves too, beside a form that asks for neither; never beside one that asks for others.
  const bare = await kit(
    { protocol: 'kort', deck: 'eigen', statements: 'statements/eigen.yaml', output: '-' },
    { cwd },
  );
  const ids = bare.sheets.map(({ sheet }) => sheet);
  expect(ids).toEqual(expect.arrayContaining(['value-cards', 'value-slip', 'pulse-slip']));
  expect(bare.text).toContain('Van &#60;ons&#62;.');
  expect((await kit({ only: 'value-cards', deck: 'eigen', output: '-' }, { cwd })).text).toContain('W11');
  const others = { protocol: 'goed-werk-1', deck: 'eigen', output: '-' };
  await expect(kit(others, { cwd })).rejects.toThrow(nl.kit.other('goed-werk-1', 'goed-werk-30', 'eigen'));
});
