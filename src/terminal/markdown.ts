import { Chalk } from 'chalk';
import { Marked, type MarkedExtension, type Tokens } from 'marked';
import { markedTerminal } from 'marked-terminal';
import wrapAnsi from 'wrap-ansi';
import { showSafely } from '../core/text/characters.ts';

export interface ReadingRoom {
  readonly columns: number;
  readonly color: boolean;
}

/** A section longer than this is shown as it is: drawing it could take very long. In UTF-16 units. */
const MAX_DRAWN = 64 * 1024;
const MAX_COLUMNS = 96;

/** Markdown made readable in a terminal. Nothing in it can steer the terminal or hide where a link leads. */
export function renderMarkdown(markdown: string, room: ReadingRoom): string {
  const marked = new Marked();
  const width = Math.max(20, Math.min(room.columns, MAX_COLUMNS) - 2);
  const chalk = new Chalk({ level: room.color ? 1 : 0 });
  const plain = (text: string) => text;
  marked.use(
    markedTerminal({
      width,
      tab: 2,
      reflowText: false,
      showSectionPrefix: false,
      emoji: false,
      firstHeading: chalk.bold.underline,
      heading: chalk.bold,
      strong: chalk.bold,
      em: chalk.italic,
      codespan: chalk.dim,
      listitem: plain,
      paragraph: plain,
      link: plain,
      href: plain,
      html: plain,
    }) as MarkedExtension,
  );
  marked.use({ renderer: mends });
  const sections = showSafely(markdown).split(/^(?=## )/mu);
  return sections.map((section) => wrapped(rendered(section, marked), width)).join('\n');
}

/** Stands for a line end that was meant, while those of the file are taken out; it never comes from a file. */
const BREAK = '\u2028';

/** Where marked-terminal leaves markup inside points, hides links, or shows our own markers. */
const mends: NonNullable<MarkedExtension['renderer']> = {
  text(token) {
    const { tokens } = token as Tokens.Text;
    return tokens
      ? this.parser.parseInline(tokens).replace(/\n/gu, ' ').replaceAll(BREAK, '\n')
      : showSafely(token.text);
  },
  paragraph({ tokens }) {
    const text = this.parser.parseInline(tokens).replace(/\n/gu, ' ').replaceAll(BREAK, '\n');
    return `${text}\n\n`;
  },
  br: () => BREAK,
  link({ tokens, href }) {
    const text = this.parser.parseInline(tokens);
    return text === href ? href : `${text} (${href})`;
  },
  image: ({ text, href }) => `${text} (${href})`,
  html: ({ text }) => (/^\s*<!--[\s\S]*-->\s*$/u.test(text) ? '' : text),
};

function rendered(section: string, marked: Marked): string {
  if (section.length > MAX_DRAWN) return section;
  try {
    return String(marked.parse(section, { async: false })).trimEnd();
  } catch (error) {
    if (error instanceof RangeError) return section;
    throw error;
  }
}

/** Long rows hang under their own beginning. */
function wrapped(text: string, width: number): string {
  return `${text
    .split('\n')
    .map((starred) => {
      const row = starred.replace(/^(\s*)\* /u, '$1- ');
      const indent = /^\s*(?:[*•-] )?/u.exec(row)?.[0] ?? '';
      const rows = wrapAnsi(row.slice(indent.length), Math.max(10, width - indent.length), { trim: true }).split('\n');
      return rows
        .map((one, index) => (index === 0 ? indent : ' '.repeat(indent.length)) + one)
        .join('\n')
        .trimEnd();
    })
    .join('\n')}\n`;
}
