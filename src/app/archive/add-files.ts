import { resolve } from 'node:path';
import { type Book, enter, fateOf, incomingOf, openBook } from '../../core/archive/add-rows.ts';
import type { PulseRow } from '../../core/archive/pulse-row.ts';
import { readRows } from '../../core/archive/row-file.ts';
import type { ArchiveAddResult } from '../../core/results/archive.ts';
import { localDay } from '../../core/text/calendar.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import { keepPulses, pulseFates, splitPulses } from './add-pulses.ts';
import { keepRows, pathOf } from './keep-rows.ts';
import type { LeftLine } from './left-line.ts';
import { type Archive, type ArchiveInput, inArchive } from './open-archive.ts';
import { type AddPorts, quotable } from './quotable.ts';

export interface AddInput extends ArchiveInput {
  readonly files: readonly string[];
  /** Take sentences in which a name or a number may stand, without asking. */
  readonly yes?: boolean;
}

type Counts = Pick<ArchiveAddResult['files'][number], 'added' | 'late' | 'changed' | 'answers' | 'same'>;

export interface Added {
  readonly archive: string;
  readonly files: readonly (Counts & { readonly file: string })[];
  readonly leftOut: readonly LeftLine[];
  /** Whether people stopped: then nothing was written. */
  readonly isStopped: boolean;
}

interface Adding {
  readonly book: Book;
  readonly ports: AddPorts;
  /** Take sentences in which a name or a number may stand, without asking. */
  readonly yes: boolean;
  readonly left: LeftLine[];
  /** Files of rows to be written anew, by their path. */
  readonly changed: Set<string>;
}

/** Adds files of teams to an archive; each row is judged by itself. Errors: a UserError for a file or an archive that cannot be read. */
export async function addFiles({ files, yes = false, archive: named }: AddInput, ports: AddPorts): Promise<Added> {
  const { cwd, messages } = ports;
  const texts = files.map(
    (file) => [shown(resolve(cwd, file), cwd), readTextFile(resolve(cwd, file), messages)] as const,
  );
  return inArchive({ archive: named }, ports, (archive) => addAll(texts, yes, archive, ports), true);
}

type Texts = readonly (readonly [file: string, text: string])[];

async function addAll(texts: Texts, yes: boolean, archive: Archive, ports: AddPorts): Promise<Added> {
  const book = openBook(archive.rows, archive.state, localDay(ports.now()));
  const adding: Adding = { book, ports, yes, left: [], changed: new Set() };
  const done: (Counts & { file: string })[] = [];
  const taken: PulseRow[] = [];
  for (const [file, text] of texts) {
    const split = splitPulses(file, text);
    const counts = await addOne(file, split.rest, adding);
    if (counts === undefined) return { archive: archive.name, files: [], leftOut: [], isStopped: true };
    const { added, changed, same, ...fates } = pulseFates(file, split, archive, book.today);
    adding.left.push(...split.left, ...fates.left);
    taken.push(...fates.taken);
    done.push({
      ...counts,
      file,
      added: counts.added + added,
      changed: counts.changed + changed,
      same: counts.same + same,
    });
  }
  keepPulses(archive, taken, ports.messages);
  keepRows(archive, { rows: [...book.rows.values()], changed: adding.changed, today: book.today }, ports.messages);
  return { archive: archive.name, files: done, leftOut: adding.left, isStopped: false };
}

const tookAs = { added: 'added', late: 'late', changed: 'changed', answer: 'answers', nothing: 'same' } as const;

async function addOne(file: string, text: string, adding: Adding): Promise<Counts | undefined> {
  const { book, left, changed } = adding;
  const { rows, faults } = readRows(text);
  left.push(...faults.map(({ line, fault }) => ({ file, line, why: fault })));
  const incoming = incomingOf(
    rows.map(({ row }) => row),
    book,
  );
  const counts = { added: 0, late: 0, changed: 0, answers: 0, same: 0 };
  for (const { row, line } of rows) {
    const fate = fateOf(row, incoming, book);
    if (fate.took === 'left-out') left.push({ file, line, why: fate.why });
    else {
      counts[tookAs[fate.took]] += 1;
      if (fate.took === 'nothing') continue;
      const kept =
        fate.took === 'answer'
          ? fate.kept
          : await quotable(fate.kept, adding, () => left.push({ file, line, why: { code: 'personal' } }));
      if (kept === undefined) return undefined;
      enter(book, kept);
      changed.add(pathOf(kept));
    }
  }
  return counts;
}
