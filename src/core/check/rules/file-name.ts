import { isIsoDate } from '../../text/calendar.ts';
import { slug, slugPattern } from '../../text/slug.ts';
import { rule } from '../rule.ts';

type Said = [fault: 'letters' | 'date' | 'half', name: string, better: string | undefined];

/** The year and perhaps a month, or a day the other way round. */
const halfDay = /^(?:(?:19|20)\d\d(?:-\d{1,2}){0,2}|\d{1,2}-\d{1,2}-(?:19|20)\d\d)(?=-|$)/u;

/** A case is known by the name of its file; a record by its day and title. */
export const fileName = rule<'case' | 'record', Said>({
  id: 'file-name',
  group: 'form',
  severity: 'error',
  kinds: ['case', 'record'],
  words: {
    nl: {
      title:
        'De naam van een bestand is een id: kleine letters, cijfers en streepjes; bij een verslag met de datum ervoor.',
      why: 'Verslagen verwijzen naar casussen met deze naam. Spaties, hoofdletters en accenten gaan op een andere computer stuk.',
      help: 'Geef het bestand een andere naam, en pas de verwijzingen aan.',
      found: (fault, name, better) =>
        fault === 'date'
          ? `De naam begint met ${name}, maar het verslag is van ${better}.`
          : fault === 'half'
            ? `De naam begint met "${name}", en dat is geen hele dag.${better === undefined ? '' : ` Begin met ${better}.`}`
            : better === undefined
              ? 'De naam van dit bestand kan geen id zijn, en is misschien te herleiden tot een persoon. Noem het naar waar het over gaat.'
              : `"${name}" kan geen id zijn. Noem het bestand bijvoorbeeld "${better}".`,
    },
    en: {
      title:
        'The name of a file is an id: lower-case letters, digits and hyphens; for a record with the date before it.',
      why: 'Records refer to cases by this name. Blanks, capitals and accents break on another computer.',
      help: 'Rename the file, and fix what refers to it.',
      found: (fault, name, better) =>
        fault === 'date'
          ? `The name begins with ${name}, but the record is of ${better}.`
          : fault === 'half'
            ? `The name begins with "${name}", and that is no whole day.${better === undefined ? '' : ` Begin with ${better}.`}`
            : better === undefined
              ? 'The name of this file cannot be an id, and may lead to a person. Name it after what it is about.'
              : `"${name}" cannot be an id. Call the file "${better}", for example.`,
    },
  },
  example: {
    kind: 'case',
    file: 'cases/Een terras.yaml',
    goodFile: 'cases/een-terras.yaml',
    bad: '⟦⟧format: driehoek/case@1',
    good: 'format: driehoek/case@1',
    english: { file: 'cases/A terrace.yaml', goodFile: 'cases/a-terrace.yaml' },
  },
  *check({ kind, place, data, span, hide }) {
    const stem = place.file.slice(place.file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/iu, '');
    const isOurs = kind === 'case' || place.folder === 'records';
    if (isOurs && !slugPattern.test(stem)) {
      const better = hide(stem) === stem ? slug(stem, kind) : undefined;
      yield { at: span([], 'key'), say: ['letters', stem, better] };
    }
    if (kind !== 'record') return;
    const day = stem.slice(0, 10);
    if (isIsoDate(day) && data.date !== undefined && day !== data.date)
      yield { at: span(['date'], 'value'), say: ['date', day, data.date] };
    const half = isIsoDate(day) ? undefined : halfDay.exec(stem)?.[0];
    if (half !== undefined && isOurs) yield { at: span([], 'key'), say: ['half', half, data.date] };
  },
});
