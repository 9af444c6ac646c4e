import { hashText } from '../text/digest.ts';
import type { Finding } from './finding.ts';
import { plainPath } from './report-parts.ts';

/**
 * One name for each finding, in their order, by which CI systems know it again in a next run. It does not change when
 * lines move, nor with the numbers in a message (counts, dates). Equal findings in one file are counted, so that no
 * name comes twice, even where two hashes would meet.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, message }) => {
    const hash = hashText([rule, plainPath(file), message.replace(/\p{Nd}+/gu, '0')].join('\0'));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  });
}
