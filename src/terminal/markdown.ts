import { Chalk } from 'chalk';
import { Marked, type MarkedExtension, type Tokens } from 'marked';
import { markedTerminal } from 'marked-terminal';
import { withoutEntities } from '../core/markdown/entities.ts';
import { showSafely } from '../core/text/characters.ts';
import { wrapStyled } from './wrap-styled.ts';

export interface ReadingRoom {
  readonly columns: number;
  readonly color: boolean;
}

/** A section longer than this is shown as it is: drawing it could take very long. In UTF-16 units. */
const MAX_DRAWN = 64 * 1024;
/** The same of a section with thousands of signs of emphasis: this much takes about a fifth of a second. */
const MOST = 8_000_000;
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
      // It would read entities once more, and in code too.
      unescape: false,
      firstHeading: chalk.bold.underline,
      heading: chalk.bold,
      strong: chalk.bold,
      em: chalk.italic,
      del: (text: string) => (room.color ? chalk.strikethrough(text) : `~~${text}~~`),
      blockquote: chalk.italic,
      hr: plain,
      table: plain,
      tableOptions: { style: { head: [], border: [] } },
      listitem: (text: string) => POINT + text,
      paragraph: plain,
      link: plain,
      href: plain,
      html: plain,
    }) as MarkedExtension,
  );
  marked.use({
    renderer: {
      ...corrections,
      // marked-terminal writes a colon in code otherwise, and undoes that in some places only.
      codespan: ({ text }) => chalk.dim(showSafely(text)),
      // It would colour code whether or not there is room for colours.
      code: ({ text }) => `${showSafely(text).replace(/^/gmu, '  ')}\n\n`,
    },
    // The text of a point holds its box too: marked-terminal would draw it twice.
    walkTokens: (token) => {
      if (token.type === 'list_item') token.task = false;
    },
  });
  const sections = showSafely(markdown).split(/^(?=## )/mu);
  return sections.map((section) => wrapped(rendered(section, marked), width)).join('\n');
}

/** Stands for a line end that was meant, while those of the file are taken out; it never comes from a file. */
const BREAK = '\u2028';
/** Stands at the head of a point, to tell its star from one that was typed; this too never comes from a file. */
const POINT = '\u2029';

/** Where marked-terminal leaves markup inside points, hides links, or shows our own markers. */
const corrections: NonNullable<MarkedExtension['renderer']> = {
  text(token) {
    const { tokens } = token as Tokens.Text;
    if (tokens) return this.parser.parseInline(tokens).replace(/\n/gu, ' ').replaceAll(BREAK, '\n');
    // What was escaped is no entity; in the rest marked has written some signs as entities, so it is read as it stood.
    return showSafely(token.type === 'escape' ? token.text : withoutEntities(token.raw));
  },
  paragraph({ tokens }) {
    const text = this.parser.parseInline(tokens).replace(/\n/gu, ' ').replaceAll(BREAK, '\n');
    return `${text}\n\n`;
  },
  br: () => BREAK,
  link({ tokens, href }) {
    const text = this.parser.parseInline(tokens);
    const address = showSafely(withoutEntities(href));
    return text === address ? address : `${text} (${address})`;
  },
  image: ({ text, href }) => `${showSafely(withoutEntities(text))} (${showSafely(withoutEntities(href))})`,
  html: ({ text }) => (/^\s*<!--[\s\S]*-->\s*$/u.test(text) ? '' : text),
};

function rendered(section: string, marked: Marked): string {
  if (section.length > MAX_DRAWN || costOf(section) > MOST) return section;
  try {
    return String(marked.parse(section, { async: false })).trimEnd();
  } catch (error) {
    if (error instanceof RangeError) return section;
    throw error;
  }
}

/** Of each sign of emphasis marked looks through the rest of its paragraph: the work that comes to. */
function costOf(section: string): number {
  const works = section.split(/\n[ \t]*\n/u).map((own) => own.length * (own.match(/[*_~]/gu)?.length ?? 0));
  return works.reduce((sum, one) => sum + one, 0);
}

const bullet = new RegExp(`^(\\s*)\\* ${POINT}`, 'u');

/** Long rows hang under their own beginning. */
function wrapped(text: string, width: number): string {
  return `${text
    .split('\n')
    .map((starred) => {
      const row = starred.replace(bullet, '$1- ').replaceAll(POINT, '').replaceAll(BREAK, ' ');
      const indent = /^\s*(?:[*•-] )?/u.exec(row)?.[0] ?? '';
      const rows = wrapStyled(row.slice(indent.length), Math.max(10, width - indent.length));
      return rows
        .map((one, index) => (index === 0 ? indent : ' '.repeat(indent.length)) + one)
        .join('\n')
        .trimEnd();
    })
    .join('\n')}\n`;
}
