import type { Position } from '../format/fields.ts';
import type { Subject } from './events.ts';

/**
 * Whose work a case comes from: what the case says, else what the team said once for all its cases. A case from the library
 * comes from nobody's work here, and so says only what is written in it.
 */
export function withPosition(subject: Subject, ofTeam: Position | undefined): Subject {
  const isOwn = subject.source?.startsWith('library:') !== true;
  return subject.position === undefined && isOwn && ofTeam !== undefined ? { ...subject, position: ofTeam } : subject;
}
