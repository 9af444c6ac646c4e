import { dirname, resolve } from 'node:path';
import type { Finding } from '../../core/check/finding.ts';
import { planFaults } from '../../core/programme/plan-faults.ts';
import { type HeldRecord, heldNow, type OpenProgramme } from '../../core/programme/progress.ts';
import { type Programme, parseProgramme } from '../../core/programme/schema.ts';
import { parseSeries, type Series } from '../../core/programme/series.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { withEntries } from '../../core/yaml/with-entries.ts';
import { shown } from '../../files/project.ts';
import { rewriteFile } from '../../files/rewrite-file.ts';
import { idsOn, placeOnShelf, textOnShelf } from '../../files/shipped.ts';
import { readTextFile } from '../../files/text-file.ts';
import { faultsShown } from '../faults.ts';
import type { Words, Workplace } from '../ports.ts';
import { gatherRecords } from '../records/gather-records.ts';
import { programmeFiles } from './programme-files.ts';

type Ports = Words & Workplace;

/** A programme with its file as it stands there. */
export interface ProgrammeFile extends OpenProgramme {
  readonly path: string;
  readonly text: string;
  /** Records that could not be read, where one of the programme was missed. */
  readonly unread: readonly Finding[];
}

/** By its id, or the only one there is. Errors: a UserError for one there is not, or one with a fault. */
export async function openProgramme(named: string | undefined, ports: Ports): Promise<ProgrammeFile> {
  const { messages, cwd } = ports;
  const path = await pathOf(named, ports);
  const text = readTextFile(path, messages);
  const file = shown(path, cwd);
  const { value, findings } = parseProgramme(text, file, messages);
  if (value === undefined) throw new UserError((await faultsShown(findings, text, ports)).trimEnd());
  const [fault] = planFaults(value);
  // A record of one group must not end up with the other.
  if (fault?.what === 'group-twice') throw new UserError(messages.programme.groupTwice(fault.said, file));
  const series = await seriesOf(value, path, ports);
  return { path, text, file, programme: value, series, ...(await recordsOf(value, ports)) };
}

async function pathOf(named: string | undefined, ports: Ports): Promise<string> {
  const { messages, cwd } = ports;
  const { programme: words } = messages;
  if (named !== undefined && /[/\\]|\.ya?ml$/u.test(named)) return resolve(cwd, named);
  const files = await programmeFiles(ports);
  const ids = files.map(({ id }) => id);
  if (named === undefined && files.length > 1) throw new UserError(words.which, words.known(ids));
  const found = named === undefined ? files[0] : files.find(({ id }) => id === named);
  if (found !== undefined) return found.path;
  if (named === undefined) throw new UserError(words.none, words.noneHint);
  throw new UserError(words.unknown(named, nearest(named, ids)), ids.length === 0 ? words.noneHint : words.known(ids));
}

/** The series of a programme: one that ships, or a file beside it. */
export async function seriesOf({ series }: Pick<Programme, 'series'>, path: string, ports: Ports): Promise<Series> {
  const { messages, language, cwd } = ports;
  const isFile = /[/\\]|\.ya?ml$/u.test(series);
  const ids = idsOn('series', language);
  if (!isFile && !ids.includes(series))
    throw new UserError(messages.programme.unknownSeries(series, nearest(series, ids)), messages.programme.known(ids));
  const own = resolve(dirname(path), series);
  const text = isFile ? readTextFile(own, messages) : textOnShelf('series', language, series);
  const name = isFile ? shown(own, cwd) : placeOnShelf('series', language, series);
  const { value, findings } = parseSeries(text, name, messages);
  if (value !== undefined) return value;
  throw new UserError((await faultsShown(findings, text, ports)).trimEnd());
}

type Found = Pick<ProgrammeFile, 'records' | 'unread'>;

/** The records of a programme; where one is missed in its folder, wherever it lies in the project. */
async function recordsOf(programme: Programme, ports: Ports): Promise<Found> {
  const near = await ownRecords([], programme, ports);
  const isMissed = ({ records }: Found) => {
    const known = new Set(records.map(({ review }) => review.front.id));
    return Object.values(programme.held ?? {}).some((id) => !known.has(id));
  };
  if (!isMissed(near)) return { ...near, unread: [] };
  const all = await ownRecords([(await ports.project()).root], programme, ports);
  const files = new Set(near.records.map(({ file }) => file));
  const records = [...near.records, ...all.records.filter(({ file }) => !files.has(file))];
  return { records, unread: isMissed({ ...all, records }) ? all.unread : [] };
}

async function ownRecords(places: readonly string[], { id, held = {} }: Programme, ports: Ports): Promise<Found> {
  const ids = new Set(Object.values(held));
  const { taken, unsound } = await gatherRecords(places, ports, ({ review, file }): HeldRecord[] => {
    const { front } = review;
    const isOwn = front.programme?.id === id || (front.id !== undefined && ids.has(front.id));
    return isOwn ? [{ file, review }] : [];
  });
  return { records: taken.flat(), unread: unsound.flatMap(({ findings }) => findings) };
}

/** Writes down in the programme which records there are of it: one that is deleted later can then be named. */
export function keepHeld(own: ProgrammeFile, { messages }: Words): ProgrammeFile {
  const held = heldNow(own);
  const { programme, path, text, file } = own;
  if (Object.keys(held).every((key) => held[key] === programme.held?.[key])) return own;
  const changed = withEntries(text, 'held', held);
  rewriteFile(path, changed, text, file, messages);
  return { ...own, text: changed, programme: { ...programme, held } };
}
