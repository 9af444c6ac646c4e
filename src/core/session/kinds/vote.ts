import { itemsEntry, textEntry } from '../../record/document.ts';
import { nearest } from '../../text/nearest.ts';
import { tidyLine } from '../../text/tidy.ts';
import { type AnswerContext, bad, good, isRecord, type Kind, type Read, readEach } from '../kind.ts';
import type { OptionValue, VoteValue } from '../values.ts';
import { expectedPeople } from './place.ts';
import { isRequired } from './text.ts';

/** One participant: an option's id, with `because` for a reason, or "pass". */
export function readVote(raw: unknown, context: AnswerContext): Read<VoteValue> {
  const { faults } = context.messages;
  if (raw === 'pass') return good('pass');
  const { option, because } = isRecord(raw) ? raw : { option: raw, because: undefined };
  const ids = context.options?.map(({ id }) => id);
  if (typeof option !== 'string') return bad(faults.notAChoice(String(option), ids ?? []));
  if (ids && !ids.includes(option)) return bad(faults.notAChoice(option, [...ids, 'pass'], nearest(option, ids)));
  const reason = typeof because === 'string' ? tidyLine(because) : '';
  return good(reason === '' ? { option } : { option, because: reason });
}

/** Small groups keep counts to themselves, unless the team says otherwise: a count of one is a person. */
export function isKept(context: AnswerContext): boolean {
  const people = expectedPeople(context);
  return people === undefined || people >= 5 || context.facts['keep-placements'] === 'keep';
}

/** The silent choice: every participant for themselves. The record counts; it never says who. */
export const vote: Kind<'vote'> = {
  read(raw, asked, context) {
    const { faults } = context.messages;
    if (raw === null || raw === undefined) return isRequired(asked) ? bad(faults.empty) : good([]);
    if (!Array.isArray(raw)) return bad(faults.notAList);
    const people = expectedPeople(context);
    if (people !== undefined && raw.length !== people) return bad(faults.wrongPeople(people, raw.length));
    return readEach(raw, (one) => readVote(one, context));
  },
  entries(value, asked, context) {
    const { record } = context.messages;
    if (value.length === 0) return [];
    if (!isKept(context)) return [textEntry(record.smallGroupVotes, asked.label ?? record.silentChoice)];
    const items = (context.options ?? []).flatMap((option) => countOf(option, value, context));
    const passes = value.filter((one) => one === 'pass').length;
    if (passes > 0) items.push({ text: record.passes(passes), parts: [] });
    return [itemsEntry(items, asked.label ?? record.silentChoice)];
  },
  allowed: (_, context) => context.messages.allowed.vote(expectedPeople(context)),
};

function countOf(option: OptionValue, votes: readonly VoteValue[], { messages }: AnswerContext) {
  const own = votes.filter((one) => one !== 'pass').filter((one) => one.option === option.id);
  if (own.length === 0) return [];
  const reasons = own.flatMap(({ because }) => (because === undefined ? [] : [because])).sort();
  return [
    {
      text: messages.record.votes(option.title, own.length),
      parts: reasons.map((text) => ({ label: messages.record.because, text })),
    },
  ];
}
