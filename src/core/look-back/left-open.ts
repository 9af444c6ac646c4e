import { chosenIn } from '../session/chosen-in.ts';
import type { Session } from '../session/fold.ts';
import { isRecord } from '../session/kind.ts';
import { givenAnswer } from '../session/steps.ts';
import type { ChoiceValue } from '../session/values.ts';

/** Something that the answers leave open, and where it was asked. */
export interface LeftOpen {
  readonly step: string;
  readonly field: string;
  readonly kind: 'agreement' | 'word-back' | 'view' | 'look-back';
  /** In the words of the record; of a look-back its day. */
  readonly text: string;
}

/** What the answers of a look-back leave open in a record that they close. */
export function leftOpen(session: Session): LeftOpen[] {
  const { lookBack } = session.start;
  const closing = chosenAt(session, 'next', 'status');
  if (lookBack === undefined || closing !== 'closed') return [];
  const { agreements, views, wordBack } = lookBack;
  const next = chosenAt(session, 'next', 'next');
  return [
    ...notAmong(['done', 'dropped'], agreements, { session, step: 'actions', kind: 'agreement' }),
    ...(wordBack === undefined
      ? []
      : notAmong(['yes', 'dropped'], { 'word-back': wordBack }, { session, step: 'word-back', kind: 'word-back' })),
    ...notAmong(['heeded', 'dropped'], views, { session, step: 'dissent', kind: 'view' }),
    ...(next === undefined ? [] : [{ step: 'next', field: 'next', kind: 'look-back', text: next } as const]),
  ];
}

interface Asked extends Pick<LeftOpen, 'step' | 'kind'> {
  readonly session: Session;
}

function notAmong(
  settled: readonly string[],
  asked: Readonly<Record<string, string>>,
  { session, ...where }: Asked,
): LeftOpen[] {
  const left = Object.entries(asked).filter(([id]) => !settled.includes(chosenAt(session, where.step, id) ?? ''));
  return left.map(([field, text]) => ({ ...where, field, text }));
}

/** What was chosen or typed there. */
function chosenAt(session: Session, step: string, field: string): string | undefined {
  const values = givenAnswer(session, step);
  const own = isRecord(values) ? values[field] : undefined;
  if (own === undefined || own === null || own === '') return undefined;
  return chosenIn(own as ChoiceValue).id;
}
