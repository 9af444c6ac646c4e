import type { Edit } from '../edits.ts';
import { asBase, CALL, call, edit, editCall, promising } from './row.ts';

const unread = { ...promising([], 'action-unread'), unplaced: 1 };

const COMMENTS = /<!--.*?-->\n\n/gu;
/** One for each section of the base. */
const eachMarker = Array.from({ length: 8 }, () => 'section-marker');
const REMAINS = '**Wat blijft:** De nachtrust van de een en de avond van de ander blijven botsen.';

/** What stands where agreements are not, and how the sections are known. */
export const placeEdits: readonly Edit[] = [
  editCall('46-agreement-as-prose', 'De handhaver belt de ondernemer uiterlijk 8 januari 2027.\n', unread),
  editCall(
    '47-agreement-in-table',
    '| wie | wat | wanneer |\n| --- | --- | --- |\n| handhaver | de ondernemer bellen | 2027-01-08 |\n',
    unread,
  ),
  editCall('48-agreement-in-quote', `> ${CALL}\n`, unread),
  editCall('49-agreement-in-fence', `\`\`\`text\n${CALL}\n\`\`\`\n`, unread),
  // Without a list sign the line belongs to the agreement above it, which then has two days.
  editCall(
    '50-next-line-without-sign',
    `${CALL}\nteamleider: de buren bellen (2027-02-01)`,
    promising([{ role: call.role, due: null, state: 'open' }], 'day-unclear'),
  ),
  // No agreement, as long as it stands elsewhere.
  edit('51-agreement-elsewhere', [[REMAINS, `${REMAINS}\n\n- [ ] handhaver: de buren bellen (2027-01-20)`]], {
    ...asBase,
    rules: ['action-elsewhere'],
    unplaced: 1,
  }),

  edit('52-comments-gone', [[COMMENTS, '']], { ...asBase, rules: eachMarker }),
  edit(
    '53-comments-gone-headings-deeper',
    [
      [COMMENTS, ''],
      [/^## /gmu, '### '],
    ],
    { ...asBase, rules: eachMarker },
  ),
  edit('54-comments-tight', [[/<!-- (.*?) -->/gu, '<!--$1-->']]),
  edit('55-headings-underlined', [[/^## (.*)$/gmu, '$1\n---']]),
  edit('56-heading-reworded', [['## Afspraken', '## Wat we gaan doen']]),
  // Both agreements stand where nothing is known to stand, also the one that is done.
  edit('57-marker-gone-heading-reworded', [['<!-- driehoek:actions -->\n\n## Afspraken', '## Wat we gaan doen']], {
    ...asBase,
    agreements: [],
    rules: ['action-elsewhere', 'action-elsewhere'],
    unplaced: 2,
  }),
];
