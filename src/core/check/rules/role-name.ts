import { looksLikeName } from '../../case/role-advice.ts';
import { rule } from '../rule.ts';

export const roleName = rule<'case' | 'record', []>({
  id: 'role-name',
  group: 'privacy',
  severity: 'warning',
  kinds: ['case', 'record'],
  words: {
    nl: {
      title: 'Een rol is een rol, en geen naam.',
      why: 'Mensen praten vrijer als niets naar hen te herleiden is. Wat in git staat, gaat er moeilijk weer uit.',
      help: 'Schrijf de rol op, zoals "vergunningverlener". Is dit geen naam, laat de melding dan met een reden weg.',
      found: () => 'Deze rol lijkt op de naam van een mens.',
    },
    en: {
      title: 'A role is a role, and not a name.',
      why: 'People speak more freely when nothing can be traced to them. What is in git is hard to get out again.',
      help: 'Write down the role, such as "permit officer". If this is no name, make an exception with a reason.',
      found: () => 'This role looks like the name of a person.',
    },
  },
  example: { kind: 'case', bad: 'role: ⟦mevrouw De Wit⟧', good: 'role: vergunningverlener' },
  *check(document) {
    if (document.kind === 'record') {
      const { review } = document;
      for (const { role } of review.agreements)
        if (role !== undefined && looksLikeName(role.plain)) yield { at: role.at, say: [] };
      return;
    }
    const { data, span } = document;
    if (looksLikeName(data.role ?? '')) yield { at: span(['role'], 'value'), say: [] };
    for (const [at, party] of (data.stakeholders ?? []).entries())
      if (looksLikeName(party?.role ?? '')) yield { at: span(['stakeholders', at, 'role'], 'value'), say: [] };
  },
});
