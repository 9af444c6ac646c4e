/**
 * The sections of a record, in the order of the default template: first what somebody needs who was not there, then the
 * details. Each is known by its marker, not its heading.
 */
export const sectionIds = [
  'summary',
  'choice',
  'dissent',
  'remaining',
  'escalation',
  'actions',
  'case',
  'facts',
  'triangle',
  'tension',
  'responsibilities',
  'options',
  'learning',
  'evaluation',
  'hand-over',
  'skipped',
  'look-back',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Derived from the rest of the record: no answer goes there. */
export const DERIVED = 'summary';

/** Sections in which an answer can land. */
export const answeredSections = sectionIds.filter((section) => section !== DERIVED);

/** Sections every template must have a place for; the rest may be left out of a team's own template. */
export const requiredSections: readonly SectionId[] = answeredSections.filter(
  (section) => section !== 'look-back' && section !== 'hand-over',
);

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
