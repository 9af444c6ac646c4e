import type { Messages } from '../../language/messages.ts';
import type { Finding } from '../check/finding.ts';
import { told } from '../check/told.ts';
import { type FormatRead, readFormat } from '../format/read.ts';
import type { FlowFault } from '../protocol/parse.ts';
import { ASSIGNMENT_FORMAT, type Assignment, assignmentSchema } from './schema.ts';

/** An assignment from its text, or every fault with its place. */
export function parseAssignment(text: string, file: string, messages: Messages): FormatRead<Assignment> {
  const read = readFormat<Assignment>(text, { schema: assignmentSchema, format: ASSIGNMENT_FORMAT, file, messages });
  if (!read.value) return read;
  const findings = [...partFaults(read.value, messages)].map(
    ({ path, message }): Finding => ({
      rule: 'protocol-flow',
      severity: 'error',
      file,
      ...read.locate(path, 'value'),
      message,
    }),
  );
  return findings.length > 0 ? { ...read, value: undefined, findings: told(findings, text) } : read;
}

/** What a schema cannot see: parts that are not as long together as the whole, or have one name. */
export function* partFaults({ minutes, steps }: Assignment, { protocol }: Messages): Generator<FlowFault> {
  const total = steps.reduce((sum, part) => sum + part.minutes, 0);
  if (total !== minutes) yield { path: ['minutes'], message: protocol.partMinutes(minutes, total) };
  const ids = steps.map(({ id }) => id);
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) < index) yield { path: ['steps', index, 'id'], message: protocol.stepTwice(id) };
}
