import * as v from 'valibot';
import { jsonValue } from '../text/json.ts';
import { type ReleaseFile, releaseSchema } from './release-file.ts';

/** A release from its text; nothing where it is none. Never throws. */
export function readRelease(text: string): ReleaseFile | undefined {
  const { success, output } = v.safeParse(releaseSchema, jsonValue(text));
  return success ? output : undefined;
}

/** The same release always gives the same bytes. */
export function printRelease(release: ReleaseFile): string {
  return `${JSON.stringify(release, undefined, 2)}\n`;
}
