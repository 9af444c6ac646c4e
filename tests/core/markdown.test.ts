import fc from 'fast-check';
import { lint } from 'markdownlint/promise';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Entry, WrittenItem } from '../../src/core/record/document.ts';
import { printEntries } from '../../src/core/record/markdown.ts';
import { tidyLine, tidyText } from '../../src/core/text/tidy.ts';
import { readEntries, trimmed } from '../support/read-entries.ts';
import { line, naughty, prose } from '../support/texts.ts';
import { tries } from '../support/tries.ts';

const label = fc.stringMatching(/^[A-Z][a-zé' ]{0,30}[a-z]$/u).map((text) => text.replace(/ +/gu, ' '));
const part = fc.record({ label, text: prose });
const plainItem: fc.Arbitrary<WrittenItem> = fc.record({ text: prose, parts: fc.array(part, { maxLength: 3 }) });
const optionItem: fc.Arbitrary<WrittenItem> = fc.record({
  text: line,
  id: fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,8})?$/u),
  parts: fc.array(part, { maxLength: 3 }),
});
const taskItem: fc.Arbitrary<WrittenItem> = fc.record({ text: line, done: fc.boolean(), parts: fc.constant([]) });
const items = fc.oneof(
  ...[plainItem, optionItem, taskItem].map((item) => fc.array(item, { minLength: 1, maxLength: 4 })),
);

const labelled: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), label, text: prose }),
  fc.record({ kind: fc.constant('items' as const), label, items }),
);
const first: fc.Arbitrary<Entry> = fc.oneof(
  labelled,
  fc.record({ kind: fc.constant('text' as const), text: prose }),
  fc.record({ kind: fc.constant('items' as const), items }),
  fc.record({
    kind: fc.constant('image' as const),
    alt: line,
    file: fc.constantFrom('a.svg', 'map met spaties/é (2).svg'),
  }),
);
const entries = fc.tuple(first, fc.array(labelled, { maxLength: 3 })).map(([one, rest]) => [one, ...rest]);

describe('what people typed', () => {
  test('reads back exactly, in every place it can stand', () => {
    fc.assert(
      fc.property(entries, (own) => {
        expect(readEntries(printEntries(own))).toEqual(trimmed(own));
      }),
      tries(1000, 10_000),
    );
  });

  test.each(naughty)('%j shows literally and starts no markup, in two Markdown readers', (text) => {
    const own = tidyText(text);
    if (own === '') return;
    const markdown = printEntries([{ kind: 'text', text: own }]);
    const wanted = own.replace(/\s+/gu, ' ').trim();
    for (const html of [
      micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
      marked.parse(markdown, { async: false }),
    ]) {
      expect(html.replace(/<\/?p>|<br ?\/?>/gu, ' ')).not.toMatch(/<\/?[a-z!]/iu);
      expect(textOf(html)).toBe(wanted);
    }
  });

  test('shows literally whatever it is', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const html = micromark(printEntries([{ kind: 'text', text }]), {
          extensions: [gfm()],
          htmlExtensions: [gfmHtml()],
          allowDangerousHtml: true,
        });
        expect(html.replace(/<\/?p>|<br ?\/?>/gu, ' ')).not.toMatch(/<\/?[a-z!]/iu);
        expect(textOf(html)).toBe(text.replace(/[\s\u00a0]+/gu, ' ').trim());
      }),
      tries(700, 7000),
    );
  });

  test('keeps within markdownlint’s default rules', async () => {
    const samples = fc.sample(entries, { numRuns: 400, seed: 11 });
    const strings = Object.fromEntries(
      samples.map((own, at) => [String(at), `---\ntitle: x\n---\n\n## Kop ${at}\n\n${printEntries(own)}\n`]),
    );
    for (const [at, text] of naughty.entries()) {
      const own = tidyLine(text);
      if (own === '') continue;
      strings[`naughty ${at}`] = `---\ntitle: x\n---\n\n## Kop\n\n${printEntries([
        { kind: 'text', text: own, label: 'Want' },
        { kind: 'items', label: 'Feiten', items: [{ text: own, parts: [{ label: 'Nodig', text: own }] }] },
      ])}\n`;
    }
    const results = await lint({ strings });
    const found = Object.entries(results).flatMap(([name, faults]) =>
      faults.map((fault) => ({
        rule: fault.ruleNames[0],
        detail: fault.errorDetail,
        line: strings[name]?.split('\n')[fault.lineNumber - 1],
      })),
    );
    expect(found).toEqual([]);
  });
});

/** The text of HTML without its tags, entities decoded. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&nbsp;/gu, ' ')
    .replace(/&amp;/gu, '&')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

describe('what hands changed says what it looks like', () => {
  test.each<[string, string[], Entry[]]>([
    [
      'a star for a dash',
      ['* een', '* twee'],
      [
        {
          kind: 'items',
          items: [
            { text: 'een', parts: [] },
            { text: 'twee', parts: [] },
          ],
        },
      ],
    ],
    [
      'a box ticked',
      ['- [x] rol: wat (2026-12-05)'],
      [{ kind: 'items', items: [{ text: 'rol: wat (2026-12-05)', done: true, parts: [] }] }],
    ],
    ['emphasis', ['Dit is *echt* zo.'], [{ kind: 'text', text: 'Dit is echt zo.' }]],
    ['a paragraph more', ['**Omdat:** een', '', 'twee'], [{ kind: 'text', label: 'Omdat', text: 'een\n\ntwee' }]],
    [
      'a heading of their own',
      ['**Omdat:** een', '', '### Later', '', 'twee'],
      [
        { kind: 'text', label: 'Omdat', text: 'een' },
        { kind: 'text', label: 'Later', text: 'twee' },
      ],
    ],
    ['a fence with a marker in it', ['```', '- x', '```'], [{ kind: 'text', text: '```\n- x\n```' }]],
  ])('%s', (_, lines, wanted) => {
    expect(readEntries(lines.join('\n'))).toEqual(wanted);
  });
});
