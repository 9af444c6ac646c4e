import type { Messages } from '../../../language/messages.ts';
import { escapeXml } from '../../draw/svg.ts';
import type { FormField, Protocol, StepOf } from '../../protocol/schema.ts';
import type { KitParts } from '../kit-parts.ts';
import { heading, lines, text } from '../paper.ts';
import { type Sheet, sameFor } from '../sheet.ts';

/** More does not fit on a card of 105 by 74 mm. */
const MOST = 3;

/** The step that asks how the session was. */
export function evaluationStep({ steps }: Pick<Protocol, 'steps'>): StepOf<'form'> | undefined {
  return steps.find((step): step is StepOf<'form'> => step.kind === 'form' && step.section === 'evaluation');
}

/** The questions with which the session form ends, as a card; without them, two. */
export function evaluationSheet({ protocol, people }: KitParts, { kit }: Messages): Sheet {
  const step = evaluationStep(protocol);
  const asked =
    step === undefined ? kit.evaluation.asks.map((one) => text(one) + lines(1)) : step.fields.map(fieldHtml);
  const title = heading(step?.title ?? kit.sheets.evaluation);
  return sameFor('evaluation', 'a7', `${title}${asked.slice(0, MOST).join('')}`, people);
}

function fieldHtml(field: FormField): string {
  const choices = 'choices' in field ? (field.choices ?? []) : [];
  if (choices.length === 0) return text(field.ask) + lines(1);
  const ticks = choices.map(({ label }) => `<span class="tick"><i></i>${escapeXml(label)}</span>`);
  return `${text(field.ask)}<p class="ticks">${ticks.join('')}</p>`;
}
