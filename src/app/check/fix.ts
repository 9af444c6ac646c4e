import { type Check, type Fixed, fixText } from '../../core/check/check-text.ts';
import { inquiry } from '../../core/check/engine.ts';
import type { Finding } from '../../core/check/finding.ts';
import { type FixVerdict, fixAsked, type Proposal } from '../../core/check/fix-asked.ts';
import { recognise } from '../../core/check/kind.ts';
import { recoded } from '../../core/text/recoded.ts';
import { UserError } from '../../core/user-error.ts';
import { decode, type RawFile } from '../../files/raw-file.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import type { CheckInput } from './input.ts';
import { judgeOf, settingsFor } from './judge.ts';
import { type PreparedCheck, prepareRun } from './run.ts';
import { shownFindings } from './shown-findings.ts';
import { examineRaw, rawOf, type Source } from './source.ts';
import { worldAround } from './world.ts';

export interface FixedFiles {
  readonly fixes: number;
  readonly files: number;
  /** Sentences about what could not be written. */
  readonly problems: readonly string[];
}

/** A person who judges the offered fixes, one by one. */
export interface FixJudge {
  judge(proposal: Proposal, file: string): Promise<FixVerdict>;
  /** There is nothing more to ask. */
  close(): void;
}

/** Makes the fixes in the files themselves: the safe ones, and those that were asked for or that a person agrees with. */
export async function fixFiles(run: PreparedCheck, fix: CheckInput['fix'], judge?: FixJudge): Promise<FixedFiles> {
  const problems: string[] = [];
  let fixes = 0;
  let files = 0;
  const way = wayOf(fix, judge);
  for (const source of run.sources.filter(({ isQuiet }) => !isQuiet)) {
    const fixed = await fixedText(rawOf(source), { source, run, way });
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
  judge?.close();
  return { fixes, files, problems };
}

/** How a text is fixed. */
type FixWay = (text: string, check: Check) => Fixed | Promise<Fixed>;

/** What is said once of all is kept for every file. */
function wayOf(fix: CheckInput['fix'], judge?: FixJudge): FixWay {
  if (fix === 'all' || !judge) return (text, check) => fixText(text, check, fix === 'all' ? 'all' : 'safe');
  let last: FixVerdict = 'yes';
  return (text, check) =>
    fixAsked(text, check, async (proposal) => {
      if (last === 'yes' || last === 'no') last = await judge.judge(proposal, check.place.file);
      return last;
    });
}

interface Fixing {
  readonly source: Source;
  readonly run: PreparedCheck;
  readonly way: FixWay;
}

interface FixedText {
  readonly text: string;
  readonly count: number;
  /** What it was made from. */
  readonly old: string | Uint8Array;
}

/** A file's text with its fixes made; nothing for what cannot be read as text. What was saved otherwise becomes UTF-8. */
async function fixedText(raw: RawFile, { source, run, way }: Fixing): Promise<FixedText | undefined> {
  if (!raw.ok) return undefined;
  const settings = settingsFor(source, run);
  const check = { place: source.place, settings, messages: run.messages, world: worldAround(run)(source) };
  const decoded = decode(raw.bytes);
  if (decoded.ok) return { ...(await way(decoded.text, check)), old: decoded.text };
  const other = recoded(raw.bytes);
  if (!other || !recognise(other.text, source.place)) return undefined;
  const { text, count } = await way(other.text, check);
  return { text, count: count + 1, old: raw.bytes };
}

/** What came in, for editors. */
export interface FixedInput {
  /** With its fixes made; as it came where it is no text. */
  readonly text: string | Buffer;
  /** What is left to people. */
  readonly findings: readonly Finding[];
}

/** The text from the input with its fixes made. Errors: a UserError for what cannot be asked. */
export async function fixInput(input: CheckInput, ports: Words & Workplace & Clock): Promise<FixedInput> {
  const run = await prepareRun(input, ports);
  const [source] = run.sources;
  if (!source) throw new UserError(ports.messages.checking.stdinName);
  const fixed = await fixedText(rawOf(source), { source, run, way: wayOf(input.fix) });
  const text = fixed?.text ?? source.bytes ?? '';
  const now = { ...source, bytes: Buffer.from(text) };
  const read = examineRaw(rawOf(now), source.place, inquiry(settingsFor(source, run), run.messages));
  return { text, findings: shownFindings(judgeOf(run)(now, read)?.findings ?? [], input) };
}
