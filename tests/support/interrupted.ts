import type { Messages } from '../../src/language/messages.ts';
import { type BeginWishes, begin } from './begun.ts';
import { Keys, type Session } from './pty.ts';
import type { Played, sessions } from './workroom.ts';

/** How a session can be cut off, and the exit code that belongs to it. */
export const cuts = {
  'kill -9': { cut: (session: Session) => session.pty.kill('SIGKILL'), code: undefined },
  SIGTERM: { cut: (session: Session) => session.pty.kill('SIGTERM'), code: 143 },
  SIGHUP: { cut: (session: Session) => session.pty.kill('SIGHUP'), code: 129 },
  SIGINT: { cut: (session: Session) => session.pty.kill('SIGINT'), code: 130 },
  'end of input': { cut: (session: Session) => session.type(Keys.ctrlD), code: 130 },
} as const;
export type Cut = keyof typeof cuts;

/** A terminal whose program can be replaced under the hands that type. */
function replaceable(first: Session): Session & { current: Session } {
  const handle = {
    current: first,
    get pty() {
      return handle.current.pty;
    },
    screen: () => handle.current.screen(),
    lines: () => handle.current.lines(),
    everything: () => handle.current.everything(),
    raw: () => handle.current.raw(),
    type: (keys: string) => handle.current.type(keys),
    paste: (text: string) => handle.current.paste(text),
    see: (...wishes: Parameters<Session['see']>) => handle.current.see(...wishes),
    prompted: (...wishes: Parameters<Session['prompted']>) => handle.current.prompted(...wishes),
    gone: (...wishes: Parameters<Session['gone']>) => handle.current.gone(...wishes),
    exit: (...wishes: Parameters<Session['exit']>) => handle.current.exit(...wishes),
    resize: (columns: number, rows: number) => handle.current.resize(columns, rows),
  };
  return handle;
}

/**
 * Types a whole session that is cut off at every single prompt, before anything is typed there, and resumed. A prompt
 * within a step may come back by way of the one before it. Gives how often it was cut off.
 */
export async function interruptedEverywhere(
  named: keyof typeof sessions | Played,
  choose: (at: number) => Cut,
  wishes: BeginWishes = {},
): Promise<{ cwd: string; count: number; session: Session }> {
  let count = 0;
  const begun = await begin(named, {
    ...wishes,
    wrap: replaceable,
    async onScreen(_what, ...texts) {
      const kind = choose(count);
      const handle = begun.session as ReturnType<typeof replaceable>;
      cuts[kind].cut(handle.current);
      const { code, signal } = await handle.current.exit();
      const right = cuts[kind].code === undefined ? signal === 9 : code === cuts[kind].code;
      if (!right) throw new Error(`After ${kind} at prompt ${count}: exit ${code}, signal ${signal}`);
      count += 1;
      handle.current = begun.resume(...(wishes.args ?? [])).session;
      await catchUp(handle, texts, begun.messages);
    },
  });
  await begun.types.all();
  return { cwd: begun.cwd, count, session: begun.session };
}

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** From where a session resumes to the prompt where it was cut off, with the keys people would press. */
async function catchUp(session: Session, texts: readonly string[], { screen, menu, wall }: Messages): Promise<void> {
  const { enter } = Keys;
  const isThere = (text: string) => flat(session.screen()).includes(flat(text));
  const target = () => texts.every(isThere);
  const wants = (text: string) => texts.some((one) => flat(one) === flat(text));
  const ways: readonly (readonly [shown: string, keys: string])[] = [
    [menu.skip, `${menu.skip}${enter}`],
    [screen.otherwise, `${screen.otherwise}${enter}`],
    // The silence is over once cards are to come in.
    [wall.keys.silence, enter],
    ...(wants(menu.skip) || wants(menu.skipAsk) ? [[wall.keys.menu, Keys.escape] as const] : []),
  ];
  const start = Date.now();
  let pressed: string | undefined;
  while (!target()) {
    if (Date.now() - start > 8000) throw new Error(`Never back at ${texts.join(' + ')}:\n${session.screen()}`);
    const way = ways.find(([shown]) => isThere(shown));
    if (way && way[0] !== pressed) session.type(way[1]);
    pressed = way?.[0];
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
}
