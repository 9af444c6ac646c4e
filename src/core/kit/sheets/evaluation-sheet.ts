import type { Messages } from '../../../language/messages.ts';
import { escapeXml } from '../../draw/svg.ts';
import type { FormField, Protocol, StepOf } from '../../protocol/schema.ts';
import type { KitParts } from '../kit-parts.ts';
import { linesOf } from '../pages-of.ts';
import { heading, lines, text } from '../paper.ts';
import { type Sheet, sameFor } from '../sheet.ts';

/** More is not asked on a card. */
const MOST = 3;

/** Lines on a card of each size and characters on one of them, on the safe side. */
const sizes = [
  { size: 'a7', room: 15, width: 46 },
  { size: 'a6', room: 32, width: 46 },
  { size: 'a5', room: 32, width: 100 },
  { size: 'a4', room: 66, width: 100 },
] as const;

/** Lines of room to write an answer, or for each row of boxes. */
const ANSWER = 2;

/** The step that asks how the session was. */
export function evaluationStep({ steps }: Pick<Protocol, 'steps'>): StepOf<'form'> | undefined {
  return steps.find((step): step is StepOf<'form'> => step.kind === 'form' && step.section === 'evaluation');
}

/** The questions with which the session form ends, as a card; without them, two. */
export function evaluationSheet({ protocol, people }: KitParts, { kit }: Messages): Sheet {
  const step = evaluationStep(protocol);
  const fields: readonly Asked[] = (step?.fields ?? kit.evaluation.asks.map((ask) => ({ ask }))).slice(0, MOST);
  const title = step?.title ?? kit.sheets.evaluation;
  const heightOf = (width: number) =>
    fields.reduce((sum, one) => sum + linesOf(one.ask, width) + ANSWER * linesOf(choiceWords(one), width), 2);
  const { size } = sizes.find(({ room, width }) => heightOf(width) <= room) ?? { size: 'a4' };
  return sameFor('evaluation', size, heading(title) + fields.map(fieldHtml).join(''), people);
}

/** A field of a form, or a question of ours. */
type Asked = Pick<FormField, 'ask'> & { readonly choices?: readonly { readonly label: string }[] };

function choiceWords({ choices = [] }: Asked): string {
  return choices.map(({ label }) => `[] ${label}  `).join('');
}

function fieldHtml({ ask, choices = [] }: Asked): string {
  if (choices.length === 0) return text(ask) + lines(1);
  const ticks = choices.map(({ label }) => `<span class="tick"><i></i>${escapeXml(label)}</span>`);
  return `${text(ask)}<p class="ticks">${ticks.join('')}</p>`;
}
