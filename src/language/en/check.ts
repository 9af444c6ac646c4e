import type { check as nl } from '../nl/check.ts';
import type { Shape } from '../shape.ts';
import { either, list, meant, word } from './words.ts';

function counted(errors: number, warnings: number): string {
  return `${errors === 1 ? '1 error' : `${errors} errors`}, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}`;
}

export const check: Shape<typeof nl> = {
  check: {
    error: 'error',
    warning: 'warning',
    isLink:
      'This is a link (symlink) to another place. It is not followed. Put the file itself here, or set the folder it is in under paths in driehoek.config.yaml.',
    emptyFile: (format) => `The file is empty. Begin with: format: ${format}`,
    notAMapping: (format) => `Named fields belong here, to begin with: format: ${format}`,
    noFormat: (format) => `The line "format: ${format}" is missing.`,
    otherFormat: (own, format, near) => `This is "${own}", but ${format} belongs here.${meant(near)}`,
    noFrontMatter: 'A record begins with a line ---, the data, and again a line ---.',
    conflictMarker: 'Two versions are mixed up here: a merge in git is not finished yet. The file was not read.',
    missingKey: (key) => `The field "${key}" is missing.`,
    unknownKey: (key, near) => `There is no field "${key}".${meant(near)}`,
    wrongType: (type, received) =>
      ({
        text: /^(?:Array|Object)$/u.test(received)
          ? 'Text belongs here, and no list or fields.'
          : 'Text belongs here. Put quotes around a number or a year.',
        number: 'A number belongs here, in digits and without quotes.',
        list: 'A list belongs here.',
        mapping: 'Named fields belong here.',
        yesNo: 'True or false belongs here.',
      })[type],
    notAPlacement:
      'A placement belongs here: three numbers for professie, politiek and maatschappij, such as [5, 3, 2].',
    otherDay: 'A day is written as year, month and day, with hyphens.',
    write: (own, isSure) =>
      isSure ? `Write: ${own} (or have it done with the option --fix)` : `Probably this belongs here: ${own}`,
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
      'not-name': 'Write the name of a step, or of a field as step.field, in small letters, digits and hyphens.',
      'not-sign': 'Choose one sign: a digit from 1 to 9, or one of ? ~ ! + = -.',
      'not-record-id': 'This is no id of a record: that is a day and four characters, as in 2026-11-21-k3v9.',
      'not-row': 'This is no row of a hand-over: that is eight signs, 0 to 9 and a to f.',
      'not-digest': 'This is no digest of a file: that is 64 signs, 0 to 9 and a to f.',
      'not-new': 'There is a theme of that name already. Choose another.',
      'not-period': 'This is no half-year: write it as 2026-H1.',
      'not-mark': 'This is no mark of an answers file: that is sixteen signs, 0 to 9 and a to f.',
      'not-date': 'This is not a valid date. Write for example 2026-12-05.',
      'not-time': 'Use hours and minutes, such as 09:30.',
      label: 'Use no colon, asterisk, greater-than sign or two hyphens in a row here.',
      'columns-alike':
        'Two columns have the same name. Give each its own; in the record nobody could tell which is which.',
      placement: 'Three whole numbers that sum to 10 belong here.',
      'not-key': 'This should be a key of letters, digits, hyphens and slashes.',
      'not-month': 'This should be a month, such as 2026-12.',
      'not-pattern': 'This pattern cannot be read. Write # for a digit, as in Z-####-######.',
    },
  },
  checkReport: {
    language: 'en',
    summary: (errors, warnings, files) =>
      `${errors === 1 ? '1 error' : `${errors} errors`} and ${warnings === 1 ? '1 warning' : `${warnings} warnings`} in ${files === 1 ? '1 file' : `${files} files`}.`,
    everything: 'Everything that was found',
    notAllShown: (shown, found) =>
      `GitHub shows ${shown} of the ${found} here. The whole list is in the log of this step.`,
    summaryColumns: ['Place', 'Severity', 'Rule', 'Finding'],
    summaryCut: 'Not everything fits here. The whole list is in the log of this step.',
    unread: 'could not be done',
    inOrder: 'files without error or warning',
    clean: (files) => (files === 1 ? '1 file' : `${files} files`),
    root: 'The root of the repository; without git the folder of the project.',
  },
  checking: {
    matchesNothing: (word) => `"${word}" stands for no file at all.`,
    matchesHint: 'Name a file, a folder or a pattern such as "cases/**/*.yaml".',
    noGit: 'The program git cannot be found here.',
    noRepository: (folder) => `${folder} is not in a git repository.`,
    noSuchRef: (ref) => `"${ref}" cannot be found in this repository.`,
    nothingInCommon: (ref) => `"${ref}" has nothing in common with this branch, as far as the history is here.`,
    noSuchRefHint: 'In CI, fetch the whole history (fetch-depth: 0).',
    gitRefuses: (reason) => `git cannot look here: ${reason}`,
    gitRemedy: (command) => `If you trust this folder, run once: ${command}`,
    unmerged: (names, count) =>
      `A merge in git is not finished: ${list(names)}${count > names.length ? ` and ${count - names.length} more` : ''}. Choose what it should be, and stage it with git add.`,
    brokenConfig: (file, reason) =>
      `The settings in ${file} are not right; the files they are for were not checked. ${reason}`,
    nothing: 'There is nothing to check.',
    nothingHint: (folders) =>
      `Looked in ${list(folders)}. Name a file or folder, or set the folders under paths in driehoek.config.yaml.`,
    nothingOurs: 'In these files no line format: says that it is a case, a record or another driehoek file.',
    nothingInShard: 'This part is empty: there are fewer files than parts.',
    nothingChanged: 'No case, record or other driehoek file has changed.',
    reportOverOurs: (file) => `${file} may be a case or a record: no report is written over that.`,
    reportOverOursHint: 'Choose a name that does not end in .yaml, .yml or .md, such as outcome.json.',
    reportTwice: (file) => `Two reports cannot both go to ${file}.`,
    begins: 'Checking…',
    waits: 'Waiting until something is saved. Stop: Ctrl-C.',
    summary: ({ files, errors, warnings, failed, isQuiet }) => {
      const some = `${counted(errors, warnings)}${isQuiet && warnings > 0 ? ' (not shown)' : ''}`;
      const found = errors + warnings > 0 ? some : failed > 0 ? 'no error in there' : 'all in order';
      const left = `Note: ${failed === 1 ? '1 file' : `${failed} files`} could not be done, see above.`;
      return `${files === 1 ? '1 file' : `${files} files`} checked: ${found}.${failed > 0 ? ` ${left}` : ''}`;
    },
    counted,
    perRule: 'By rule',
    manyHint: 'Too much to read? Only the counts: --summary. Only the errors: --quiet.',
    perFile: 'By file',
    moreFiles: (n) => `and ${n === 1 ? '1 more file' : `${n} more files`}`,
    notPrinted: (n) => `${n === 1 ? '1 more finding' : `${n} more findings`} in this file. To see all: --format json`,
    canFix: (n, program) => `${program} check --fix can fix ${n} of them.`,
    canPropose: (n, program) =>
      `${program} check --fix=all applies ${n === 1 ? '1 suggestion' : `${n} suggestions`}; review the changes afterwards.`,
    unknownFix: (word) => `There is no --fix=${word}. Write --fix, or --fix=all to take the suggestions too.`,
    fixing: {
      title: 'Suggested fixes',
      ask: 'Fix it like this?',
      unseen:
        'What changes is not shown here: it is too long, or it says something about a person. Look in the file itself.',
      yes: 'Yes',
      no: 'No, leave it',
      all: 'All: this and whatever comes after',
      stop: 'Stop: leave the rest',
      leave: 'esc: stop',
    },
    proposal: 'Suggestion:',
    tooManyWarnings: (max) => `Those are more warnings than the ${max} allowed.`,
    fixed: (fixes, files) =>
      `${fixes === 1 ? '1 thing' : `${fixes} things`} fixed in ${files === 1 ? '1 file' : `${files} files`}.`,
    unknownFormat: (name, near) => `There is no format "${name}".${meant(near)}`,
    formatsAre: (names) => `There are: ${list(names)}. With =FILE behind it, the output goes to a file.`,
    oneOnStdout: 'Only one format can go to the output. Give the others a file: --format sarif=check.sarif',
    unknownRule: (id, near) => `There is no rule "${id}".${meant(near)}`,
    seeRules: 'See the rules with: driehoek rules',
    lockedRule: (id) => `The rule "${id}" is always on: without it a file cannot be read.`,
    ruleSetting: (word) => `--rule ${word}: write RULE=off, RULE=warning or RULE=error.`,
    notACount: (flag, text) => `${flag} ${text}: a whole number from 0 belongs there.`,
    otherVersion: ({ theirs, ours, isNewer }) =>
      `Note: .driehoek/check.cjs is of driehoek ${theirs}, and this program is ${ours}. Before a commit and after a push the check may so find something else. ${isNewer ? 'Use a newer program.' : 'Make them the same with: driehoek init --update'}`,
    notTogether: (a, b) => `${a} and ${b} do not go together.`,
    stdinName: 'Name with --stdin-filename what the file from the input is called.',
    rule: {
      why: 'Why',
      bad: 'Wrong',
      good: 'Right',
      fix: 'What to do',
      severity: 'By default',
      kinds: 'Holds for',
      off: 'off',
    },
    kinds: {
      case: 'case',
      record: 'record',
      protocol: 'session form',
      lens: 'lens',
      assignment: 'assignment',
      answers: 'answers',
      values: 'values',
      deck: 'value cards',
      'values-result': 'values result',
      'pulse-statements': 'statements',
      pulse: 'pulse',
      programme: 'programme',
      series: 'series of meetings',
      config: 'configuration',
      insights: 'insights',
      themes: 'added themes',
    },
    docs: {
      title: 'Rules',
      intro: [
        'The rules of `driehoek check`. This page is made from the rules themselves: update it with `npm run docs`.',
        'What is wrong in form or makes a record false is an error. What is about substance is a warning: the method asks for structure and is no straitjacket. A team sets this itself, in `driehoek.config.yaml`:',
        '```yaml\nformat: driehoek/config@1\nrules:\n  question-advice: off\n  look-back-missing: error\n```',
        'An exception in one place is in the file itself, with its reason. On a line of its own it applies to the field or paragraph below, after a line to that line only:',
        '```yaml\n# driehoek-ignore question-advice: the case owner asked it this way\nquestion: How do I tell the owner?\n```',
        '```markdown\n<!-- driehoek-ignore dissent-needs: we are still talking about that -->\n- Half past eleven is too late already.\n```',
      ],
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
  advice: {
    'too-long': 'Tip: the question is longer than fifteen words. What can go?',
    how: 'Tip: a question with "how" looks for an approach. Begin with may, must, can, will or do I dare.',
    comma: 'Tip: a comma often means two questions. Which is the real one?',
    'no-modal': 'Tip: begin with may, must, can, will or do I dare; that makes it a moral question.',
    loaded: 'Tip: a word in it gives the answer already. Can it be more neutral?',
    people: (min: number, max: number) =>
      `Note: this session form is made for ${min} to ${max} people. You can still use it.`,
    'no-question-mark': 'Tip: end with a question mark.',
  },
};
