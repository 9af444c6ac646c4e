import type { Finding } from './finding.ts';

/** With more than this about one file a person no longer reads on; programs get them all. */
export const MOST_SHOWN = 50;

/** The findings that people are shown, the first of each file, and of which file how many more there are. */
export function mostShown(findings: readonly Finding[]): {
  readonly shown: readonly Finding[];
  readonly more: ReadonlyMap<string, number>;
} {
  const counts = new Map<string, number>();
  const shown = findings.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= MOST_SHOWN;
  });
  const more = [...counts].flatMap(([file, count]) =>
    count > MOST_SHOWN ? [[file, count - MOST_SHOWN] as const] : [],
  );
  return { shown, more: new Map(more) };
}
