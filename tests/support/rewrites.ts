import { fixedByMarkdownlint, prettierRewrites, remarkRewrites, withNumbers } from './formatters.ts';
import { frontOf } from './front-of.ts';

/** What a program or a hand does to a record as a whole, without meaning to change what it says. */
export interface Rewrite {
  readonly name: string;
  run(text: string): string | Promise<string>;
  /** Whether the markers of sections are there afterwards. */
  readonly keepsComments: boolean;
}

const markdownlint = rewrite('markdownlint --fix', fixedByMarkdownlint);
const crlf = rewrite('CRLF', withLineEnd('\r\n'));
const byteOrderMark = rewrite('byte order mark', (text) => (text.startsWith('\ufeff') ? text : `\ufeff${text}`));

/** Each of them alone, and two or three in turn. */
export const rewrites: readonly Rewrite[] = [
  ...prettierRewrites,
  ...remarkRewrites,
  markdownlint,
  // Two blanks are a level, as the program writes them.
  rewrite(
    'tabs for indents',
    inBody(/^(?: {2})+(?=\S)/gmu, (blanks) => '\t'.repeat(blanks.length / 2)),
  ),
  crlf,
  rewrite('CR alone', withLineEnd('\r')),
  byteOrderMark,
  {
    ...rewrite(
      'comments deleted',
      inBody(/<!--[\s\S]*?-->/gu, () => ''),
    ),
    keepsComments: false,
  },
  rewrite(
    'comments tight',
    inBody(/<!--\s*([\s\S]*?)\s*-->/gu, (_, said) => `<!--${said}-->`),
  ),
  rewrite('numbered lists', withNumbers),
  inTurn(remarkRewrites[1], prettierRewrites[1]),
  inTurn(remarkRewrites[1], markdownlint),
  inTurn(prettierRewrites[3], inTurn(crlf, byteOrderMark)),
];

/** One rewrite after the other: a record may have gone through two programs. */
export function inTurn(first: Rewrite, second: Rewrite): Rewrite {
  return {
    name: `${first.name}, then ${second.name}`,
    run: async (text) => second.run(await first.run(text)),
    keepsComments: first.keepsComments && second.keepsComments,
  };
}

function rewrite(name: string, run: Rewrite['run']): Rewrite {
  return { name, run, keepsComments: true };
}

function withLineEnd(end: string): Rewrite['run'] {
  return (text) => text.replace(/\r\n?|\n/gu, end);
}

/** Replaces in what comes after the front matter: there blanks and comments mean something else. */
function inBody(found: RegExp, replacement: (whole: string, part: string) => string): Rewrite['run'] {
  return (text) => {
    const front = frontOf(text);
    return front + text.slice(front.length).replace(found, replacement);
  };
}
