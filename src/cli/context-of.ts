import { resolve } from 'node:path';
import { soundProject, workFolder } from '../app/sound-project.ts';
import type { Language } from '../core/format/language.ts';
import type { Project } from '../files/project.ts';
import type { Messages } from '../language/messages.ts';
import type { CommandRow } from './command-row.ts';
import type { Context, Host } from './context.ts';

export interface Setting {
  readonly host: Host;
  readonly language: Language;
  readonly messages: Messages;
  readonly now: () => Date;
  readonly commands: readonly CommandRow[];
  readonly interruption: Context['interruption'];
}

export interface GlobalOptions {
  readonly plain?: boolean;
  readonly color?: boolean;
  readonly config?: string;
  readonly cwd?: string;
}

/** What a command gets, from the options that always work. Errors: a UserError for a folder that is not there. */
export function contextFrom({ host, language, messages, now, ...rest }: Setting, options: GlobalOptions): Context {
  const cwd = options.cwd === undefined ? host.cwd() : workFolder(resolve(host.cwd(), options.cwd), messages);
  const plainAsked = options.plain === true || host.env.DRIEHOEK_PLAIN === '1';
  let project: Promise<Project> | undefined;
  return {
    host,
    cwd,
    language,
    messages,
    now,
    // Looked up when chance is asked for: Node takes milliseconds to load it, and a check needs none.
    random: (below) => process.getBuiltinModule('node:crypto').randomInt(below),
    input: () => readAll(host.stdin),
    ...rest,
    color: options.color !== false,
    plainAsked,
    plain: plainAsked || host.env.TERM === 'dumb',
    project: () => {
      project ??= soundProject(cwd, options.config, messages);
      return project;
    },
  };
}

async function readAll(stream: NodeJS.ReadStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
