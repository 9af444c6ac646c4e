import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { domains, field, isoDate, levels } from '../format/fields.ts';
import { languages } from '../format/language.ts';
import { entryKinds } from '../list/kinds.ts';
import { outcomes, statuses } from '../record/schema.ts';
import { sideIds } from '../triangle/placement.ts';
import { unread } from './finding.ts';
import { count, path, result } from './result.ts';

/** What a case has no word for is null or empty. */
const entry = v.strictObject({
  kind: field(v.picklist(entryKinds), 'Een verslag of een casus.', 'A record or a case.'),
  file: field(path, 'Het bestand.', 'The file.'),
  title: field(v.string(), 'De titel.', 'The title.'),
  date: field(v.nullable(isoDate), 'De dag van het gesprek.', 'The day of the session.'),
  language: field(v.picklist(languages), 'De taal.', 'The language.'),
  status: field(v.nullable(v.picklist(statuses)), 'Of er nog iets openstaat.', 'Whether something is still open.'),
  outcome: field(v.nullable(v.picklist(outcomes)), 'Waar het gesprek op uitkwam.', 'What the session came to.'),
  protocol: field(v.nullable(v.string()), 'De werkvorm.', 'The session form.'),
  case: field(v.nullable(v.string()), 'De casus waar het over ging.', 'The case it was about.'),
  domain: field(v.nullable(v.picklist(domains)), 'Het soort werk.', 'The kind of work.'),
  level: field(v.nullable(v.picklist(levels)), 'Het niveau.', 'The level.'),
  themes: field(v.array(v.string()), 'De thema’s.', 'The themes.'),
  values: field(
    v.array(v.string()),
    'De waarden: die botsen in een verslag, die spelen in een casus.',
    'The values: those that clash in a record, those at stake in a case.',
  ),
  sides: field(v.array(v.picklist(sideIds)), 'De zijden waarop het schuurt.', 'The sides where it chafes.'),
  participants: field(v.nullable(count), 'Hoeveel mensen meededen.', 'How many people took part.'),
  dissent: field(v.nullable(count), 'Hoeveel tegenspraak er was.', 'How many views dissented.'),
  actions: field(
    v.nullable(
      v.strictObject({
        open: field(count, 'Hoeveel er openstaan.', 'How many are open.'),
        done: field(count, 'Hoeveel er gedaan zijn.', 'How many are done.'),
      }),
    ),
    'De afspraken.',
    'The agreements.',
  ),
  lookBack: field(v.nullable(isoDate), 'Wanneer het team terugkijkt.', 'When the team looks back next.'),
});

export const listResult = result(
  'list-result',
  ['De verslagen en casussen van het team.', 'The records and cases of the team.'],
  { entries: field(v.array(entry), 'Wat erbij past, het nieuwste eerst.', 'What fits, the newest first.'), unread },
);

export type ListEntry = DeepReadonly<v.InferOutput<typeof entry>>;
export type ListResult = DeepReadonly<v.InferOutput<typeof listResult>>;
