import { readFileSync } from 'node:fs';
import type { Case } from '../../src/core/case/schema.ts';
import type { Language } from '../../src/core/format/language.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import type { RecordDocument } from '../../src/core/record/document.ts';
import { hasOwnParts, parseRecord, splitFrontMatter } from '../../src/core/record/parse.ts';
import { caseFromRecord } from '../../src/core/share/case-draft.ts';
import { type Labels, labelsOf } from '../../src/core/share/labels.ts';
import { type Shareable, shareable } from '../../src/core/share/shareable.ts';
import { idsOn, packagePath, pathOnShelf } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';

const catalogues = { nl, en };

/** The record of the documentation, by language. */
export const records = {
  nl: readFileSync(packagePath('docs', 'voorbeeld', '2026-12-18-een-half-uur-op-het-terras.md'), 'utf8'),
  en: readFileSync(packagePath('docs', 'example', '2026-12-18-half-an-hour-on-the-terrace.md'), 'utf8'),
};

/** The Dutch record with other words here and there; each must be there to be replaced. */
export function recordWith(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The record does not hold: ${from}`);
    return text.replace(from, () => to);
  }, records.nl);
}

/** Personal data of nobody: made-up names, and numbers that are never given out. */
export const withPeople = recordWith(
  ['De eigenaar vraagt om een half uur.', 'Mevrouw De Wit vraagt om een half uur.'],
  ['Of de bewoner boven het café al gebeld had.', 'Of mevrouw De Wit al gemaild had via tap@voorbeeld.nl.'],
  ['**Want:** Een uitzondering', '**Want:** Jan de Vries zei het al. Een uitzondering'],
  ['- [ ] handhaver: bij', '- [ ] Mark: bij'],
);

export function recordIn(text: string): RecordDocument {
  const { record, findings } = parseRecord(text, 'x.md', nl);
  if (!record) throw new Error(JSON.stringify(findings));
  return record;
}

export function labelsIn(language: Language, ...ids: readonly string[]): Labels {
  const messages = catalogues[language];
  const wanted = ids.length > 0 ? ids : idsOn('protocols', language);
  const protocols = wanted.flatMap(
    (id) => parseProtocol(readFileSync(pathOnShelf('protocols', language, id), 'utf8'), id, messages).value ?? [],
  );
  return labelsOf(protocols, messages);
}

export function shared(text: string): Shareable {
  const record = recordIn(text);
  const { language, protocol } = record.front;
  const hasOwn = hasOwnParts(splitFrontMatter(text)?.body ?? '');
  return shareable(record, labelsIn(language, protocol), catalogues[language], hasOwn);
}

export function caseIn(text: string): Case {
  const record = recordIn(text);
  const { language, protocol } = record.front;
  return caseFromRecord(record, labelsIn(language, protocol), catalogues[language]);
}
