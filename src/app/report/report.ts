import type { ArchiveReport } from '../../core/report/archive/published.ts';
import type { OwnReport } from '../../core/report/own/result.ts';
import type { ReportResult } from '../../core/report/printed.ts';
import { localDay } from '../../core/text/calendar.ts';
import { type ReportFormat, type ReportInput, type ReportPorts, readInput } from './input.ts';
import { ownReport } from './own.ts';
import { published } from './published.ts';
import type { Uncounted } from './read.ts';

/** The half-year of a team, or what was released of many. */
export type Reported = { readonly format: ReportFormat } & (
  | { readonly kind: 'own'; readonly report: OwnReport; readonly leftOut: Uncounted }
  | { readonly kind: 'archive'; readonly published: ArchiveReport }
);

/** Errors: a UserError for an option that cannot be, or where there is nothing to report on. */
export async function report(input: ReportInput, ports: ReportPorts): Promise<Reported> {
  const asked = readInput(input, ports);
  const today = localDay(ports.now());
  const { format, archive } = asked;
  if (archive === undefined) return { kind: 'own', format, ...(await ownReport(asked, today, ports)) };
  return { kind: 'archive', format, published: published({ ...asked, archive }, today, ports) };
}

export function reportResultOf(reported: Reported): ReportResult {
  return reported.kind === 'own' ? reported.report : reported.published.release;
}
