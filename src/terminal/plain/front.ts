import type { PanelId, Step } from '../../core/protocol/schema.ts';
import type { Session } from '../../core/session/fold.ts';
import { laysCards } from '../../core/session/kinds/registry.ts';
import { dealtCards, stepBefore, stepsThatApply } from '../../core/session/steps.ts';
import type { Question, Reply } from '../../core/session/walk.ts';
import type { Panel } from '../../core/wall/panel.ts';
import { wallOf } from '../../core/wall/wall.ts';
import type { Messages } from '../../language/messages.ts';
import { shortenable, timingOf, wholeMinutes } from '../clock.ts';
import { editFile } from '../editor-program.ts';
import type { FrontEnd, FrontOptions } from '../front-end.ts';
import { seatAt } from '../seat.ts';
import { stepChoices } from '../step-choices.ts';
import type { Asking } from '../steps/asking.ts';
import { askSafety, type Contacts, safetyReply } from '../steps/gate.ts';
import { askNotSaved, askYesNo, type PlainQuestions } from '../steps/intake.ts';
import { peopleReply } from '../steps/people.ts';
import { askStep } from '../steps/registry.ts';
import type { Result, Small } from '../steps/small.ts';
import { LATE, type TableTime, tableClock } from '../table-clock.ts';
import { type InLines, STOP } from './answering.ts';
import { numbered, plainAsker } from './asker.ts';
import type { Command } from './commands.ts';
import type { Lines } from './lines.ts';
import { pipedLines } from './piped-lines.ts';
import { plainRead } from './reading.ts';
import { typedLines } from './typed-lines.ts';
import { wordsOfPanel, wordsOfWall } from './wall-words.ts';

/** Line after line, in words: for a screen reader, a simple terminal, or a pipe. */
export function openPlain({ host, messages, now, contacts, throughFile }: FrontOptions): FrontEnd {
  const typed = host.stdin.isTTY ? typedLines(host, messages.plain.pasted) : undefined;
  const lines: Lines = typed ?? pipedLines(host);
  const clock = tableClock(now);
  const seat = seatAt(host, { stop: lines.stop, enter: lines.start, leave: lines.close });
  if (typed) typed.onSuspend = seat.suspend;
  const openEditor = (text: string) => seat.lend(() => throughFile(text, (path) => editFile(path, host.env)));
  const outside = askerOutside({ lines, messages, openEditor });
  let introduced: string | undefined;
  let isHinted = false;
  /** How to hear what can be done; said once. */
  const hint = () => {
    const said = isHinted ? [] : [messages.plain.helpHint];
    isHinted = true;
    return said;
  };
  return {
    talk(title, about) {
      seat.take();
      lines.say(title, ...hint());
      return about(outside);
    },
    ask(question: Question): Promise<Reply> {
      seat.take();
      const time = clock.on(question);
      const isNew = introduced !== question.step.id;
      if (introduced === undefined) lines.say(question.session.start.subject.title, ...hint());
      if (isNew) lines.say('', ...introOf(question, time, messages), ...wallOnStep(question, messages));
      introduced = question.step.id;
      let asking: Asking | undefined;
      const run: InLines = {
        lines,
        messages,
        openEditor,
        intro: (small) => partOf(small, messages),
        obey: (command) => obey(command, { question, time, run, contacts, outside, draft: () => asking?.draft }),
      };
      asking = { question, messages, asker: plainAsker(run), draft: undefined, typing: '' };
      return askStep(asking);
    },
    notSaved: (reason) => askNotSaved(outside, reason, messages),
    confirm(question) {
      seat.take();
      return askYesNo(outside, question, [], messages);
    },
    close() {
      clock.stop();
      seat.give();
    },
  };
}

