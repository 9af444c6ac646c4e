import type { Field } from '../../record/review.ts';
import { sourceSpan } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import { isNoAnswer, mayBeUnfinished, mayHoldNoAnswer, mayHoldNoValue, unfinishedIn } from '../../text/unfinished.ts';
import type { Path } from '../../yaml/loaded.ts';
import type { DocumentOf } from '../document.ts';
import { rule } from '../rule.ts';

export const templateLeft = rule<'case' | 'record', [words: string]>({
  id: 'template-left',
  group: 'case',
  severity: 'warning',
  kinds: ['case', 'record'],
  words: {
    nl: {
      title: 'Er staat niets meer dat nog ingevuld moet worden.',
      why: 'Later weet niemand of er niets te zeggen was, of dat het vergeten is.',
      help: 'Vul het in, of haal het weg. Was er niets te zeggen, schrijf dan waarom niet.',
      found: (words) => `Hier staat nog "${words}". Dat moet nog ingevuld worden.`,
    },
    en: {
      title: 'Nothing is left that is still to be filled in.',
      why: 'Later nobody knows whether there was nothing to say, or whether it was forgotten.',
      help: 'Fill it in, or remove it. If there was nothing to say, write why not.',
      found: (words) => `Here it still says "${words}". That is to be filled in.`,
    },
  },
  example: {
    kind: 'record',
    bad: '<!-- driehoek:choice -->\n\n**Ik kies:** Afspreken tot half twaalf\n\n**Want:** De buurt kan erop rekenen.\n\n**Ondanks:** ⟦…⟧',
    good: '<!-- driehoek:choice -->\n\n**Ik kies:** Afspreken tot half twaalf\n\n**Want:** De buurt kan erop rekenen.\n\n**Ondanks:** De regel zegt elf uur.',
    english: {
      bad: '<!-- driehoek:choice -->\n\n**I choose:** Agree on half past eleven\n\n**Because:** The neighbours can count on it.\n\n**Despite:** ⟦…⟧',
      good: '<!-- driehoek:choice -->\n\n**I choose:** Agree on half past eleven\n\n**Because:** The neighbours can count on it.\n\n**Despite:** The rule says eleven.',
    },
  },
  *check(document) {
    const found = document.kind === 'case' ? leftInCase(document) : leftInRecord(document);
    for (const [at, words] of found) yield { at, say: [document.quoted(at, words)] };
  },
});

type Left = readonly [at: Span, words: string];

function* leftInRecord({ text, review: { sections, passages } }: DocumentOf['record']): Generator<Left> {
  const fields = mayHoldNoAnswer(text.slice(sections[0]?.at.start)) ? sections.flatMap((own) => own.fields) : [];
  for (const field of fields) yield* emptyIn(field);
  for (const own of mayBeUnfinished(text) ? passages : []) {
    const found = own.text.startsWith('<!--') ? undefined : unfinishedIn(own.text);
    if (found) yield [sourceSpan(own, found.start, found.end), own.text.slice(found.start, found.end)];
  }
}

function* emptyIn({ text, items = [] }: Pick<Field, 'text' | 'items'>): Generator<Left> {
  for (const own of text) if (isNoAnswer(own.plain)) yield [own.at, own.text];
  for (const { text: told, parts } of items) {
    for (const own of told) if (isNoAnswer(own.plain)) yield [own.at, own.text];
    for (const part of parts) yield* emptyIn(part);
  }
}

function* leftInCase({ text: whole, data, span }: DocumentOf['case']): Generator<Left> {
  if (!mayBeUnfinished(whole) && !mayHoldNoValue(whole)) return;
  for (const [path, text] of textsIn(data, [])) {
    const found = isNoAnswer(text) ? { start: 0, end: text.length } : unfinishedIn(text);
    if (found) yield [span(path, 'value'), text.slice(found.start, found.end)];
  }
}

function textsIn(data: unknown, path: Path): (readonly [Path, string])[] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, own]) => textsIn(own, [...path, Array.isArray(data) ? Number(key) : key]));
}
