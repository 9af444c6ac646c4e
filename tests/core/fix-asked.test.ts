import { describe, expect, test } from 'vitest';
import { type Check, checkOne, fixText } from '../../src/core/check/check-text.ts';
import { type FixVerdict, fixAsked } from '../../src/core/check/fix-asked.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { nl } from '../../src/language/nl.ts';
import { sample } from '../support/example-files.ts';
import { offerThere } from '../support/offering-rule.ts';

offerThere();

const check: Check = {
  place: { file: 'cases/a.yaml', folder: 'cases' },
  settings: settingsOf(undefined, 'nl'),
  messages: nl,
  world: { file: 'cases/a.yaml' },
};
const good = sample('case');
/** A safe mend above and below what is offered, and an offered one that would make another finding appear. */
const text = good.replace('level: team', 'Level: team').replace('values:', 'Values:');
const safe = good;
const all = good.replace('Vrijdagavond', 'Zaterdagavond').replace('de hoek', 'de rand').replace('raam', 'deur');
const ways = [
  ['LF', (own: string) => own],
  ['CRLF', (own: string) => own.replaceAll('\n', '\r\n')],
  ['a byte-order mark', (own: string) => `\ufeff${own}`],
] as const;

/** What is asked, answered in this order; the last answer is given to the rest. */
async function asking(own: string, ...verdicts: readonly FixVerdict[]) {
  const asked: string[] = [];
  const fixed = await fixAsked(own, check, async ({ finding, text: now }) => {
    const [edit] = finding.fix?.edits ?? [];
    asked.push(now.slice(edit?.start, edit?.end));
    return verdicts[asked.length - 1] ?? verdicts.at(-1) ?? 'stop';
  });
  return { ...fixed, asked };
}

describe.each(ways)('with %s', (_, way) => {
  test('safe fixes are made without a question, and offered ones stay', () => {
    expect(fixText(way(text), check)).toEqual({ text: way(safe), count: 2 });
    expect((checkOne(way(safe), check) ?? []).map(({ fix }) => fix?.safe)).toContain(false);
  });

  test('all makes the offered ones too, but none that brings a finding, and has nothing left to do', () => {
    const fixed = fixText(way(text), check, 'all');
    expect(fixed.text.replaceAll('eerste  warme', 'eerste warme')).toBe(way(all));
    expect(fixText(fixed.text, check, 'all')).toEqual({ text: fixed.text, count: 0 });
  });

  test.each<[string, readonly FixVerdict[], readonly string[], string, number]>([
    [
      'yes to all',
      ['yes'],
      ['Vrijdagavond', 'de hoek', 'eerste warme', 'raam'],
      all.replace('eerste warme', 'eerste  warme'),
      6,
    ],
    ['no to all', ['no'], ['Vrijdagavond', 'de hoek', 'eerste warme', 'raam'], safe, 2],
    [
      'some',
      ['no', 'yes', 'no', 'yes'],
      ['Vrijdagavond', 'de hoek', 'eerste warme', 'raam'],
      all.replace('Zaterdag', 'Vrijdag'),
      4,
    ],
    ['stop at once', ['stop'], ['Vrijdagavond'], safe, 2],
    ['stop later', ['yes', 'stop'], ['Vrijdagavond', 'de hoek'], safe.replace('Vrijdag', 'Zaterdag'), 3],
  ])('%s, from top to bottom', async (_name, verdicts, asked, wanted, count) => {
    expect(await asking(way(text), ...verdicts)).toEqual({ text: way(wanted), count, asked });
  });

  test('is not asked twice about the same words on another line', async () => {
    const twice = way(good.replace('how: De regel', 'how: Op de hoek. De regel').replace('Vrijdagavond', 'Maandag'));
    const { asked } = await asking(twice, 'no');
    expect(asked).toEqual(['de hoek', 'eerste warme', 'raam', 'de hoek']);
  });
});
