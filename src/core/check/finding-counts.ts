import type { Finding, Severity } from './finding.ts';

/** How many findings a file has, or a rule of one severity. */
export interface FindingCount {
  readonly name: string;
  readonly severity: Severity;
  readonly count: number;
}

/** What is counted while files come by, without keeping them. */
export interface FindingCounts {
  add(findings: readonly Finding[]): void;
  total(): number;
  /** Most first. */
  perRule(): readonly FindingCount[];
  /** Most first; as grave as the gravest in it. */
  perFile(): readonly FindingCount[];
}

export function findingCounts(): FindingCounts {
  const rules = new Map<string, FindingCount>();
  const files = new Map<string, FindingCount>();
  let total = 0;
  return {
    add(findings) {
      total += findings.length;
      for (const { rule, severity, file } of findings) {
        addTo(rules, `${severity} ${rule}`, { name: rule, severity });
        addTo(files, file, { name: file, severity });
      }
    },
    total: () => total,
    perRule: () => mostFirst(rules),
    perFile: () => mostFirst(files),
  };
}

function addTo(counts: Map<string, FindingCount>, key: string, { name, severity }: Omit<FindingCount, 'count'>): void {
  const own = counts.get(key);
  const gravest = own?.severity === 'error' ? 'error' : severity;
  counts.set(key, { name, severity: gravest, count: (own?.count ?? 0) + 1 });
}

function mostFirst(counts: ReadonlyMap<string, FindingCount>): FindingCount[] {
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
