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

export interface Mended {
  readonly mends: number;
  readonly files: number;
  /** Sentences about what could not be written. */
  readonly problems: readonly string[];
}

/** Makes the safe mends in the files themselves. */
export function mendFiles(
  sources: readonly Source[],
  settings: CheckSettings,
  today: string,
  context: Context,
): Mended {
  const { messages } = context;
  const problems: string[] = [];
  let mends = 0;
  let files = 0;
  for (const source of sources) {
    const fixed = mendedText(source, settings, today, context);
    if (!fixed || fixed.count === 0) continue;
    try {
      rewriteFile(source.path, fixed.text, fixed.old, source.place.file, messages);
      mends += fixed.count;
      files += 1;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
    }
  }
  return { mends, files, problems };
}

/** A file's text with its mends made; nothing for what cannot be read as text. */
export function mendedText(
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

/** One file from the input to the output, mended; for editors. What is left to mend by hand goes to stderr. */
export async function mendStdin(
  [source]: readonly Source[],
  settings: CheckSettings,
  today: string,
  context: Context,
): Promise<number> {
  if (!source) return exit.couldNot;
  const mended = mendedText(source, settings, today, context);
  const text = mended?.text ?? source.bytes?.toString('utf8') ?? '';
  context.host.stdout.write(text);
  const checked = checkOne(text, {
    place: source.place,
    settings,
    messages: context.messages,
    world: worldAround(today)(source),
  });
  const findings = checked?.findings ?? [];
  if (findings.length > 0) say(context, formatText(findings, new Map([[source.place.file, text]]), context.messages));
  return hasErrors(findings) ? exit.findings : exit.done;
}
