import { join, resolve } from 'node:path';
import { printPulse } from '../../core/pulse/print-pulse.ts';
import type { PulseResult } from '../../core/pulse/pulse-result.ts';
import { makeFile } from '../../files/make-file.ts';
import { openFolder, shown } from '../../files/project.ts';
import { publishFiles } from '../../files/publish-files.ts';
import type { Words, Workplace } from '../ports.ts';

/**
 * Writes a pulse: in the folder of pulses under its day, a second one of that day beside it; or in the file that was named.
 * Gives the file as people see it. Errors: a UserError for a file that is there, or a folder that cannot be written.
 */
export async function keepPulse(
  result: PulseResult,
  output: string | undefined,
  ports: Words & Workplace,
): Promise<string> {
  const { cwd, messages } = ports;
  const text = printPulse(result, messages);
  if (output !== undefined) {
    const path = resolve(cwd, output);
    makeFile(path, text, shown(path, cwd), messages);
    return shown(path, cwd);
  }
  const project = await ports.project();
  const folder = openFolder(project.paths.pulse, project, messages);
  const wanted = join(folder, `${result.front.date}.md`);
  const filesAt = (path: string) => [{ path, text }];
  const [file] = publishFiles({ wanted, extension: '.md', filesAt }, shown(wanted, cwd), messages);
  return shown(file?.path ?? wanted, cwd);
}
