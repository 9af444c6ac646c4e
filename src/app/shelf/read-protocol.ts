import { expandAssignments, hasAssignments } from '../../core/assignment/expand.ts';
import type { AssignmentFault } from '../../core/assignment/faults.ts';
import type { Finding } from '../../core/check/finding.ts';
import type { Protocol, WrittenProtocol } from '../../core/protocol/schema.ts';
import type { Words, Workplace } from '../ports.ts';

interface ProtocolRead {
  readonly value: Protocol | undefined;
  readonly findings: readonly Finding[];
}

/** A session form from its text, with its assignments as steps. */
export async function readProtocol(text: string, name: string, ports: Words & Workplace): Promise<ProtocolRead> {
  const { parseProtocol } = await import('../../core/protocol/parse.ts');
  const { value, findings, locate } = parseProtocol(text, name, ports.messages);
  if (value === undefined) return { value, findings };
  const played = await withAssignments(value, ports);
  if (!('faults' in played)) return { value: played, findings };
  const { protocolAssignment } = await import('../../core/check/rules/protocol-assignment.ts');
  const { found } = protocolAssignment.words[ports.language];
  const told = played.faults.map(
    ({ path, say }): Finding => ({
      ...{ rule: protocolAssignment.id, severity: 'error', file: name, message: found(...say) },
      ...locate(path, 'value'),
    }),
  );
  return { value: undefined, findings: told };
}

interface Faults {
  readonly faults: readonly AssignmentFault[];
}

/** A form as the build pressed it; nothing where an assignment of the team itself does not fit in it: its text says where. */
export async function asPlayed(pressed: unknown, ports: Words & Workplace): Promise<Protocol | undefined> {
  const played = await withAssignments(pressed as WrittenProtocol, ports);
  return 'faults' in played ? undefined : played;
}

async function withAssignments(written: WrittenProtocol, ports: Words & Workplace): Promise<Protocol | Faults> {
  if (!hasAssignments(written)) return written as Protocol;
  const { assignmentFaults } = await import('../../core/assignment/faults.ts');
  const { assignmentsAround } = await import('./assignments.ts');
  const around = assignmentsAround((await ports.project()).root, ports.messages);
  const find = (id: string) => around(id, written.language);
  const faults = [...assignmentFaults(written, find)];
  return faults.length > 0 ? { faults } : expandAssignments(written, find);
}
