import * as v from 'valibot';
import type { DeepReadonly } from '../format/deep-readonly.ts';
import { field } from '../format/fields.ts';
import { pageForms, shareKinds } from '../share/kinds.ts';
import { findings } from './finding.ts';
import { count, path, result } from './result.ts';

const shareStates = ['written', 'printed', 'refused', 'stopped'] as const;

export const shareResult = result(
  'share-result',
  ['Een kopie voor anderen, of een casus die opnieuw is verteld.', 'A copy for others, or a case told anew.'],
  {
    state: field(
      v.picklist(shareStates),
      'Of de kopie is geschreven of uitgeprint, of niet: omdat er iets in staat dat naar mensen kan leiden, of omdat mensen stopten.',
      'Whether the copy was written or printed, or not: because something in it may lead to people, or because people stopped.',
    ),
    files: field(v.array(path), 'De bestanden die zijn geschreven.', 'The files that were written.'),
    text: field(
      v.nullable(v.string()),
      'De kopie zelf, waar die niet in een bestand is; een Word-bestand in base64.',
      'The copy itself, where it is in no file; a Word document in base64.',
    ),
    as: field(v.picklist(shareKinds), 'Wat het is.', 'What it is.'),
    to: field(
      v.picklist([...pageForms, 'yaml']),
      'In welke vorm; yaml is een casusbestand.',
      'In what form; yaml is a case file.',
    ),
    replaced: field(
      count,
      'Hoeveel er is vervangen; van een casus hoeveel zinnen bij het teruglezen anders werden of weggingen.',
      'How much was replaced; of a case how many sentences changed or went when it was read back.',
    ),
    kept: field(
      count,
      'Hoeveel mensen lieten staan; van een casus hoeveel zinnen.',
      'How much people let stand; of a case how many sentences.',
    ),
    dropped: field(
      v.array(v.string()),
      'Wat is weggelaten: welke onderdelen, niet wat daarin stond.',
      'What was left out: which parts, not what stood in them.',
    ),
    notices: field(v.array(v.string()), 'Wat mensen nog moeten weten.', 'What people should know.'),
    findings,
  },
);

export type ShareResult = DeepReadonly<v.InferOutput<typeof shareResult>>;
