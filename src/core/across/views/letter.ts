import type { Messages } from '../../../language/messages.ts';
import type { Report } from '../report.ts';
import { themeName } from './names.ts';

const THEMES = 3;

/** A message to the teams that took part, with room for what only people can say: what is done with what they said. */
export function letterParagraphs({ records, teams, themes }: Report, messages: Messages): string[] {
  const { letter } = messages.across;
  const top = themes.named.slice(0, THEMES).map(({ id }) => themeName(id, messages));
  return [
    letter.hello,
    letter.thanks(records, teams),
    letter.heard(top),
    letter.does,
    letter.not,
    letter.unsure,
    letter.again,
    letter.bye,
    letter.sign,
  ];
}
