import type { InProgramme } from '../../core/record/schema.ts';
import type { Session } from '../../core/session/fold.ts';
import { givenAnswer, stepsThatApply } from '../../core/session/steps.ts';
import type { SortValue } from '../../core/session/values.ts';
import { isUntrue } from '../../core/toolkit/result-fault.ts';
import type { Deck } from '../../core/values/deck.ts';
import { valuesFaults } from '../../core/values/result-faults.ts';
import type { Words, Workplace } from '../ports.ts';
import { type FoundResult, latestResult } from './find-result.ts';
import { keepSort } from './sort-values.ts';

/** What a sort within a session came to goes beside the record too: later sessions turn to it. Gives what to say of it. */
export async function keepSorts(session: Session, ports: Words & Workplace): Promise<string[]> {
  const { date, material, programme } = session.start;
  const said: string[] = [];
  for (const step of stepsThatApply(session)) {
    if (step.kind !== 'sort') continue;
    const counted = givenAnswer(session, step.id) as SortValue | null | undefined;
    const deck = material?.decks.find(({ id }) => id === step.deck);
    if (!counted || deck === undefined) continue;
    const latest = programme && (await latestResult(ports));
    const before = latest !== undefined && isSame(latest, deck, programme) ? latest : undefined;
    const { file } = await keepSort(counted, { deck, date, before, output: undefined, programme }, ports);
    if (file !== null) said.push(ports.messages.values.kept(file));
  }
  return said;
}

/** Only what the same people sorted before, with the same cards, says what shifted; and only what can be true. */
function isSame({ result }: FoundResult, deck: Deck, programme: InProgramme | undefined): boolean {
  const { id, group } = result.programme ?? {};
  return (
    result.deck === deck.id &&
    id === programme?.id &&
    group === programme?.group &&
    !isUntrue(valuesFaults(result, deck))
  );
}
