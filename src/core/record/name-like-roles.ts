import { looksLikeName } from '../case/role-advice.ts';
import { findPersonalData, type PrivacyOptions } from '../privacy/find.ts';
import type { Session } from '../session/fold.ts';
import { givenAnswer, stepsThatApply } from '../session/steps.ts';
import type { ActionValue, ValueOf } from '../session/values.ts';

/** Who is to do something, where that reads like a person's name: each once, as it was typed. */
export function nameLikeRoles(session: Session): string[] {
  return [...new Set(actionsIn(session).map(({ role }) => role))].filter(looksLikeName);
}

/** What is to be done, where it names a person or says how to reach one. */
export function personalActions(session: Session, privacy: PrivacyOptions): string[] {
  return [...new Set(actionsIn(session).map(({ what }) => what))].filter(
    (what) => findPersonalData(what, privacy).length > 0,
  );
}

/** The sentence for the organisation, where it does. */
export function personalSentences(session: Session, privacy: PrivacyOptions): string[] {
  const steps = stepsThatApply(session).filter(({ kind }) => kind === 'hand-over');
  const said = steps.map(({ id }) => givenAnswer(session, id) as ValueOf['hand-over'] | undefined);
  return said.flatMap((own) => own?.sentence ?? []).filter((text) => findPersonalData(text, privacy).length > 0);
}

function actionsIn(session: Session): readonly ActionValue[] {
  const steps = stepsThatApply(session).filter(({ kind }) => kind === 'actions');
  return steps.flatMap(({ id }) => (givenAnswer(session, id) as readonly ActionValue[] | undefined) ?? []);
}
