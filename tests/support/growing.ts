/** Parts that make a careless reader slow when they come in long runs: what opens, what may end a search, what is counted. */
const parts: readonly string[] = [
  ...[' ', '\t', '\n', '\r', '\r\n', ' \n', '\n\n', '\u00a0', '\u200b', '\u0301', '\u2028', '\ufeff'],
  ...[
    '#',
    '# ',
    '-',
    '- ',
    '--',
    '---\n',
    '*',
    '**',
    '* ',
    '_',
    '`',
    '~',
    '=',
    '+',
    '.',
    '...\n',
    ',',
    ';',
    '!',
    '?',
    '&',
    '|',
  ],
  ...[
    '[',
    '](',
    '![',
    '(',
    ')',
    '{',
    '}',
    '<',
    '<a ',
    '<!--',
    '-->',
    '<!-- x -->',
    '>',
    '> ',
    '&amp;',
    '\\',
    '%20',
    '%',
  ],
  ...[':', ': ', 'a: ', 'a:\n', "'", '"', '’', '“', '«'],
  ...['0', '0 ', '06 ', '1. ', '1-', '12-', '3/5/', '1234 AB ', 'NL', 'NL91 '],
  ...[
    'a',
    'a ',
    'A',
    'A.',
    'A. ',
    'Aa ',
    'Aa-',
    'aA',
    'é',
    'ß',
    'a.',
    'a@',
    'a@a.',
    '@',
    'van ',
    'van der ',
    'mevr. ',
    'mevrouw A',
  ],
  ...[
    'op ',
    'straat ',
    'Straat 1 ',
    'een ',
    'niemand ',
    'opgelost ',
    'januari ',
    '1 januari ',
    'www.',
    'http://',
    'https://a/',
  ],
  ...[
    '- [ ] ',
    '- [ ] x\n',
    '## ',
    '## Keuze\n',
    '|a',
    '|-',
    '| a | b |\n',
    '**a:** ',
    '[a]: b\n',
    '[^1]',
    '- a: b\n',
    '? ',
  ],
  ...[
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> b\n',
    'driehoek-ignore ',
    '# driehoek-ignore a: b\n',
    '<!-- driehoek-ignore a: b -->\n',
  ],
  ...[
    '<!-- driehoek:actions -->\n',
    '<!-- driehoek:actions.who = a -->',
    '&a ',
    '*a ',
    '!a ',
    '<g class="group">',
    '</g>',
    '😀',
    '\ud800',
  ],
];

export interface Shape {
  readonly name: string;
  /** That many UTF-16 units, or a few less. */
  of(length: number): string;
}

/** Runs of one part, and runs with something behind it that a search may have been waiting for. */
export const runs: readonly Shape[] = parts.flatMap((part) => [
  { name: JSON.stringify(part), of: (length) => run(part, length) },
  { name: `${JSON.stringify(part)}, then a word`, of: (length) => `a${run(part, length - 2)}b` },
]);

/** Two parts in turn, and one after the other. */
export const pairs: readonly Shape[] = parts.flatMap((a) =>
  parts.flatMap((b): Shape[] =>
    a === b
      ? []
      : [
          { name: JSON.stringify(a + b), of: (length) => run(a + b, length) },
          {
            name: `${JSON.stringify(a)} and then ${JSON.stringify(b)}`,
            of: (length) => run(a, length / 2) + run(b, length / 2),
          },
        ],
  ),
);

function run(part: string, length: number): string {
  return part.repeat(Math.max(1, Math.floor(length / part.length)));
}
