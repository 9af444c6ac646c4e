import { resolve } from 'node:path';
import { pulseExample } from '../../core/kit/slip-examples.ts';
import type { CsvFault } from '../../core/pulse/csv-fault.ts';
import type { GroupedSlip, PulseGroup } from '../../core/pulse/cut-pulse.ts';
import type { PulseSlip } from '../../core/pulse/pulse-slip.ts';
import { type GroupNames, readAnswers } from '../../core/pulse/read-answers.ts';
import { type LineFault, type PulseWanted, readSlips } from '../../core/pulse/read-slips.ts';
import { showLine } from '../../core/text/characters.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import type { Messages } from '../../language/messages.ts';
import { inputText } from '../input-text.ts';
import type { Words, Workplace } from '../ports.ts';

/** Longest part of a cell that a message repeats. */
const MOST = 20;

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
  const read = csv === undefined ? slipsIn(text, wanted, file, ports) : answersIn(text, wanted, file, ports);
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

function lineFault(fault: LineFault, file: string, { toolkit, pulse }: Messages): string {
  const place = `${file}:${fault.line}:`;
  if (fault.is === 'card-twice') return `${place} ${pulse.cardTwice(fault.card, fault.first)}`;
  const said = toolkit.slip.fault(fault.fault);
  return `${place} ${fault.card === undefined ? said : toolkit.slip.refused(fault.card, said)}`;
}

function answersIn(text: string, wanted: PulseWanted, file: string, { messages }: Words) {
  const read = readAnswers(text, wanted, groupNames(messages));
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
  const said = fault.is === 'answer' || fault.is === 'group' ? { ...fault, found: cut(fault.found) } : fault;
  return `${place}: ${pulse.csvFault(said)}`;
}

function cut(found: string): string {
  const own = showLine(found);
  return own.length > MOST ? `${own.slice(0, MOST)}…` : own;
}

function refuse(lines: readonly string[], { pulse }: Messages): never {
  throw new UserError(lines.join('\n'), pulse.nothingStored);
}

function groupNames({ report }: Messages): GroupNames {
  const { all: _all, gemengd: _mixed, overig: _other, ...names } = report.many.groups;
  return new Map(Object.entries(names).map(([id, name]) => [name.toLowerCase(), id as PulseGroup]));
}
