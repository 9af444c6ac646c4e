import { looksLikeName } from '../../core/case/role-advice.ts';
import { findPersonalData, type PrivacyOptions } from '../../core/privacy/find.ts';
import {
  type Decision,
  type Identifier,
  type IdentifierQuestions,
  type IdentifierRule,
  sentenceOf,
  wordsAbout,
} from '../../core/share/identifiers.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import type { Messages } from '../../language/messages.ts';
import type { PlainQuestions } from './intake.ts';
import type { Result, Small } from './small.ts';

const MAX_REPLACEMENT = 200;

/**
 * Goes through everything that may lead to a person: each in its sentence, and people decide. Back is to the one before.
 * Gives nothing when people stop.
 */
export async function askIdentifiers(
  ask: PlainQuestions,
  questions: IdentifierQuestions,
  messages: Messages,
): Promise<Decision[] | undefined> {
  const decided: Decision[] = [];
  for (let at = 0; at < questions.found.length; at = decided.length) {
    const result = await askOne(ask, questions, decided, messages);
    if (result.type === 'value') decided.push(result.value);
    else if (result.type === 'back') decided.pop();
    else return undefined;
  }
  return decided;
}

async function askOne(
  ask: PlainQuestions,
  questions: IdentifierQuestions,
  decided: readonly Decision[],
  messages: Messages,
): Promise<Result<Decision>> {
  const { found } = questions;
  const own = found[decided.length];
  if (own === undefined) return { type: 'back' };
  const before = earlier(wordsAbout(own), found, decided);
  for (;;) {
    const chosen = await askWhat(ask, own, { n: decided.length + 1, of: found.length, before }, messages);
    if (chosen.type !== 'value') return chosen;
    if (chosen.value === 'stop') return { type: 'leave', reply: { type: 'stop' } };
    if (chosen.value === 'keep') return { type: 'value', value: { type: 'keep' } };
    if (chosen.value === 'again' && before !== undefined)
      return { type: 'value', value: { type: 'replace', text: before } };
    const instead = await askInstead(ask, own, questions, messages);
    if (instead.type !== 'back') return instead;
  }
}

function askWhat(
  { choice }: PlainQuestions,
  own: Identifier,
  { n, of, before }: { readonly n: number; readonly of: number; readonly before: string | undefined },
  { share, plain }: Messages,
): Promise<Result<string>> {
  const small: Small = {
    ask: `${plain.part(n, of)} ${share.ask(wordsAbout(own), share.looksLike[own.rule])}`,
    hint: share.sentence(...sentenceOf(own)),
  };
  return choice(small, [
    ...(before === undefined ? [] : [{ id: 'again', label: share.again(before) }]),
    { id: 'replace', label: share.replace },
    { id: 'keep', label: share.keep },
    { id: 'stop', label: share.stop },
  ]);
}

/** What the same words were replaced by before. */
function earlier(words: string, found: readonly Identifier[], decided: readonly Decision[]): string | undefined {
  const at = found.findLastIndex((one, index) => wordsAbout(one) === words && decided[index]?.type === 'replace');
  const decision = decided[at];
  return decision?.type === 'replace' ? decision.text : undefined;
}

async function askInstead(
  { text }: PlainQuestions,
  own: Identifier,
  { roles, wishes, instead }: IdentifierQuestions,
  { share, faults }: Messages,
): Promise<Result<Decision>> {
  const check = (typed: string) => {
    const line = tidyLine(typed);
    if (line === '') return faults.blank;
    if (line.length > MAX_REPLACEMENT) return share.tooMany;
    const rule = ruleOf(line, own.rule, wishes);
    return rule && share.stillName(share.looksLike[rule]);
  };
  const typed = await text(
    { ask: share.replaceAsk(wordsAbout(own)), hint: share.replaceHint(roles) },
    { mode: 'line', initial: instead[own.rule], check },
  );
  return typed.type === 'value' ? { type: 'value', value: { type: 'replace', text: tidyLine(typed.value) } } : typed;
}

/** Why what was typed will not do either. */
function ruleOf(line: string, rule: IdentifierRule, wishes: PrivacyOptions): IdentifierRule | undefined {
  const [datum] = findPersonalData(line, wishes);
  if (datum) return `privacy-${datum.kind}`;
  return rule === 'role-name' && looksLikeName(line) ? rule : undefined;
}
