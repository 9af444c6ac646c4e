import { applyFixes } from 'markdownlint';
import { lint } from 'markdownlint/promise';
import { format, type Options } from 'prettier';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Rewrite } from './rewrites.ts';

/** How remark is to write what Markdown leaves free; the defaults are those of remark-stringify. */
interface RemarkStyle {
  readonly listItemIndent?: 'tab';
  readonly bullet?: '*' | '+';
  readonly emphasis?: '_';
  readonly strong?: '_';
  readonly setext?: true;
}

/** As much of a tree of remark as is needed to go through its lists. */
interface Tree {
  readonly type: string;
  readonly children?: readonly Tree[];
  ordered?: boolean | null | undefined;
}

export const prettierRewrites = [
  byPrettier('as it comes'),
  byPrettier('lines of 60', { proseWrap: 'always', printWidth: 60 }),
  byPrettier('whole paragraphs on a line', { proseWrap: 'never' }),
  byPrettier('tabs', { useTabs: true, tabWidth: 4 }),
  byPrettier('indents of 4', { tabWidth: 4 }),
  byPrettier('indents of 8', { tabWidth: 8 }),
] as const;

export const remarkRewrites = [
  byRemark('as it comes'),
  byRemark('wide stars', { listItemIndent: 'tab', bullet: '*' }),
  byRemark('plus signs, underscores, underlined headings', { bullet: '+', emphasis: '_', strong: '_', setext: true }),
] as const;

function byPrettier(name: string, options: Options = {}): Rewrite {
  const run = (text: string) => format(text, { ...options, parser: 'markdown' });
  return { name: `prettier: ${name}`, run, keepsComments: true };
}

function byRemark(name: string, settings: RemarkStyle = {}): Rewrite {
  const processor = remark().use(remarkFrontmatter).use(remarkGfm).data({ settings });
  return { name: `remark: ${name}`, run: async (text) => String(await processor.process(text)), keepsComments: true };
}

/** What `markdownlint --fix` makes of a text, with the rules as they come. */
export async function fixedByMarkdownlint(text: string): Promise<string> {
  const { record = [] } = await lint({ strings: { record: text } });
  return applyFixes(text, record);
}

/** Every list numbered; through a tree, because what stands under a number must be indented more. */
export async function withNumbers(text: string): Promise<string> {
  const processor = remark()
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(() => numberLists);
  return String(await processor.process(text));
}

function numberLists(tree: Tree): void {
  if (tree.type === 'list') tree.ordered = true;
  for (const child of tree.children ?? []) numberLists(child);
}
