import type { Finding } from '../core/check/finding.ts';
import { shown } from '../files/project.ts';
import { readMet } from '../files/record-stream.ts';
import type { Messages } from '../language/messages.ts';
import type { Words, Workplace } from './ports.ts';

/** A file that was read, with what is wrong with it. */
export interface Faulty {
  readonly findings: readonly Finding[];
  readonly text: string;
}

type FaultPorts = Pick<Workplace, 'project'> & Pick<Words, 'messages'>;

/**
 * What is wrong with a file, for whoever asked for something else than a check. What the team looks out for in its texts is
 * not repeated: readers of files do not know what that is.
 */
export async function faultyFile(
  findings: readonly Finding[],
  text: string,
  { project }: Pick<Workplace, 'project'>,
): Promise<Faulty> {
  const { told } = await import('../core/check/told.ts');
  const { privacy } = (await project()).config;
  return { findings: told(findings, text, privacy), text };
}

/** The same in words. */
export async function faultsShown(findings: readonly Finding[], text: string, ports: FaultPorts): Promise<string> {
  return faultsInWords(await faultyFile(findings, text, ports), ports.messages);
}

/** Each at its place, with the lines it stands in. */
export async function faultsInWords({ findings, text }: Faulty, messages: Messages): Promise<string> {
  const { formatText } = await import('../core/check/formats/text.ts');
  return formatText(findings, new Map(findings.map(({ file }) => [file, text])), messages);
}

/** What keeps a file of a folder from being read; nothing where it can be. One such file must not hide all the others. */
export async function unreadable(path: string, { cwd, messages }: Words & Workplace): Promise<Faulty | undefined> {
  const { text, problem } = readMet({ path, kind: 'file' });
  if (text !== undefined) return undefined;
  const { unreadFinding } = await import('../files/read-records.ts');
  return { findings: [unreadFinding(shown(path, cwd), problem, messages)], text: '' };
}