/** Asks outside a step. */
function askerOutside(
  base: Pick<InLines, 'lines' | 'messages'> & Required<Pick<InLines, 'openEditor'>>,
): PlainQuestions {
  const { lines, messages } = base;
  const run: InLines = {
    ...base,
    intro: (small) => ['', ...partOf(small, messages)],
    obey: async (command) => {
      if (command === 'stop') return STOP;
      if (command === 'back') return { type: 'back' };
      if (command === 'help') lines.say(...messages.choosing.help);
      else if (command !== 'repeat') lines.say(messages.plain.notHere);
      return undefined;
    },
  };
  const asker = plainAsker(run);
  return { ...asker, read: plainRead(run, asker) };
}

/** "Stap 6 van 14: Plaatsen. Stil, ieder voor zich. 5 minuten." */
function introOf({ session, step }: Question, time: TableTime, messages: Messages): string[] {
  const { forms, plain, screen } = messages;
  const steps = stepsThatApply(session);
  const at = steps.findIndex(({ id }) => id === step.id) + 1;
  const drift = wholeMinutes(timingOf(session, step, time.spentBefore, time.spent()).drift);
  const late = drift >= LATE ? shortenable(session, step).map(({ title }) => title) : [];
  const minutes = step.minutes > 0 ? ` ${plain.minutes(step.minutes)}` : '';
  return [
    `${plain.step(at, steps.length, step.title)} ${forms.who[step.speaks]}.${minutes}`,
    ...(drift > 0 ? [plain.drift(drift)] : []),
    ...(late.length === 0 ? [] : [screen.shorten(late)]),
    ...(step.why === undefined ? [] : [screen.why(step.why)]),
  ];
}

function partOf({ ask, hint, part }: Small, { plain }: Messages): string[] {
  const where = part && part.of > 1 ? `${plain.part(part.n, part.of)} ` : '';
  return [`${where}${ask.trim()}`, ...(hint === undefined ? [] : [hint])];
}

/** What the cards or slips showed, and what people choose from by number. */
const toldAtOnce: readonly Panel['id'][] = ['votes', 'marks', 'pulse', 'lines', 'raised'];

/** What stands on the wall when a step begins and must be heard: the question where it counts, what the cards showed, and its own. */
function wallOnStep({ session, step }: Question, messages: Messages): string[] {
  const wall = wallOf(session, step, undefined, messages);
  // What a form has of its own are its fields, and those are asked one by one.
  const own = step.kind === 'form' ? [] : wall.panels.filter(({ id }) => id === 'own' || id === 'options');
  const counts = step.kind === 'options' || step.section === 'choice' || step.speaks === 'stil';
  const shown = wall.panels.filter(({ kind, id }) => id !== 'own' && (kind === 'triangle' || toldAtOnce.includes(id)));
  return [
    ...dealtBefore(session, step, messages),
    ...(counts && wall.question !== undefined ? [wall.question] : []),
    ...(step.kind === 'form' && wall.say.length > 0 ? [wall.task] : []),
    // Where there is only something to say, it is said with the question.
    ...(step.kind === 'pause' ? [] : wall.say),
    ...[...shown, ...own].flatMap((panel) => [...slotWords(panel, messages), ...wordsOfPanel(panel, messages)]),
  ];
}

/** Cards are taken once the opening said how many there are. */
function dealtBefore(session: Session, step: Step, { wall }: Messages): string[] {
  const before = stepBefore(session, step);
  const isOpening =
    before?.kind === 'form' && before.fields.some((one) => 'sets' in one && one.sets === 'participants');
  const dealt = isOpening && session.start.protocol.steps.some(laysCards) ? dealtCards(session) : undefined;
  return dealt === undefined ? [] : [wall.deal(dealt)];
}

/** The number by which a note goes to a side or a question. */
function slotWords(panel: Panel, { plain }: Messages): string[] {
  const { key = '', heading = '' } = panel.kind === 'points' ? panel : {};
  return /\d/u.test(key) ? [plain.choice(Number(key), heading)] : [];
}

interface Obeying {
  readonly question: Question;
  readonly time: TableTime;
  readonly run: InLines;
  readonly contacts: Contacts;
  /** Asks what is no part of a step. */
  readonly outside: PlainQuestions;
  readonly draft: () => unknown;
}

