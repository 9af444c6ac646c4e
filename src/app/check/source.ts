import { basename } from 'node:path';
import type { Inquiry } from '../../core/check/engine.ts';
import { examine, refuse } from '../../core/check/engine.ts';
import type { Examined } from '../../core/check/examined.ts';
import type { FilePlace } from '../../core/check/kind.ts';
import { recognise } from '../../core/check/kind.ts';
import { placeFinder } from '../../core/check/lines.ts';
import { refusal, wrongFileFault } from '../../core/check/refusal.ts';
import { wrongByOpening } from '../../core/check/wrong-file.ts';
import { recoded } from '../../core/text/recoded.ts';
import { type Decoded, decode, MAX_BYTES, type RawFile, readRaw } from '../../files/raw-file.ts';

/** A file to check: from the disk, or with bytes from elsewhere (the index of git, the standard input). */
export interface Source {
  readonly path: string;
  readonly place: FilePlace;
  /** Which of the teams of the run it belongs to. */
  readonly team: number;
  readonly bytes?: Buffer;
  /** Only looked at because of the others: nothing is said about it but of its links to what changed. */
  readonly isQuiet?: boolean;
}

export type ReadSource =
  /** Nothing examined means that it is no file of ours. */
  { readonly ok: true; readonly examined: Examined | undefined } | { readonly ok: false; readonly problem: string };

export function rawOf(source: Source): RawFile {
  return givenBy(source) ?? readRaw(source.path);
}

/** What need not be read. A link is given as the system gives one that it may not follow. */
export function givenBy({ place, bytes }: Source): RawFile | undefined {
  if (place.isLink) return { ok: false, code: 'system', system: 'ELOOP' };
  return bytes && { ok: true, bytes };
}

/** What was read of a file, by the hash of its bytes: empty without a cache. */
export interface FoundInSource {
  readonly hash: string;
  readonly read: ReadSource;
}

/** What a file is asked, among what each team asks of its files. */
export function askedOf({ team }: Pick<Source, 'team'>, asked: readonly Inquiry[]): Inquiry {
  const own = asked[team];
  if (own === undefined) throw new RangeError(`team ${team}`);
  return own;
}

/** What a file says by itself. */
export function examineSource(
  source: Source,
  asked: readonly Inquiry[],
  hashOf?: (bytes: Buffer) => string,
): FoundInSource {
  const raw = rawOf(source);
  return { hash: (raw.ok && hashOf?.(raw.bytes)) || '', read: examineRaw(raw, source.place, askedOf(source, asked)) };
}

/** What a file says by itself, from its bytes. */
export function examineRaw(raw: RawFile, place: FilePlace, asked: Inquiry): ReadSource {
  const { files, yaml } = asked.context.messages;
  if (place.isLink) return { ok: true, examined: examine('', place, asked) };
  if (!raw.ok && raw.code === 'too-large') {
    const kib = String(Math.round(MAX_BYTES / 1024));
    const isOurs = recognise(raw.head.toString('latin1'), place) !== undefined;
    return { ok: true, examined: isOurs ? refuse('file-size', yaml['too-large'](kib)) : undefined };
  }
  if (!raw.ok) {
    const { file } = place;
    return {
      ok: false,
      problem: raw.code === 'not-a-file' ? files.notAFile(file) : files.cannotRead(file, raw.system),
    };
  }
  const decoded = decode(raw.bytes);
  if (decoded.ok) return { ok: true, examined: examine(decoded.text, place, asked) };
  const wrong = wrongByOpening(raw.bytes.subarray(0, 200).toString('latin1'), place);
  if (wrong) {
    const own = refusal('', wrongFileFault(wrong, asked.context.messages), asked.context);
    return { ok: true, examined: { ...own, personal: [1] } };
  }
  return { ok: true, examined: examineOtherwise(raw.bytes, decoded, place, asked) };
}

/** What is no UTF-8 is not looked into further; it may be known how to save it as that. */
function examineOtherwise(
  bytes: Buffer,
  { text, offset, isUtf16 }: Extract<Decoded, { ok: false }>,
  place: FilePlace,
  { context: { messages } }: Inquiry,
): Examined | undefined {
  const other = recoded(bytes);
  if (!recognise(other?.text ?? text, place)) return undefined;
  const at = placeFinder(text)({ start: offset, end: offset + 1 });
  if (!other) return refuse('encoding', messages.files.notUtf8(basename(place.file), isUtf16), at);
  const words = messages.wrongEncoding;
  const message = words[other.encoding === 'UTF-16' ? 'utf16' : 'ansi'](at.line, at.column);
  const refused = refuse('encoding', message);
  return { ...refused, raw: refused.raw.map((one) => ({ ...one, help: words.help, isRewritten: true })) };
}
