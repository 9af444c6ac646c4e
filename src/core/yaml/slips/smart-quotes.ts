import type { Edit } from '../../text/edit.ts';
import { quoted } from './requote.ts';
import type { ValueSlip } from './slip.ts';

const pairs: Readonly<Record<string, RegExp>> = {
  '“': /[“”„"]/u,
  '”': /[“”„"]/u,
  '„': /[“”„"]/u,
  '‟': /[“”„‟"]/u,
  '«': /[»"]/u,
  '»': /[«»"]/u,
  '‹': /[›']/u,
  '‘': /[‘’']/u,
  '’': /[’]/u,
  '‚': /[‘’']/u,
  '‛': /[‘’']/u,
  '´': /[´`']/u,
  '`': /[´`']/u,
};

/** A value that stands in quotes of a word processor, or in those with plain ones mixed; not one with such words in it. */
export function smartSlip(value: string): ValueSlip | undefined {
  const closing = pairs[value[0] ?? ''];
  const text = value.replace(/,$/u, '');
  if (closing === undefined || text.length < 2 || !closing.test(text.at(-1) ?? '')) return undefined;
  const inner = text.slice(1, -1);
  // “Ja” of “nee”: two words in quotes. An apostrophe within a word is none.
  if (closing.test(inner.replace(/(?<=\p{L})’(?=\p{L})/gu, ''))) return undefined;
  const [open, ...rest] = quoted(inner);
  const close = rest.pop();
  const edits: Edit[] = [
    { start: 0, end: 1, text: open?.text ?? '"' },
    ...rest.map(({ start, text: put }) => ({ start: start + 1, end: start + 1, text: put })),
    { start: text.length - 1, end: value.length, text: close?.text ?? '"' },
  ];
  return { kind: 'smart-quotes', at: { start: 0, end: value.length }, detail: value[0] ?? '', edits };
}

/** The same for each of a list between brackets. */
export function smartInList(value: string): ValueSlip | undefined {
  const found = [...value.matchAll(/[“„‘‚«‹´`](?<=[[,{:] *.)[^,[\]{}]{0,200}(?=[,\]}])/gu)];
  const slips = found.flatMap(({ 0: own, index }) => {
    const slip = smartSlip(own.trimEnd());
    return slip ? [{ index, slip }] : [];
  });
  const [first] = slips;
  if (first === undefined) return undefined;
  const edits = slips.flatMap(({ index, slip }) =>
    slip.edits.map((edit) => ({ ...edit, start: edit.start + index, end: edit.end + index })),
  );
  const { start, end } = first.slip.at;
  return { ...first.slip, at: { start: start + first.index, end: end + first.index }, edits };
}
