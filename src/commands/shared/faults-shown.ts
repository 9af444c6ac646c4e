import type { Finding } from '../../core/check/finding.ts';
import type { Context } from '../context.ts';

/**
 * What is wrong with a file, for whoever asked for something else than a check. What the team looks out for in its texts is
 * not repeated either: readers of files do not know what that is.
 */
export async function faultsShown(
  findings: readonly Finding[],
  text: string,
  { project, messages }: Pick<Context, 'project' | 'messages'>,
): Promise<string> {
  const [{ formatText }, { told }] = await Promise.all([
    import('../../core/check/formats/text.ts'),
    import('../../core/check/told.ts'),
  ]);
  const { privacy } = (await project()).config;
  return formatText(told(findings, text, privacy), new Map(findings.map(({ file }) => [file, text])), messages);
}
