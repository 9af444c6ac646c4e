import type { record as nl } from '../nl/record.ts';
import type { Shape } from '../shape.ts';
import { dayParts, list, meant, times } from './words.ts';

export const record: Shape<typeof nl> = {
  notApplicable: 'n/a',
  day: (iso) => {
    const { day, month, year } = dayParts(iso);
    return `${day} ${month} ${year}`;
  },
  weekday: (iso) => {
    const { weekday, day, month, year } = dayParts(iso);
    return `${weekday} ${day} ${month} ${year}`;
  },
  outcomes: {
    besluit: 'decision',
    voorlopig: 'decision for now',
    'geen-overeenstemming': 'no agreement',
    opschalen: 'escalate',
    'eerst-uitzoeken': 'find out first',
  },
  options: {
    title: 'Option',
    gain: 'Brings',
    harm: 'Harms',
    repair: 'Repair',
    askTitle: 'What can you do?',
    askGain: 'What does it bring, and to whom?',
    askHarm: 'What does it harm, and who bears that?',
    askRepair: 'What makes that harm smaller?',
    doNothingId: 'do-nothing',
    whichIsNothing: 'Doing nothing counts too. Type "do nothing", or for example 4n if the fourth option is that.',
    fallbackId: 'option',
  },
  actions: {
    role: 'Who',
    what: 'What',
    due: 'When',
    askRole: 'Who does it? Name a role, not a person.',
    askWhat: 'What will they do?',
    askDue: 'By which day?',
    stillOpen: (what, lacksRole) =>
      `"${what}" has no ${lacksRole ? 'role' : 'day'} yet. Type it, or x to take the line away.`,
  },
  record: {
    role: 'Role of the case owner',
    lens: 'Lens',
    clashingValues: 'Values that clash',
    valuesNamed: (names) => `${list(names)}.`,
    because: 'Because',
    silentChoice: 'Silent choice before the talk',
    votes: (title, n) => `${title} (chosen ${times(n)})`,
    passes: (n) => `Passed (${n === 1 ? '1 card' : `${n} cards`})`,
    smallGroupVotes: 'Not written down: in a group of fewer than five a count can be traced to people.',
    skippedBecause: (reason) => `Skipped. The reason: ${reason}`,
    noDissent: 'None. It was asked and nobody had a dissenting view.',
    nothingWritten: 'Nothing was written down here.',
    yes: (label: string) => `Yes: ${label}`,
    no: (label: string) => `No: ${label}`,
  },
  template: {
    broken: (detail) => `The template is not right: ${detail}.`,
    noPartials: (line, name) => `Line ${line} of the template brings in "${name}". Put everything in one file.`,
    unknownName: (line, name, near) =>
      `Line ${line} of the template names "${name}", and there is no such thing.${meant(near)}`,
    noMarker: (marker) => `The template lacks ${marker}.`,
    markerTwice: (marker) => `The template has ${marker} more than once.`,
    noSection: (marker, id) => `The template has no {{sections.${id}}} after ${marker}.`,
  },
  caseWords: {
    story: 'The story',
    question: 'The question',
    stakeholders: 'Who has a stake',
    stake: 'What is at stake',
    tension: 'The tension',
    options: 'Options on the table',
    discussion: 'To talk about',
    role: 'Role',
    values: 'Values',
    about: 'About this case',
    sources: 'Sources',
    domain: 'Kind of work',
    level: 'Where it arises',
    levels: {
      individu: 'in one person’s work',
      team: 'in a team',
      organisatie: 'in the organisation as a whole',
    },
    position: 'Whose case',
    form: 'Form',
    themes: 'Themes',
    keywords: 'Search words',
  },
  domainNames: {
    beleid: 'Policy',
    uitvoering: 'Implementation',
    bedrijfsvoering: 'Operations',
    toezicht: 'Supervision',
    overig: 'Something else',
  },
  levelNames: { individu: 'With me, in my work', team: 'In our team', organisatie: 'In the organisation as a whole' },
  positionNames: { leidinggevend: 'a manager', medewerker: 'a member of staff' },
  formNames: {
    'first-person': 'told in the first person',
    'third-person': 'told about somebody else',
    dialogue: 'dialogue',
    letter: 'letter',
    minutes: 'minutes',
    log: 'log',
  },
  show: {
    participants: (n) => (n === 1 ? '1 participant' : `${n} participants`),
    minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
    status: { open: 'something is still open', closed: 'closed' },
    lookBack: (day) => `look-back ${day}`,
    notShowable: (name) => `${name} is no case and no record.`,
    notACase: (name) => `${name} is not a case but a record.`,
    notACaseHint: 'Read it with: driehoek show',
    notShowableHint: 'A case begins with "format: driehoek/case@1", a record with a line ---.',
  },
};
