import type { LeftOut } from '../../core/archive/add-rows.ts';
import type { RowFault } from '../../core/archive/row-file.ts';

/** A line that was not taken, or not wholly, with why. */
export interface LeftLine {
  readonly file: string;
  readonly line: number;
  readonly why: RowFault | LeftOut;
}
