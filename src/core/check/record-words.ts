import { isNotApplicable } from '../text/tidy.ts';
import { type SideId, sides } from '../triangle/placement.ts';
import { type BodySection, itemsOf, type RecordBody } from './record-body.ts';

/** How the shipped session forms name what rules look for; a team that words it otherwise is given the benefit of the doubt. */
const labels = {
  outcome: ['uitkomst', 'outcome'],
  chosen: ['ik kies', 'wij kiezen', 'i choose', 'we choose'],
  because: ['want', 'omdat', 'because'],
  escalate: ['opschalen', 'escalation'],
  toWhom: ['naar wie', 'to whom'],
  back: ['antwoord terug', 'terugkoppelen', 'terugkoppeling', 'word back', 'feedback'],
  stays: ['wat blijft', 'what stays'],
} as const;

export interface LabelledText {
  readonly text: string;
  /** In the body, from 0. */
  readonly line: number;
}

/** The text under one of the known labels. */
export function labelled(section: BodySection | undefined, name: keyof typeof labels): LabelledText | undefined {
  const known: readonly string[] = labels[name];
  for (const { entry, line } of section?.entries ?? []) {
    if (entry.kind === 'text' && entry.label !== undefined && known.includes(entry.label.toLowerCase()))
      return { text: entry.text, line: (section?.first ?? 0) + line };
  }
  return undefined;
}

const corners = [/profes/iu, /politi/iu, /maatschappij|samenleving|society/iu] as const;

/** The side of the triangle that a label names, by its two corners. */
export function sideOfLabel(label: string): SideId | undefined {
  return sides.find(({ between }) =>
    corners.every((word, corner) => word.test(label) === between.some((own) => own === corner)),
  )?.id;
}

/** Nothing said: empty, "n.v.t.", "geen", "nothing". */
export function saysNothing(text: string): boolean {
  if (text.length > 60) return false;
  const plain = text.trim().replace(/[.!]+$/u, '');
  return isNotApplicable(text) || /^(?:geen|niets|niks|nee|none|nothing|no|-|…|)$/iu.test(plain);
}

/** A section, or step, that was left out on purpose says so. */
export function isLeftOut(text: string): boolean {
  return /^(?:overgeslagen|skipped)\b/iu.test(text.trim());
}

/** Whether the record says that a step about these words was skipped. */
export function wasSkipped(body: RecordBody, about: RegExp): boolean {
  return itemsOf(body.section('skipped')).some(({ item }) => about.test(item.text));
}

const nobody =
  /^(?:(?:geen|none)(?:[.,;:]|$| afwijkend| tegenspraak| dissent)|(?:niemand|nobody|no one) .{0,60}(?:anders|afwijkend|otherwise|dissent|disagree))/iu;

/** Says outright that nobody sees it otherwise. */
export function saysNoDissent(text: string): boolean {
  return saysNothing(text) || isLeftOut(text) || nobody.test(text.trim());
}
