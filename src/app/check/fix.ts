import { type Context, exit, say } from '../../cli/context.ts';
import { checkOne, fixText } from '../../core/check/check-text.ts';
import { hasErrors } from '../../core/check/finding.ts';
import { formatText } from '../../core/check/formats/text.ts';
import type { CheckSettings } from '../../core/check/settings.ts';
import { UserError } from '../../core/user-error.ts';
import { decode } from '../../files/raw-file.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import { rawOf, type Source } from './source.ts';
import { worldAround } from './world.ts';

export interface FixedFiles {
  /** How many findings were fixed. */
  readonly count: number;
  readonly files: number;
  /** Sentences about what could not be written. */
  readonly problems: readonly string[];
}

/** Makes the safe fixes in the files themselves. */
export function fixFiles(
  sources: readonly Source[],
  settings: CheckSettings,
  today: string,
  context: Context,
): FixedFiles {
  const { messages } = context;
  const problems: string[] = [];
  let count = 0;
  let files = 0;
  for (const source of sources) {
    const fixed = fixedText(source, settings, today, context);
    if (!fixed || fixed.count === 0) continue;
    try {
      rewriteFile(source.path, fixed.text, fixed.old, source.place.file, messages);
      count += fixed.count;
      files += 1;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
    }
  }
  return { count, files, problems };
}

/** A file's text with its fixes made; nothing for what cannot be read as text. */
export function fixedText(
  source: Source,
  settings: CheckSettings,
  today: string,
  { messages }: Context,
): { readonly text: string; readonly old: string; readonly count: number } | undefined {
  const raw = rawOf(source);
  const decoded = raw.ok ? decode(raw.bytes) : undefined;
  if (!decoded?.ok) return undefined;
  const check = { place: source.place, settings, messages, world: worldAround(today)(source) };
  if (!checkOne(decoded.text, check)) return undefined;
  return { ...fixText(decoded.text, check), old: decoded.text };
}

/** One file from the input to the output, fixed; for editors. What is left to fix by hand goes to stderr. */
export async function fixStdin(
  [source]: readonly Source[],
  settings: CheckSettings,
  today: string,
  context: Context,
): Promise<number> {
  if (!source) return exit.couldNot;
  const fixed = fixedText(source, settings, today, context);
  const text = fixed?.text ?? source.bytes?.toString('utf8') ?? '';
  context.host.stdout.write(text);
  const world = worldAround(today)(source);
  const findings = checkOne(text, { place: source.place, settings, messages: context.messages, world }) ?? [];
  if (findings.length > 0) say(context, formatText(findings, new Map([[source.place.file, text]]), context.messages));
  return hasErrors(findings) ? exit.findings : exit.done;
}
