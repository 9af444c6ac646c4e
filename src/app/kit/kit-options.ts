import { type SheetId, sheetIds } from '../../core/kit/sheet.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words } from '../ports.ts';
import { oneOf } from '../shelf/case-filter.ts';

export interface KitInput {
  /** An id or a file; the usual session form if left out. */
  readonly protocol?: string;
  readonly case?: string;
  /** Value cards and statements, by id or file: for sheets that the session form itself does not ask for. */
  readonly deck?: string;
  readonly statements?: string;
  /** For how many; the most the session form is for if left out. */
  readonly people?: string | number;
  /** One sheet, by its id or by its name in the language. */
  readonly only?: string;
  readonly to?: string;
  /** When the session begins, as "14:00". */
  readonly start?: string;
  /** "-" is standard output. */
  readonly output?: string;
}

const kitForms = ['html', 'pdf'] as const;
export type KitForm = (typeof kitForms)[number];

/** What was asked for; without `to` a file that is called .pdf is one. Errors: a UserError, also for a PDF to standard output. */
export function kitForm({ to, output }: KitInput, ports: Words): KitForm {
  const meant = output?.toLowerCase().endsWith('.pdf') ? 'pdf' : 'html';
  const form = to === undefined ? meant : oneOf<KitForm>('--to', to, kitForms, ports);
  if (form === 'pdf' && output === '-') throw new UserError(ports.messages.kit.wantsFile);
  return form;
}

/** Errors: a UserError that names the sheets there are. */
export function onlySheet(only: string | undefined, { messages }: Words): SheetId | undefined {
  if (only === undefined) return undefined;
  const { sheets, noSheet } = messages.kit;
  const typed = only.trim().toLowerCase();
  const found = sheetIds.find((id) => id === typed || sheets[id] === typed);
  if (found !== undefined) return found;
  const names = sheetIds.map((id) => sheets[id]);
  throw new UserError(noSheet(only, names, nearest(typed, names)));
}
