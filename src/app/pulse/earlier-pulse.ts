import { resolve } from 'node:path';
import { languages } from '../../core/format/language.ts';
import { type Earlier, earlierOf } from '../../core/pulse/pulse-result.ts';
import { readPulse } from '../../core/pulse/read-pulse.ts';
import { pulseFaults } from '../../core/pulse/result-faults.ts';
import type { PulseFront } from '../../core/pulse/schema.ts';
import type { Statements } from '../../core/pulse/statements.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { idsOn } from '../../files/shipped.ts';
import { readTextFile } from '../../files/text-file.ts';
import { faultsShown } from '../faults.ts';
import type { Words, Workplace } from '../ports.ts';
import { refuseUntrue } from '../refuse-untrue.ts';
import { shippedStatements } from '../shelf/deck.ts';

export interface OpenedPulse {
  readonly file: string;
  readonly text: string;
  readonly front: PulseFront;
}

/** A pulse from its file. Errors: a UserError with what is wrong with it. */
export async function openPulse(path: string, ports: Words & Workplace): Promise<OpenedPulse> {
  const { cwd, messages } = ports;
  const file = shown(path, cwd);
  const text = readTextFile(path, messages);
  const read = readPulse(text, file, messages);
  if (read === undefined) throw new UserError(messages.pulse.notAPulse(file));
  if (read.value === undefined) throw new UserError((await faultsShown(read.findings, text, ports)).trimEnd());
  await refuseUntrue(pulseFaults(read.value), { file, text, telling: 'pulse-few', locate: read.locate }, ports);
  return { file, text, front: read.value };
}

/** What an earlier pulse said, to stand beside this one. Errors: a UserError for one on another list, or without words. */
export async function earlierPulse(named: string, list: Statements, ports: Words & Workplace): Promise<Earlier> {
  const { pulse } = ports.messages;
  const { file, front } = await openPulse(resolve(ports.cwd, named), ports);
  if (front.statements !== list.id)
    throw new UserError(pulse.otherList(front.statements, list.id), pulse.otherListHint);
  if (front.words === undefined) throw new UserError(pulse.againNoWords(file), pulse.againHint);
  const shipped = languages.filter((language) => idsOn('statements', language).includes(list.id));
  return earlierOf(front, list, new Map(shipped.map((language) => [language, shippedStatements(language, list.id)])));
}
