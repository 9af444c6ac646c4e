import { dirname, join, resolve } from 'node:path';
import { sheetOf, sheetsNeeded } from '../../core/kit/kit.ts';
import { kitHtml } from '../../core/kit/kit-html.ts';
import type { KitParts } from '../../core/kit/kit-parts.ts';
import type { Sheet, SheetId } from '../../core/kit/sheet.ts';
import type { KitResult } from '../../core/results/kit.ts';
import { UserError } from '../../core/user-error.ts';
import { inWords } from '../../files/in-words.ts';
import { createFiles } from '../../files/new-file.ts';
import { printPdf } from '../../files/print-pdf.ts';
import { shown } from '../../files/project.ts';
import { publishFiles } from '../../files/publish-files.ts';
import type { Words, Workplace } from '../ports.ts';
import { type KitForm, type KitInput, kitForm, onlySheet } from './kit-options.ts';
import { kitPartsOf } from './kit-parts-of.ts';

export interface MadeKit extends Pick<KitParts, 'protocol' | 'people' | 'subject'> {
  readonly to: KitForm;
  readonly sheets: readonly Sheet[];
  /** Nothing where it goes to standard output. */
  readonly file: string | undefined;
  readonly text: string;
}

/** Everything for the table, in a new file. Errors: a UserError; a PDF needs a browser. */
export async function makeKit(input: KitInput, ports: Words & Workplace): Promise<MadeKit> {
  const { messages, language } = ports;
  const to = kitForm(input, ports);
  const only = onlySheet(input.only, ports);
  const parts = await kitPartsOf(input, ports);
  const { protocol, people, subject } = parts;
  const sheets = sheetsOf(parts, { input, only }, ports);
  const text = kitHtml({ title: messages.kit.title(protocol.title), language, sheets }, messages);
  const file = input.output === '-' ? undefined : write(text, { to, output: input.output, id: protocol.id }, ports);
  return { protocol, people, ...(subject === undefined ? {} : { subject }), to, sheets, file, text };
}

interface Wanted {
  readonly input: KitInput;
  readonly only: SheetId | undefined;
}

function sheetsOf(parts: KitParts, { input, only }: Wanted, { messages }: Words): readonly Sheet[] {
  const wanted = only === undefined ? sheetsNeeded(parts.protocol, input) : [only];
  const sheets = wanted.flatMap((id) => sheetOf(id, parts, messages) ?? []);
  if (sheets.length > 0 || only === undefined) return sheets;
  const { nothingOn, nothingHint, caseHint, sheets: names } = messages.kit;
  throw new UserError(nothingOn(names[only]), only === 'case' ? caseHint : nothingHint);
}

interface Wish {
  readonly to: KitForm;
  readonly output: string | undefined;
  readonly id: string;
}

/** A file that was named is never written over; without a name it gets the first that is free. */
function write(html: string, { to, output, id }: Wish, { cwd, messages }: Words & Workplace): string {
  const { kit, files } = messages;
  const path = resolve(cwd, output ?? join(cwd, `${kit.file}-${id}.${to}`));
  const name = shown(path, cwd);
  const text = to === 'pdf' ? inWords(name, messages, () => printPdf(html, dirname(path), messages)) : html;
  if (output === undefined) {
    const [made] = publishFiles(
      { wanted: path, extension: `.${to}`, filesAt: (at) => [{ path: at, text }] },
      name,
      messages,
    );
    return shown(made?.path ?? path, cwd);
  }
  if (!inWords(name, messages, () => createFiles([{ path, text }])))
    throw new UserError(files.taken(name), kit.takenHint);
  return name;
}

export function kitResultOf({ protocol, people, subject, to, sheets, file, text }: MadeKit): KitResult {
  const { id, title, language } = protocol;
  return {
    format: 'driehoek/kit-result@1',
    ...{ protocol: id, title, language, people, to },
    case: subject?.source ?? null,
    file: file ?? null,
    text: file === undefined ? text : null,
    sheets: sheets.map(({ id: sheet, size, leaves, pieces }) => ({ sheet, size, leaves: leaves.length, pieces })),
    leaves: sheets.reduce((sum, { leaves }) => sum + leaves.length, 0),
  };
}
