import { fixText } from '../../core/check/check-text.ts';
import { inquiry } from '../../core/check/engine.ts';
import type { Finding } from '../../core/check/finding.ts';
import { UserError } from '../../core/user-error.ts';
import { decode, type RawFile } from '../../files/raw-file.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import type { CheckInput } from './input.ts';
import { judgeOf, settingsFor } from './judge.ts';
import { type PreparedCheck, prepareRun } from './run.ts';
import { examineRaw, rawOf, type Source } from './source.ts';
import { worldAround } from './world.ts';

export interface FixedFiles {
  readonly fixes: number;
  readonly files: number;
  /** Sentences about what could not be written. */
  readonly problems: readonly string[];
}

/** Makes the safe fixes in the files themselves. */
export function fixFiles(run: PreparedCheck): FixedFiles {
  const problems: string[] = [];
  let fixes = 0;
  let files = 0;
  for (const source of run.sources.filter(({ isQuiet }) => !isQuiet)) {
    const fixed = fixedText(rawOf(source), source, run);
    if (!fixed || fixed.count === 0) continue;
    try {
      rewriteFile(source.path, fixed.text, fixed.old, source.place.file, run.messages);
      fixes += fixed.count;
      files += 1;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
    }
  }
  return { fixes, files, problems };
}

/** A file's text with its fixes made; nothing for what cannot be read as text. */
function fixedText(raw: RawFile, source: Source, run: PreparedCheck) {
  const decoded = raw.ok ? decode(raw.bytes) : undefined;
  if (!decoded?.ok) return undefined;
  const settings = settingsFor(source, run);
  const check = { place: source.place, settings, messages: run.messages, world: worldAround(run)(source) };
  return { ...fixText(decoded.text, check), old: decoded.text };
}

/** What came in, for editors. */
export interface FixedInput {
  /** With its fixes made; as it came where it is no text. */
  readonly text: string | Buffer;
  /** What is left to people. */
  readonly findings: readonly Finding[];
}

/** The text from the input with its safe fixes made. Errors: a UserError for what cannot be asked. */
export async function fixInput(input: CheckInput, ports: Words & Workplace & Clock): Promise<FixedInput> {
  const run = await prepareRun(input, ports);
  const [source] = run.sources;
  if (!source) throw new UserError(ports.messages.checking.stdinName);
  const text = fixedText(rawOf(source), source, run)?.text ?? source.bytes ?? '';
  const fixed = { ...source, bytes: Buffer.from(text) };
  const read = examineRaw(rawOf(fixed), source.place, inquiry(settingsFor(source, run), run.messages));
  return { text, findings: judgeOf(run)(fixed, read)?.findings ?? [] };
}
