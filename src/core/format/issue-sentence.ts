import type * as v from 'valibot';
import type { Messages } from '../../language/messages.ts';
import { isIsoDate } from '../text/calendar.ts';
import { nearest } from '../text/nearest.ts';
import { readPlacement } from '../triangle/placement.ts';

const types: Readonly<Record<string, 'text' | 'number' | 'list' | 'mapping' | 'yesNo'>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  strict_tuple: 'list',
  strict_object: 'mapping',
  record: 'mapping',
  boolean: 'yesNo',
};

/** The rule that an issue of a schema breaks. */
export function ruleOfIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.message === 'placement') return 'placement-sum';
  return types[issue.type] && !isOneTooMany(issue) ? 'wrong-type' : 'wrong-value';
}

/** A fourth number in a list of three. */
function isOneTooMany(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_tuple' && issue.expected === 'never';
}

/** Gives the words of a file for a message. */
type Quoted = (words: string) => string;

/** An issue of a schema in our own words; it may be known what was meant. */
export function issueSentence(issue: v.BaseIssue<unknown>, messages: Messages, quote: Quoted, meant?: unknown): string {
  const { check, faults } = messages;
  if (isOneTooMany(issue)) return faults.notThree;
  if (typeof meant === 'string' && isIsoDate(meant)) return check.otherDay;
  if (issue.type === 'strict_tuple') return check.notAPlacement;
  const read = issue.message === 'placement' ? readPlacement(issue.input) : undefined;
  if (read?.ok === false && read.fault.code === 'wrong-sum') return faults.wrongSum(read.fault.sum);
  const type = types[issue.type];
  if (type) return check.wrongType(type, issue.received);
  if (issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant')
    return notAllowed(issue, messages, quote, meant);
  return boundSentence(issue, messages) ?? check.custom[issue.message as keyof typeof check.custom] ?? check.wrongValue;
}

function notAllowed(issue: v.BaseIssue<unknown>, { check }: Messages, quote: Quoted, meant: unknown): string {
  const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/gu)].map(([, word]) => word ?? '');
  const own = String(issue.input);
  return check.notAllowed(quote(own), allowed, typeof meant === 'string' ? meant : nearest(own, allowed));
}

function boundSentence({ type, requirement, input }: v.BaseIssue<unknown>, { check }: Messages): string | undefined {
  const bound = Number(requirement);
  if (type === 'max_length') return check.tooLong(bound, String(input).length);
  if (type === 'min_length') return check.tooFew(bound);
  if (type === 'min_value' || type === 'max_value') return check.outOfRange(bound, type === 'min_value');
  return type === 'integer' ? check.notWhole : undefined;
}
