import { afterAll, beforeAll } from 'vitest';
import type { CheckDocument } from '../../src/core/check/document.ts';
import type { AnyRule } from '../../src/core/check/rule.ts';
import { rules } from '../../src/core/check/rules.ts';

/** What is proposed for which words; the last would make another finding appear. */
const proposals: Readonly<Record<string, string>> = {
  Vrijdagavond: 'Zaterdagavond',
  'de hoek': 'de rand',
  raam: 'deur',
  'eerste warme': 'eerste  warme',
  plein: 'plein\nniveau: team\n',
};

const words = { title: '', why: '', help: '', found: (word: string) => `Liever niet "${word}".` };

/** A rule of which every mend is a proposal, to try what becomes of those, whichever the rules that ship have. */
const offeringRule = {
  id: 'proposal',
  group: 'form',
  severity: 'warning',
  kinds: ['case'],
  words: { nl: words, en: words },
  example: { kind: 'case', bad: '', good: '' },
  *check({ text }: CheckDocument) {
    for (const [word, put] of Object.entries(proposals))
      for (const { index } of text.matchAll(new RegExp(word, 'gu'))) {
        const at = { start: index, end: index + word.length };
        const edits = [{ ...at, text: put }];
        yield { at, say: [word], severity: 'warning' as const, help: 'Neem het over.', edits, offered: true as const };
      }
  },
} as unknown as AnyRule;

/** Puts it among the rules for the tests of a file. */
export function offerThere(): void {
  const all = rules as AnyRule[];
  beforeAll(() => void all.push(offeringRule));
  afterAll(() => void all.splice(all.indexOf(offeringRule), 1));
}
