import type { Messages } from '../../language/messages.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { KitParts } from './kit-parts.ts';
import type { Sheet, SheetId } from './sheet.ts';
import { sheetIds } from './sheet.ts';
import { agreementsSheet } from './sheets/agreements-sheet.ts';
import { assignmentSheet, assignmentsIn } from './sheets/assignment-sheet.ts';
import { cardSheet, cardSteps, tableSteps } from './sheets/card-sheet.ts';
import { caseSheet } from './sheets/case-sheet.ts';
import { evaluationSheet, evaluationStep } from './sheets/evaluation-sheet.ts';
import { lensSheet } from './sheets/lens-sheet.ts';
import { pulseSlip } from './sheets/pulse-slip.ts';
import { scriptSheet } from './sheets/script-sheet.ts';
import { triangleSheet } from './sheets/triangle-sheet.ts';
import { valueCards } from './sheets/value-cards.ts';
import { valueSlip } from './sheets/value-slip.ts';

/** What somebody named beside the form. */
interface KitNamed {
  readonly case?: string;
  readonly deck?: string;
  readonly statements?: string;
}

/** The sheets that a session form needs, by what its steps ask, and those for what was named. */
export function sheetsNeeded(protocol: Protocol, named: KitNamed): SheetId[] {
  const { steps, purpose } = protocol;
  const sorts = named.deck !== undefined || steps.some(({ kind }) => kind === 'sort');
  const needs: Readonly<Record<SheetId, boolean>> = {
    script: true,
    triangle: purpose !== 'closing' && steps.some(({ section }) => section === 'tension' || section === 'triangle'),
    agreements: true,
    'value-cards': sorts,
    'value-slip': sorts,
    card: cardSteps(protocol).length + tableSteps(protocol).length > 0,
    'pulse-slip': named.statements !== undefined || steps.some(({ kind }) => kind === 'pulse'),
    assignment: assignmentsIn(protocol).length > 0,
    lenses: steps.some(({ kind }) => kind === 'lens'),
    case: named.case !== undefined,
    evaluation: evaluationStep(protocol) !== undefined,
  };
  return sheetIds.filter((id) => needs[id]);
}

/** One sheet, as many times as a group needs it; nothing where there is nothing to print on it. */
export function sheetOf(id: SheetId, parts: KitParts, messages: Messages): Sheet | undefined {
  const { protocol, people, lenses, deck, statements, subject } = parts;
  switch (id) {
    case 'script':
      return scriptSheet(parts, messages);
    case 'triangle':
      return triangleSheet(messages);
    case 'agreements':
      return agreementsSheet(protocol, messages);
    case 'value-cards':
      return deck && valueCards(deck, people);
    case 'value-slip':
      return deck && valueSlip(deck, people, messages);
    case 'card':
      return cardSheet(parts, messages);
    case 'pulse-slip':
      return statements && pulseSlip(statements, people, messages);
    case 'assignment':
      return assignmentsIn(protocol).length === 0 ? undefined : assignmentSheet(parts, messages);
    case 'lenses':
      return lenses.length === 0 ? undefined : lensSheet(lenses);
    case 'case':
      return subject && caseSheet(subject, people, messages);
    case 'evaluation':
      return evaluationSheet(parts, messages);
  }
}
