import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatText } from '../../core/check/formats/text.ts';
import type { FormatRead } from '../../core/format/read.ts';
import type { Lens } from '../../core/lens/schema.ts';
import type { Protocol } from '../../core/protocol/schema.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { idsOn, pathOnShelf, pressedOnShelf } from '../../files/package-files.ts';
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
  const { config } = await context.project();
  const wanted = named ?? config.protocol ?? STANDARD_PROTOCOL;
  const protocol = await open<Protocol>('protocols', wanted, context);
  const ids = new Set(protocol.steps.flatMap((step) => (step.kind === 'lens' ? step.lenses : [])));
  return { protocol, lenses: await Promise.all([...ids].map((id) => open<Lens>('lenses', id, context))) };
}

/** By path, from the team's own folder, or from the shelf. */
async function open<T>(shelf: 'protocols' | 'lenses', named: string, context: Context): Promise<T> {
  const { language, messages, cwd } = context;
  const { root } = await context.project();
  const own = /[/\\]|\.ya?ml$/u.test(named) ? resolve(cwd, named) : join(root, shelf, `${named}.yaml`);
  if (own === resolve(cwd, named) || existsSync(own)) return read(shelf, own, context);
  const known = idsOn(shelf, language);
  if (!known.includes(named))
    throw new UserError(messages.cli.noSuch[shelf](named, nearest(named, known)), messages.cli.known[shelf](known));
  const pressed = pressedOnShelf(shelf, language, named);
  return pressed === undefined ? read(shelf, pathOnShelf(shelf, language, named), context) : (pressed as T);
}

type Parse = (text: string, file: string, messages: Messages) => FormatRead<unknown>;

async function read<T>(shelf: 'protocols' | 'lenses', path: string, { messages, cwd }: Context): Promise<T> {
  const parse: Parse =
    shelf === 'protocols'
      ? (await import('../../core/protocol/parse.ts')).parseProtocol
      : (await import('../../core/lens/parse.ts')).parseLens;
  const file = shown(path, cwd);
  const text = readTextFile(path, messages);
  const { value, findings } = parse(text, file, messages);
  if (value === undefined) throw new UserError(formatText(findings, new Map([[file, text]]), messages).trimEnd());
  return value as T;
}
