import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Keys, type PtyWishes, runInPty, type Session } from './pty.ts';
import { program } from './workroom.ts';

/** Says how the program ended and how it left the terminal. */
const AFTERWARDS = 'stty -a | grep -oE -- "-?(echo|icanon|isig)\\b" | sort | tr "\\n" " "';

export interface Shell extends Session {
  /** The program's own process, while it runs. */
  readonly programId: () => number;
  /** Waits until the program has ended; gives its exit code and what `stty` says of the terminal. */
  ended(): Promise<{ readonly code: number; readonly terminal: string }>;
}

/** A terminal that is in order, as `stty` says it. */
export const IN_ORDER = 'echo icanon isig';

/**
 * The program started from a shell in a terminal, as people do. The shell stays until it is read: what is written
 * just before a terminal closes can be lost on a busy machine.
 */
export function inShell(args: readonly string[], wishes: PtyWishes): Shell {
  const script = `"$@"; code=$?; echo; echo "einde $code: $(${AFTERWARDS})klaar"; read -rsn1`;
  const session = runInPty('bash', ['-c', script, 'bash', process.execPath, program, ...args], wishes);
  return {
    ...session,
    programId: () => childOf(session.pty.pid),
    async ended() {
      await session.see(/einde \d+: .*klaar/u);
      const [, code = '', terminal = ''] = /einde (\d+): (.*) klaar/u.exec(session.screen()) ?? [];
      session.type(Keys.enter);
      return { code: Number(code), terminal };
    },
  };
}

function childOf(parent: number): number {
  if (process.platform === 'linux')
    return Number(readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ')[0]);
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = rows.map((row) => row.trim().split(/\s+/u).map(Number));
  return pairs.find(([, of]) => of === parent)?.[0] ?? Number.NaN;
}