/** Panels that can be asked for by their names. */
const panelCommands: Partial<Record<Command, readonly PanelId[]>> = {
  facts: ['facts'],
  tension: ['tension'],
  options: ['votes', 'options'],
  placement: ['placement'],
  choice: ['choice'],
  agreements: ['agreements'],
  stakeholders: ['stakeholders'],
  values: ['values'],
  case: ['case'],
  lines: ['lines'],
  raised: ['raised'],
};

/** One panel of the wall, or all of it. */
function sayWall(command: Command, { question, run, draft }: Obeying): void {
  const { lines, messages } = run;
  const wall = wallOf(question.session, question.step, draft(), messages);
  const ids = panelCommands[command];
  const panels = [...wall.panels, ...wall.rest];
  const found = ids && panels.find(({ id }) => ids.includes(id as PanelId));
  // During the step itself they are what is being noted; and lines that are being merged have other numbers.
  const isMerging = command === 'lines' && question.step.kind === 'merge';
  const isOwn = isMerging || (found === undefined && command === question.step.section);
  const own = isOwn ? wall.panels.filter(({ id }) => id === 'own') : [];
  const asked = found === undefined || isMerging ? own : [found];
  const said = ids ? asked.flatMap((panel) => wordsOfPanel(panel, messages)) : wordsOfWall(wall, messages);
  lines.say(...(said.length === 0 ? [messages.wall.notYet] : said));
}

async function obey(command: Command, obeying: Obeying): Promise<Result<never> | undefined> {
  const { question, time, run } = obeying;
  const { lines, messages } = run;
  if (command === 'all' || panelCommands[command]) sayWall(command, obeying);
  if (command === 'people') return people(question, run);
  if (command === 'safety') {
    const reply = safetyReply(await askSafety(obeying.outside, obeying.contacts, messages));
    return reply && { type: 'leave', reply };
  }
  if (command === 'repeat') {
    const { question: moral } = wallOf(question.session, question.step, undefined, messages);
    if (moral !== undefined) lines.say(moral);
  }
  if (command === 'stop') return STOP;
  if (command === 'back') return { type: 'back' };
  if (command === 'skip') return skip(run);
  if (command === 'overview') return overview(question, run);
  if (command === 'spare') lines.say(messages.plain.noSpare);
  if (command === 'help') lines.say(...messages.plain.help);
  if (command === 'time') lines.say(timeOf(question, time, messages));
  return undefined;
}

function timeOf({ session, step }: Question, time: TableTime, { plain }: Messages): string {
  const { onStep, given, drift } = timingOf(session, step, time.spentBefore, time.spent());
  return plain.time(wholeMinutes(onStep), wholeMinutes(given), wholeMinutes(drift));
}

async function skip({ lines, messages }: InLines): Promise<Result<never> | undefined> {
  lines.say(messages.menu.skipAsk, messages.plain.enterStays);
  const reason = await lines.next({ keepLineEnds: false });
  if (reason === undefined) return STOP;
  return reason.trim() === '' ? undefined : { type: 'leave', reply: { type: 'skip', reason: reason.trim() } };
}

/** So many cards from now on. */
async function people({ session }: Question, { lines, messages }: InLines): Promise<Result<never> | undefined> {
  const { wall, plain } = messages;
  lines.say(wall.people.ask, plain.enterStays);
  const typed = await lines.next({ keepLineEnds: false });
  if (typed === undefined) return STOP;
  const reply = peopleReply(session, typed);
  return reply && { type: 'leave', reply };
}

/** All steps with their answers, and a jump to one of them. */
async function overview({ session }: Question, { lines, messages }: InLines): Promise<Result<never> | undefined> {
  const { plain } = messages;
  const steps = stepChoices(session, messages);
  const rows = steps.map((step, index) => numbered(step, index + 1, messages));
  lines.say(...rows, plain.jump);
  const typed = await lines.next({ keepLineEnds: false });
  if (typed === undefined) return STOP;
  const step = steps[Number(typed.trim()) - 1];
  return step && { type: 'leave', reply: { type: 'go', step: step.id } };
}
