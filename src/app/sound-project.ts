import { formatText } from '../core/check/formats/text.ts';
import { UserError } from '../core/user-error.ts';
import { realOf, statOf } from '../files/leads-out.ts';
import { openProject, type Project, shown } from '../files/project.ts';
import type { Messages } from '../language/messages.ts';

/** A config that is wrong: where it is, and in the message what is wrong in it. */
export class BrokenConfig extends UserError {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** The project one stands in. Errors: a BrokenConfig with what is wrong in its config, at its place. */
export async function soundProject(cwd: string, config: string | undefined, messages: Messages): Promise<Project> {
  const found = await openProject(cwd, config, messages);
  if ('root' in found) return found;
  const file = shown(found.path, cwd);
  throw new BrokenConfig(found.path, formatText(found.findings, new Map([[file, found.text]]), messages).trimEnd());
}

/** A folder to work in, by the place it stands for, as of a process. Errors: a UserError where it is not there. */
export function workFolder(path: string, messages: Messages): string {
  if (statOf(path)?.isDirectory()) return realOf(path) ?? path;
  throw new UserError(messages.files.notFound(path));
}
