import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from '../core/check/file-names.ts';

/** The pulses in a folder, the first day first; a second one of a day comes behind the first. */
export function pulseFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => /^\d{4}-\d{2}-\d{2}.*\.md$/u.test(name));
    return names
      .sort((a, b) => stemOf(a).localeCompare(stemOf(b), 'en', { numeric: true }))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
