import type { FileKind } from '../kind.ts';
import { type AnyRule, type Rule, rule } from '../rule.ts';

type NoteRule<Said extends readonly unknown[]> = Pick<
  Rule<FileKind, Said>,
  'id' | 'group' | 'severity' | 'words' | 'example'
> & { readonly kinds?: readonly FileKind[] };

/** A rule whose faults the reader of records met; what it says of them fills in the sentence. */
export function noteRule<Said extends readonly unknown[]>({ kinds = ['record'], ...own }: NoteRule<Said>): AnyRule {
  return rule<FileKind, Said>({
    ...own,
    kinds,
    passesOn: 'notes',
    *check({ notes }) {
      for (const { rule: id, ...note } of notes) if (id === own.id) yield { ...note, say: note.say as unknown as Said };
    },
  });
}
