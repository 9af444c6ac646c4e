import chalk from 'chalk';
import { describe, expect, onTestFinished, test } from 'vitest';
import { renderMarkdown } from '../../src/terminal/markdown.ts';

const shown = (markdown: string) => renderMarkdown(markdown, { columns: 80, color: false }).trim();

describe('Markdown in a terminal shows what people read on a page', () => {
  test.each([
    ['signs of HTML', 'Ons team &lt;nu> & de teamleider', 'Ons team <nu> & de teamleider'],
    ['an ampersand of its own', 'Jansen & zonen &amp; dochters', 'Jansen & zonen & dochters'],
    ['a blank that was kept', 'een &nbsp;twee', 'een \u00a0twee'],
    ['a number', 'een &#124; twee &#x7c; drie', 'een | twee | drie'],
    ['what only looks like a sign', '&amp;lt; &geen;', '&lt; &geen;'],
    ['the same in a point', '- &amp;lt; &lt;', '- &lt; <'],
    ['the same in a heading', '## &amp;lt; &lt;', '&lt; <'],
    ['code as it is', 'de sleutel `a:b &lt;`', 'de sleutel a:b &lt;'],
    ['code in a point as it is', '- de sleutel `a:b &lt;`', '- de sleutel a:b &lt;'],
    ['code in a heading as it is', '## De sleutel `a:b &lt;`', 'De sleutel a:b &lt;'],
    ['escapes', '\\*zo\\* \\_en\\_ \\`zo\\` \\[x\\] \\&lt; a\\@b', '*zo* _en_ `zo` [x] &lt; a@b'],
    ['a star at the head of a line', '\\* geen punt', '* geen punt'],
    ['a link', '[een &lt; b](https://x.nl/?a=1&amp;b=2)', 'een < b (https://x.nl/?a=1&b=2)'],
    ['a picture', '![een &lt; b](x.svg)', 'een < b (x.svg)'],
    ['words that are struck out', 'een ~~twee~~ drie', 'een ~~twee~~ drie'],
    ['a sign that would steer the terminal', 'een &#x202e; twee', 'een ‹U+202E› twee'],
  ])('%s', (_, markdown, wanted) => {
    expect(shown(markdown)).toBe(wanted);
  });

  test.each([
    ['an open box', '- [ ] handhaver: bellen', '- [ ] handhaver: bellen'],
    ['a ticked box', '- [x] handhaver: bellen', '- [X] handhaver: bellen'],
    ['boxes with blank lines between', '- [ ] een\n\n- [x] twee\n', '- [ ] een\n  - [X] twee'],
    ['a box below a point', '- een\n  - [ ] twee\n  - [x] drie', '- een\n    - [ ] twee\n    - [X] drie'],
    ['a box with more below it', '- [ ] een\n\n  nog iets\n', '- [ ] een\n    nog iets'],
    ['points below points', '- een\n  - twee\n    - drie\n- vier', '- een\n    - twee\n      - drie\n  - vier'],
    ['numbers', '1. een\n2. twee', '1. een\n  2. twee'],
  ])('%s, once', (_, markdown, wanted) => {
    expect(shown(markdown)).toBe(wanted);
  });

  test('a table with its signs', () => {
    const table = shown('| wie | wat |\n| --- | --- |\n| a \\| b | &lt;nu> &#124; |');
    for (const cell of ['wie', 'wat', 'a | b', '<nu> |']) expect(table).toContain(` ${cell} `);
    expect(table.split('\n')).toHaveLength(5);
  });

  test('colours only where there is room for them', () => {
    const all = '# Kop\n\n**vet** ~~weg~~ `code`\n\n> citaat\n\n| a |\n| --- |\n| b |\n\n```js\nconst a = 1;\n```\n';
    const { level } = chalk;
    chalk.level = 1;
    onTestFinished(() => {
      chalk.level = level;
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes of the terminal are what is looked for
    expect(shown(all)).not.toMatch(/\u001b/u);
  });
});
