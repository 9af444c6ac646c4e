import type { Finding } from '../finding.ts';
import { printJson } from '../log-safety.ts';
import { countFindings } from '../report-parts.ts';
import type { CheckRun } from '../run.ts';

/** For programs: one object with its keys in a fixed order. Text is exactly that of the findings. */
export function formatJson({ findings, files, version }: CheckRun): string {
  return printJson({
    format: 'driehoek/check@1',
    version,
    files,
    ...countFindings(findings),
    findings: findings.map(plainFinding),
  });
}

function plainFinding({ rule, severity, file, at, message, mend }: Finding) {
  return {
    rule,
    severity,
    file,
    line: at.line,
    column: at.column,
    endLine: at.endLine,
    endColumn: at.endColumn,
    message,
    ...(mend === undefined ? {} : { mend }),
  };
}
