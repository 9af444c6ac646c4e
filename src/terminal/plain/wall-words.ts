import type { NumberedItem, Panel } from '../../core/wall/panel.ts';
import type { Wall } from '../../core/wall/wall.ts';
import type { Messages } from '../../language/messages.ts';

/** A panel as it is said: one paragraph, its heading first. */
export function wordsOfPanel(panel: Panel, messages: Messages): string[] {
  const said = wordsIn(panel, messages);
  if (said.length === 0) return [];
  return [[...(panel.heading === undefined ? [] : [`${panel.heading}:`]), ...said].join(' ')];
}

function wordsIn(panel: Panel, messages: Messages): string[] {
  switch (panel.kind) {
    case 'text':
      return panel.paragraphs.map(asSentence);
    case 'points':
      return panel.points.map(asSentence);
    case 'numbered':
      return [
        ...panel.items.map((item, at) => itemWords(item, at + 1, messages)),
        ...(panel.passes ? [messages.wall.passed(panel.passes)] : []),
      ];
    case 'fields':
      return panel.rows.flatMap(({ label, text }) =>
        text === undefined ? [] : [asSentence(`${label.trim()} ${text}`)],
      );
    case 'triangle': {
      const rounds = panel.rounds.map(({ which, placements }) =>
        messages.wall.placementsAt(
          messages.draw[which],
          placements.map((own) => own.join('-')),
        ),
      );
      return [...panel.words, ...rounds];
    }
  }
}

function itemWords(
  { text, votes, more, isDoNothing }: NumberedItem,
  number: number,
  { wall, plain, options }: Messages,
): string {
  const title = isDoNothing ? `${text} ${wall.doesNothing}` : text;
  const own = plain.choice(number, title);
  const count = votes === undefined ? [] : [wall.chosenBy(votes)];
  const names: Readonly<Record<string, string>> = { '+': options.gain, '−': options.harm, '=': options.repair };
  const said = more.map(({ sign, text: one }) =>
    asSentence(sign.endsWith(':') ? `${sign} ${one}` : names[sign] === undefined ? one : `${names[sign]}: ${one}`),
  );
  return [own, ...count, ...said].join(' ');
}

/** Read aloud, every part ends; signs that are drawn before it are left out. */
function asSentence(drawn: string): string {
  const text = drawn.trim().replace(/^[↑○]\s+/u, '');
  return /[.?!…:]["'”’»)]*$/u.test(text) ? text : `${text}.`;
}

/** All that stands on the wall, the question first. */
export function wordsOfWall({ question, panels, rest }: Wall, messages: Messages): string[] {
  return [
    ...(question === undefined ? [] : [question]),
    ...[...panels, ...rest].flatMap((panel) => wordsOfPanel(panel, messages)),
  ];
}
