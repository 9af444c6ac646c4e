import { Writable } from 'node:stream';
import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import inquirer from 'inquirer';
import type { Question, Reply } from '../../core/session/walk.ts';
import { editFile } from '../editor-program.ts';
import type { FrontEnd, FrontOptions } from '../front-end.ts';
import { openKeyboard } from '../keyboard.ts';
import { painter, showsUnicode } from '../look.ts';
import { seatAt } from '../seat.ts';
import { type Asking, draftOf, withDraft } from '../steps/asking.ts';
import { askNotSaved, askYesNo } from '../steps/intake.ts';
import { askStep, kindPrompts } from '../steps/registry.ts';
import { tableClock } from '../table-clock.ts';
import { wantsColor } from '../wants-color.ts';
import { screenAsker } from './asker.ts';
import { bareAsker, type PromptContext } from './bare-asker.ts';
import { openDisplay } from './display.ts';
import type { OnScreen } from './on-screen.ts';
import type { Screen } from './prompts/screen.ts';

/** Inquirer's readline and the prompt itself both listen for keys. */
const READERS = 2;

/** The screen: one question at a time, on a sheet of its own over the terminal. */
export function openScreen({ host, messages, now, color, contacts, throughFile }: FrontOptions): FrontEnd {
  const unicode = showsUnicode(host.env, process.platform);
  const paint = painter({ color: wantsColor(host.env, host.stderr.isTTY === true, color), unicode });
  const screen: Screen = {
    display: openDisplay(host.stderr, paint),
    keyboard: openKeyboard(host.stdin, READERS),
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
  const seat = seatAt(host, {
    stop: () => ending.abort(),
    enter() {
      keyboard.start();
      display.enter();
    },
    leave() {
      keyboard.stop();
      display.leave();
    },
  });
  keyboard.onStop = () => ending.abort();
  keyboard.onSuspend = seat.suspend;

  const openEditor = (text: string) => seat.lend(() => throughFile(text, (path) => editFile(path, host.env)));

  return {
    talk(title, about) {
      seat.take();
      return ended(() => about(bareAsker(screen, title, context, openEditor)), undefined);
    },
    async ask(question: Question): Promise<Reply> {
      seat.take();
      let asking: Asking | undefined;
      const time = clock.on(question);
      const on: OnScreen = {
        screen,
        messages,
        question,
        time,
        now,
        context,
        openEditor,
        contacts,
        asking: () => asking,
      };
      asking = { question, messages, asker: screenAsker(on), draft: undefined, typing: '' };
      const own = asking;
      const run = async () => {
        const given = await module<{ reply: Reply }>([
          { type: question.step.kind, name: 'reply', asking: own, on },
        ] as never);
        return given.reply as Reply;
      };
      return (await ended(run, undefined)) ?? withDraft({ type: 'stop' }, { ...own, draft: draftOf(own) });
    },
    notSaved: (reason) => ended(() => askNotSaved(bareAsker(screen, 'driehoek', context), reason, messages), false),
    confirm(question, about) {
      seat.take();
      const bare = bareAsker(screen, 'driehoek', context);
      return ended(() => askYesNo(bare, question, about, messages), undefined);
    },
    close() {
      clock.stop();
      seat.give();
    },
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
