import { nearest } from '../text/nearest.ts';
import type { FormFault, FormReading } from './form-fault.ts';
import { type FileKind, formats, kindByName } from './kind.ts';

/**
 * What is wrong with the `format:` of a file whose kind is known. Version 1 is the first; a file without a version, or of
 * version 0, was written by hand or by a trial build, and its fields are those of version 1: the line is all there is
 * to change. A later version that renames fields adds its changes here.
 */
export function formatFaults(own: unknown, kind: FileKind, reading: FormReading): FormFault[] {
  const { name } = formats[kind];
  if (own === name) return [];
  return [own === undefined ? missingLine(name, reading) : otherFormat(String(own), kind, reading)];
}

function missingLine(name: string, { text, offset, messages }: FormReading): FormFault {
  const at = { start: offset, end: offset };
  const lineEnd = /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
  const start = text.startsWith('\ufeff') ? Math.max(1, offset) : offset;
  const edits = text.trimStart().startsWith('{') ? [] : [{ start, end: start, text: `format: ${name}${lineEnd}` }];
  return { rule: 'missing-format', at, message: messages.check.noFormat(name), edits };
}

function otherFormat(own: string, kind: FileKind, { text, span, messages, quoted }: FormReading): FormFault {
  const { name } = formats[kind];
  const at = span(['format'], 'value');
  const said = quoted(at, own);
  const edits = [{ ...at, text: text.slice(at.start, at.end).replace(own, name) }];
  const [family = '', current] = name.split('@');
  const [, version] = /@v?(\d+)(?:\.\d+)*$/u.exec(own) ?? [];
  const named = kindByName(own);
  if (named === kind && Number(version ?? 0) > Number(current))
    return { rule: 'format-version', at, message: messages.checking.newerFormat(said, name) };
  if (named === kind && own.startsWith(family))
    return { rule: 'format-version', at, message: messages.checking.olderFormat(said, name), edits };
  const fault = { rule: 'wrong-format', at, message: messages.check.otherFormat(said, name, name) };
  if (named === kind) return { ...fault, edits };
  const isNear = named === undefined && nearest(own, [name]) !== undefined;
  return isNear ? { ...fault, edits, offered: true } : fault;
}
