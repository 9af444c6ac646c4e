import type { FormFault, FormReading } from './form-fault.ts';
import { type FileKind, formats } from './kind.ts';

/**
 * What is wrong with the `format:` of a file whose kind is known. Version 1 is the first; a file without a version, or of
 * version 0, was written by hand or by a trial build, and its fields are those of version 1: the line is all there is
 * to change. A later version that renames fields adds its changes here.
 */
export function formatFaults(own: unknown, kind: FileKind, reading: FormReading): FormFault[] {
  const { name } = formats[kind];
  if (own === name) return [];
  const { text, span, offset, messages, quoted } = reading;
  const { check, checking } = messages;
  if (own === undefined) {
    const at = { start: offset, end: offset };
    const lineEnd = /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
    const start = text.startsWith('\ufeff') ? Math.max(1, offset) : offset;
    const edits = text.trimStart().startsWith('{') ? [] : [{ start, end: start, text: `format: ${name}${lineEnd}` }];
    return [{ rule: 'missing-format', at, message: check.noFormat(name), edits }];
  }
  const at = span(['format'], 'value');
  const said = quoted(at, String(own));
  const [, family, version] = /^(driehoek\/[a-z]+)(?:@v?(\d+)(?:\.\d+)*)?$/u.exec(String(own)) ?? [];
  const [ownFamily, current] = name.split('@');
  if (family !== ownFamily) return [{ rule: 'wrong-format', at, message: check.otherFormat(said, name, name) }];
  if (Number(version ?? 0) > Number(current))
    return [{ rule: 'format-version', at, message: checking.newerFormat(said, name) }];
  const edits = [{ ...at, text: text.slice(at.start, at.end).replace(String(own), name) }];
  return [{ rule: 'format-version', at, message: checking.olderFormat(said, name), edits }];
}
