import type { FieldId, SectionFieldId } from '../record/fields.ts';
import type { SectionId } from '../record/sections.ts';

/**
 * What a passage of a record is, as Dutch disclosure law tells passages apart. A view is an opinion or advice of people
 * with the arguments for it; facts, forecasts, alternatives and their consequences are not. Source: Wet open overheid,
 * article 5.2, first paragraph. Placements and dissent are views too, of which a part may go along.
 */
export type Statement = 'fact' | 'alternative' | 'account' | 'agreement' | 'view' | 'placement' | 'dissent';

/** What goes along in a copy for others. The account is the choice with its reasons: the team answers for it. */
export const goesAlong: readonly Statement[] = ['fact', 'alternative', 'account', 'agreement'];

interface Marking<Field extends string = string> {
  /** What a passage of this section is when nothing below says otherwise. */
  readonly kind: Statement;
  /** By field; '' is a passage without a label at the head of the section. */
  readonly fields?: { readonly [Name in Field | '']?: Statement };
}

/**
 * The marking of the whole record, in this one place. A section that mixes kinds names what may go along: a label that
 * a team made up itself, and text that was added by hand, count as views until they are named here.
 */
export const statements: { readonly [Id in SectionId]: Marking<SectionFieldId<Id>> } = {
  // It repeats what stands elsewhere: a copy has one of its own, made from what goes along.
  summary: { kind: 'view' },
  case: { kind: 'view', fields: { role: 'fact', decides: 'fact', moment: 'fact', question: 'fact' } },
  facts: {
    kind: 'view',
    fields: { facts: 'fact', unknowns: 'fact', done: 'fact', open: 'fact', since: 'fact', differently: 'fact' },
  },
  triangle: { kind: 'placement' },
  tension: { kind: 'view' },
  responsibilities: { kind: 'view' },
  options: { kind: 'view', fields: { gain: 'alternative', harm: 'alternative', repair: 'alternative' } },
  choice: {
    kind: 'view',
    fields: {
      '': 'account',
      outcome: 'account',
      choice: 'account',
      did: 'account',
      stands: 'account',
      because: 'account',
      despite: 'account',
      limit: 'account',
      need: 'account',
      how: 'account',
      conclusion: 'account',
      explained: 'account',
      others: 'alternative',
      happened: 'fact',
    },
  },
  dissent: { kind: 'dissent' },
  // What stays chafing is a consequence of the choice: a copy without it would say that all was solved.
  remaining: { kind: 'view', fields: { '': 'account', what: 'account', kept: 'account' } },
  escalation: {
    kind: 'view',
    fields: {
      escalate: 'agreement',
      to: 'agreement',
      'escalated-layer': 'agreement',
      by: 'agreement',
      'by-when': 'agreement',
      'word-back': 'agreement',
      heard: 'fact',
      waiting: 'fact',
    },
  },
  actions: { kind: 'agreement' },
  learning: { kind: 'view' },
  evaluation: { kind: 'view' },
  'hand-over': { kind: 'view' },
  skipped: { kind: 'view' },
  'look-back': { kind: 'view' },
};

/** What a passage is, by its section and its field; no field where it is not known. */
export function statementOf(section: SectionId, field: FieldId | '' | undefined): Statement {
  const { kind, fields }: Marking = statements[section];
  return (field === undefined ? undefined : fields?.[field]) ?? kind;
}
