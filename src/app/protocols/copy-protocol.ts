import { join } from 'node:path';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { makeFile } from '../../files/make-file.ts';
import { openFolder, shown } from '../../files/project.ts';
import { idsOn, textOnShelf } from '../../files/shipped.ts';
import type { Words, Workplace } from '../ports.ts';
import { ownFolder } from '../shelf/team-shelf.ts';

/** A bundled session form as a file of the team's own, never over one that is there. Gives its name. Errors: a UserError. */
export async function copyProtocol(id: string, ports: Words & Workplace): Promise<string> {
  const { cwd, language, messages } = ports;
  const known = idsOn('protocols', language);
  if (!known.includes(id))
    throw new UserError(messages.cli.noSuch.protocols(id, nearest(id, known)), messages.forms.canCopy(known));
  const folder = openFolder(await ownFolder('protocols', ports), await ports.project(), messages);
  const path = join(folder, `${id}.yaml`);
  const text = textOnShelf('protocols', language, id);
  makeFile(path, text, shown(path, cwd), messages, messages.forms.takenHint(id));
  return shown(path, cwd);
}
