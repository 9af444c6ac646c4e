import type { Messages } from './nl.ts';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Whole numbers up to twelve as words, as in running English. */
const word = (n: number) => numbers[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** At most one decimal. */
const decimal = (n: number) => (Math.round(n * 10) / 10).toFixed(1).replace(/\.0$/u, '');
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const either = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
const meant = (near: string | undefined) => (near === undefined ? '' : ` Did you mean "${near}"?`);
const people = (n: number) => (n === 1 ? 'one person' : `${word(n)} people`);
const points = (n: number) => (decimal(n) === '1' ? '1 point' : `${decimal(n)} points`);
const times = (n: number) => (n === 1 ? 'once' : `${n} times`);
/** What the system says when a file cannot be read or written, for people. */
const systemWords: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your space on this disk is used up',
  EFBIG: 'the file becomes too large for this disk',
  EACCES: 'you have no access there',
  EPERM: 'you have no access there',
  EROFS: 'that disk is read-only',
  ENOENT: 'that folder does not exist',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'that is a folder',
  EEXIST: 'that name is taken',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ELOOP: 'the links point in a circle',
};
const why = (code: string) => `${systemWords[code] ?? 'the system refuses'} (${code})`;
const dayParts = (iso: string) => {
  const at = new Date(`${iso}T00:00:00Z`);
  return {
    weekday: weekdays[at.getUTCDay()] ?? '',
    day: at.getUTCDate(),
    month: months[at.getUTCMonth()] ?? '',
    year: at.getUTCFullYear(),
  };
};

