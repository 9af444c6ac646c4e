/** What can be done from every question, typed after a slash, in either language. */
const commands = {
  help: ['hulp', 'help', '?'],
  back: ['terug', 'back'],
  overview: ['overzicht', 'overview'],
  skip: ['overslaan', 'skip'],
  stop: ['stop', 'stoppen'],
  time: ['tijd', 'time'],
  empty: ['leeg', 'empty'],
  more: ['erbij', 'more'],
  undo: ['weg', 'undo'],
  edit: ['bewerk', 'edit'],
  spare: ['doorvragen', 'deeper'],
  repeat: ['vraag', 'question', 'repeat'],
  facts: ['feiten', 'facts'],
  tension: ['spanning', 'tension'],
  options: ['opties', 'options'],
  placement: ['driehoek', 'triangle'],
  choice: ['zin', 'choice'],
  agreements: ['afspraken', 'agreements'],
  stakeholders: ['betrokkenen', 'stakeholders'],
  values: ['waarden', 'values'],
  case: ['casus', 'case'],
  lines: ['zinnen', 'lines'],
  raised: ['boodschappen', 'messages'],
  all: ['alles', 'all'],
  people: ['mensen', 'people'],
  safety: ['onveilig', 'unsafe'],
} as const;

export type Command = keyof typeof commands;

/** The command a line holds, and nothing else on it. */
export function commandIn(line: string): Command | undefined {
  const typed = line.trim().toLowerCase();
  if (typed === '?') return 'help';
  if (!typed.startsWith('/')) return undefined;
  const names = Object.keys(commands) as Command[];
  return names.find((name) => (commands[name] as readonly string[]).includes(typed.slice(1)));
}

/** One word after a slash that is no command: a slip more likely than an answer. */
export function isUnknownCommand(line: string): boolean {
  return /^\/\p{L}*$/u.test(line.trim()) && commandIn(line) === undefined;
}

/** A line that begins with two slashes begins with one. */
export function literal(line: string): string {
  return line.startsWith('//') ? line.slice(1) : line;
}
