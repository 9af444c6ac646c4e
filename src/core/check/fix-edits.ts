import type { Edit } from '../text/edit.ts';

/** The edits of one finding: all of them are made, or none. */
export type FixEdits = readonly Edit[];

/** Of mends that touch the same words the one that begins first. */
export function withoutOverlap(mends: readonly FixEdits[]): FixEdits[] {
  const dropped = new Set<FixEdits>();
  const edits = mends.flatMap((mend) => mend.map((edit) => ({ ...edit, mend })));
  let reach = 0;
  for (const { start, end, mend } of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (dropped.has(mend)) continue;
    if (start < reach) dropped.add(mend);
    else reach = Math.max(reach, end);
  }
  return mends.filter((mend) => !dropped.has(mend));
}
