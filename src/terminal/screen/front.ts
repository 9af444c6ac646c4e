import { Writable } from 'node:stream';
import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import inquirer from 'inquirer';
import type { Question, Reply } from '../../core/session/walk.ts';
import type { FrontEnd, FrontWishes } from '../front-end.ts';
import { painter, showsUnicode, span, wantsColor } from '../look.ts';
import { type Asking, withDraft } from '../steps/asking.ts';
import { askStep, kindPrompts } from '../steps/registry.ts';
import { tableClock } from '../table-clock.ts';
import { type OnScreen, type PromptContext, screenAsker } from './asker.ts';
import { openDisplay } from './display.ts';
import { chooseCase } from './intake.ts';
import { openKeyboard } from './keyboard.ts';
import { choicePrompt } from './prompts/choice.ts';
import type { Screen } from './prompts/screen.ts';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The screen: one question at a time, on a sheet of its own over the terminal. */
export function openScreen({ host, messages, now, color }: FrontWishes): FrontEnd {
  const unicode = showsUnicode(host.env, process.platform);
  const paint = painter({ color: wantsColor(host.env, host.stderr.isTTY === true, color), unicode });
  const screen: Screen = {
    display: openDisplay(host.stderr, paint),
    keyboard: openKeyboard(host.stdin),
    messages,
    unicode,
  };
  const { display, keyboard } = screen;
  const ending = new AbortController();
  const context: PromptContext = { input: keyboard.input, output: nowhere(), signal: ending.signal };
  const module = inquirer.createPromptModule(context);
  const ask = ({ asking, on }: { asking: Asking; on: OnScreen }, own: PromptContext) => {
    on.context = own;
    return askStep(asking);
  };
  for (const kind of Object.keys(kindPrompts)) module.registerPrompt(kind, ask as never);
  const clock = tableClock(now);
  const stop = () => ending.abort();
  let open = false;

  const begin = () => {
    if (open) return;
    open = true;
    for (const signal of STOP_SIGNALS) host.on(signal, stop);
    keyboard.onStop = stop;
    keyboard.onSuspend = () => suspend(screen);
    process.on('SIGCONT', wake);
    process.once('exit', leave);
    keyboard.start();
    display.enter();
  };
  const wake = () => {
    if (!open) return;
    keyboard.start();
    display.enter();
    display.onResize?.();
  };
  const leave = () => {
    if (!open) return;
    open = false;
    for (const signal of STOP_SIGNALS) host.off(signal, stop);
    process.off('SIGCONT', wake);
    process.off('exit', leave);
    clock.stop();
    keyboard.stop();
    display.leave();
  };

  return {
    chooseCase: (library) => {
      begin();
      return ended(() => chooseCase(screen, library, context), undefined);
    },
    async ask(question: Question): Promise<Reply> {
      begin();
      const on: OnScreen = { screen, messages, question, time: clock.on(question), context };
      const asking: Asking = { question, messages, asker: screenAsker(on), draft: undefined };
      const run = async () => {
        const given: { reply?: Reply } = await module([
          { type: question.step.kind, name: 'reply', asking, on },
        ] as never);
        return given.reply as Reply;
      };
      return (await ended(run, undefined)) ?? withDraft({ type: 'stop' }, asking);
    },
    async notSaved(reason) {
      const { screen: words } = messages;
      const choices = [
        { id: 'again', label: words.tryAgain },
        { id: 'stop', label: words.stopHere },
      ];
      const head = () => ({ title: 'driehoek', where: '', who: span(''), clock: [] });
      const outcome = await ended(
        () => choicePrompt({ screen, head, ask: words.notSaved(reason), notes: [], choices }, context),
        undefined,
      );
      return outcome?.type === 'value' && outcome.value === 'again';
    },
    close: leave,
  };
}

/** Runs prompts; an end from outside (a key, a signal, a closed terminal) is no fault. */
async function ended<T>(run: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AbortPromptError || error instanceof ExitPromptError) return otherwise;
    throw error;
  }
}

/** What inquirer draws goes nowhere: the display draws, so that wide characters and resizing come out right. */
function nowhere(): Writable {
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
  sink.setMaxListeners(0);
  return Object.assign(sink, { end: () => sink });
}

/** Hands the terminal back while the program sleeps; SIGCONT wakes it. */
function suspend({ display, keyboard }: Screen): void {
  if (process.platform === 'win32') return;
  display.leave();
  keyboard.stop();
  process.kill(process.pid, 'SIGSTOP');
}
