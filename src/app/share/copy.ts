import { basename, join, resolve } from 'node:path';
import { drawSvg } from '../../core/draw/svg.ts';
import type { PageForm } from '../../core/share/kinds.ts';
import { droppedIn, hasImage, type Page } from '../../core/share/page.ts';
import { localDay } from '../../core/text/calendar.ts';
import { statOf } from '../../files/leads-out.ts';
import { shown } from '../../files/project.ts';
import { publishFiles } from '../../files/publish-files.ts';
import type { Messages } from '../../language/messages.ts';
import type { Clock, Words, Workplace } from '../ports.ts';

type Content = string | Uint8Array;

/** What goes out, not yet anywhere. */
export interface Copy {
  /** Without extension. */
  readonly name: string;
  readonly extension: string;
  /** What stays behind, as the copy itself says it. */
  readonly dropped: readonly string[];
  /** For a path the files that go there, itself last; without one only what can stand alone. */
  filesAt(path: string | undefined): readonly CopyFile[];
}

interface CopyFile {
  readonly path: string;
  readonly text: Content;
}

const extensions: Readonly<Record<PageForm, string>> = { markdown: '.md', html: '.html', docx: '.docx' };

/** A file of its own. */
export function fileCopy(text: Content, name: string, extension: string): Copy {
  return { name, extension, dropped: [], filesAt: (path = '') => [{ path, text }] };
}

/** A page in one of its forms, in the language of `messages`. */
export async function pageCopy(
  page: Page,
  { form, name }: { readonly form: PageForm; readonly name: string },
  messages: Messages,
  { now }: Clock,
): Promise<Copy> {
  const dropped = droppedIn(page);
  if (form === 'markdown') return { ...(await markdownCopy(page, name, messages)), dropped };
  const text =
    form === 'html'
      ? (await import('../../core/share/page-html.ts')).pageHtml(page, messages)
      : await (await import('../../core/share/page-word.ts')).pageWord(page, localDay(now()), messages);
  return { ...fileCopy(text, name, extensions[form]), dropped };
}

/** With its drawing beside it. */
async function markdownCopy(page: Page, name: string, messages: Messages): Promise<Omit<Copy, 'dropped'>> {
  const { pageMarkdown } = await import('../../core/share/page-markdown.ts');
  const { picture } = page;
  const filesAt: Copy['filesAt'] = (path) => {
    if (path === undefined || picture === undefined || !hasImage(page))
      return [{ path: path ?? '', text: pageMarkdown(page, undefined) }];
    const beside = path.replace(/(?:\.md)?$/u, '.svg');
    return [
      { path: beside, text: drawSvg(picture, messages) },
      { path, text: pageMarkdown(page, basename(beside)) },
    ];
  };
  return { name, extension: '.md', filesAt };
}

/**
 * Under the first free name in the folder, or under the name that was asked. Gives what was written as people see it, the
 * copy itself first. Errors: a UserError where nothing can be written.
 */
export function writeCopy(copy: Copy, asked: string, { cwd, messages }: Words & Workplace): string[] {
  const { name, extension, filesAt } = copy;
  const folder = resolve(cwd, asked);
  const isFolder = statOf(folder)?.isDirectory();
  const wanted = isFolder ? join(folder, `${name}${extension}`) : folder;
  const files = publishFiles({ wanted, extension, filesAt }, shown(wanted, cwd), messages);
  return files.map(({ path }) => shown(path, cwd)).reverse();
}
