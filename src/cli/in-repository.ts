import { relative, resolve, sep } from 'node:path';
import type { CheckRun } from '../core/check/run.ts';
import { isWithin } from '../files/leads-out.ts';

/**
 * A run as CI services read it: every file by its path in the repository, wherever the program was started. One outside
 * it keeps its whole path.
 */
export function inRepository(run: CheckRun, cwd: string, repository: string): CheckRun {
  const findings = run.findings.map((finding) => {
    const path = resolve(cwd, finding.file);
    const own = isWithin(path, repository) ? relative(repository, path) : path;
    return { ...finding, file: own.split(sep).join('/') };
  });
  return { ...run, findings };
}
