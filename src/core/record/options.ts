import { type Passage, part, sourceSpan } from '../text/passage.ts';
import type { FieldId } from './fields.ts';
import { type Item, type Option, passageOf, pointsOf, type Section, sectionOf } from './review.ts';

/** The options of a record: each a point, with its id as code behind the title. */
export function optionsIn(sections: readonly Section[]): Option[] {
  return pointsOf(sectionOf({ sections }, 'options')).flatMap(optionOf);
}

function optionOf({ text: [first], parts, at }: Item): Option[] {
  if (first === undefined) return [];
  const code = first.marks.findLast(({ kind }) => kind === 'code');
  const id = code && first.text.slice(code.start, code.end);
  const title = code === undefined ? first : titleBefore(first, code.start);
  return [
    {
      ...(code === undefined || id === undefined ? {} : { id: { id, at: sourceSpan(first, code.start, code.end) } }),
      title,
      ...named('gain', parts),
      ...named('harm', parts),
      ...named('repair', parts),
      at,
    },
  ];
}

function titleBefore(own: Passage, end: number): Passage {
  return part(own, 0, own.text.slice(0, end).trimEnd().replace(/\($/u, '').trimEnd().length);
}

function named<K extends FieldId>(name: K, parts: Item['parts']): { readonly [Key in K]?: Passage } {
  const own = parts.find(({ field }) => field === name);
  const text = own && passageOf(own);
  return text === undefined ? {} : ({ [name]: text } as { [Key in K]?: Passage });
}
