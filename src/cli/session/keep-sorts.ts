import { type FoundResult, latestResult } from '../../app/values/find-result.ts';
import { keepSort } from '../../app/values/sort-values.ts';
import type { InProgramme } from '../../core/record/schema.ts';
import type { Session } from '../../core/session/fold.ts';
import { givenAnswer, stepsThatApply } from '../../core/session/steps.ts';
import type { SortValue } from '../../core/session/values.ts';
import { isUntrue } from '../../core/toolkit/result-fault.ts';
import type { Deck } from '../../core/values/deck.ts';
import { valuesFaults } from '../../core/values/result-faults.ts';
import { type Context, say } from '../context.ts';

/** What a sort within a session came to goes beside the record too: later sessions turn to it. Gives what tells of it. */
export async function keepSorts(session: Session, context: Context): Promise<() => void> {
  const { date, material, programme } = session.start;
  const files: string[] = [];
  for (const step of stepsThatApply(session)) {
    if (step.kind !== 'sort') continue;
    const counted = givenAnswer(session, step.id) as SortValue | null | undefined;
    const deck = material?.decks.find(({ id }) => id === step.deck);
    if (!counted || deck === undefined) continue;
    const latest = programme && (await latestResult(context));
    const before = latest !== undefined && isSame(latest, deck, programme) ? latest : undefined;
    const { file } = await keepSort(counted, { deck, date, before, output: undefined, programme }, context);
    if (file !== null) files.push(file);
  }
  return () => {
    for (const file of files) say(context, context.messages.values.kept(file));
  };
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
