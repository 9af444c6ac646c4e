import type { Messages } from '../../../language/messages.ts';
import type { Protocol } from '../../protocol/schema.ts';
import { linesOf, pagesOf } from '../pages-of.ts';
import { heading, lines, list, text } from '../paper.ts';
import { copiesOf, type Sheet } from '../sheet.ts';

/** In millimetres: a page, and the lines to write on. */
const PAGE = 276;
const FREE = 4 * 14;

/** Large, and smaller where that keeps it on one page: how high a line is in millimetres, and characters on it, on the safe side. */
const looks = [
  { look: '', line: 8.6, width: 54 },
  { look: ' long', line: 6.7, width: 70 },
] as const;

/** What a group agrees on before it begins: what the session form has the leader say, and room for more. */
export function agreementsSheet({ steps }: Protocol, { kit }: Messages): Sheet {
  const said = steps.find(({ speaks, say = [] }) => speaks === 'gespreksleider' && say.length > 0)?.say;
  const { title, usual, own } = kit.agreements;
  const posterOf = ({ look, line, width }: (typeof looks)[number]) => {
    const blocks = [
      { html: heading(title), lines: 2.5 },
      ...(said ?? usual).map((one) => ({ html: list([one]), lines: linesOf(one, width) + 0.8 })),
      { html: text(own) + lines(4), lines: linesOf(own, width) + FREE / line },
    ];
    return pagesOf(blocks, PAGE / line).map((html) => `<div class="poster${look}">${html}</div>`);
  };
  const posters = looks.map(posterOf);
  return copiesOf('agreements', posters.find((pages) => pages.length === 1) ?? posters.at(-1) ?? [], 1);
}
