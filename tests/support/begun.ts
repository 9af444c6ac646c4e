import { inProcess } from './in-process.ts';
import { linesUntil } from './plain-script.ts';
import { type PtyWishes, runInPty, type Session } from './pty.ts';
import { type Typist, type TypistWishes, typist } from './typist.ts';
import { emptyFolder, type Played, playedSession, program, type sessions } from './workroom.ts';

/** A clock that stands still, in one time zone, so that the same answers give the same bytes and screens everywhere. */
export const SAME_CLOCK = { SOURCE_DATE_EPOCH: '1795600000', TZ: 'UTC' };

export interface Begun extends Played {
  readonly cwd: string;
  readonly session: Session;
  readonly types: Typist;
  /** Goes on with a stopped session, in a new terminal. */
  resume(...args: readonly string[]): { session: Session; types: Typist };
}

export interface BeginWishes extends Omit<Partial<PtyWishes>, 'cwd'>, TypistWishes {
  readonly args?: readonly string[];
  /** The step to begin at: those before it have been answered line by line, which takes far less time than to type them. */
  readonly from?: string;
  /** Puts something between the terminal and who types. */
  readonly wrap?: (session: Session) => Session;
}

/** A known session, or one with answers made for a form, about to be typed, in a terminal and a folder of its own. */
export async function begin(
  named: keyof typeof sessions | Played,
  { args = [], from, onScreen, wrap = (session) => session, ...wishes }: BeginWishes = {},
): Promise<Begun> {
  const played = typeof named === 'string' ? await playedSession(named) : named;
  const { answers, protocol, language } = played;
  const cwd = emptyFolder();
  const id = String(answers.case ?? 'library:terras-na-elven').replace('library:', '');
  const base = ['review', id, '--lang', language, '--protocol', protocol.id, '--date', answers.date ?? '2026-12-18'];
  const env: Readonly<Record<string, string>> = { ...SAME_CLOCK, ...wishes.env };
  const run = (own: readonly string[]) => {
    const session = wrap(runInPty(process.execPath, [program, ...own], { ...wishes, cwd, env }));
    return {
      session,
      types: typist(session, played, { sign: env.LANG === 'C' ? '>' : '›', ...(onScreen ? { onScreen } : {}) }),
    };
  };
  if (from !== undefined) {
    const input = `${linesUntil(from, played, '.').join('\n')}\n`;
    const { code, stderr } = await inProcess(['--plain', ...base, ...args], { cwd, env, input });
    if (code !== 130) throw new Error(`Not at ${from}: ${code} ${stderr.slice(-800)}`);
  }
  const first = run(from === undefined ? [...base, ...args] : ['resume', ...args]);
  return { ...played, ...first, cwd, resume: (...more) => run(['resume', ...more]) };
}
