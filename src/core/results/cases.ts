import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { domains, field, levels } from '../format/fields.ts';
import { languages } from '../format/language.ts';
import { sideIds } from '../triangle/placement.ts';
import { findings } from './finding.ts';
import { path, result } from './result.ts';

const row = v.strictObject({
  id: field(v.string(), 'Waarmee je de casus noemt.', 'What the case is called by.'),
  title: field(v.string(), 'De titel.', 'The title.'),
  language: field(v.picklist(languages), 'De taal.', 'The language.'),
  role: field(v.string(), 'De rol van de inbrenger.', 'The role of the case owner.'),
  domain: field(v.picklist(domains), 'Het soort werk.', 'The kind of work.'),
  level: field(v.picklist(levels), 'Het niveau.', 'The level.'),
  side: field(v.nullable(v.picklist(sideIds)), 'De zijde waarop het schuurt.', 'The side where it chafes.'),
  themes: field(v.array(v.string()), 'De thema’s.', 'The themes.'),
  question: field(v.string(), 'De morele vraag.', 'The moral question.'),
  file: field(
    v.nullable(path),
    'Het eigen bestand van het team; null voor een casus uit de bibliotheek.',
    'The team’s own file; null for a case of the library.',
  ),
});

export const casesResult = result('cases-result', ['Casussen om te bespreken.', 'Cases to discuss.'], {
  cases: field(
    v.array(row),
    'Wat erbij past, de casussen van het team zelf eerst; bij een zoekwoord de beste eerst.',
    'What fits, the team’s own first; with a query the best first.',
  ),
  findings,
});

export type CaseEntry = DeepReadonly<v.InferOutput<typeof row>>;
export type CasesResult = DeepReadonly<v.InferOutput<typeof casesResult>>;
