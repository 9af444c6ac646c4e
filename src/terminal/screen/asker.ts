import type { CardSession } from '../../core/notes/card-session.ts';
import type { Entered } from '../../core/notes/note-session.ts';
import type { PanelId } from '../../core/protocol/schema.ts';
import type { Question } from '../../core/session/walk.ts';
import type { Panel } from '../../core/wall/panel.ts';
import { withSpare } from '../../core/wall/spare-question.ts';
import { type Wall, wallOf } from '../../core/wall/wall.ts';
import type { Messages } from '../../language/messages.ts';
import { type Line, span } from '../look.ts';
import type { Asker } from '../steps/asker.ts';

import type { Result, Small } from '../steps/small.ts';
import { isSpareSign } from '../steps/spare-sign.ts';

import { wrapText } from '../width.ts';

import type { Size } from './display.ts';
import { headOf, notesOf } from './head.ts';
import { lookingFromTop } from './looking.ts';
import { leaveByMenu } from './menu.ts';
import type { OnScreen } from './on-screen.ts';
import { choicePrompt } from './prompts/choice.ts';
import { pausePrompt } from './prompts/pause.ts';
import type { OnWall, PromptConfig, PromptOutcome } from './prompts/screen.ts';
import { silencePrompt } from './prompts/silence.ts';
import { textPrompt } from './prompts/text.ts';
import { sayLines } from './say.ts';

/** Asks on the screen: one question at a time, under a wall that remembers, with the menu behind Esc. */
export function screenAsker(on: OnScreen): Asker {
  const { screen, messages, question, time } = on;
  const { session, step } = question;
  const { keys, help } = messages.wall;
  const looking = lookingFromTop();
  const wall: OnWall = {
    looking,
    now: () => withSpare(wallOf(session, step, on.asking()?.draft, messages), on.asking()?.spare, messages),
  };
  const configOf = (small: Small): PromptConfig => {
    // Every question begins at the top of the first page.
    Object.assign(looking, { page: 0, scroll: 0, seen: undefined });
    return {
      screen,
      head: () => headOf(on, small.part),
      ask: small.ask.trim(),
      notes: notesOf(question, time, small, messages),
      wall,
    };
  };
  return {
    /** What was typed survives the menu. */
    text(small, { initial, onDraft, ...wishes }) {
      let typed = initial;
      const keep = (text: string) => {
        typed = text;
        onDraft?.(text);
      };
      const { openEditor } = on;
      return untilValue(on, () =>
        textPrompt({ ...configOf(small), ...wishes, openEditor, initial: typed, onDraft: keep }, on.context),
      );
    },
    choice: (small, choices, { without = [], ...wishes } = {}) => {
      const config = configOf(small);
      const now = () => withoutPanels(wall.now(), without);
      return untilValue(on, () => choicePrompt({ ...config, wall: { ...wall, now }, choices, ...wishes }, on.context));
    },
    async lines(small, { session: notes, spare, wishes = {}, typing, onTyping, ...rest }) {
      let typed = typing;
      const onDraft = (text: string) => {
        typed = text;
        onTyping(notes.unfinished(text));
      };
      const enter = (line: string): Entered => {
        if (spare !== undefined && isSpareSign(line)) {
          spare();
          return { type: 'stay' };
        }
        const wish = wishes[line.trim().toLowerCase()];
        const entered = wish === undefined ? notes.enter(line) : ({ type: 'wish', name: wish } as const);
        if (entered.type === 'wish') onDraft('');
        return entered;
      };
      const outcome = await untilOutcome(on, () =>
        textPrompt(
          {
            ...configOf(small),
            ...rest,
            mode: 'sentence',
            openEditor: on.openEditor,
            check: () => undefined,
            initial: typed,
            onDraft,
            enter,
            up: notes.up,
            asked: notes.asked,
          },
          on.context,
        ),
      );
      return outcome.type === 'value' ? { type: 'value', value: notes.value() } : outcome;
    },
    silence(small, { seconds, hasCards }) {
      const from = time.spent();
      const enter = hasCards ? keys.silence : keys.silenceOnly;
      const passed = () => time.spent() - from;
      // A minute that was given stays given when the menu was opened.
      const given = { seconds };
      return untilValue(on, () => silencePrompt({ ...configOf(small), given, passed, enter }, on.context));
    },
    async cards(small, { session: cards, words, typing, onTyping }) {
      let typed = typing;
      const onDraft = (text: string) => {
        typed = text;
        onTyping(text);
      };
      const status = (room: Size): Line[] => cardLines(cards, room, messages);
      const outcome = await untilValue(on, () =>
        textPrompt(
          {
            ...configOf({ ...small, bare: true }),
            mode: 'line',
            check: () => undefined,
            initial: typed,
            onDraft,
            isHidden: true,
            keys: [words?.keys ?? keys.cards, ...(isSecondRound(step) ? [keys.team] : [])],
            help: words?.help ?? help.cards,
            enter: cards.enter,
            over: status,
          },
          on.context,
        ),
      );
      return outcome.type === 'value' ? { type: 'value', value: true } : outcome;
    },
    say: (small, texts) =>
      untilValue(on, () =>
        pausePrompt(
          {
            ...configOf(small),
            body: ({ columns, rows }) => ({ lines: sayLines(texts, columns, rows) }),
            least: texts.length,
          },
          on.context,
        ),
      ),
  };
}

function isSecondRound(step: Question['step']): boolean {
  return (step.kind === 'place' || step.kind === 'silent') && step.round === 'after';
}

/** Columns of a card that is in. */
const CARD = 9;

/** While cards come in, the wall says no more than which ones. */
function cardLines({ laid, open, expected }: CardSession<unknown>, { columns }: Size, { wall }: Messages): Line[] {
  if (expected() === 0) return [];
  const cards = laid().map((number): Line => [span(String(number).padStart(2), 'strong'), span(' •••   ', 'silent')]);
  const inRow = Math.max(1, Math.floor(columns / CARD));
  const rows = cards.flatMap((_, at) => (at % inRow === 0 ? [cards.slice(at, at + inRow).flat()] : []));
  const missing = open().length === 0 ? [] : wrapText(wall.notIn(open()), columns).map((row): Line => [span(row)]);
  return [[span(wall.in(cards.length, expected()), 'strong')], ...rows, [], ...missing];
}

function withoutPanels(now: Wall, without: readonly PanelId[]): Wall {
  const stays = ({ id }: Panel) => !without.some((one) => one === id);
  return { ...now, panels: now.panels.filter(stays), rest: now.rest.filter(stays) };
}

type Left<T> = Result<T> | { readonly type: 'wish'; readonly name: string };

/** Shows a prompt until it gives a value; the menu comes in between and may lead elsewhere. */
async function untilOutcome<T>(on: OnScreen, show: () => Promise<PromptOutcome<T>>): Promise<Left<T>> {
  for (;;) {
    const outcome = await show();
    if (outcome.type !== 'menu') return outcome;
    const left = await leaveByMenu(on);
    if (left === 'back') return { type: 'back' };
    if (left !== 'stay') return { type: 'leave', reply: left };
  }
}

/** The same where there is nothing to wish for. */
async function untilValue<T>(on: OnScreen, show: () => Promise<PromptOutcome<T>>): Promise<Result<T>> {
  const left = await untilOutcome(on, show);
  return left.type === 'wish' ? { type: 'back' } : left;
}
