/** The sections of a record, in the order of the default template. Each is known by its marker, not its heading. */
export const sectionIds = [
  'case',
  'facts',
  'triangle',
  'tension',
  'responsibilities',
  'options',
  'choice',
  'dissent',
  'remaining',
  'escalation',
  'actions',
  'learning',
  'evaluation',
  'skipped',
  'look-back',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Sections every template must have a place for; the rest may be left out of a team's own template. */
export const requiredSections: readonly SectionId[] = sectionIds.filter((section) => section !== 'look-back');

/** How the tension occurs and how it is handled: printed in every record, with the reason where a step was skipped. */
export const neverDropped: readonly SectionId[] = ['tension', 'choice', 'dissent'];

export function isSectionId(text: string): text is SectionId {
  return (sectionIds as readonly string[]).includes(text);
}

export function marker(section: SectionId): string {
  return `<!-- driehoek:${section} -->`;
}

/** A copy of a record for others begins with this; it is no record, and may stand among them. */
export const COPY_MARKER = '<!-- driehoek:copy -->';
