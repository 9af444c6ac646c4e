import type { Question, Reply } from '../core/session/walk.ts';
import type { Messages } from '../language/messages.ts';
import type { Contacts } from './steps/gate.ts';
import type { PlainQuestions } from './steps/intake.ts';

/** What leads people through a session: the screen, or lines one after the other. */
export interface FrontEnd {
  /** Asks outside a session, under a title. Gives nothing when people, the system or a closed terminal end it. */
  talk<T>(title: string, about: (ask: PlainQuestions) => Promise<T>): Promise<T | undefined>;
  /** Asks one step. Gives what people did; a stop when they, the system or a closed terminal end it. */
  ask(question: Question): Promise<Reply>;
  /** The answer could not be kept on disk. Gives whether to try again. */
  notSaved(reason: string): Promise<boolean>;
  /** A yes or no outside a session, with what it is about above it; nothing when people stop. */
  confirm(ask: string, about: readonly string[]): Promise<boolean | undefined>;
  /** Gives the terminal back as it was. */
  close(): void;
}

/** The process a front end runs in. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
  on(event: NodeJS.Signals, listener: () => void): unknown;
  off(event: NodeJS.Signals, listener: () => void): unknown;
}

export interface FrontOptions {
  readonly host: Terminal;
  readonly messages: Messages;
  readonly now: () => Date;
  /** False when colour was refused on the command line. */
  readonly color: boolean;
  /** Whom the team can turn to with what does not belong in a session. */
  readonly contacts: Contacts;
  /** Lets another program work on a text in a file; gives the text, or nothing when that did not work. */
  readonly throughFile: (text: string, use: (path: string) => Promise<boolean>) => Promise<string | undefined>;
}
