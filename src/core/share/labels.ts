import type { Messages } from '../../language/messages.ts';
import type { FormField, Protocol, Step } from '../protocol/schema.ts';
import type { SectionId } from '../record/sections.ts';

/** What asked for a passage: the id of a step or field, and what of the case it began with. */
export interface Asked {
  readonly field: string;
  readonly prefill?: string | undefined;
}

/** What asked for a passage, by the label it has in the record: labels may be reworded, ids stay. */
export type Labels = (section: SectionId, label: string) => Asked | undefined;

/** The labels that session forms give, those of the first form first. */
export function labelsOf(protocols: readonly Protocol[], { record }: Messages): Labels {
  const known = new Map<string, Asked>([[keyOf('case', record.role), { field: 'role' }]]);
  for (const { steps } of protocols) {
    for (const { section, label, asked } of steps.flatMap(labelled)) {
      const key = keyOf(section, label);
      if (!known.has(key)) known.set(key, asked);
    }
  }
  return (section, label) => known.get(keyOf(section, label));
}

function labelled(step: Step) {
  const { section } = step;
  if (section === undefined) return [];
  const asking: readonly (Step | FormField)[] = step.kind === 'form' ? step.fields : [step];
  return asking.flatMap((one) =>
    one.label === undefined
      ? []
      : [{ section, label: one.label, asked: { field: one.id, prefill: 'prefill' in one ? one.prefill : undefined } }],
  );
}

function keyOf(section: SectionId, label: string): string {
  return `${section} ${label}`;
}
