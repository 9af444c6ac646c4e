import { SESSION_FORMAT, type Start } from '../../core/session/events.ts';
import { sessionDay } from '../day-option.ts';
import type { Clock, Words } from '../ports.ts';
import type { SessionForm } from '../shelf/find-protocol.ts';

/** What a session begins with. */
export interface Beginning {
  readonly form: SessionForm;
  readonly subject: Start['subject'];
  /** The team's own. */
  readonly themes?: readonly string[] | undefined;
  /** The day as asked; today if left out. */
  readonly date?: string | undefined;
  readonly record: Start['record'];
}

/** The first event of a session; its journal gives it an id. Errors: a UserError for a day that does not exist. */
export function startOf({ form, subject, themes, date, record }: Beginning, ports: Words & Clock): Start {
  const { protocol, lenses, material } = form;
  return {
    type: 'start',
    format: SESSION_FORMAT,
    id: '',
    at: ports.now().toISOString(),
    date: sessionDay(date, ports),
    language: ports.language,
    protocol,
    lenses,
    ...(material === undefined ? {} : { material }),
    subject,
    ...(themes === undefined ? {} : { themes }),
    record,
  };
}
