import { shown } from '../../files/project.ts';
import { removeFile } from '../../files/remove-file.ts';
import type { Words, Workplace } from '../ports.ts';
import { findResult } from './find-result.ts';

/** Removes a result and the drawing beside it. Gives their names. Errors: a UserError for what is no result of ours. */
export async function forgetValues(named: string, ports: Words & Workplace): Promise<string[]> {
  const { path } = await findResult(named, ports);
  const beside = path.replace(/\.md$/iu, '.svg');
  return [...new Set([path, beside])].flatMap((one) => {
    const name = shown(one, ports.cwd);
    return removeFile(one, name, ports.messages) ? [name] : [];
  });
}
