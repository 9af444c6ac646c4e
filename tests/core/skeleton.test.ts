import { describe, expect, test } from 'vitest';
import { parseAnswers } from '../../src/core/answers/parse.ts';
import { inlineCase } from '../../src/core/answers/schema.ts';
import { caseSchema } from '../../src/core/case/schema.ts';
import { choicesIn, meaningOf } from '../../src/core/format/fields.ts';
import { languages } from '../../src/core/format/language.ts';
import { loadMessages } from '../../src/language/load.ts';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

const keys = Object.keys(inlineCase.entries);

/** Of a case file, what a session that is over has no use for: what was to be shown, and what an answers file says itself. */
const notAsked = 'format language form keywords stakeholders tension options discussion values sources'.split(' ');

test('a case written out in answers has every key of a case that its record can show', () => {
  expect([...keys, ...notAsked].sort()).toEqual(Object.keys(caseSchema.entries).sort());
});

describe.each(languages)('the skeleton in %s', (language) => {
  const skeleton = async () => {
    const { code, stdout } = await inProcess(['--lang', language, 'answers', 'kort'], { cwd: emptyFolder() });
    expect(code).toBe(0);
    return stdout;
  };
  const caseOf = (text: string) => /^case:\n((?: {2}.*\n)*)/mu.exec(text)?.[1] ?? '';

  test('names every key that a case can have, with what it means and what is allowed', async () => {
    const lines = caseOf(await skeleton())
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => /^ {2}(?:# )?([a-z-]+):/u.exec(line)?.[1])).toEqual(keys);
    for (const [at, [key, own]] of Object.entries(inlineCase.entries).entries()) {
      if (key === 'title') continue;
      expect(lines[at]).toContain(meaningOf(own, language));
      for (const choice of choicesIn(own)) expect(lines[at]).toContain(choice);
    }
  });

  test('can be filled in by taking the hashes away', async () => {
    const filled = Object.entries(inlineCase.entries).map(([key, own]) => {
      const [choice = 'tekst'] = choicesIn(own);
      return [key, key === 'themes' ? [choice] : choice] as const;
    });
    const text = (await skeleton()).replace(/^case:\n(?: {2}.*\n)*/mu, (block) =>
      filled.reduce(
        (own, [key, value]) =>
          own.replace(new RegExp(`^ {2}(?:# )?${key}:`, 'mu'), `  ${key}: ${JSON.stringify(value)}`),
        block,
      ),
    );
    const read = parseAnswers(text.replace(/^(date|minutes):.*\n/gmu, ''), 'a.yaml', await loadMessages(language));
    expect(read.findings).toEqual([]);
    expect(read.value?.case).toEqual(Object.fromEntries(filled));
  });

  test('can be played with nothing but a title, also where the hashes are taken away', async () => {
    const text = (await skeleton()).replace(/^ {2}title:.*/mu, '  title: Een casus');
    const bare = text.replace(/^ {2}# (?=[a-z-]+: #)/gmu, '  ');
    expect(text.length - bare.length).toBe(2 * (keys.length - 1));
    for (const own of [text, bare]) {
      const read = parseAnswers(own, 'a.yaml', await loadMessages(language));
      expect(read.findings).toEqual([]);
      expect(read.value?.case).toEqual({ title: 'Een casus' });
    }
  });
});

const wrong = [
  ['title:', 'missing-key', 4],
  ['title: Een\n  domain: beleidd', 'wrong-value', 5],
  ['title: Een\n  themes: maatwerk', 'wrong-type', 5],
  ['title: Een\n  rol: x', 'unknown-key', 5],
  ['rol: x', 'unknown-key', 4],
] as const;

test.each(wrong)('what is wrong in a case written out is said of its own key: %j', async (lines, rule, line) => {
  const text = `format: driehoek/answers@1\nprotocol: kort\ncase:\n  ${lines}\nanswers: {}\n`;
  const { findings, value } = parseAnswers(text, 'a.yaml', await loadMessages('nl'));
  expect(value).toBeUndefined();
  expect(findings).toContainEqual(expect.objectContaining({ rule, line }));
  expect(findings.filter(({ rule: own }) => own === 'wrong-value')).toHaveLength(rule === 'wrong-value' ? 1 : 0);
});

test('a case that is neither words nor fields is said to be so once', async () => {
  const text = 'format: driehoek/answers@1\nprotocol: kort\ncase: [a]\nanswers: {}\n';
  const { findings } = parseAnswers(text, 'a.yaml', await loadMessages('nl'));
  expect(findings).toHaveLength(1);
});
