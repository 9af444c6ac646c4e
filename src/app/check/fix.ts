import { checkOne, fixText } from '../../core/check/check-text.ts';
import type { Finding } from '../../core/check/finding.ts';
import { UserError } from '../../core/user-error.ts';
import { decode } from '../../files/raw-file.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import type { RunInput } from './run-input.ts';
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
export function fixFiles(run: RunInput): FixedFiles {
  const problems: string[] = [];
  let count = 0;
  let files = 0;
  for (const source of run.sources) {
    const fixed = fixedText(source, run);
    if (!fixed || fixed.count === 0) continue;
    try {
      rewriteFile(source.path, fixed.text, fixed.old, source.place.file, run.messages);
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
function fixedText(source: Source, run: RunInput) {
  const raw = rawOf(source);
  const decoded = raw.ok ? decode(raw.bytes) : undefined;
  if (!decoded?.ok) return undefined;
  const check = checkOf(source, run);
  if (!checkOne(decoded.text, check)) return undefined;
  return { ...fixText(decoded.text, check), old: decoded.text };
}

function checkOf(source: Source, { settings, messages, today }: RunInput) {
  return { place: source.place, settings, messages, world: worldAround(today)(source) };
}

export interface FixedText {
  readonly file: string;
  readonly text: string;
  /** What is left to fix by hand. */
  readonly findings: readonly Finding[];
}

/** The text that came in, fixed; for editors. */
export function fixInput(run: RunInput): FixedText {
  const [source] = run.sources;
  if (!source) throw new Error('A check of what comes in has one source.');
  const text = fixedText(source, run)?.text ?? source.bytes?.toString('utf8') ?? '';
  return { file: source.place.file, text, findings: checkOne(text, checkOf(source, run)) ?? [] };
}