/** English, complete beside the Dutch. */
export const en: Messages = {
  notApplicable: 'n/a',
  day: (iso) => {
    const { day, month, year } = dayParts(iso);
    return `${day} ${month} ${year}`;
  },
  weekday: (iso) => {
    const { weekday, day, month, year } = dayParts(iso);
    return `${weekday} ${day} ${month} ${year}`;
  },
  corners: { professie: 'profession', politiek: 'politics', maatschappij: 'society' },
  cornerQuestions: {
    professie: 'What does my craft ask?',
    politiek: 'What do leaders ask?',
    maatschappij: 'What do citizens ask?',
  },
  pulls: { professie: 'your craft', politiek: 'politics', maatschappij: 'society' },
  sides: {
    'professie-politiek': {
      between: 'profession and politics',
      tension: 'professional view against political feasibility',
    },
    'professie-maatschappij': { between: 'profession and society', tension: 'substance against support' },
    'politiek-maatschappij': {
      between: 'politics and society',
      tension: 'political agenda against societal interests',
    },
  },
  outcomes: {
    besluit: 'decision',
    voorlopig: 'decision for now',
    'geen-overeenstemming': 'no agreement',
    opschalen: 'escalate',
    'eerst-uitzoeken': 'find out first',
  },
  options: {
    one: 'option',
    title: 'Option',
    gain: 'Brings',
    harm: 'Harms',
    repair: 'Repair',
    askTitle: 'What can you do?',
    askGain: 'What does it bring, and to whom?',
    askHarm: 'What does it harm, and who bears that?',
    askRepair: 'What makes that harm smaller?',
    doNothingId: 'do-nothing',
    doNothingTitle: 'Do nothing',
    whichDoNothing: 'Which of these options is "do nothing"?',
    whyDoNothing: 'Leaving everything as it is, is a choice too, with consequences.',
    addDoNothing: 'None of these; add "Do nothing"',
    fallbackId: 'option',
  },
  actions: {
    one: 'agreement',
    role: 'Who',
    what: 'What',
    due: 'When',
    askRole: 'Who does it? Name a role, not a person.',
    askWhat: 'What will they do?',
    askDue: 'By which day?',
  },
  faults: {
    empty: 'Nothing has been filled in here yet. "n/a" is an answer too.',
    emptyList: 'Nothing has been filled in here yet. If there is nothing, say so with an empty list: [].',
    notText: 'Text belongs here.',
    quoteText: (raw) => `Text belongs here. Put quotes around it: "${raw}".`,
    notAList: 'A list belongs here.',
    notARow: (columns) => `The fields ${list(columns)} belong here.`,
    notAForm: (fields) => `The fields ${list(fields)} belong here.`,
    unknownPart: (key, known) => `There is no field "${key}" here. There is ${list(known)}.`,
    tooFew: (min, found) => `At least ${word(min)} needed; there ${found === 1 ? 'is one' : `are ${word(found)}`}.`,
    notAChoice: (raw, ids, near) => `"${raw}" cannot be chosen here. Choose ${either(ids)}.${meant(near)}`,
    notANumber: (min, max) => `A whole number from ${min} to ${max} belongs here.`,
    notADate: (raw) => `"${raw}" is no day on the calendar. Write for example 2026-12-05 or 5-12-2026.`,
    beforeSession: (day, session) => `${en.day(day)} lies before the session of ${en.day(session)}.`,
    notThree: 'Give three numbers for profession, politics and society, for example 4 2 4.',
    notWhole: 'Divide whole points, no parts of points.',
    negative: 'Points cannot go below zero.',
    wrongSum: (sum) => `That is ${sum === 1 ? '1 point' : `${sum} points`}; it has to be 10.`,
    wrongPeople: (wanted, found) =>
      `There should be ${wanted}, one for each participant; there ${found === 1 ? 'is one' : `are ${found}`}. Whoever passes fills in "pass".`,
    optionTwice: (title) => `The option "${title}" is there twice.`,
    tooFewOptions: (min, found) =>
      `Find at least ${word(min)} options; there ${found === 1 ? 'is one' : `are ${word(found)}`}. Two options are often no real choice.`,
    noDoNothing: (id) =>
      `"Do nothing" is missing. That is a choice too, with consequences. Give that option the id ${id}.`,
    colonInRole: 'A role has no colon.',
    notALens: 'The fields lens and notes belong here, with an answer per question under notes.',
    noNotes: 'There is nothing at any question. Otherwise skip the step, with a reason.',
  },
  allowed: {
    text: (required) => (required ? 'one line of text' : 'one line of text, or empty'),
    longText: (required) => (required ? 'text' : 'text, or empty'),
    oneOf: (ids) => `choose ${either(ids)}`,
    anOptionId: 'the id of an option',
    list: (min) =>
      min > 0
        ? `a list of at least ${word(min)} ${min === 1 ? 'line' : 'lines'}`
        : 'a list of lines; [] if there is nothing',
    rows: (columns) => `a list with ${list(columns)}; [] if there is nothing`,
    number: (min, max) => `a whole number from ${min} to ${max}`,
    date: 'a day, such as 2026-12-05',
    pause: 'nothing to fill in',
    place: (n) => `${n === 1 ? 'once' : 'per participant'} three numbers that sum to 10, such as [4, 2, 4], or pass`,
    vote: (n) => `per participant the id of an option, or pass${n === undefined ? '' : ` (${n})`}`,
    options: (min, id) => `at least ${word(min)} options with id, title, gain, harm and repair; ${id} is one of them`,
    actions: 'a list with role, what and due; [] if nothing was agreed',
    lens: (ids) => `lens (${either(ids)}) and notes, with an answer per question`,
    form: (fields) => `the fields ${list(fields)}`,
  },
  record: {
    role: 'Role of the case owner',
    lens: 'Lens',
    because: 'Because',
    silentChoice: 'Silent choice before the talk',
    votes: (title, n) => `${title} (chosen ${times(n)})`,
    passes: (n) => `Passed (${times(n)})`,
    smallGroupVotes: 'Not written down: in a group of fewer than five a count can be traced to people.',
    skippedBecause: (reason) => `Skipped. The reason: ${reason}`,
    noDissent: 'None. It was asked and nobody had a dissenting view.',
    nothingWritten: 'Nothing was written down here.',
  },
  words: {
    before: (n) => `${capital(people(n))} placed the case before the talk.`,
    onlyAfter: (n) => `${capital(people(n))} placed the case after the talk.`,
    spread: (n) => `They were ${decimal(n)} of the 10 points apart on average.`,
    furthest: (a, b) => `Furthest apart were ${a} and ${b}.`,
    furthestFromRest: (all) => `Furthest from the rest ${all.length === 1 ? 'was' : 'were'} ${list(all)}.`,
    onOnePoint: 'Everybody placed the case on the same point.',
    after: (n, before, after, moved) =>
      `After the talk ${people(n)} placed the case; they were ${points(after)} apart on average, ${decimal(before)} before. ` +
      (moved === 0
        ? 'Nobody placed it elsewhere than at first.'
        : `${capital(word(moved))} of them placed it elsewhere than at first.`),
    noGoal: 'That is no goal: closer together is not better, further apart is not worse.',
    group: (placement) => `The team places the case on ${placement}.`,
    onlyTotals: 'The single placements are not here: in a small group they can be traced to people.',
    centre: ([a, b, c]) =>
      `The centre lies on profession ${decimal(a)}, politics ${decimal(b)}, society ${decimal(c)}.`,
    side: (between, strain, disagreement) =>
      `Between ${between}: strain ${decimal(strain)} on a scale from 0 to 1; difference between people ${points(disagreement)}.`,
    pull: (groups) => {
      const [first, ...rest] = groups;
      if (!first) return '';
      if (rest.every(({ weight }) => weight === 0)) {
        return first.names.length === 1
          ? `Only ${list(first.names)} pulls.`
          : `${capital(list(first.names))} pull equally hard; ${list(rest.flatMap(({ names }) => names))} does not.`;
      }
      const hardest = `${capital(list(first.names))} ${first.names.length > 1 ? 'pull equally hard' : 'pulls hardest'}`;
      const [second, third] = rest;
      if (second && third && third.weight > 0)
        return `${hardest}, then ${list(second.names)}, then ${list(third.names)}.`;
      const others = rest.map(
        ({ weight, names }) =>
          `${list(names)} ${weight === 0 ? 'not at all' : names.length > 1 ? 'less, and equally so' : 'less'}`,
      );
      return `${hardest}; ${others.join(', ')}.`;
    },
    listBefore: (all) => `Before the talk (profession-politics-society): ${all}.`,
    listAfter: (all) => `After the talk (profession-politics-society): ${all}.`,
  },
  svg: {
    title: 'The case on the triangle of profession, politics and society',
    before: 'before',
    after: 'after',
    group: 'team',
    centre: 'centre',
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
  yaml: {
    'too-large': (kib) => `The file is ${kib} KiB. That is too much for this kind of file.`,
    'control-character': (name) => `There is an invisible control character here (${name}). Remove it.`,
    'too-deep': () => 'Too many levels lie inside each other here.',
    'too-many': () => 'The file has too many parts.',
    syntax: () => 'The markup (YAML) is not right here.',
    'tab-indent': () => 'Indent with spaces, not with a tab.',
    indent: () => 'The indentation is not right here, or a bracket was not closed.',
    colon: () => 'Two colons on one line. Put the text after the first one between quotes.',
    'reserved-start': () => 'A text may not begin with this character. Put quotes around it.',
    'missing-character': () => 'A character is missing here: a quote, a bracket or a colon.',
    'multiple-documents': () => 'There is a line with ---. Put one piece in one file.',
    'duplicate-key': (key) => `The field "${key}" is there twice.`,
    'unsafe-key': (key) => `The field "${key}" is not allowed: that name means something else.`,
    alias: (name) => `References such as ${name} are not allowed. Write the text out.`,
    tag: (name) => `Type marks such as ${name} are not allowed. Leave it out.`,
    directive: (name) => `A line such as ${name} at the top is not allowed. Leave it out.`,
    'not-a-mapping': () => 'Named fields belong here.',
  },
  check: {
    error: 'error',
    warning: 'warning',
    emptyFile: (format) => `The file is empty. Begin with: format: ${format}`,
    notAMapping: (format) => `Named fields belong here, to begin with: format: ${format}`,
    noFormat: (format) => `The line "format: ${format}" is missing.`,
    otherFormat: (own, format, near) => `This is "${own}", but ${format} belongs here.${meant(near)}`,
    noFrontMatter: 'A record begins with a line ---, the data, and again a line ---.',
    missingKey: (key) => `The field "${key}" is missing.`,
    unknownKey: (key, near) => `There is no field "${key}".${meant(near)}`,
    wrongType: (type, _received) =>
      ({
        text: 'Text belongs here. Put quotes around a number or a year.',
        number: 'A number belongs here.',
        list: 'A list belongs here.',
        mapping: 'Named fields belong here.',
        yesNo: 'True or false belongs here.',
      })[type],
    notAllowed: (own, allowed, near) => `"${own}" is not possible here. Choose ${either(allowed)}.${meant(near)}`,
    tooLong: (max, found) => `Too long: ${found} characters, at most ${max}.`,
    tooFew: (min) => `At least ${word(min)} needed.`,
    outOfRange: (bound, isLower) => (isLower ? `At least ${bound}.` : `At most ${bound}.`),
    notWhole: 'A whole number belongs here.',
    wrongValue: 'This value is not possible here.',
    custom: {
      empty: 'Nothing has been filled in here.',
      'one-line': 'This has to be on one line.',
      'not-id': 'Use lower-case letters, digits and hyphens.',
      'not-date': 'This is no day on the calendar. Write for example 2026-12-05.',
      label: 'Do not use a colon or an asterisk here.',
      placement: 'Three whole numbers that sum to 10 belong here.',
      'not-pattern': 'This is no valid pattern (regular expression).',
    },
  },
  checking: {
    matchesNothing: (word) => `"${word}" stands for no file at all.`,
    matchesHint: 'Name a file, a folder or a pattern such as "cases/**/*.yaml".',
    noGit: 'The program git cannot be found here.',
    noRepository: (folder) => `${folder} is not in a git repository.`,
    noSuchRef: (ref) => `"${ref}" cannot be found in this repository, or has nothing in common with this branch.`,
    noSuchRefHint: 'In CI, fetch the whole history (fetch-depth: 0).',
    nothing: 'There is nothing to check.',
    nothingHint: (folders) =>
      `Looked in ${list(folders)}. Name a file or folder, or set the folders under paths in driehoek.config.yaml.`,
    nothingOurs: 'In these files no line format: says that it is a case, a record or another driehoek file.',
    nothingChanged: 'No case, record or other driehoek file has changed.',
    summary: (files, errors, warnings) =>
      `${files === 1 ? '1 file' : `${files} files`} checked: ${
        errors + warnings === 0
          ? 'all in order.'
          : `${errors === 1 ? '1 error' : `${errors} errors`}, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}.`
      }`,
    tooManyWarnings: (max) => `Those are more warnings than the ${max} allowed.`,
    fixed: (mends, files) =>
      `${mends === 1 ? '1 thing' : `${mends} things`} mended in ${files === 1 ? '1 file' : `${files} files`}.`,
    changedMeanwhile: (file) => `${file} has changed meanwhile, so it was not mended.`,
    unknownFormat: (name, near) => `There is no format "${name}".${meant(near)}`,
    formatsAre: (names) => `There are: ${list(names)}. With =FILE behind it, the output goes to a file.`,
    oneOnStdout: 'Only one format can go to the output. Give the others a file: --format sarif=check.sarif',
    unknownRule: (id, near) => `There is no rule "${id}".${meant(near)}`,
    seeRules: 'See the rules with: driehoek rules',
    ruleSetting: (word) => `--rule ${word}: write RULE=off, RULE=warning or RULE=error.`,
    notACount: (flag, text) => `${flag} ${text}: a whole number from 0 belongs there.`,
    notTogether: (a, b) => `${a} and ${b} do not go together.`,
    stdinName: 'Name with --stdin-filename what the file from the input is called.',
    instead: 'Do this',
    rule: {
      why: 'Why',
      bad: 'Wrong',
      good: 'Right',
      mend: 'What to do',
      severity: 'By default',
      kinds: 'Holds for',
      off: 'off',
    },
    kinds: {
      case: 'case',
      record: 'record',
      protocol: 'session form',
      lens: 'lens',
      answers: 'answers',
      config: 'configuration',
    },
    groups: {
      form: 'Form',
      case: 'The case',
      record: 'The record',
      privacy: 'Privacy',
      ignore: 'Exceptions',
    },
    newerFormat: (own, format) =>
      `This file has a newer form (${own}) than this program knows (${format}). Update driehoek.`,
    olderFormat: (own, format) => `This file has an old form: "${own}". Now that is ${format}.`,
  },
  protocol: {
    minutes: (own, total) => `The session form takes ${own} minutes, but its steps together ${total}.`,
    stepTwice: (id) => `The step "${id}" is there twice.`,
    fieldTwice: (id) => `The field "${id}" is there twice.`,
    noTension: 'There is no step for how the tension occurs. Give a step section: tension.',
    noChoice: 'There is no step for how the team handles it. Give a step section: choice.',
    choiceFirst: 'First how the tension occurs (section: tension), only then the choice (section: choice).',
    factLater: (fact) => `"${fact}" is not known here yet. Put the step that fills it (sets: ${fact}) before this one.`,
    choicesOrFrom: 'A choice has either choices or from.',
    noOptionsYet: 'There are no options here yet. Put the step with kind: options before this one.',
  },
  answers: {
    wrong: (step, path, message) =>
      `${[step, ...path.map((part) => (typeof part === 'number' ? `number ${part + 1}` : part))].join(', ')}: ${message}`,
    missing: (step, ask, allowed) =>
      `The answer to "${step}" is missing. The question: ${ask} What belongs here: ${allowed}.`,
    skipWithoutReason: (step) => `Whoever skips ${step} gives a reason.`,
    unknownStep: (step, near) => `There is no step "${step}" in this session form.${meant(near)}`,
    notAsked: (step) => `The step "${step}" does not apply here; this answer does not go into the record.`,
    failed: (failed, total) =>
      total === 1
        ? 'Nothing has been written.'
        : `No record was made of ${failed} of the ${total} files. The others have been written.`,
    skeletonHead: (title) =>
      `Answers for the session form "${title}".\nFill in what belongs after each colon and make the record with:\n  driehoek review --answers THIS-FILE\nTo skip a step: write { skip: the reason }. If something is not at play: write n/a.`,
    caseTitle: 'title of the case; or give the id of a case after case',
    dateHint: 'the day of the session, such as 2026-12-05; empty is today',
    minutesHint: 'how many minutes the session took; may stay empty',
    onlyWhen: '(only if it applies)',
  },
  files: {
    notFound: (name) => `${name} does not exist.`,
    notAFile: (name) => `${name} is no ordinary file.`,
    tooLarge: (name, mib) => `${name} is larger than ${mib} MB.`,
    cannotRead: (name, code) => `${name} cannot be read: ${why(code)}.`,
    notUtf8: (name, utf16) => `${name} was not saved as UTF-8${utf16 ? ', but as UTF-16' : ''}.`,
    saveAsUtf8: 'Save the file again with the encoding UTF-8.',
    notAFolder: (name) => `${name} should be a folder, but there is a file of that name.`,
    cannotWrite: (name, code) => `${name} cannot be written: ${why(code)}.`,
    cannotWriteHint: (code) =>
      code === 'ENOSPC' || code === 'EDQUOT'
        ? 'Make room and try again.'
        : 'Choose another place with --output, for example --output ~/record.md',
    outside: (name, real) => `${name} points to ${real}, outside this folder. We do not write there unasked.`,
    outsideHint: 'If you mean that place, name it with --output or under paths in driehoek.config.yaml.',
    taken: (name) => `${name} exists already and was not overwritten.`,
  },
  sessions: {
    none: 'No session is under way.',
    several: 'More than one session is under way. Choose one:',
    unknown: (named, near) => `There is no session "${named}".${meant(near)}`,
    knownAre: (ids) => (ids.length === 0 ? 'No session is under way.' : `Under way: ${list(ids)}.`),
    at: (settled, steps, step) => `${settled} of ${steps} steps done; goes on at: ${step}`,
    removed: (id) => `Session ${id} was removed.`,
    inUse: (id) => `Session ${id} is open in another window.`,
    inUseHint: (lock) => `Close that one first. If there is no other window, remove ${lock}.`,
    broken: (path, line) => `${path} is damaged from line ${line}. Nothing in it was changed.`,
    brokenHint: 'The lines above it can be read in a text editor; each line is one answer.',
    kept: 'Everything up to here is kept. To go on:',
    notKept: 'This last answer was not kept. Copy it if you do not want to lose it:',
  },
  summary: {
    written: (file) => `Record written: ${file}`,
    chosen: 'Outcome',
    dissent: 'Dissent',
    dissentCount: (n) =>
      n === 0 ? 'none' : n === 1 ? 'one view, with what it needs' : `${word(n)} views, with what they need`,
    remains: 'Stays',
    actions: 'Agreements',
    actionCount: (n) => (n === 0 ? 'none' : word(n)),
    lookBack: 'Look-back',
    read: (command) => `Read it: ${command}`,
  },
  trial: {
    folder: 'driehoek-trial',
    guided:
      'A trial session on a case from the library. Type what you like; the record goes to the folder driehoek-trial.',
    played: (folder) =>
      `There is no keyboard and screen here. So driehoek plays a bundled session; the record goes to ${folder}/.`,
    wrote: (file) => `Record written: ${file}`,
  },
  cli: {
    about: 'Peer review and moral deliberation: a case on the triangle of profession, politics and society.',
    usage: 'Usage:',
    usageWords: '[command] [options]',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Always:',
    commands: 'Commands:',
    defaultsTo: 'default:',
    examples: [
      'Examples:',
      '  driehoek review                          a session on a case',
      '  driehoek review terras-na-elven          on a case from the library',
      '  driehoek review --answers answers.yaml   a record without questions',
      '  driehoek resume                          go on with a session that stopped',
      '',
    ].join('\n'),
    flags: {
      lang: 'language of all text',
      plain: 'line by line, without drawing and colour; for a screen reader',
      noColor: 'without colour',
      config: 'read this configuration file',
      cwd: 'work from this folder',
      version: 'show the version',
      help: 'show this help',
      helpCommand: 'show help on a command',
      protocol: 'session form: an id or a file',
      answers: 'make the record from the answers in these files or folder; - reads the input',
      output: 'write the record here; - writes it to the output',
      date: 'the day of the session',
      template: 'template for the record',
      noSvg: 'without a picture beside the record',
      keepSession: 'keep the session after the record as well',
      saveAnswers: 'keep the answers as an answers file too',
      json: 'give JSON, without prose',
      case: 'fill in what the case gives',
      checkFormat: 'form of the outcome: text, json, github, sarif, junit or codeclimate; may be repeated, with =FILE',
      fix: 'mend what can be mended safely, in the files themselves',
      staged: 'only what is staged for the next commit, as it is staged',
      base: 'only what has changed since this branch or commit',
      maxWarnings: 'how many warnings there may be',
      today: 'the day of the check, for what is past its day',
      stdinFilename: 'read one file from the input, under this name',
      jobs: 'how many tasks run side by side',
      noCache: 'remember nothing of earlier runs',
      rule: 'set one rule: off, warning or error; may be repeated',
    },
    describe: {
      review: 'a session on a case, up to and including the record',
      try: 'try a short session with a case from the library',
      resume: 'go on with a session that stopped',
      sessions: 'show the sessions under way',
      sessionsRm: 'remove a session under way',
      answers: 'give an answers file to fill in',
      show: 'show a case or a record, with its triangle',
      check: 'check cases and records',
      rules: 'show the rules, or explain one',
    },
    notADay: (flag, text) => `${flag} ${text}: that is no day on the calendar. Write for example 2026-12-05.`,
    mendCase: 'Mend the case file and try again.',
    nameInRole: (role) => `Mind: the role "${role}" looks like a name. Use a role, such as "permit officer".`,
    noSuchCase: (named, near) => `There is no case "${named}".${meant(near)}`,
    knownCases: (ids) => (ids.length === 0 ? 'Name the file of your case.' : `There are: ${list(ids.slice(0, 40))}.`),
    noSuch: {
      protocols: (id, near) => `There is no session form "${id}".${meant(near)}`,
      lenses: (id, near) => `There is no lens "${id}".${meant(near)}`,
    },
    known: {
      protocols: (ids) => `There are: ${list(ids)}. Name a session form of your own by the path of its file.`,
      lenses: (ids) => `There are: ${list(ids)}.`,
    },
    templateWrong: (path) => `No record can be made with the template ${path}:`,
    untitledCase: 'case',
    oneOutput: 'More than one record does not fit in one file.',
    oneOutputHint: 'Name a folder that exists with --output, or leave --output out.',
    noAnswersIn: (path) => `There is no answers file (.yaml, .yml or .json) in ${path}.`,
    noCase: 'Which case is this about? The file does not say.',
    noCaseHint: 'Name the case on the command line, or in the file after case.',
    noTerminal: 'There is no keyboard and screen here to ask questions. This is needed:',
    missingCase: 'a case: name a file or an id after review',
    optionalAnswer: '(may be left out)',
    giveAnswers: (protocol) =>
      `Give the answers in a file:\n  driehoek answers ${protocol} > answers.yaml\n  driehoek review --answers answers.yaml\nOr give them line by line: driehoek review --plain`,
    noTerminalToResume: 'There is no keyboard and screen here to ask questions.',
    usePlain: 'Open a terminal, or give the answers line by line with --plain.',
    unknownCommand: (name, near) => `There is no command "${name}".${meant(near)}`,
    unknownOption: (name, near) => `There is no option ${name}.${meant(near)}`,
    missingArgument: (name) => `Something is missing: ${name}.`,
    optionNeedsValue: (name) => `Something belongs after ${name}.`,
    tooManyArguments: 'There is too much after this command.',
    wrongLanguage: (name) => `There is no language "${name}". Choose nl or en.`,
    seeHelp: (command) => `Help: ${command} --help`,
    error: 'Error:',
    bug: 'Something went wrong in driehoek itself. Please report it, with the lines below. What you typed is kept: see driehoek sessions.',
  },
  advice: {
    'too-long': 'Tip: the question is longer than fifteen words. What can go?',
    how: 'Tip: a question with "how" looks for an approach. Begin with may, must, can, will or do I dare.',
    comma: 'Tip: a comma often means two questions. Which is the real one?',
    'no-modal': 'Tip: begin with may, must, can, will or do I dare; that makes it a moral question.',
    loaded: 'Tip: a word in it gives the answer already. Can it be more neutral?',
    'no-question-mark': 'Tip: end with a question mark.',
  },
  domainNames: {
    beleid: 'Policy',
    uitvoering: 'Implementation',
    bedrijfsvoering: 'Operations',
    toezicht: 'Supervision',
    overig: 'Something else',
  },
  levelNames: { individu: 'With me, in my work', team: 'In our team', organisatie: 'In the organisation as a whole' },
  intake: {
    title: 'A session on a case',
    which: 'What will you talk about?',
    own: 'A case of your own',
    ownDetail: 'Somebody at the table went through something that chafes.',
    titleAsk: 'What do you call this case?',
    titleHint: 'A few words, without names.',
    roleAsk: 'What is the role of the case owner?',
    roleHint: 'For example: permit officer, policy officer, inspector. No name.',
    nameInRole: 'Tip: this looks like a name. Use a role.',
    domainAsk: 'What kind of work is it?',
    levelAsk: 'Where does the dilemma arise?',
  },
  menu: {
    title: 'What do you want to do?',
    stay: 'On where we were',
    back: 'Back to the question before',
    overview: 'Overview of all answers',
    overviewAsk: 'To which step?',
    skip: 'Skip this step',
    skipDetail: 'With a reason; it goes into the record.',
    skipAsk: 'Why do you skip this step?',
    stop: 'Stop and go on later',
    stopDetail: 'Everything up to here is kept.',
    keys: 'Which keys work?',
    keyList: [
      'enter: done. In longer text: a new line, and enter once more is done.',
      'arrows: move; home and end: begin and end of the line.',
      'ctrl-arrow: one word on; ctrl-w: word away; ctrl-u and ctrl-k: line away.',
      'shift-tab: back to the question before.',
      'esc: this menu. ctrl-c: stop; everything is kept.',
      'You may paste anywhere, as much as you like.',
    ],
    open: 'open',
    settled: 'filled in',
    skipped: 'skipped',
    handedIn: (n) => `${n} handed in`,
  },
  screen: {
    where: (n, of) => `step ${n} of ${of}`,
    part: (n, of) => `question ${n} of ${of}`,
    who: {
      inbrenger: 'THE CASE OWNER tells',
      allen: 'EVERYBODY talks',
      stil: 'SILENT · each for themselves',
      gespreksleider: 'THE FACILITATOR',
    },
    stepMinutes: (n) => `${n} min`,
    overStep: (n) => `${n} min over time`,
    drift: (n) => (n > 0 ? `${n} min late overall` : `${-n} min early overall`),
    why: (text) => `Why this step: ${text}`,
    shorten: (titles) =>
      `You are running late. Be short on: ${titles.join(', ')}. Choice, dissent and agreements stay whole.`,
    keys: {
      enter: 'enter done',
      enterOn: 'enter on',
      enterTwice: 'enter new line · 2× enter done',
      editor: 'ctrl-o open in an editor',
      choose: '↑↓ or a digit',
      movePoint: '←↑↓→ move a point',
      typePoints: 'or type 4 2 4',
      pass: (word) => `p ${word}`,
      ready: 'enter I am ready',
      menu: 'esc menu',
    },
    moveFirst: 'Move the point first, or type three numbers. You may also pass.',
    movePrompt: 'Put the point where the case pulls you.',
    passing: (word) => `You choose: ${word}. Enter to hand that in, an arrow to place it after all.`,
    passWord: 'pass',
    noPlacement: 'no placement by the team',
    revealed: (n, of) => `${n} of ${of} placed.`,
    together: (spread) => `You are ${spread} of the 10 points apart on average.`,
    allAlike: 'You all place the case on the same point.',
    furthest: (a, b) => `Furthest: ${a} and ${b}.`,
    beginThere: 'Begin the talk there: what does one see that the other does not?',
    oneHere: 'one placement',
    severalHere: 'that many on the same place',
    before: (spread, moved) =>
      `It was ${spread} before. ${moved === 0 ? 'Nobody placed the case elsewhere.' : `${capital(word(moved))} of you placed the case elsewhere.`}`,
    handIn: 'How will you hand in?',
    handInWhy: 'First everybody alone; only then do you see the spread.',
    inTurn: 'In turn, at this keyboard',
    inTurnDetail: 'The screen is cleared between two people.',
    slips: 'On slips of paper; one person types them in',
    slipsDetail: 'Switch off the projector first.',
    slipsHint: 'One line per slip, such as 4 2 4; p if somebody passes.',
    slipsVoteHint: 'One line per slip: the number of the option, or p if somebody passes.',
    slipNumber: (n, fault) => `Slip ${n}: ${fault}`,
    number: (n) => decimal(n),
    leaveEmpty: 'Leave empty',
    pass: 'Pass',
    handOver: (n, of) => `Participant ${n} of ${of}: take the keyboard. The others look away.`,
    typePlacement:
      'Type three numbers for profession, politics and society, ten together. For example 4 2 4. Or p to pass.',
    keepHanded: 'Leave it so',
    redoHanded: 'Again: everybody hands in once more',
    allHanded: (n) => `All ${n} have been handed in. They stay hidden.`,
    emptyEnds: 'Nothing more? Leave empty and press enter.',
    emptyMeansNone: 'Is there nothing? Leave empty and press enter.',
    rowNumber: (one, n) => `${capital(one)} ${n}.`,
    rowsDone: 'Good as it is, go on',
    rowsAdd: (one) => `One more ${one}`,
    rowChange: 'Change',
    rowRemove: 'Remove',
    rowBack: 'Leave it',
    mayStayEmpty: 'Does this question bring nothing? Leave empty and press enter.',
    person: (n, of) => `participant ${n} of ${of}`,
    notSaved: (code) => `The answer cannot be kept: ${why(code)}.`,
    tryAgain: 'Try again',
    stopHere: 'Stop',
  },
  caseWords: {
    story: 'The story',
    question: 'The question',
    stakeholders: 'Who has a stake',
    stake: 'What is at stake',
    tension: 'The tension',
    options: 'Options on the table',
    discussion: 'To talk about',
  },
  draw: {
    before: 'before the talk',
    after: 'after the talk',
    group: 'the team',
    count: 'that many people on one point',
    centre: 'the centre',
  },
  show: {
    participants: (n) => (n === 1 ? '1 participant' : `${n} participants`),
    minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
    status: { open: 'something is still open', closed: 'closed' },
    lookBack: (day) => `look-back ${day}`,
    notShowable: (name) => `${name} is no case and no record.`,
    notShowableHint: 'A case begins with "format: driehoek/case@1", a record with a line ---.',
  },
};
