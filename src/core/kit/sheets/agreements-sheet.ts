import type { Messages } from '../../../language/messages.ts';
import type { Protocol } from '../../protocol/schema.ts';
import { heading, lines, list, text } from '../paper.ts';
import { copiesOf, type Sheet } from '../sheet.ts';

/** What a group agrees on before it begins: what the session form has the leader say, and room for more. */
export function agreementsSheet({ steps }: Protocol, { kit }: Messages): Sheet {
  const said = steps.find(({ speaks, say = [] }) => speaks === 'gespreksleider' && say.length > 0)?.say;
  const { title, usual, own } = kit.agreements;
  const page = `<div class="poster">${heading(title)}${list(said ?? usual)}${text(own)}${lines(4)}</div>`;
  return copiesOf('agreements', [page], 1);
}
