import { type Mark, type Passage, part, passage, type Run, sourceSpan } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { type Env, inlineTokens, type Token } from './parser.ts';

export interface Image {
  readonly alt: Passage;
  /** Where it leads, without escapes but otherwise as written. */
  readonly target: Passage;
  /** All of it in the file. */
  readonly at: Span;
}

export interface Link {
  /** Where it leads, without escapes. */
  readonly target: string;
  /** Its address in the file, with what stands around that. */
  readonly at: Span;
}

/** What a block of text says, and what stands in it besides. */
export interface Inline {
  readonly text: Passage;
  readonly images: readonly Image[];
  readonly links: readonly Link[];
  /** Addresses of links, and HTML: in the file, and not to be read on the page. */
  readonly hidden: readonly Passage[];
}

interface Writer {
  /** The Markdown, as it stands in the file. */
  readonly source: Passage;
  readonly env: Env;
  text: string;
  readonly runs: Run[];
  readonly marks: Mark[];
  readonly open: (Pick<Mark, 'kind' | 'start'> & { readonly target: string })[];
  /** The same of HTML: its ends need not be in order. */
  readonly tags: Pick<Mark, 'kind' | 'start'>[];
  readonly images: Image[];
  readonly links: Link[];
  readonly hidden: Passage[];
}

/** What may be markup, or a line end with blanks around it. */
const notJustText = /[&*<[\\_`~]| \n|\n\s|^\s|^$/u;

/** Reads Markdown that holds no blocks. `env` holds the link definitions of the whole body. */
export function readInline(source: Passage, env: Env): Inline {
  if (!notJustText.test(source.text)) return { text: part(onOneLine(source), 0), images: [], links: [], hidden: [] };
  const writer: Writer = {
    source,
    env,
    text: '',
    runs: [],
    marks: [],
    open: [],
    tags: [],
    images: [],
    links: [],
    hidden: [],
  };
  for (const token of inlineTokens(source.text, env)) write(token, writer);
  const marks =
    writer.marks.length > 1 ? writer.marks.sort((a, b) => a.start - b.start || b.end - a.end) : writer.marks;
  const whole = passage(writer.text, writer.runs, source.at, marks);
  return { text: part(whole, 0), images: writer.images, links: writer.links, hidden: writer.hidden };
}

function onOneLine({ text, plain, marks, at, runs }: Passage): Passage {
  return { text: text.replaceAll('\n', ' '), plain: plain.replaceAll('\n', ' '), marks, at, runs };
}

const markOf: Readonly<Record<string, Mark['kind']>> = { strong: 'strong', em: 'em', s: 'del', link: 'link' };
const lineBreak = /^<br\s*\/?>$/iu;

function write(token: Token, writer: Writer): void {
  const { type, content } = token;
  const [from, to] = token.map ?? [0, 0];
  if (type === 'text') addText(content, from, writer);
  else if (type === 'softbreak') addSign(' ', from, to, writer);
  // A blank that Markdown would leave out is written so.
  else if (type === 'text_special') addSign(token.markup === '&nbsp;' ? ' ' : content, from, to, writer);
  else if (type === 'hardbreak' || (type === 'html_inline' && lineBreak.test(content))) addSign('\n', from, to, writer);
  else if (type === 'code_inline') addCode(token, from, to, writer);
  else if (type === 'image') addImage(token, from, to, writer);
  else if (type === 'html_inline') addTag(content, from, to, writer);
  else if (token.nesting > 0) openMark(token, writer);
  else closeMark(to - from, to, writer);
}

function addText(text: string, from: number, writer: Writer): void {
  if (text === '') return;
  writer.runs.push({ out: writer.text.length, ...sourceSpan(writer.source, from, from + text.length) });
  writer.text += text;
}

function addSign(text: string, from: number, to: number, writer: Writer): void {
  writer.runs.push({ out: writer.text.length, ...sourceSpan(writer.source, from, to) });
  writer.text += text;
}

/** Line ends within code are blanks, so each of its lines is a run of its own. */
function addCode({ markup, content }: Token, from: number, to: number, writer: Writer): void {
  const start = writer.text.length;
  const padding = (to - from - 2 * markup.length - content.length) / 2;
  let at = from + markup.length + padding;
  for (const [index, line] of writer.source.text
    .slice(at, at + content.length)
    .split('\n')
    .entries()) {
    if (index > 0) addSign(' ', at - 1, at, writer);
    addText(line, at, writer);
    at += line.length + 1;
  }
  writer.marks.push({ kind: 'code', start, end: writer.text.length });
}

const tags: Readonly<Record<string, Mark['kind']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  s: 'del',
  del: 'del',
  strike: 'del',
};
const tag = /^<(\/?)([a-z]+)\s*>$/iu;

/** HTML says nothing by itself, but where it stands for a mark of Markdown it is one. */
function addTag(content: string, from: number, to: number, writer: Writer): void {
  writer.hidden.push(part(writer.source, from, to));
  const [, slash, name = ''] = tag.exec(content) ?? [];
  const kind = tags[name.toLowerCase()];
  if (kind === undefined) return;
  if (slash === '') writer.tags.push({ kind, start: writer.text.length });
  else {
    const at = writer.tags.findLastIndex((own) => own.kind === kind);
    for (const own of at === -1 ? [] : writer.tags.splice(at).slice(0, 1))
      writer.marks.push({ ...own, end: writer.text.length });
  }
}

function openMark({ type, attrs }: Token, writer: Writer): void {
  const kind = markOf[type.slice(0, type.indexOf('_'))];
  const target = kind === 'link' ? String(attrs?.[0]?.[1] ?? '') : '';
  if (kind !== undefined) writer.open.push({ kind, start: writer.text.length, target });
}

function closeMark(length: number, to: number, writer: Writer): void {
  const open = writer.open.pop();
  if (open === undefined) return;
  const { kind, start, target } = open;
  writer.marks.push({ kind, start, end: writer.text.length });
  // Behind the text of a link stands more than a bracket: where it leads.
  if (kind !== 'link' || length <= 1) return;
  writer.hidden.push(part(writer.source, to - length + 1, to));
  writer.links.push({ target, at: sourceSpan(writer.source, to - length + 1, to) });
}

const address = /^\(\s*(?:<[^>\n]*>|\S*?)(?=\s|\)$)/u;

function addImage({ content, attrs }: Token, from: number, to: number, writer: Writer): void {
  const { source, env } = writer;
  const label = from + 2;
  const behind = label + content.length + 1;
  const written = address.exec(source.text.slice(behind, to))?.[0] ?? source.text.slice(behind, to);
  const lead = /^\(\s*<?/u.exec(written)?.[0].length ?? 0;
  const at = sourceSpan(source, behind + lead, behind + written.replace(/>$/u, '').length);
  const target = String(attrs?.[0]?.[1] ?? '');
  writer.images.push({
    alt: readInline(part(source, label, label + content.length), env).text,
    target: passage(target, [{ out: 0, ...at }], at),
    at: sourceSpan(source, from, to),
  });
  writer.marks.push({ kind: 'image', start: writer.text.length, end: writer.text.length });
  writer.hidden.push(part(source, behind, to));
}
