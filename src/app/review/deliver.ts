import { basename, dirname, resolve } from 'node:path';
import { drawSvg } from '../../core/draw/svg.ts';
import { pictureOf } from '../../core/record/compose.ts';
import type { RecordTemplate } from '../../core/record/template.ts';
import type { PlayedState } from '../../core/results/review.ts';
import type { Session } from '../../core/session/fold.ts';
import { contextOf } from '../../core/session/steps.ts';
import { UserError } from '../../core/user-error.ts';
import { recordsByMark } from '../../files/answers-mark.ts';
import { statOf } from '../../files/leads-out.ts';
import { discard } from '../../files/new-file.ts';
import { shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';
import { publish, recordText } from './publish.ts';
import { recordPath, STDOUT } from './record-place.ts';
import { answersText, saveAnswers } from './save-answers.ts';

type DeliveryPorts = Words & Workplace;

/** Where what was played goes. */
export interface DeliveryInput {
  readonly output?: string | undefined;
  readonly again?: boolean | undefined;
  readonly saveAnswers?: string | undefined;
}

/** Where the record of a session that was played came. */
export interface Delivered {
  readonly state: PlayedState;
  readonly record?: string;
  readonly svg?: string;
  /** The record itself, where it is in no file, and its drawing. */
  readonly text?: string;
  readonly drawing?: string;
  /** The answers as they were played, where those are in no file. */
  readonly answers?: string;
  readonly notices: readonly string[];
}

/** Whether all records would go into one file that is named. */
export function isOneFile(output: string | undefined, cwd: string): boolean {
  if (output === undefined || output === STDOUT) return false;
  return !(statOf(resolve(cwd, output))?.isDirectory() ?? false);
}

/** Answers that became a record in that folder are not written twice, unless that is asked for. It is looked through once. */
export function delivererFor({ again = false, output, saveAnswers: saved }: DeliveryInput, { cwd }: DeliveryPorts) {
  let known: Known | undefined;
  // Beside a file that was named, nothing is looked for: that may be anywhere.
  const isNamed = isOneFile(output, cwd);
  const deliver = async (session: Session, template: RecordTemplate, own: DeliveryPorts): Promise<Delivered> => {
    if (output === STDOUT)
      return { state: 'printed', text: recordText(session, template, own), ...drawingOf(session, own), notices: [] };
    const wanted = await recordPath(session, own);
    known ??= isNamed ? { byMark: new Map(), earlier: new Map() } : knownIn(dirname(wanted));
    const there = again ? undefined : known.byMark.get(session.start.answers ?? '');
    if (there !== undefined) return { state: 'there', record: shown(there, cwd), notices: [] };
    return write(session, { wanted, known, template }, own);
  };
  return async (session: Session, template: RecordTemplate, own: DeliveryPorts): Promise<Delivered> => {
    if (saved === STDOUT) return { ...(await deliver(session, template, own)), answers: answersText(session, cwd) };
    if (saved !== undefined) saveAnswers(session, saved, own);
    try {
      return await deliver(session, template, own);
    } catch (error) {
      // Or the same call would find the name taken when what stood in the way is gone.
      if (saved !== undefined) discard(resolve(cwd, saved));
      throw error;
    }
  };
}

/** The records made from answers in a folder. */
interface Known {
  /** Also those of this run. */
  readonly byMark: Map<string, string>;
  /** Those from before this run, by name, wherever they were moved to: of two files in one call neither is the earlier. */
  readonly earlier: ReadonlyMap<string, string>;
}

function knownIn(folder: string): Known {
  const byMark = recordsByMark(folder);
  return { byMark, earlier: new Map([...byMark.values()].map((path) => [basename(path), path])) };
}

function drawingOf(session: Session, { messages }: DeliveryPorts): { drawing?: string } {
  const picture = pictureOf(session, contextOf(session, messages));
  return (picture.before ?? picture.after ?? picture.group) === undefined
    ? {}
    : { drawing: drawSvg(picture, messages) };
}

interface Target {
  readonly wanted: string;
  readonly known: Known;
  readonly template: RecordTemplate;
}

async function write(session: Session, { wanted, known, template }: Target, ports: DeliveryPorts): Promise<Delivered> {
  const { byMark, earlier } = known;
  const { answers: mark = '' } = session.start;
  const before = earlier.get(basename(wanted));
  const isChanged = before !== undefined && byMark.get(mark) !== before;
  const { path, svg } = publish(session, wanted, template, ports);
  if (!byMark.has(mark)) byMark.set(mark, path);
  const record = shown(path, ports.cwd);
  return {
    state: 'written',
    record,
    ...(svg === undefined ? {} : { svg: shown(svg, ports.cwd) }),
    notices: [
      ...(isChanged ? [ports.messages.answers.changedSince(shown(before, ports.cwd), record)] : []),
      ...(await sortsOf(session, ports)),
    ],
  };
}

/** The record is there: where its sort cannot be kept as well, that is said, and the record has it. */
async function sortsOf(session: Session, ports: DeliveryPorts): Promise<string[]> {
  if (!session.start.protocol.steps.some(({ kind }) => kind === 'sort')) return [];
  try {
    return await (await import('../values/keep-sorts.ts')).keepSorts(session, ports);
  } catch (error) {
    if (error instanceof UserError) return [error.message];
    throw error;
  }
}
