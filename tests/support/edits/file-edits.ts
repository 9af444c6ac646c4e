import type { Edit, Reading } from '../edits.ts';
import { CALL, edit, editCall } from './row.ts';

const LATER = CALL.replace('2027-01-08', '2027-01-15');
const conflict: Reading = {
  agreements: [],
  wordBack: null,
  views: null,
  dissent: { least: 0, most: 0, none: false },
  rules: ['conflict-marker'],
  conflict: true,
};

/** What merging, other programs and other keys do to the file as a whole. */
export const fileEdits: readonly Edit[] = [
  editCall('75-conflict', `<<<<<<< HEAD\n${CALL}\n=======\n${LATER}\n>>>>>>> terras`, conflict),
  // What prettier 3 makes of the edit above.
  editCall(
    '76-conflict-after-prettier',
    `<<<<<<< HEAD\n\n${CALL}\n      \\=======\n${LATER}\n\n> > > > > > > terras\n`,
    conflict,
  ),
  edit('77-key-of-another-program', [['dissent: 1\n', 'dissent: 1\ntags: [terras]\n']]),
  edit('78-blank-behind-first-fence', [[/^---\n/u, '--- \n']]),
  edit('79-byte-order-mark-and-crlf', [
    [/\n/gu, '\r\n'],
    [/^/u, '\ufeff'],
  ]),
  edit('80-option-underscores', [['**Afspreken tot half twaalf** (`', '__Afspreken tot half twaalf__ (`']]),
];
