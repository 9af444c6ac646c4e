import { type Context, print } from './context.ts';
import { readingRoom } from './reading-room.ts';

/** Markdown made readable, on stdout. What draws it is loaded here: a list need not wait for it. */
export async function printReadable(markdown: string, context: Context): Promise<void> {
  const { renderMarkdown } = await import('../terminal/markdown.ts');
  print(context, renderMarkdown(markdown, readingRoom(context)));
}
