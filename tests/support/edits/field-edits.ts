import type { Edit, Reading } from '../edits.ts';
import { asBase, edit } from './row.ts';

const LABEL = '**Antwoord terug:**';
const BACK = `${LABEL} 5 februari 2027`;
const OWN_LABEL = '**Wij horen uiterlijk:** 5 februari 2027';

const NEEDS = '  - Nodig om mee te kunnen: Dat we na een maand de buren vragen.';
const VIEW = '- Half twaalf is al te laat.';
const DISSENT = `${VIEW}\n${NEEDS}`;

/** Other words for who sees it otherwise, and the number in the front matter beside them. */
function editDissent(id: string, says: string, told: { front: 0 | 1; expected: Reading }): Edit {
  const { front, expected } = told;
  return edit(id, [[DISSENT, says], ...(front === 1 ? [] : [['dissent: 1', 'dissent: 0'] as const])], expected);
}

const nobody: Reading = { ...asBase, views: 0, dissent: { least: 0, most: 0, none: true } };

/** The labels of what was escalated, and dissent. */
export const fieldEdits: readonly Edit[] = [
  edit('58-label-underscores', [[LABEL, '__Antwoord terug:__']]),
  edit('59-colon-behind-label', [[LABEL, '**Antwoord terug**:']]),
  edit('60-label-plain', [[LABEL, 'Antwoord terug:']]),
  edit('61-no-break-blank-behind-label', [[`${LABEL} `, `${LABEL}\u00a0`]]),
  edit('62-two-labels-in-a-paragraph', [[`\n\n${LABEL}`, `\n${LABEL}`]]),
  // The day is there, but under words that nobody knows: so it is named as not read.
  edit('63-label-reworded', [[BACK, OWN_LABEL]], {
    ...asBase,
    wordBack: null,
    rules: ['label-unknown'],
    unplaced: 1,
  }),
  edit('64-label-reworded-with-marker', [[BACK, `<!-- driehoek:escalation.word-back -->\n\n${OWN_LABEL}`]]),
  edit('65-word-back-without-day', [[BACK, `${LABEL} in het overleg van februari`]], {
    ...asBase,
    wordBack: 'unclear',
    rules: ['day-unclear'],
  }),
  edit('66-word-back-as-prose', [[BACK, 'De gemeentesecretaris koppelt het op 5 februari 2027 terug.']], {
    ...asBase,
    wordBack: null,
    rules: ['passage-unplaced'],
    unplaced: 1,
  }),

  edit('67-reason-before-needs', [[NEEDS, `  - Waarom: Boven het plein slapen dan al kinderen.\n${NEEDS}`]]),
  edit('68-needs-four-blanks', [[NEEDS, `  ${NEEDS}`]]),
  edit('69-needs-tab', [[NEEDS, NEEDS.replace('  -', '\t-')]]),
  // Three blanks, as they belong under a number.
  edit('70-view-numbered', [[DISSENT, `${VIEW.replace('-', '1.')}\n ${NEEDS}`]]),
  editDissent('71-view-as-prose', 'Eén collega vindt half twaalf al te laat.', {
    front: 1,
    expected: { ...asBase, rules: ['dissent-needs'] },
  }),
  // The number is the one mistake that is named: what is needed is asked for once the view counts.
  editDissent('72-nobody-but-one', 'Niemand ziet het anders, behalve de jongste.', {
    front: 0,
    expected: { ...asBase, rules: ['dissent-count'] },
  }),
  editDissent('73-nobody', 'Niemand ziet het anders.', { front: 0, expected: nobody }),
  editDissent('74-nobody-needs-nothing', '- Niemand ziet het anders.\n  - Nodig om mee te kunnen: geen', {
    front: 0,
    expected: nobody,
  }),
];
