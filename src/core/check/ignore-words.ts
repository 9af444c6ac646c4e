import type { Span } from '../text/span.ts';

export const ignoreWord = /driehoek-ignore/iu;
const ids = '((?:[^\\s:,]+[ \\t]*,[ \\t]*)*[^\\s:,]*)';
export const inYaml = new RegExp(`^#[ \\t]*driehoek-ignore(?:[ \\t]+${ids})?[ \\t]*(?::[ \\t]*(.*))?$`, 'iu');
export const inMarkdown = new RegExp(
  `<!--\\s{0,99}driehoek-ignore(?:[ \\t]{1,99}${ids})?[ \\t]{0,99}(?::((?:[^-<]|-(?!->)|<(?!!--))*))?-->`,
  'giu',
);

/** Of more rules behind one word, each goes alone, with the comma beside it. */
export function namedIn({ 0: said, 1: list = '' }: RegExpExecArray, start: number, whole: Span) {
  const from = start + said.indexOf(list);
  const parts = [...list.matchAll(/([^\s:,]+)(?:\s*,\s*)?/gu)];
  if (parts.length < 2) return [{ rule: list, whole }];
  return parts.map(({ 0: part, 1: id = '', index }, at) => {
    const before = at === parts.length - 1 ? (/\s*,\s*$/u.exec(list.slice(0, index))?.[0].length ?? 0) : 0;
    return { rule: id, whole: { start: from + index - before, end: from + index + part.length } };
  });
}
