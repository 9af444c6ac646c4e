import { basename, extname } from 'node:path';
import { drawSvg } from '../../core/draw/svg.ts';
import { composeRecord, pictureOf } from '../../core/record/compose.ts';
import type { RecordDocument } from '../../core/record/document.ts';
import { printRecord } from '../../core/record/print.ts';
import type { RecordTemplate } from '../../core/record/template.ts';
import type { Session } from '../../core/session/fold.ts';
import { contextOf } from '../../core/session/steps.ts';
import { drawingBeside } from '../../files/new-file.ts';
import { linkFrom, shown } from '../../files/project.ts';
import { publishFiles } from '../../files/publish-files.ts';
import type { Words, Workplace } from '../ports.ts';

export interface Published {
  readonly path: string;
  readonly svg: string | undefined;
  readonly record: RecordDocument;
}

/** The record as text, for `--output -`: with words for a picture. */
export function recordText(session: Session, template: RecordTemplate, { messages }: Pick<Words, 'messages'>): string {
  return printRecord(composeRecord(session, messages, caseLink(session, undefined)), template, messages);
}

function caseLink({ start: { subject } }: Session, recordFile: string | undefined): { case?: string } {
  if (subject.source === undefined) return {};
  if (subject.source.startsWith('library:')) return { case: subject.source };
  return { case: recordFile === undefined ? basename(subject.source) : linkFrom(recordFile, subject.source) };
}

/**
 * Writes the record, and the picture beside it, under the first free name. A record that is already there word for
 * word counts as written when `again` says that an earlier run may have come this far.
 */
export function publish(
  session: Session,
  wanted: string,
  template: RecordTemplate,
  { cwd, messages }: Words & Workplace,
  again = false,
): Published {
  const picture = pictureOf(session, contextOf(session, messages));
  const withSvg = session.start.record.svg && (picture.before ?? picture.after ?? picture.group) !== undefined;
  let record: RecordDocument | undefined;
  const filesAt = (path: string) => {
    const svg = withSvg ? drawingBeside(path) : undefined;
    record = composeRecord(session, messages, {
      ...caseLink(session, path),
      ...(svg ? { svg: basename(svg) } : {}),
    });
    const text = printRecord(record, template, messages);
    return [...(svg === undefined ? [] : [{ path: svg, text: drawSvg(picture, messages) }]), { path, text }];
  };
  const extension = extname(wanted) || '.md';
  const files = publishFiles({ wanted, extension, filesAt, again }, shown(wanted, cwd), messages);
  const [first, last = first] = files;
  if (last === undefined || record === undefined) throw new Error('A record is a file.');
  return { path: last.path, svg: files.length > 1 ? first?.path : undefined, record };
}
