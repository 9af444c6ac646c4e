import type { Span } from '../text/span.ts';

export const ignoreWord = /driehoek-ignore/iu;
const ids = '((?:[^\\s:,]+[ \\t]*,[ \\t]*)*[^\\s:,]*)';
export const inYaml = new RegExp(`^#[ \\t]*driehoek-ignore(?:[ \\t]+${ids})?[ \\t]*(?::[ \\t]*(.*))?$`, 'iu');
export const inMarkdown = new RegExp(
  `<!--\\s{0,99}driehoek-ignore(?:[ \\t]{1,99}${ids})?[ \\t]{0,99}(?::((?:[^-<]|-(?!->)|<(?!!--))*))?-->`,
  'giu',
);

/** How long the comma is that a list ends with, with the blanks around it. */
function joinLength(list: string): number {
  const own = list.trimEnd();
  return own.endsWith(',') ? list.length - own.slice(0, -1).trimEnd().length : 0;
}

/** Of more rules behind one word, each goes alone, with the comma beside it. */
export function namedIn({ 0: said, 1: list = '' }: RegExpExecArray, start: number, whole: Span) {
  const from = start + said.indexOf(list);
  const parts = [...list.matchAll(/([^\s:,]+)(?:\s*,\s*)?/gu)];
  if (parts.length < 2) return [{ rule: list, whole }];
  return parts.map(({ 0: part, 1: id = '', index }, at) => {
    const before = at === parts.length - 1 ? joinLength(list.slice(0, index)) : 0;
    return { rule: id, whole: { start: from + index - before, end: from + index + part.length } };
  });
}
