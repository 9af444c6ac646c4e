import type { Messages } from '../../../language/messages.ts';
import type { ArchiveReport } from '../report.ts';
import { sideName, themeName } from './names.ts';
import { mostDescribed } from './observations.ts';

const THEMES = 3;

/** A message to the teams that took part, with room for what only people can say: what is done with what they said. */
export function letterParagraphs(report: ArchiveReport, messages: Messages): string[] {
  const { records, teams, themes } = report;
  const { letter } = messages.across;
  const top = themes.named.slice(0, THEMES).map(({ id }) => themeName(id, messages));
  const most = mostDescribed(report);
  return [
    letter.hello,
    letter.thanks(records, teams),
    letter.heard(top),
    ...(most === undefined ? [] : [letter.between(sideName(most.id, messages))]),
    letter.does,
    letter.not,
    letter.unsure,
    letter.again,
    letter.bye,
    letter.sign,
  ];
}
