import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/core/markdown/blocks.ts';
import { type Passage, part, plainText, rawPassage, sourceSpan, without } from '../../src/core/text/passage.ts';
import { yamlPassage } from '../../src/core/yaml/passage.ts';

/** Pieces of which markup is made, with some text between. */
const piece = fc.constantFrom(
  ...'* ** *** _ __ ~~ ~ ` `` [ ] ( ) ![ <b> <br> <!--x--> &amp; &nbsp; &#64; &; \\ \\* \\@ : . , a b é 😀 een twee 1 " \''.split(
    ' ',
  ),
  ' ',
  '  ',
  '\n',
  '\\\n',
  '](u)',
  '](<u v> "t")',
  '<http://a.nl>',
  '[a]: u\n',
);
const markup = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''));

const page = new MarkdownIt({ html: true });
page.validateLink = () => true;

/** What a browser would show of a text, on one line. */
function shownBy(markdown: string): string {
  return squeezed(
    page
      .render(markdown)
      .replace(/<!--[\s\S]*?-->|<img src="[^"]*" alt="[^"]*"(?: title="[^"]*")?>/gu, '')
      .replace(/<br ?\/?>/gu, ' ')
      .replace(/<[^>]*>/gu, '')
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&quot;/gu, '"')
      .replace(/&amp;/gu, '&'),
  );
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}

/** The texts of paragraphs and headings, in order. */
function textsIn(markdown: string): Passage[] {
  return readBlocks(markdown, 0).blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : [],
  );
}

/** A run as long as what it was written as is the same text; a letter is found where it stands. */
function expectPlaces(own: Passage, markdown: string): void {
  for (const [at, run] of own.runs.entries()) {
    const said = own.text.slice(run.out, own.runs[at + 1]?.out ?? own.text.length);
    const written = markdown.slice(run.start, run.end);
    if (said.length === written.length && !/\s/u.test(written)) expect(written).toBe(said);
  }
  const letter = own.text.indexOf('é');
  if (letter === -1) return;
  const { start, end } = sourceSpan(own, letter, letter + 1);
  expect(markdown.slice(start, end)).toBe('é');
}

describe('a passage of Markdown', () => {
  test('says what a reader of the page sees', () => {
    fc.assert(
      fc.property(markup, (text) => {
        // Something before it, so that every text is a paragraph.
        const markdown = `x ${text.replace(/\n+/gu, '\n').trim()}`;
        const { blocks } = readBlocks(markdown, 0);
        fc.pre(blocks.length === 1 && blocks[0]?.kind === 'paragraph');
        expect(textsIn(markdown).map((own) => squeezed(own.text))).toEqual([shownBy(markdown)]);
      }),
      { numRuns: 3000 },
    );
  });

  test('knows where each of its characters stands', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom('\n', '\r\n', '\r'), (text, lineEnd) => {
        const markdown = `x ${text}\n\n- y ${text}\n`.replaceAll('\n', lineEnd);
        for (const own of readBlocks(markdown, 0).passages) expectPlaces(own, markdown);
      }),
      { numRuns: 2000 },
    );
  });

  test('can be cut, and each part still knows its place', () => {
    fc.assert(
      fc.property(markup, fc.nat(30), fc.nat(30), (text, from, length) => {
        const markdown = `x ${text}`;
        for (const own of textsIn(markdown)) {
          const cut = part(own, from, Math.min(own.text.length, from + length));
          expect(own.text.slice(from, from + length).replace(/^[ \n\t\u00a0]+|[ \n\t\u00a0]+$/gu, '')).toBe(cut.text);
          const letter = cut.text.indexOf('é');
          if (letter === -1) continue;
          const { start, end } = sourceSpan(cut, letter, letter + 1);
          expect(markdown.slice(start, end)).toBe('é');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('can leave out what is struck', () => {
    const [own] = textsIn('a ~~b *c*~~ d ~~e~~ f');
    expect(own && without(own, 'del').text).toBe('a  d  f');
  });
});

describe('plain text', () => {
  test.each([
    ['06\u00a012\u202f34\u200756', '06 12 34 56'],
    ['2027\u201101\u201108', '2027-01-08'],
    ['jan\u200b@a.nl', 'jan@a.nl'],
    ['０６１２', '0612'],
    ['gewoon', 'gewoon'],
  ])('of %j', (text, wanted) => {
    expect(plainText(text)).toBe(wanted);
  });
});

describe('a passage of YAML', () => {
  test.each([
    ['situation: |\n  Bel 06 12 34\n  56 78.\n', 'situation: |\nBel 06 12 34 56 78.\n'],
    ['title: een\nrole: twee\n', 'title: een\nrole: twee\n'],
    ['list:\n  - een\n    twee\n  - drie\n', 'list:\n  - een twee\n  - drie\n'],
    ['a: "jan\\x40voorbeeld.nl"\n', 'a: "jan@voorbeeld.nl"\n'],
    ['a: x # met\n  noot\n', 'a: x # met\n  noot\n'],
  ])('runs on over lines: %j', (yaml, wanted) => {
    expect(yamlPassage(yaml, 0).text.replace(/\n +(?=Bel)/u, '\n')).toBe(wanted);
  });

  test('knows where each of its characters stands', () => {
    const line = fc.constantFrom('a: é', '  é b', '- é', '  # é', '', 'x: |', '   "\\x40 é"', 'é: y');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (lines, lineEnd) => {
        const yaml = lines.join(lineEnd);
        const own = yamlPassage(yaml, 7);
        for (let at = own.text.indexOf('é'); at !== -1; at = own.text.indexOf('é', at + 1)) {
          const { start, end } = sourceSpan(own, at, at + 1);
          expect(yaml.slice(start - 7, end - 7)).toBe('é');
        }
        expect(own.text.split('é').length).toBe(yaml.split('é').length);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a passage of nothing is nothing', () => {
  expect(rawPassage('', 3)).toMatchObject({ text: '', at: { start: 3, end: 3 } });
});
