import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatText } from '../../core/check/formats/text.ts';
import type { FormatRead } from '../../core/format/read.ts';
import { parseLens } from '../../core/lens/parse.ts';
import type { Lens } from '../../core/lens/schema.ts';
import { parseProtocol } from '../../core/protocol/parse.ts';
import type { Protocol } from '../../core/protocol/schema.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { idsOn, pathOnShelf, type Shelf } from '../../files/package-files.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import type { Messages } from '../../language/messages.ts';
import type { Context } from '../context.ts';

export interface SessionForm {
  readonly protocol: Protocol;
  readonly lenses: readonly Lens[];
}

export const STANDARD_PROTOCOL = 'bewust-vakmanschap';

/** A session form by id (the team's own first) or by file, with the lenses it offers. */
export async function findProtocol(named: string | undefined, context: Context): Promise<SessionForm> {
  const { config, root } = await context.project();
  const wanted = named ?? config.protocol ?? STANDARD_PROTOCOL;
  const path = /[/\\]|\.ya?ml$/u.test(wanted)
    ? resolve(context.cwd, wanted)
    : pathOf('protocols', wanted, root, context);
  const protocol = read(path, parseProtocol, context);
  const ids = new Set(protocol.steps.flatMap((step) => (step.kind === 'lens' ? step.lenses : [])));
  return { protocol, lenses: [...ids].map((id) => read(pathOf('lenses', id, root, context), parseLens, context)) };
}

function pathOf(shelf: Exclude<Shelf, 'cases'>, id: string, root: string, { language, messages }: Context): string {
  const own = join(root, shelf, `${id}.yaml`);
  if (existsSync(own)) return own;
  const known = idsOn(shelf, language);
  if (known.includes(id)) return pathOnShelf(shelf, language, id);
  throw new UserError(messages.cli.noSuch[shelf](id, nearest(id, known)), messages.cli.known[shelf](known));
}

function read<T>(
  path: string,
  parse: (text: string, file: string, messages: Messages) => FormatRead<T>,
  context: Context,
): T {
  const { messages, cwd } = context;
  const file = shown(path, cwd);
  const text = readTextFile(path, messages);
  const { value, findings } = parse(text, file, messages);
  if (value === undefined) throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
  return value;
}
