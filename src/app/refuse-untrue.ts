import type { Finding } from '../core/check/finding.ts';
import type { FormatRead } from '../core/format/read.ts';
import { isTelling, type ResultFault } from '../core/toolkit/result-fault.ts';
import { UserError } from '../core/user-error.ts';
import { faultsShown } from './faults.ts';
import type { Words, Workplace } from './ports.ts';

interface KeptResult extends Pick<FormatRead<unknown>, 'locate'> {
  readonly file: string;
  readonly text: string;
  /** The rule against telling what somebody put on a slip. */
  readonly telling: 'values-told' | 'pulse-few';
}

/** Errors: a UserError with what in a result that was kept cannot be true or tells too much, as `check` says it. */
export async function refuseUntrue(
  faults: readonly ResultFault[],
  { file, text, telling, locate }: KeptResult,
  ports: Words & Workplace,
): Promise<void> {
  // Another order says nothing else.
  const untrue = faults.filter(({ is }) => is !== 'order');
  if (untrue.length === 0) return;
  const { ruleById } = await import('../core/check/rules.ts');
  const findings = untrue.flatMap((fault): Finding[] => {
    const own = ruleById(isTelling(fault) ? telling : 'result-untrue');
    if (own === undefined) return [];
    const { found, help } = own.words[ports.language];
    const said = isTelling(fault) ? [fault.about] : [fault.is, fault.about];
    const place = locate(fault.path, fault.part);
    return [
      {
        rule: own.id,
        severity: own.severity,
        file,
        ...place,
        message: found(...said),
        fix: { safe: false, message: help, edits: [] },
      },
    ];
  });
  throw new UserError((await faultsShown(findings, text, ports)).trimEnd());
}
