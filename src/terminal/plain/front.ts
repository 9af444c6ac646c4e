import { contextOf, givenAnswer, isSettled, stepsThatApply } from '../../core/session/steps.ts';
import type { Question, Reply } from '../../core/session/walk.ts';
import type { Messages } from '../../language/messages.ts';
import { shortenable, timingOf, wholeMinutes } from '../clock.ts';
import { editFile } from '../editor-program.ts';
import type { FrontEnd, FrontWishes } from '../front-end.ts';
import { previewOf } from '../preview.ts';
import { seatAt } from '../seat.ts';
import { type Asking, type Result, type Small, withDraft } from '../steps/asking.ts';
import { askNotSaved, askYesNo, chooseCase } from '../steps/intake.ts';
import { askStep } from '../steps/registry.ts';
import { LATE, type StepTime, tableClock } from '../table-clock.ts';
import { type InLines, STOP } from './answering.ts';
import { plainAsker } from './asker.ts';
import type { Command } from './commands.ts';
import type { Lines } from './lines.ts';
import { pipedLines } from './piped-lines.ts';
import { typedLines } from './typed-lines.ts';

/** Line after line, in words: for a screen reader, a simple terminal, or a pipe. */
export function openPlain({ host, messages, now, throughFile }: FrontWishes): FrontEnd {
  const typed = host.stdin.isTTY ? typedLines(host, messages.plain.pasted) : undefined;
  const lines: Lines = typed ?? pipedLines(host);
  const clock = tableClock(now);
  const seat = seatAt(host, { stop: lines.stop, enter: lines.start, leave: lines.close });
  if (typed) typed.onSuspend = seat.suspend;
  const openEditor = (text: string) => seat.lend(() => throughFile(text, (path) => editFile(path, host.env)));
  const outside = plainAsker({
    lines,
    messages,
    openEditor,
    intro: (small) => ['', ...partOf(small, messages)],
    obey: async (command) => {
      if (command === 'stop') return STOP;
      if (command === 'back') return { type: 'back' };
      if (command === 'help') lines.say(...messages.plain.help);
      return undefined;
    },
  });
  let introduced: string | undefined;
  return {
    chooseCase(library) {
      seat.take();
      return chooseCase(outside, library, messages);
    },
    talk(title, about) {
      seat.take();
      lines.say(title, messages.plain.helpHint);
      return about(outside);
    },
    ask(question: Question): Promise<Reply> {
      seat.take();
      const time = clock.on(question);
      const isNew = introduced !== question.step.id;
      if (introduced === undefined) lines.say(question.session.start.subject.title, messages.plain.helpHint);
      if (isNew) lines.say('', ...introOf(question, time, messages));
      introduced = question.step.id;
      const run: InLines = {
        lines,
        messages,
        openEditor,
        intro: (small) => partOf(small, messages),
        obey: (command) => obey(command, question, time, run),
      };
      const asking: Asking = { question, messages, asker: plainAsker(run), draft: undefined };
      return askStep(asking).then((reply) => withDraft(reply, asking));
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

/** "Stap 6 van 14: Plaatsen. Stil, ieder voor zich. 5 minuten." */
function introOf({ session, step }: Question, time: StepTime, messages: Messages): string[] {
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
  const where = part && part.of > 1 ? `${(part.isPerson ? plain.person : plain.part)(part.n, part.of)} ` : '';
  return [`${where}${ask.trim()}`, ...(hint === undefined ? [] : [hint])];
}

async function obey(
  command: Command,
  question: Question,
  time: StepTime,
  run: InLines,
): Promise<Result<never> | undefined> {
  const { lines, messages } = run;
  if (command === 'stop') return STOP;
  if (command === 'back') return { type: 'back' };
  if (command === 'skip') return skip(run);
  if (command === 'overview') return overview(question, run);
  if (command === 'help') lines.say(...messages.plain.help);
  if (command === 'time') lines.say(timeOf(question, time, messages));
  return undefined;
}

function timeOf({ session, step }: Question, time: StepTime, { plain }: Messages): string {
  const { onStep, given, drift } = timingOf(session, step, time.spentBefore, time.spent());
  return plain.time(wholeMinutes(onStep), wholeMinutes(given), wholeMinutes(drift));
}

async function skip({ lines, messages }: InLines): Promise<Result<never> | undefined> {
  lines.say(messages.menu.skipAsk, messages.plain.enterStays);
  const reason = await lines.next({ keepLineEnds: false });
  if (reason === undefined) return STOP;
  return reason.trim() === '' ? undefined : { type: 'leave', reply: { type: 'skip', reason: reason.trim() } };
}

/** All steps with their answers, and a jump to one of them. */
async function overview({ session }: Question, { lines, messages }: InLines): Promise<Result<never> | undefined> {
  const { menu, plain } = messages;
  const context = contextOf(session, messages);
  const steps = stepsThatApply(session);
  const rows = steps.map((step, index) => {
    const answered = session.answers.get(step.id);
    const isSkipped = answered?.state === 'skipped';
    const sign = isSkipped ? menu.skipped : isSettled(session, step, context) ? menu.settled : menu.open;
    const detail = isSkipped ? answered.reason : previewOf(step, givenAnswer(session, step.id), messages);
    return plain.choice(index + 1, `${step.title}, ${sign}`, detail === '' ? undefined : detail);
  });
  lines.say(...rows, plain.jump);
  const typed = await lines.next({ keepLineEnds: false });
  if (typed === undefined) return STOP;
  const step = steps[Number(typed.trim()) - 1];
  return step && { type: 'leave', reply: { type: 'go', step: step.id } };
}
