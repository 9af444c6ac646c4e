import type { OfferedForm } from '../../core/protocol/offered.ts';
import type { Subject } from '../../core/session/events.ts';
import { firstSentence } from '../../core/text/sentence.ts';
import { tidyLine } from '../../core/text/tidy.ts';
import type { Messages } from '../../language/messages.ts';
import type { Choice } from './asker.ts';
import type { PlainQuestions } from './intake.ts';
import type { Result } from './small.ts';
import { type OwnTold, tellOwn } from './tell-own.ts';

/** What a talk can be about, in the order to show it, and in which form; without forms that is settled already. */
export interface TalkOffer {
  readonly cases: readonly Subject[];
  readonly forms?: readonly OfferedForm[];
}

export interface ChosenTalk {
  readonly subject: Subject;
  readonly form?: string;
}

const OWN = ' own';

/** A case from the list or one told on the spot, and then the form. Back from the first question is out of the talk. */
export async function chooseTalk(
  ask: PlainQuestions,
  { cases, forms }: TalkOffer,
  messages: Messages,
): Promise<Result<ChosenTalk>> {
  const told: OwnTold = {};
  for (;;) {
    const subject = await chooseCase(ask, cases, told, messages);
    if (subject.type !== 'value') return subject;
    if (forms === undefined) return { type: 'value', value: { subject: subject.value } };
    const form = await chooseForm(ask, forms, messages);
    if (form.type === 'leave') return form;
    if (form.type === 'value') return { type: 'value', value: { subject: subject.value, form: form.value } };
  }
}

async function chooseCase(
  ask: PlainQuestions,
  cases: readonly Subject[],
  told: OwnTold,
  messages: Messages,
): Promise<Result<Subject>> {
  const { intake } = messages;
  const choices = [
    { id: OWN, label: intake.own, detail: intake.ownDetail },
    ...cases.map((subject) => caseChoice(subject, messages)),
  ];
  for (;;) {
    const chosen = await ask.choice({ ask: intake.which }, choices, { detailRows: 2, leave: intake.leave });
    if (chosen.type !== 'value') return chosen;
    const known = cases.find((subject) => idOf(subject) === chosen.value);
    if (known !== undefined) return { type: 'value', value: known };
    const own = await tellOwn(ask, told, messages);
    if (own.type !== 'back') return own;
  }
}

function idOf({ source, title }: Subject): string {
  return source ?? title;
}

/** By its title and how it begins; by whose it is and what is asked it can be found too. */
function caseChoice(subject: Subject, { intake }: Messages): Choice {
  const { title, role = '', question = '', situation = '', source = '' } = subject;
  const whose = source.startsWith('library:') ? [] : [intake.yours];
  const detail = [...whose, firstSentence(tidyLine(situation))].filter((part) => part !== '').join(' ');
  return { id: idOf(subject), label: title, also: `${role} ${question}`, ...(detail === '' ? {} : { detail }) };
}

function chooseForm(ask: PlainQuestions, offered: readonly OfferedForm[], messages: Messages): Promise<Result<string>> {
  const { intake } = messages;
  const choices = offered.map(({ id, title, minutes, about = '', ...form }): Choice => {
    const detail = firstSentence(tidyLine(about));
    return { id, label: intake.form(title, minutes, form.for), ...(detail === '' ? {} : { detail }) };
  });
  const initial = offered.find(({ isUsual }) => isUsual)?.id;
  return ask.choice({ ask: intake.formAsk, hint: intake.formHint }, choices, {
    initial,
    initialWord: intake.usual,
    detailRows: 2,
  });
}
