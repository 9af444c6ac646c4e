import { printJson } from '../../check/log-safety.ts';
import type { Report } from '../report.ts';

/** For programs: what may be told, with ids instead of words. A count that is withheld is null. */
export function reportJson(report: Report): string {
  return printJson({ ...report, saturation: report.saturation ?? null });
}
