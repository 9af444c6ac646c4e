import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProcess } from './in-process.ts';
import type { Ran } from './spawned.ts';
import { emptyFolder } from './workroom.ts';

/** A git repository in a folder of its own. */
export interface GitRoom {
  readonly cwd: string;
  git(...args: string[]): string;
  write(name: string, text: string): void;
  remove(...names: string[]): void;
  /** Everything that is there. */
  commit(): void;
  check(...args: string[]): Promise<Ran>;
  /** What a check finds: "file rule", in its order. */
  found(...args: string[]): Promise<string[]>;
}

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main'];

export function gitRoom(files: Readonly<Record<string, string>> = {}, cwd = emptyFolder()): GitRoom {
  mkdirSync(cwd, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, '-c', 'protocol.file.allow=always', ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString();
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  };
  const commit = () => {
    git('add', '-A');
    git('commit', '-qm', 'Stand');
  };
  const check = (...args: string[]) => inProcess(['check', ...args], { cwd, env: { SOURCE_DATE_EPOCH: '1797638400' } });
  if (Object.keys(files).length > 0) {
    git('init', '-q');
    for (const [name, text] of Object.entries(files)) write(name, text);
    commit();
  }
  return {
    cwd,
    git,
    write,
    remove: (...names) => {
      for (const name of names) rmSync(join(cwd, name), { recursive: true });
    },
    commit,
    check,
    found: async (...args) => {
      const { stdout } = await check('--json', ...args);
      const { findings } = JSON.parse(stdout || '{"findings":[]}') as { findings: { file: string; rule: string }[] };
      return findings.map(({ file, rule }) => `${file} ${rule}`);
    },
  };
}
