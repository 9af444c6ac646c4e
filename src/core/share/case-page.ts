import type { Messages } from '../../language/messages.ts';
import { casePartsOf } from '../case/print.ts';
import type { Case } from '../case/schema.ts';
import type { Page } from './page.ts';

/** An anonymised case as a page to hand out. */
export function casePage(own: Case, messages: Messages): Page {
  return {
    language: own.language,
    title: own.title,
    facts: [own.role, messages.domainNames[own.domain]],
    note: messages.share.caseNote,
    sections: casePartsOf(own, messages).map(({ heading, entries }) => ({ heading, entries })),
  };
}
