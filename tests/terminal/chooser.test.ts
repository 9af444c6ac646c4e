import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import { outcomes } from '../../src/core/record/schema.ts';
import { loadMessages } from '../../src/language/load.ts';
import {
  backspace,
  type Chooser,
  chooserOf,
  confirm,
  moveBy,
  moveTo,
  typeInto,
  withTyped,
} from '../../src/terminal/choosing/chooser.ts';
import { pick } from '../../src/terminal/choosing/pick.ts';
import type { Choice } from '../../src/terminal/steps/asker.ts';

const listed = (...labels: readonly string[]): Choice[] => labels.map((label, at) => ({ id: `id-${at + 1}`, label }));
const yesNo: Choice[] = [
  { id: 'yes', label: 'Ja' },
  { id: 'no', label: 'Nee' },
];
const typing = (choices: readonly Choice[], text: string) => [...text].reduce(typeInto, chooserOf(choices));
const chosen = (chooser: Chooser) => {
  const confirmed = confirm(chooser);
  return 'chosen' in confirmed ? confirmed.chosen.id : undefined;
};

/** Lists as long as there are in the program, with words as people use them. */
const someChoices = fc
  .uniqueArray(fc.stringMatching(/^[A-Za-zéï][a-zéï ,]{0,14}[a-z]$/u), { minLength: 1, maxLength: 40 })
  .map((labels) => listed(...labels));

describe('what a typed word stands for', () => {
  const kept = listed('Ja, dit verslag blijft open', 'Nee, dit is afgerond', 'Neem het mee', 'Één ding');
  test.each<[string, readonly Choice[], readonly string[]]>([
    ['n', yesNo, ['no']],
    ['nee', yesNo, ['no']],
    ['NEE', yesNo, ['no']],
    ['j', yesNo, ['yes']],
    ['ja', yesNo, ['yes']],
    ['yes', yesNo, ['yes']],
    ['no', yesNo, ['no']],
    ['2', yesNo, ['no']],
    ['2.', yesNo, ['no']],
    ['3', yesNo, []],
    ['0', yesNo, []],
    ['misschien', yesNo, []],
    ['nein', yesNo, []],
    ['nee', kept, ['id-2']],
    ['neem', kept, ['id-3']],
    ['ne', kept, ['id-2', 'id-3']],
    ['een', kept, ['id-4']],
    ['ja, dit', kept, ['id-1']],
    ['dit', kept, []],
    ['besluit', listed('besluit', 'besluit later'), ['id-1']],
  ])('%s', (typed, choices, ids) => {
    expect(pick(choices, typed).map(({ id }) => id)).toEqual(ids);
  });

  test.each(languages)('in %s every outcome of a talk can be typed as it stands there', async (language) => {
    const messages = await loadMessages(language);
    const choices = outcomes.map((id) => ({ id, label: messages.outcomes[id] }));
    for (const { id, label } of choices) expect(pick(choices, label).map((one) => one.id)).toEqual([id]);
  });
});

describe('choosing', () => {
  test('opens with nothing selected, and Enter alone does nothing', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const opened = chooserOf(choices);
        expect(opened.selected).toBeUndefined();
        expect(confirm(opened)).toEqual({ chooser: opened });
      }),
    );
  });

  test('whatever keys come, what is chosen is what was selected, and a word that is no answer is refused', () => {
    const key = fc.oneof(
      fc.constantFrom<(chooser: Chooser) => Chooser>(
        backspace,
        (own) => moveBy(own, 1),
        (own) => moveBy(own, -1),
        (own) => moveTo(own, Number.POSITIVE_INFINITY),
        (own) => withTyped(own, ''),
      ),
      fc.constantFrom(...'jan eé12').map((text) => (own: Chooser) => typeInto(own, text)),
    );
    fc.assert(
      fc.property(someChoices, fc.array(key, { maxLength: 12 }), (choices, keys) => {
        const chooser = keys.reduce((own, press) => press(own), chooserOf(choices));
        const confirmed = confirm(chooser);
        if ('chosen' in confirmed) expect(confirmed.chosen).toBe(chooser.selected);
        else if (chooser.typed.trim() === '') expect(confirmed.chooser).toBe(chooser);
        else expect(confirmed.chooser.refusal?.typed).toBe(chooser.typed.trim());
        if (chooser.selected) expect(chooser.shown).toContain(chooser.selected);
      }),
    );
  });

  test('every choice can be reached with arrows, by its number and by its whole label', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        for (const [at, { id, label }] of choices.entries()) {
          const down = Array.from({ length: at + 1 }).reduce<Chooser>((own) => moveBy(own, 1), chooserOf(choices));
          expect(chosen(down)).toBe(id);
          expect(chosen(typing(choices, String(at + 1)))).toBe(id);
          expect(chosen(typing(choices, label))).toBe(id);
        }
      }),
    );
  });

  test('the first step up selects the last', () => {
    expect(chosen(moveBy(chooserOf(yesNo), -1))).toBe('no');
  });

  test('a refused word makes way for the next character', () => {
    const refused = confirm(typing(yesNo, 'misschien'));
    if ('chosen' in refused) throw new Error('chosen');
    expect(refused.chooser.refusal).toEqual({ typed: 'misschien', several: [] });
    expect(typeInto(refused.chooser, 'n')).toMatchObject({ typed: 'n', selected: { id: 'no' }, refusal: undefined });
    expect(backspace(refused.chooser)).toMatchObject({ typed: '', refusal: undefined });
  });

  test('letters that fit several are refused with how many they fit', () => {
    const refused = confirm(typing(listed('Nog een', 'Nee', 'Ja'), 'n'));
    expect(refused).toMatchObject({ chooser: { refusal: { typed: 'n', several: [{}, {}] } } });
  });

  test('in a short list a digit takes the place of a digit', () => {
    expect(chosen(typing(yesNo, '12'))).toBe('no');
    expect(confirm(typing(yesNo, '17'))).toMatchObject({ chooser: { refusal: { typed: '7' } } });
  });

  test('in a long list digits are a number, and a letter after a number begins a word', () => {
    const many = listed(...Array.from({ length: 12 }, (_, at) => `Keuze ${'abcdefghijkl'[at]}`), 'Nog 71 bezoeken');
    expect(chosen(typing(many, '12'))).toBe('id-12');
    expect(typing(many, '1nog')).toMatchObject({ typed: 'nog', selected: { id: 'id-13' } });
    expect(chosen(typing(many, '71'))).toBe('id-13');
    expect(typing(many, 'keuze').shown).toHaveLength(12);
    expect(typing(many, 'keuze').selected).toBeUndefined();
    expect(confirm(typing(many, 'xyz'))).toMatchObject({ chooser: { refusal: { several: [] } } });
  });

  test('words that lead to a choice without being in sight select it only in a long list', () => {
    const many = [...listed(...'abcdefghij'), { id: 'terras', label: 'Een half uur', also: 'handhaver' }];
    expect(chosen(typing(many, 'handhaver'))).toBe('terras');
    expect(pick(many, 'handhaver')).toEqual([]);
  });
});
