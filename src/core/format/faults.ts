import type { Messages } from '../../language/messages.ts';
import { meantDay } from '../text/day.ts';
import { nearest } from '../text/nearest.ts';
import type { Path } from '../yaml/loaded.ts';
import { fromDutch } from './dutch-keys.ts';
import { issueSentence, ruleOfIssue } from './issue-sentence.ts';
import { type Issue, issuesOf } from './issues.ts';
import type { Language } from './language.ts';
import type { MeantData } from './meant-data.ts';
import type { DataSlip } from './meant-walk.ts';

export interface SchemaFault {
  readonly rule: string;
  /** As the file has it. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  /** What would be right, where that can be told. */
  readonly meant?: Meant;
}

/** Another name for the key, or another value. */
export type Meant = ({ readonly key: string } | { readonly value: unknown; readonly was: unknown }) & {
  /** Whether it is beyond doubt. */
  readonly isSure: boolean;
};

/** Gives the words of a file that stand at a path for a message, or what may stand there instead. */
export type Quote = (path: Path, part: 'key' | 'value', words: string) => string;

export interface Judging {
  readonly messages: Messages;
  readonly quote?: Quote;
  /** Whether a key of the file itself is no business of ours. */
  isPassed?(key: string): boolean;
}

export function faultOf(
  { issue, path: right }: Issue,
  { written }: MeantData,
  judging: Judging,
  language: Language,
): SchemaFault {
  const { messages, quote = asIs } = judging;
  const path = written(right);
  if (issue.received === 'undefined' && typeof right.at(-1) === 'number')
    return { rule: 'wrong-type', path: path.slice(0, -1), part: 'value', message: messages.check.notAPlacement };
  if (issue.received === 'undefined') {
    const message = messages.check.missingKey(String(right.at(-1)));
    return { rule: 'missing-key', path, part: 'key', message };
  }
  const isUnclear = issue.message === 'not-date' && meantDay(String(issue.input), language) === 'unclear';
  const message = issueSentence(issue, messages, (words) => quote(path, 'value', words));
  return { rule: isUnclear ? 'day-unclear' : ruleOfIssue(issue), path, part: 'value', message };
}

export function listFault(path: Path, { messages }: Judging): SchemaFault {
  return { rule: 'wrong-type', path, part: 'value', message: messages.check.wrongType('mapping', 'Array') };
}

export function slipFault(slip: DataSlip, { messages, quote = asIs }: Judging): SchemaFault {
  const { path } = slip;
  if (slip.kind === 'key') {
    const { meant, known } = slip;
    const key = String(path.at(-1));
    const message = messages.check.unknownKey(
      quote(path, 'key', key),
      meant?.value ?? fromDutch(key, known)[0] ?? nearest(key, known),
    );
    const own = meant && { meant: { key: meant.value, isSure: meant.isSure } };
    return { rule: 'unknown-key', path, part: 'key', message, ...own };
  }
  const { input, schema, meant } = slip;
  const { issue } = issuesOf(schema, input)[0] as Issue;
  const message = issueSentence(issue, messages, (words) => quote(path, 'value', words), meant.value);
  return { rule: ruleOfIssue(issue), path, part: 'value', message, meant: { ...meant, was: input } };
}

const asIs: Quote = (_path, _part, words) => words;
