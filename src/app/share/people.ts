import type { Decision, IdentifierQuestions } from '../../core/share/identifiers.ts';
import type { CaseTelling, CaseTold } from '../../core/share/retelling.ts';
import type { Clock, Words, Workplace } from '../ports.ts';

/** The people at the keyboard. Each gives nothing when they stop. */
export interface People {
  /** What is to be done with everything that may lead to a person, in order. */
  decide(questions: IdentifierQuestions): Promise<readonly Decision[] | undefined>;
  /** The case in their own words, the ten questions answered, every sentence read back. */
  retell(telling: CaseTelling): Promise<CaseTold | undefined>;
}

export interface SharePorts extends Words, Workplace, Clock {
  /** Is told first what the record says about who may read it. */
  audience?(text: string): void;
  /** Left out where nobody can be asked: then what may lead to people stops the copy. */
  readonly people?: People;
}
