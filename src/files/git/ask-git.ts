import { execFileSync } from 'node:child_process';
import { UserError } from '../../core/user-error.ts';
import type { Messages } from '../../language/messages.ts';
import { gitRoot } from '../project.ts';

const MAX_OUTPUT = 1024 * 1024 * 1024;

/** Where git is asked, and in whose words it is said what stands in the way. */
export interface GitPlace {
  readonly cwd: string;
  readonly messages: Messages;
}

/**
 * What git answers. Always the program itself and never a shell: a file name is a word, whatever it holds. Errors: a
 * UserError with git's own reason and remedy.
 */
export function askGit(args: readonly string[], { cwd, messages }: GitPlace, input?: string): Buffer {
  try {
    return run(args, cwd, input);
  } catch (error) {
    throw refusal(error as Failure, cwd, messages);
  }
}

/** The same where git may well say no: then nothing. */
export function tryGit(args: readonly string[], cwd: string): Buffer | undefined {
  try {
    return run(args, cwd);
  } catch {
    return undefined;
  }
}

function run(args: readonly string[], cwd: string, input?: string): Buffer {
  return execFileSync('git', args, {
    cwd,
    maxBuffer: MAX_OUTPUT,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...workTree(cwd), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    ...(input === undefined ? {} : { input }),
  });
}

/** In a hook of a linked work tree git sets GIT_DIR, and then takes any folder one stands in for the root of the tree. */
function workTree(cwd: string): { GIT_WORK_TREE?: string } {
  const { GIT_DIR, GIT_WORK_TREE } = process.env;
  const root = GIT_DIR !== undefined && GIT_WORK_TREE === undefined ? gitRoot(cwd) : undefined;
  return root === undefined ? {} : { GIT_WORK_TREE: root };
}

type Failure = NodeJS.ErrnoException & { readonly stderr?: Buffer };

function refusal({ code, stderr }: Failure, cwd: string, { checking }: Messages): UserError {
  if (code === 'ENOENT') return new UserError(checking.noGit);
  const said = stderr?.toString().trim() ?? '';
  if (/^fatal: not a git repository/mu.test(said)) return new UserError(checking.noRepository(cwd));
  const [reason = '', ...rest] = said.split('\n').map((line) => line.trim());
  const remedy = rest.find((line) => line.startsWith('git '));
  const hint = remedy === undefined ? rest.join(' ').trim() : checking.gitRemedy(remedy);
  return new UserError(checking.gitRefuses(reason.replace(/^fatal: /u, '')), hint === '' ? undefined : hint);
}

/** The root of the repository. Errors: a UserError when git or the repository is not there. */
export function repositoryRoot(place: GitPlace): string {
  return askGit(['rev-parse', '--show-toplevel'], place).toString().replace(/\n$/u, '');
}
