import { findPersonalData, type PersonalDatum } from '../privacy/find.ts';
import type { CheckDocument } from './document.ts';
import type { RuleContext } from './rule.ts';

const kept = new WeakMap<CheckDocument, readonly PersonalDatum[]>();

/** What looks like personal data in a file. Looked for once, for all rules on privacy together. */
export function personalDataIn(document: CheckDocument, { privacy }: RuleContext): readonly PersonalDatum[] {
  const found = kept.get(document) ?? findPersonalData(document.text, privacy);
  kept.set(document, found);
  return found;
}
