import { throughScratchFile } from '../files/scratch-file.ts';
import type { FrontEnd } from '../terminal/front-end.ts';
import type { Context } from './context.ts';
import { heardIn } from './interruption.ts';

/** The screen, or lines one after the other; only the one that is used is loaded. */
export async function openFrontEnd({ host, interruption, ...context }: Context): Promise<FrontEnd> {
  const { messages, plain, color, now, project } = context;
  const { contacts = {} } = (await project()).config;
  const wishes = { host: heardIn(host, interruption), messages, now, color, contacts, throughFile: throughScratchFile };
  if (plain) return (await import('../terminal/plain/front.ts')).openPlain(wishes);
  return (await import('../terminal/screen/front.ts')).openScreen(wishes);
}

export interface LazyFrontEnd {
  open(): Promise<FrontEnd>;
  close(): void;
}

/** For a command that may have nothing to ask: opened with the first question, once. */
export function lazyFrontEnd(context: Context): LazyFrontEnd {
  let opened: Promise<FrontEnd> | undefined;
  let front: FrontEnd | undefined;
  return {
    async open() {
      opened ??= openFrontEnd(context);
      front = await opened;
      return front;
    },
    close: () => front?.close(),
  };
}
