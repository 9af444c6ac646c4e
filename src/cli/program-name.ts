import { isAbsolute, relative, sep } from 'node:path';
import { quoted } from '../core/text/quoted.ts';
import { programFile } from '../files/shipped-source.ts';
import type { CommandRow } from './command-row.ts';

/**
 * How people call the program where they stand, for the commands it tells them to type. In a clone it is not on the path:
 * there it is started with node, as is the checker that lies in a team's own repository.
 */
export function programName(cwd: string): string {
  const { path, form } = programFile();
  const near = relative(cwd, path);
  const isElsewhere = near.startsWith('..') || isAbsolute(near) || near.includes('node_modules');
  if (isElsewhere && form !== 'one-file') return 'driehoek';
  const word = quoted(near.split(sep).join('/'));
  return form === 'executable' ? `./${word}` : `node ${word}`;
}

interface Asked {
  readonly host: { cwd(): string; readonly env: NodeJS.ProcessEnv };
  readonly plainAsked: boolean;
}

/** What goes on with a session: in lines again for who asked for lines. */
export function resumeCommand({ host, plainAsked }: Asked): string {
  return `${programName(host.cwd())} ${plainAsked && host.env.DRIEHOEK_PLAIN !== '1' ? '--plain ' : ''}resume`;
}

/** Our sentences name a command as it is once the program is installed; here as it works where people stand. */
export function asTypedHere(text: string, cwd: string, commands: readonly CommandRow[]): string {
  const name = programName(cwd);
  if (name === 'driehoek') return text;
  const names = commands.map((row) => row.name).join('|');
  return text.replace(new RegExp(`(?<![\\w./-])driehoek (?=(?:--plain )?(?:${names})(?![\\w-]))`, 'gu'), `${name} `);
}
