import { parseCase } from '../../core/case/parse.ts';
import { neededFields, type Told } from '../../core/case/told.ts';
import { publicFinding } from '../../core/check/public-finding.ts';
import type { NewResult } from '../../core/results/new.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import { type Faulty, faultyFile } from '../faults.ts';
import type { Words, Workplace } from '../ports.ts';
import { adviceOn, copyCase, type Made, makeCase } from './make.ts';
import { type TellingInput, toldBy } from './told.ts';
import { type CaseTarget, caseTarget, writeCase } from './write.ts';

export interface NewInput extends TellingInput {
  /** The case to begin with: a file, or an id. */
  readonly from?: string;
  /** A file or a folder; the cases of the project if left out, and "-" to write nothing. */
  readonly output?: string;
}

/** People at the keyboard. */
export interface Teller {
  /** Asks what was not told, and fills `told`. Gives whether they went through to the end; left out where nobody can be asked. */
  readonly tell?: ((told: Told) => Promise<boolean>) | undefined;
  /** Gets what could not be written, so that it is not lost. */
  keep(text: string): void;
}

export interface NewCase {
  /** Absolute; nothing where it was not written. */
  readonly path: string | undefined;
  readonly title: string;
  readonly text: string;
  /** What may be said of it: advice, and themes that are new. */
  readonly notices: readonly string[];
  /** What is wrong with the file after people edited it. */
  readonly faulty?: Faulty | undefined;
}

export type WrittenCase = NewCase & { readonly path: string };

/**
 * A new case, from what was told or from a case there is; nothing where people stopped. Errors: a UserError for what is
 * missing where nobody can be asked, and for what cannot be written.
 */
export async function newCase(
  input: NewInput,
  ports: Words & Workplace,
  teller?: Teller,
): Promise<NewCase | undefined> {
  const { told, notices } = await toldBy(input, ports);
  const given = new Set(Object.keys(told));
  const missing = input.from === undefined ? neededFields.filter((field) => told[field] === undefined) : [];
  if (missing.length > 0 && teller?.tell === undefined) throw lacks(missing, ports);
  const target = input.output === '-' ? undefined : await caseTarget(input.output, ports);
  if (missing.length > 0 && (await teller?.tell?.(told)) !== true) return undefined;
  const made = input.from === undefined ? makeCase(told, ports) : await copyCase(input.from, told, ports);
  return {
    path: target && written(made, target, { ...ports, teller }),
    title: made.value.title,
    text: made.text,
    notices: [...notices, ...adviceOn(made.value, (field) => given.has(field), ports)],
  };
}

function lacks(missing: readonly (typeof neededFields)[number][], { messages: { cli, library } }: Words): UserError {
  const rows = missing.map((field) => `  ${library.tell.missing[field]}`);
  return new UserError([cli.noTerminal, '', ...rows, '', library.tell.orCopy].join('\n'), cli.usePlain);
}

function written(
  made: Made,
  target: CaseTarget,
  ports: Words & Workplace & { readonly teller?: Teller | undefined },
): string {
  try {
    return writeCase(made, target, ports);
  } catch (error) {
    ports.teller?.keep(made.text);
    throw error;
  }
}

/** The same case after people have edited its file. */
export async function readAgain(own: WrittenCase, ports: Words & Workplace): Promise<WrittenCase> {
  const text = readTextFile(own.path, ports.messages);
  const { value, findings } = parseCase(text, shown(own.path, ports.cwd), ports.messages);
  if (value === undefined) return { ...own, text, faulty: await faultyFile(findings, text, ports) };
  return { ...own, text, title: value.title, notices: adviceOn(value, () => true, ports) };
}

export function newResultOf({ path, title, text, notices, faulty }: NewCase, { cwd }: Workplace): NewResult {
  return {
    format: 'driehoek/new-result@1',
    state: path === undefined ? 'printed' : 'written',
    file: path === undefined ? null : shown(path, cwd),
    title,
    text: path === undefined ? text : null,
    notices,
    findings: (faulty?.findings ?? []).map(publicFinding),
  };
}
