import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { nearest } from '../../core/text/nearest.ts';
import { quoted } from '../../core/text/quoted.ts';
import { UserError } from '../../core/user-error.ts';
import { walkFolder } from '../../files/walk-folder.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { lookBacksDue } from './look-backs-due.ts';

/** A record by path, or by its name in the records folder. Errors: a UserError with the nearest name, or what is waiting. */
export async function findRecord(named: string | undefined, ports: Words & Workplace & Clock): Promise<string> {
  const { messages, cwd } = ports;
  const { lookBack } = messages.afterwards;
  if (named === undefined) {
    const waiting = (await lookBacksDue(ports)).map(({ file, due }) =>
      lookBack.waiting(quoted(file), messages.day(due)),
    );
    throw new UserError(lookBack.which, waiting.length === 0 ? lookBack.whichHint : waiting.join('\n  '));
  }
  const { records } = (await ports.project()).paths;
  const path = [resolve(cwd, named), join(records, named), join(records, `${named}.md`)].find((one) => existsSync(one));
  if (path !== undefined) return path;
  const names = existsSync(records) ? [...walkFolder(records, /\.md$/iu)].map((met) => basename(met.path)) : [];
  throw new UserError(lookBack.notARecord(named, nearest(basename(named), names)), lookBack.whichHint);
}
