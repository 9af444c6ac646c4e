import { basename, extname, join, resolve } from 'node:path';
import { drawValues } from '../../core/values/draw-values.ts';
import { printValues, type WrittenValues } from '../../core/values/print-values.ts';
import { drawingBeside } from '../../files/new-file.ts';
import { openFolder, shown } from '../../files/project.ts';
import { publishFiles } from '../../files/publish-files.ts';
import type { Words, Workplace } from '../ports.ts';

export interface KeptValues {
  /** As people see them; nothing where it goes to standard output. */
  readonly file: string | null;
  readonly svg: string | null;
  /** The text, where it goes to standard output. */
  readonly text: string | null;
}

/** Writes a result and its drawing under the first free name: `output`, or in the folder of the team. */
export async function keepValues(
  written: WrittenValues,
  output: string | undefined,
  ports: Words & Workplace,
): Promise<KeptValues> {
  const { cwd, messages } = ports;
  if (output === '-') return { file: null, svg: null, text: printValues(written, undefined, messages) };
  const wanted = output === undefined ? await ownPlace(written, ports) : resolve(cwd, output);
  const drawing = drawValues(written, messages);
  const filesAt = (path: string) => {
    const svg = drawingBeside(path);
    if (drawing === undefined) return [{ path, text: printValues(written, undefined, messages) }];
    return [
      { path: svg, text: drawing },
      { path, text: printValues(written, basename(svg), messages) },
    ];
  };
  const files = publishFiles({ wanted, extension: extname(wanted) || '.md', filesAt }, shown(wanted, cwd), messages);
  const [first, last = first] = files.map(({ path }) => shown(path, cwd));
  return { file: last ?? null, svg: files.length > 1 ? (first ?? null) : null, text: null };
}

/** `values/<date>-<deck>.md`, or by the programme where it was a meeting of one. */
async function ownPlace({ result }: WrittenValues, { messages, project }: Words & Workplace): Promise<string> {
  const own = await project();
  const folder = openFolder(own.paths.values, own, messages, messages.files.outsideHint);
  const { programme, deck, date } = result;
  const name = programme === undefined ? deck : [programme.id, programme.group ?? []].flat().join('-');
  return join(folder, `${date}-${name}.md`);
}
