import { looksLikeName } from '../../case/role-advice.ts';
import { fieldOf, passageOf, type Review, sectionOf } from '../../record/review.ts';
import type { Passage } from '../../text/passage.ts';
import type { Path } from '../../yaml/loaded.ts';
import type { DocumentOf } from '../document.ts';
import { rule } from '../rule.ts';

export const roleName = rule<'case' | 'record' | 'answers', []>({
  id: 'role-name',
  group: 'privacy',
  severity: 'warning',
  kinds: ['case', 'record', 'answers'],
  words: {
    nl: {
      title: 'Een rol is een rol, en geen naam.',
      why: 'Mensen praten vrijer als niets te herleiden is tot personen. Wat in git staat, gaat er moeilijk weer uit.',
      help: 'Schrijf de rol op, zoals "vergunningverlener". Is dit geen naam? Zet dan op de regel erboven: # driehoek-ignore role-name: de reden',
      found: () => 'Deze rol lijkt op een persoonsnaam.',
    },
    en: {
      title: 'A role is a role, and not a name.',
      why: 'People speak more freely when nothing can be traced to them. What is in git is hard to get out again.',
      help: 'Write down the role, such as "permit officer". Is this no name? Put on the line above: # driehoek-ignore role-name: the reason',
      found: () => 'This role looks like the name of a person.',
    },
  },
  example: {
    kind: 'case',
    bad: 'role: ⟦mevrouw De Wit⟧',
    good: 'role: vergunningverlener',
    english: {
      bad: 'role: ⟦Mrs Whitfield⟧',
      good: 'role: permit officer',
    },
  },
  *check(document) {
    if (document.kind === 'record') {
      for (const role of rolesInRecord(document.review)) if (looksLikeName(role.plain)) yield { at: role.at, say: [] };
      return;
    }
    const asked = document.kind === 'case' ? rolesInCase(document.data) : rolesInAnswers(document.data);
    for (const [path, role] of asked) if (looksLikeName(role)) yield { at: document.span(path, 'value'), say: [] };
  },
});

/** A role with the way to it. */
type Asked = readonly [path: Path, role: string];

/** To whom something is escalated may be a body, whose name looks like one of a person. */
function rolesInRecord(review: Review): Passage[] {
  const owner = fieldOf(sectionOf(review, 'case'), 'role');
  const all = [owner && passageOf(owner), review.escalation?.by, ...review.agreements.map(({ role }) => role)];
  return all.filter((role) => role !== undefined);
}

function rolesInCase({ role = '', stakeholders = [] }: DocumentOf['case']['data']): Asked[] {
  return [
    [['role'], role],
    ...stakeholders.map((party, at): Asked => [['stakeholders', at, 'role'], party?.role ?? '']),
  ];
}

/** Whatever the session form: agreements ask who does it, and escalating asks who brings it. */
function rolesInAnswers({ case: told, answers = {} }: DocumentOf['answers']['data']): Asked[] {
  const own = Object.entries(answers).flatMap(([step, answer]): Asked[] =>
    Array.isArray(answer)
      ? answer.flatMap((row, at) => textAt(['answers', step, at, 'role'], row))
      : textAt(['answers', step, 'by'], answer),
  );
  return [...textAt(['case', 'role'], told), ...own];
}

/** The text under the last key of the way, in what lies before it. */
function textAt(path: Path, holder: unknown): Asked[] {
  const key = String(path.at(-1));
  const text = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[key] : undefined;
  return typeof text === 'string' ? [[path, text]] : [];
}
