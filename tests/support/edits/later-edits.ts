import type { Edit } from '../edits.ts';
import { asBase, CALL, call, edit, editCall, promising } from './row.ts';

const { role, what, due } = call;
const FIELDS = '**Opschalen:** Ja\n\n**Naar wie:** gemeentesecretaris\n\n**Antwoord terug:** 5 februari 2027';
const VIEW = '- Half twaalf is al te laat.';
const NEEDS = 'Nodig om mee te kunnen: Dat we na een maand de buren vragen.';

/** What people were found to do with records later. */
export const laterEdits: readonly Edit[] = [
  editCall('81-day-first', `- [ ] (${due}) ${role}: ${what}`),
  editCall('82-day-behind-role', `- [ ] ${role} (${due}): ${what}`),
  editCall('83-day-before-what', `- [ ] ${role}: op 8 januari 2027 ${what}`),
  editCall('84-done-day-behind', `${CALL} (gedaan op 2027-01-06)`),
  editCall('85-struck-by-tag', `- [ ] <s>${role}: ${what} (${due})</s>`, {
    ...promising([{ ...call, state: 'dropped' }], 'action-status'),
  }),
  editCall('86-box-on-next-line', `${CALL}\n  [ ] jurist: toetsen (2027-02-01)`, {
    ...promising([call], 'action-unread'),
    unplaced: 1,
  }),
  editCall('87-bullet-behind-break', `${CALL}<br>• [ ] jurist: toetsen`, {
    ...promising([call], 'action-unread'),
    unplaced: 1,
  }),
  editCall('88-quote-in-agreement', `${CALL}\n\n  > De teamleider belt ook.\n`, {
    ...promising([call], 'action-unread'),
    unplaced: 1,
  }),
  editCall('89-not-before', `- [ ] ${role}: niet vóór 8 januari 2027 bellen`, {
    ...promising([{ role, what: 'niet vóór 8 januari 2027 bellen', due: null, state: 'open' }], 'day-unclear'),
  }),
  editCall('90-week', `- [ ] ${role}: ${what} (week 3)`, {
    ...promising([{ role, due: null, state: 'open' }], 'day-unclear'),
  }),
  edit('91-headings-numbered', [[/<!-- driehoek:actions -->\n\n## /u, '## 7. ']], {
    ...asBase,
    rules: ['section-marker'],
  }),
  edit('92-labels-behind-breaks', [[FIELDS, FIELDS.replaceAll('**', '').replaceAll('\n\n', '\\\n')]]),
  edit('93-labels-in-italics', [[FIELDS, FIELDS.replaceAll('**', '*').replaceAll('\n\n', '\n')]]),
  edit('94-labels-by-tag', [[FIELDS, FIELDS.replace(/\*\*(.*?)\*\*/gu, '<b>$1</b>').replaceAll('\n\n', '\n')]]),
  edit('95-labels-as-points', [[FIELDS, FIELDS.replaceAll('**Op', '- **Op').replaceAll('\n\n', '\n- ')]]),
  edit('96-labels-joined', [[FIELDS, FIELDS.replaceAll('**', '').replaceAll('\n\n', '\n')]], {
    ...asBase,
    wordBack: null,
    rules: ['label-unknown'],
    unplaced: 1,
  }),
  edit('97-needs-beside-view', [[`${VIEW}\n  - ${NEEDS}`, `${VIEW}\n- ${NEEDS}`]]),
  edit('98-needs-beside-view-strong', [[`${VIEW}\n  - ${NEEDS}`, `${VIEW}\n- **${NEEDS.replace(':', ':**')}`]]),
  edit('99-paragraph-beside-views', [[VIEW, `De jongste ziet het weer anders.\n\n${VIEW}`]], {
    ...asBase,
    rules: ['passage-unplaced'],
    unplaced: 1,
  }),
];
