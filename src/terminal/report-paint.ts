import { styleText } from 'node:util';
import type { ReportLook } from '../core/check/formats/screen.ts';

const looks = { strong: 'bold', faint: 'dim', fault: 'red', late: 'yellow', group: 'green' } as const;

/** Colours a part of a report: Node's own, since `check` starts too often to load a library for it. */
export function paintReport(text: string, look: ReportLook): string {
  // Whether this is a terminal has been judged already.
  return look === 'plain' ? text : styleText(looks[look], text, { validateStream: false });
}
