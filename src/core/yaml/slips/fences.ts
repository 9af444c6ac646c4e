import type { Edit } from '../../text/edit.ts';
import type { SlipLine } from './lines.ts';
import { isSilent, say, type Walk } from './walk.ts';

/** Lines of Markdown habits: a fence of code around the file, or one of front matter. Gives whether this was one. */
export function fenceHere(walk: Walk, line: SlipLine): boolean {
  const { content, width } = line;
  if (width > 0) return false;
  if (/^(?:```|~~~)/u.test(content)) return codeFence(walk, line);
  if (!/^(?:-{3,}|—-?|–-|\.\.\.)$/u.test(content)) return false;
  const isFirst = walk.lines.slice(0, walk.at).every(isSilent);
  if (isFirst && content === '---') {
    walk.at += 1;
    return true;
  }
  return isFirst ? sayFence(walk, line, []) : frontFence(walk, line);
}

function codeFence(walk: Walk, line: SlipLine): boolean {
  say(walk, {
    kind: 'markdown-fence',
    at: { start: line.from, end: line.end },
    detail: '```',
    edits: [wholeLine(walk, walk.at)],
  });
  walk.at += 1;
  return true;
}

function sayFence(walk: Walk, line: SlipLine, more: readonly Edit[]): boolean {
  const at = { start: line.from, end: line.end };
  say(walk, { kind: 'front-fence', at, detail: line.content, edits: [...more, wholeLine(walk, walk.at)] });
  walk.at += 1;
  return true;
}

/** A second fence: the end of what was meant as front matter, with or without something after it. */
function frontFence(walk: Walk, line: SlipLine): boolean {
  const after = walk.lines.slice(walk.at + 1);
  const first = walk.lines.findIndex(({ content }) => content === '---');
  const opening = first < walk.at && first !== -1 ? [wholeLine(walk, first)] : [];
  if (after.every(({ content }) => content === '' || content.startsWith('#') || content === line.content)) {
    const rest = after.flatMap(({ content }, at) =>
      content === line.content ? [wholeLine(walk, walk.at + 1 + at)] : [],
    );
    sayFence(walk, line, [...opening, ...rest]);
    walk.at = walk.lines.length;
    return true;
  }
  const isFields = after.filter(({ content }) => /^["']?[a-z][a-z0-9-]*["']?:(?: |$)/u.test(content)).length > 1;
  const at = { start: line.from, end: line.end };
  const rest = { start: line.start, end: walk.text.length, text: '' };
  if (isFields) say(walk, { kind: 'two-documents', at, detail: line.content, edits: [], assumed: [...opening, rest] });
  else {
    const comments = after.flatMap(({ start, content }) => (content === '' ? [] : [{ start, end: start, text: '# ' }]));
    const edits = [...opening, wholeLine(walk, walk.at), ...comments];
    say(walk, { kind: 'text-after-end', at, detail: line.content, edits, isOffered: true });
  }
  walk.at = walk.lines.length;
  return true;
}

/** A line with its end. */
function wholeLine({ lines, text }: Walk, at: number): Edit {
  return { start: lines[at]?.start ?? 0, end: lines[at + 1]?.start ?? text.length, text: '' };
}
