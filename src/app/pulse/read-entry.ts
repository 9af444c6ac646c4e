import { resolve } from 'node:path';
import { languages } from '../../core/format/language.ts';
import { pulseExample } from '../../core/kit/slip-examples.ts';
import type { CsvFault } from '../../core/pulse/csv-fault.ts';
import { type GroupedSlip, groupLetters } from '../../core/pulse/cut-pulse.ts';
import type { PulseSlip } from '../../core/pulse/pulse-slip.ts';
import { type GroupNames, readAnswers } from '../../core/pulse/read-answers.ts';
import { type LineFault, type PulseWanted, readSlips } from '../../core/pulse/read-slips.ts';
import { pulseCuts } from '../../core/pulse/schema.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { loadMessages } from '../../language/load.ts';
import type { Messages } from '../../language/messages.ts';
import { inputText } from '../input-text.ts';
import type { Words, Workplace } from '../ports.ts';

interface Entry {
  readonly slips?: string;
  readonly csv?: string;
}

/** The slips from a file of lines or a table. Errors: a UserError with every fault, a line each. */
export async function readEntry(
  { slips, csv }: Entry,
  wanted: PulseWanted,
  ports: Words & Workplace,
): Promise<readonly (PulseSlip | GroupedSlip)[]> {
  const { pulse, cli } = ports.messages;
  if (slips !== undefined && csv !== undefined) throw new UserError(cli.notTogether('--slips', '--csv'));
  const named = slips ?? csv;
  if (named === undefined) throw new UserError(pulse.needsInput, pulse.needsInputHint);
  const text = await inputText(named, ports);
  const file = named === '-' ? '<stdin>' : shown(resolve(ports.cwd, named), ports.cwd);
  const read = csv === undefined ? slipsIn(text, wanted, file, ports) : await answersIn(text, wanted, file, ports);
  const { dealt } = wanted;
  const count = wanted.statements.statements.length;
  if (read.length === 0) throw new UserError(`${file}: ${pulse.none}`, pulse.noneHint(count, pulseExample(count)));
  if (dealt !== undefined && read.length > dealt)
    throw new UserError(`${file}: ${pulse.tooMany(read.length, dealt)}`, pulse.tooManyHint);
  return read;
}

function slipsIn(text: string, wanted: PulseWanted, file: string, { messages }: Words) {
  const read = readSlips(text, wanted);
  return read.ok
    ? read.slips
    : refuse(
        read.faults.map((fault) => lineFault(fault, file, messages)),
        messages,
      );
}

function lineFault(fault: LineFault, file: string, { toolkit }: Messages): string {
  const place = `${file}:${fault.line}:`;
  if (fault.is === 'card-twice') return `${place} ${toolkit.slip.twice(fault.card, fault.first)}`;
  const said = toolkit.slip.fault(fault.fault);
  return `${place} ${fault.card === undefined ? said : toolkit.slip.refused(fault.card, said)}`;
}

async function answersIn(text: string, wanted: PulseWanted, file: string, { messages }: Words) {
  const read = readAnswers(text, wanted, await groupNames());
  return read.ok
    ? read.slips
    : refuse(
        read.faults.map((fault) => csvLine(fault, file, messages)),
        messages,
      );
}

function csvLine(fault: CsvFault, file: string, { pulse }: Messages): string {
  const place = [file, ...('line' in fault ? [fault.line] : []), ...('column' in fault ? [fault.column] : [])].join(
    ':',
  );
  return `${place}: ${pulse.csvFault(fault)}`;
}

function refuse(lines: readonly string[], { pulse }: Messages): never {
  throw new UserError(lines.join('\n'), pulse.nothingStored);
}

/** By their ids and in the words of every language, as the program says them of many and of one, with an article or without. */
async function groupNames(): Promise<GroupNames> {
  const ids = pulseCuts.flatMap((cut) => Object.values(groupLetters[cut]));
  const all = await Promise.all(languages.map(loadMessages));
  const named = all.flatMap(({ report, positionNames, domainNames }) =>
    ids.flatMap((id) => {
      const one = { ...domainNames, ...positionNames }[id];
      return [id, report.many.groups[id], one, one.replace(/^\S+ (?=\S)/u, '')].map(
        (name) => [name.toLowerCase(), id] as const,
      );
    }),
  );
  return new Map(named);
}
