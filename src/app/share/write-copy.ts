import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Context, print } from '../../cli/context.ts';
import { drawSvg } from '../../core/draw/svg.ts';
import { hasImage, type Page } from '../../core/share/page.ts';
import { localDay } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { createFiles, nthName, sweepTemporary } from '../../files/new-file.ts';
import { shown } from '../../files/project.ts';
import type { Form } from './share-options.ts';
import type { SharedRecord } from './shared-record.ts';

interface Where {
  /** Without extension. */
  readonly name: string;
  /** As asked: a file, a folder, or "-" for stdout; next to the record when nobody says. */
  readonly output: string | undefined;
}

type Content = string | Uint8Array;

const extensions: Readonly<Record<Form, string>> = { markdown: '.md', html: '.html', docx: '.docx' };

/** A page in one of its forms. */
export async function writePage(
  page: Page,
  { form, ...where }: Where & { readonly form: Form },
  shared: SharedRecord,
  context: Context,
): Promise<void> {
  if (form !== 'markdown')
    return writeText(
      await pageAs(form, page, shared, context),
      { ...where, extension: extensions[form] },
      shared,
      context,
    );
  const { pageMarkdown } = await import('../../core/share/page-markdown.ts');
  const svg =
    page.picture && hasImage(page) && where.output !== '-' ? drawSvg(page.picture, shared.messages) : undefined;
  write({ ...where, extension: '.md' }, shared, context, (path) => {
    const beside = path.replace(/(?:\.md)?$/u, '.svg');
    const text = pageMarkdown(page, svg === undefined ? undefined : basename(beside));
    return [...(svg === undefined ? [] : [{ path: beside, text: svg }]), { path, text }];
  });
}

/** One file, as it is. */
export function writeText(
  content: Content,
  where: Where & { readonly extension: string },
  shared: SharedRecord,
  context: Context,
): void {
  write(where, shared, context, (path) => [{ path, text: content }]);
}

async function pageAs(
  form: 'html' | 'docx',
  page: Page,
  { messages }: SharedRecord,
  { now }: Context,
): Promise<Content> {
  if (form === 'html') return (await import('../../core/share/page-html.ts')).pageHtml(page, messages);
  return (await import('../../core/share/page-word.ts')).pageWord(page, localDay(now()), messages);
}

/** Under the first free name, all files or none; never over something that is there. */
function write(
  { name, output, extension }: Where & { readonly extension: string },
  { path: record }: SharedRecord,
  context: Context,
  filesAt: (path: string) => readonly { readonly path: string; readonly text: Content }[],
): void {
  const { host, cwd, messages } = context;
  if (output === '-') {
    const content = filesAt('').at(-1)?.text ?? '';
    if (typeof content !== 'string' && host.stdout.isTTY) throw new UserError(messages.share.notForScreen);
    host.stdout.write(content);
    return;
  }
  const asked = output === undefined ? dirname(record) : resolve(cwd, output);
  const wanted = statSync(asked, { throwIfNoEntry: false })?.isDirectory() ? join(asked, `${name}${extension}`) : asked;
  try {
    sweepTemporary(dirname(wanted));
    for (let n = 1; ; n += 1) {
      const path = nthName(wanted, n, extension);
      if (!createFiles(filesAt(path))) continue;
      print(context, shown(path, cwd));
      return;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(messages.files.cannotWrite(shown(wanted, cwd), code), messages.files.cannotWriteHint(code));
  }
}
