import { type FileKind, fileKinds } from '../kind.ts';
import { type AnyRule, type Rule, rule } from '../rule.ts';

type FormRule = Pick<Rule<FileKind, [message: string]>, 'id' | 'example' | 'isLocked'> & {
  readonly kinds?: readonly FileKind[];
  readonly words: Readonly<
    Record<'nl' | 'en', { readonly title: string; readonly why: string; readonly help: string }>
  >;
};

/** A rule whose faults the readers of the formats find, in words of their own. What is wrong in form is an error. */
export function formRule({ id, kinds = fileKinds, words, ...own }: FormRule): AnyRule {
  const found = (message: string) => message;
  return rule<FileKind, [message: string]>({
    id,
    group: 'form',
    severity: 'error',
    kinds,
    words: { nl: { ...words.nl, found }, en: { ...words.en, found } },
    ...own,
    passesOn: 'faults',
    *check({ faults }) {
      for (const { rule: own, message, ...fault } of faults) if (own === id) yield { ...fault, say: [message] };
    },
  });
}
