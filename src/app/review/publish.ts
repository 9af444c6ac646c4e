import { lstatSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { drawSvg } from '../../core/draw/svg.ts';
import { composeRecord, pictureOf } from '../../core/record/compose.ts';
import type { RecordDocument } from '../../core/record/document.ts';
import { printRecord } from '../../core/record/print.ts';
import type { RecordTemplate } from '../../core/record/template.ts';
import type { Session } from '../../core/session/fold.ts';
import { contextOf } from '../../core/session/steps.ts';
import { UserError } from '../../core/user-error.ts';
import { createFiles, holds, nthName, sweepTemporary } from '../../files/new-file.ts';
import { linkFrom, shown } from '../../files/project.ts';
import type { Ports } from '../ports.ts';

export interface Published {
  readonly path: string;
  readonly svg: string | undefined;
  readonly record: RecordDocument;
}

/** The record as text, for `--output -`: with words for a picture. */
export function recordText(session: Session, template: RecordTemplate, { messages }: Ports): string {
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
  ports: Ports,
  again = false,
): Published {
  const { messages } = ports;
  try {
    sweepTemporary(dirname(wanted));
    for (let n = 1; ; n += 1) {
      const path = nthName(wanted, n, '.md');
      const published = write(session, path, template, ports, again);
      if (published) return published;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(
      messages.files.cannotWrite(shown(wanted, ports.cwd), code),
      messages.files.cannotWriteHint(code),
    );
  }
}

/** The record under one name, and the picture beside it; nothing when one of the names is taken. */
function write(
  session: Session,
  path: string,
  template: RecordTemplate,
  ports: Ports,
  again: boolean,
): Published | undefined {
  const { messages } = ports;
  if (!again && isTaken(path)) return undefined;
  const picture = pictureOf(session, contextOf(session, messages));
  const withSvg = session.start.record.svg && (picture.before ?? picture.after ?? picture.group) !== undefined;
  const svg = withSvg ? path.replace(/(?:\.md)?$/u, '.svg') : undefined;
  const record = composeRecord(session, messages, {
    ...caseLink(session, path),
    ...(svg ? { svg: basename(svg) } : {}),
  });
  const text = printRecord(record, template, messages);
  if (again && holds(path, text)) return { path, svg, record };
  const files = [...(svg === undefined ? [] : [{ path: svg, text: drawSvg(picture, messages) }]), { path, text }];
  return createFiles(files) ? { path, svg, record } : undefined;
}

/** Also by a link that leads nowhere. Only a quick look: what counts is that files are made where none are. */
function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
