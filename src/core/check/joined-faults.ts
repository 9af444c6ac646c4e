import type { SchemaFault } from '../format/faults.ts';
import type { FormFault } from './form-fault.ts';

/** A fault of the data, as it is told. */
export interface ToldFault {
  readonly fault: SchemaFault;
  readonly form: FormFault;
}

/** The same mistake in several points of a list is one, and so is a key with its value that both have to change. */
export function joinedFaults(all: readonly ToldFault[]): FormFault[] {
  const keys = new Set(
    all.flatMap((told) => (told.fault.part === 'key' && isMended(told) ? [placeOf(told.fault)] : [])),
  );
  const groups = new Map<string | ToldFault, FormFault>();
  for (const told of all) {
    const group = isMended(told) ? groupOf(told.fault, keys) : told;
    const before = groups.get(group);
    groups.set(group, before === undefined ? told.form : joined(before, told.form));
  }
  return [...groups.values()];
}

function isMended({ form }: ToldFault): boolean {
  return form.edits !== undefined && form.edits.length > 0;
}

function placeOf({ path }: SchemaFault): string {
  return JSON.stringify(path);
}

/** What has the same mistake: without the number it has in its list. */
function groupOf(fault: SchemaFault, keys: ReadonlySet<string>): string {
  if (keys.has(placeOf(fault))) return `key ${placeOf(fault)}`;
  const path = fault.path.map((part) => (typeof part === 'number' ? '*' : part));
  return JSON.stringify([fault.rule, fault.meant?.isSure, path]);
}

function joined(before: FormFault, more: FormFault): FormFault {
  const edits = [...(before.edits ?? []), ...(more.edits ?? [])];
  return { ...before, edits, ...(more.offered ? { offered: true } : {}) };
}
