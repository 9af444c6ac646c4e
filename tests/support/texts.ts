import fc from 'fast-check';
import { tidyLine, tidyText } from '../../src/core/text/tidy.ts';

/** What has broken Markdown, YAML, HTML, terminals and templates before. */
export const naughty = [
  '# geen kop',
  '## x',
  '- geen punt',
  '* x',
  '+ x',
  '1. x',
  '12) x',
  '> x',
  '---',
  '***',
  '===',
  '```js',
  '~~~',
  ':---',
  '|a|b|',
  '| --- |',
  '**vet**',
  '_x_',
  '`code`',
  '[a](http://b.nl)',
  '![a](b)',
  '[^1]',
  '[x]: http://y',
  '[ ] taak',
  '[x] klaar',
  '<b>vet</b>',
  '<script>alert(1)</script>',
  '<!-- driehoek:choice -->',
  '-->',
  '<!--',
  '&amp;',
  '&nbsp;',
  '&lt;b&gt;',
  '&#60;',
  'R&D',
  'a & b',
  '$&',
  '$1',
  '$`',
  `$${'{x}'}`,
  '{{ title }}',
  '{% raw %}',
  '%}',
  'http://voorbeeld.nl/a_b?c=d&e',
  'https://x.nl.',
  'www.x.nl',
  'mailto:a@b.nl',
  'a@b.nl',
  '@team',
  '#123',
  ':smile:',
  '~~weg~~',
  '==x==',
  'a  b',
  '  a',
  'a\\',
  '\\',
  '\\n',
  '**Want:** x',
  '**Want:**',
  'Levert op: x',
  'x (`id`)',
  '**x** (`y`)',
  'rol: wat (2026-12-05)',
  '---\ntitle: x\n---',
  'a\n---\n# nep',
  '"quotes"',
  "'x'",
  '😀 👩‍👩‍👧 é e\u0301',
  'שלום עולם',
  'مرحبا',
  '日本語のテキスト',
  'ﬀ ß Ĳ',
  'een zin.\n- met een punt',
  'een\n\n# kop',
  'a\n    ingesprongen code',
  '1986. Een goed jaar.',
  'x'.repeat(200),
  `${'woord '.repeat(40)}einde`,
  `${'a'.repeat(79)} - b`,
  `${'w '.repeat(39)}# niet`,
  `${'w '.repeat(39)}1. niet`,
  'C:\\map\\bestand',
  'a|b',
  '||',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '!',
  '!x',
  '![',
  '<',
  '>',
  '&',
  '*',
  '_',
  '`',
  '``',
  '~',
  '^',
  '%',
  '"',
  "'",
  '\u00a0x',
  '\u3000x',
] as const;

const soup = fc.string({ unit: fc.constantFrom(...'#-*+>=_`~|[](){}<>!&$@\\:;.,"\'%^1 \n\n  aé😀xw/'), maxLength: 80 });
const raw = fc.oneof(
  fc.constantFrom(...naughty),
  soup,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 40 }),
);

/** Text as a long-text answer is kept. */
export const prose = fc
  .array(raw, { minLength: 1, maxLength: 3 })
  .map((parts) => tidyText(parts.join('\n\n')))
  .filter((text) => text.trim() !== '');

/** Text as a one-line answer is kept. */
export const line = raw.map(tidyLine).filter((text) => text !== '');

/** A line as the role of an agreement: short, and no sentence. */
export function asRole(text: string): string {
  return (
    tidyLine(text.replace(/[:!?]|\.(?= )|\([^()]*\d{4}/gu, ' '))
      .slice(0, 60)
      .trim() || 'rol'
  );
}

/** Whether a line may say what somebody will do: the day of an agreement is the only one in brackets. */
export function isDeed(text: string): boolean {
  return !/\([^()]*\d{4}/u.test(text);
}
