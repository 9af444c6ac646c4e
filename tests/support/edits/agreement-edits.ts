import type { Edit } from '../edits.ts';
import { CALL, call, edit, editCall, promising } from './row.ts';

const { role, what, due } = call;
/** The agreement without its list sign and box. */
const SAYS = 'handhaver: de ondernemer bellen (2027-01-08)';
const oddBox = promising([call], 'action-status');

/** The list sign, the box, the role and what stands behind the day. */
export const agreementEdits: readonly Edit[] = [
  editCall('01-numbered-dot', `1. [ ] ${SAYS}`),
  editCall('02-numbered-bracket', `1) [ ] ${SAYS}`),
  editCall('03-star', `* [ ] ${SAYS}`),
  editCall('04-three-blanks-after-dash', `-   [ ] ${SAYS}`),
  editCall('05-tab-after-dash', `-\t[ ] ${SAYS}`),
  editCall('06-three-blanks-before', `   ${CALL}`),
  // Four blanks before make it code.
  editCall('07-four-blanks-before', `    ${CALL}`, { ...promising([], 'action-unread'), unplaced: 1 }),

  editCall('08-box-without-blank', `- [] ${SAYS}`, oddBox),
  editCall('09-box-with-underscore', `- [_] ${SAYS}`, oddBox),
  editCall('10-box-with-no-break-blank', `- [\u00a0] ${SAYS}`, oddBox),
  editCall('11-box-with-question', `- [?] ${SAYS}`, oddBox),
  editCall('12-box-in-progress', `- [/] ${SAYS}`, promising([{ ...call, state: 'in-progress' }])),
  editCall('13-box-dropped', `- [-] ${SAYS}`, promising([{ ...call, state: 'dropped' }])),
  editCall('14-box-with-v', `- [v] ${SAYS}`, promising([{ ...call, state: 'done' }], 'action-status')),
  editCall('15-empty-box-sign', `- ☐ ${SAYS}`),
  editCall('16-crossed-box-sign', `- ☒ ${SAYS}`, promising([{ ...call, state: 'done' }])),
  editCall('17-no-box', `- ${SAYS}`, promising([call], 'action-box')),
  // Only partly struck text is not read, so the role and the day are.
  editCall('18-struck-whole', `- [ ] ~~${SAYS}~~`, promising([{ ...call, state: 'dropped' }], 'action-status')),
  editCall(
    '19-day-struck',
    `- [ ] ${role}: ${what} ~~(${due})~~ (2027-02-01)`,
    promising([{ ...call, due: '2027-02-01' }]),
  ),
  editCall(
    '20-day-moved-in-words',
    `${CALL} verzet naar (2027-02-01)`,
    promising([{ role, due: null, state: 'open' }], 'day-unclear'),
  ),

  editCall(
    '21-nested-agreement',
    `${CALL}\n  - [ ] secretaris: een zaal regelen (2027-01-05)`,
    promising([call, { role: 'secretaris', what: 'een zaal regelen', due: '2027-01-05', state: 'open' }]),
  ),
  editCall('22-nested-note', `${CALL}\n  - het liefst in de ochtend`),
  editCall(
    '23-nested-bare-agreement',
    `${CALL}\n    - [ ] eerst mailen`,
    promising(
      [call, { role: null, what: 'eerst mailen', due: null, state: 'open' }],
      'action-incomplete',
      'action-incomplete',
    ),
  ),

  // A role is given as it is written; whoever groups by role passes over capitals.
  edit(
    '24-role-strong-before-colon',
    [['handhaver: de', '**Handhaver**: de']],
    promising([{ ...call, role: 'Handhaver' }]),
  ),
  edit('25-role-strong-with-colon', [['handhaver: de', '**handhaver:** de']]),
  edit('26-role-strong-underscores', [['handhaver: de', '__handhaver__: de']]),

  // The colon leads to the remark and is no part of it.
  editCall(
    '27-remark-behind-day',
    `${CALL}: gedaan, met een collega`,
    promising([{ ...call, remark: 'gedaan, met een collega' }]),
  ),
  editCall('28-full-stop-behind-day', `${CALL}.`),
  // The box says whether it is done, and it is not ticked.
  editCall('29-day-done-behind-day', `${CALL} ✅ 2027-01-06`),
  // Where Obsidian Tasks writes the day: behind the sign, without brackets.
  editCall('30-calendar-sign', `- [ ] ${role}: ${what} 📅 ${due}`),
  editCall('31-comment-behind-day', `${CALL} <!-- ? -->`),
];
