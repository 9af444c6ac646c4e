import { fileKinds } from '../kind.ts';
import { rule } from '../rule.ts';

type Said = [rule: string, state: 'idle' | 'unknown' | 'locked', near: string | undefined];

/** Given by the engine, which knows what the exceptions hide. */
export const ignoreUnused = rule<(typeof fileKinds)[number], Said>({
  id: 'ignore-unused',
  group: 'ignore',
  severity: 'warning',
  kinds: fileKinds,
  words: {
    nl: {
      title: 'Een uitzondering op een regel verbergt iets.',
      why: 'Blijft de uitzondering staan, dan verbergt die later misschien een nieuwe fout.',
      help: 'Haal de uitzondering weg, of laat dat doen met de optie --fix',
      found: (id, state, near) =>
        state === 'idle'
          ? `Hier is niets tegen ${id}; de uitzondering kan weg.`
          : state === 'locked'
            ? `Op ${id} is geen uitzondering mogelijk: zonder die regel is het bestand niet te lezen.`
            : `De regel "${id}" bestaat niet.${near === undefined ? '' : ` Bedoel je "${near}"?`}`,
    },
    en: {
      title: 'An exception to a rule hides something.',
      why: 'If the exception stays, it may hide a new fault later.',
      help: 'Remove the exception, or have it removed with the option --fix',
      found: (id, state, near) =>
        state === 'idle'
          ? `There is nothing here against ${id}; the exception can go.`
          : state === 'locked'
            ? `There can be no exception to ${id}: without that rule the file cannot be read.`
            : `There is no rule "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    },
  },
  example: {
    kind: 'case',
    bad: '⟦# driehoek-ignore question-advice: zo sprak de ondernemer⟧\nquestion: Mag ik het terras laten zitten?',
    good: 'question: Mag ik het terras laten zitten?',
    english: {
      bad: '⟦# driehoek-ignore question-advice: these were his words⟧\nquestion: May I let the terrace stay?',
      good: 'question: May I let the terrace stay?',
    },
  },
});
