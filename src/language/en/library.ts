import type { library as nl } from '../nl/library.ts';
import type { Shape } from '../shape.ts';
import { either, list, meant } from './words.ts';

export const library: Shape<typeof nl> = {
  library: {
    themes: {
      'beleid-praktijk': 'policy and practice',
      'maatwerk-willekeur': 'tailoring and arbitrariness',
      'kwaliteit-snelheid': 'quality and speed',
      'politiek-vakmanschap': 'political ambition and craft',
      'techniek-communicatie': 'technical craft and communication',
      'uniformiteit-ruimte': 'uniformity and discretion',
      'minister-samenleving': 'executive and society',
      'inspectie-beleid': 'inspection and policy',
      'prive-ambt': 'private life and office',
      'kennis-verkopen': 'knowing and selling',
    },
    notOneOf: (flag: string, typed: string, known: readonly string[], near?: string) =>
      `${flag} ${typed} will not do. Choose ${either(known)}.${meant(near)}`,
    own: (file: string) => `your own: ${file}`,
    none: (query: string) => `There is no case about "${query}".`,
    noneFits: 'There is no case that fits.',
    noneHint: 'All cases: driehoek cases',
    count: (n: number) => (n === 1 ? '1 case.' : `${n} cases.`),
    more: (show: string, review: string) => `To read: ${show} ID. A session on one: ${review} ID.`,
    talk: (review: string) => `A session on it: ${review}`,
    typeWord: 'Or type a word to find one.',
    nothingTyped: 'Nothing found. Type another word.',
    tell: {
      title: 'A new case',
      situationAsk: 'What happened?',
      situationHint:
        'One moment, told by whoever was in it. Where were you, who stood before you, what was there to choose? No names.',
      questionAsk: 'What is the question?',
      questionHint: 'Begin with may, must, can, should or dare I. One question is enough.',
      themeAsk: 'Which theme does it belong to?',
      noTheme: 'None of these, or we do not know yet',
      stakeholdersAsk: 'Who has a stake, and what is it?',
      stakeholdersHint: 'On each line a role, a colon and the stake: "resident: a night\'s sleep". Empty will do.',
      noStake: (line: string) => `"${line}" lacks a colon, with what is at stake after it.`,
      story: {
        complaint:
          'Tip: this sounds like a complaint. What can you choose here yourself, and what does each side cost?',
        'nobody-chooses': 'Tip: tell it as the person who has to choose: I.',
        'no-moment': 'Tip: choose one moment. Which day was it, what time, who stood before you?',
        long: 'Tip: this takes more than two minutes to read aloud. What can go?',
      },
      personal: (found: readonly string[]) =>
        `Note: somebody may be recognised here: ${list(found.map((one) => `"${one}"`))}. Write a role.`,
      stillToAdd: [
        'What can still be added, before or after the session: stakeholders (role and stake), tension (side and how),',
        'options (id, title, gain, harm and repair), discussion and values.',
      ],
      missing: {
        title: 'TITLE: what the case is called, after new',
        role: '--role: the role of the case owner, not a name',
        domain: '--domain: beleid, uitvoering, bedrijfsvoering, toezicht or overig',
        level: '--level: individu, team or organisatie',
        situation: '--situation-file: a file with the story, or - for the input',
        question: '--question: the moral question',
      },
      orCopy: 'Or begin with a case there is already: driehoek new --from ID',
      written: (file: string) => `Case written: ${file}`,
      unknownTheme: (theme: string, near?: string) => `Note: the theme "${theme}" is new.${meant(near)}`,
      stopped: 'Nothing was written. This is what you had; copy it if you want to keep it:',
      editorFailed: (file: string) => `The editor did not open or close well. The case is in ${file}.`,
      fix: (file: string) => `Fix ${file}; until then no session can be held on it.`,
    },
  },
  init: {
    plan: (folder) => `This comes into ${folder === '.' ? 'this folder' : folder}. What is there stays as it is.`,
    planUpdate: 'This is renewed. Everything else stays as it is.',
    ask: 'Shall I make these files?',
    askUpdate: 'Shall I renew these files?',
    row: (state, path, purpose) =>
      `${{ there: 'there already', new: 'new          ', renewed: 'renewed      ' }[state]}  ${path}: ${purpose}`,
    purposes: {
      config: 'settings of the team',
      readme: 'what the team should know',
      cases: 'the folder of cases, explained',
      records: 'the folder of records',
      sessions: 'keeps sessions under way out of git',
      cache: 'keeps what the check remembers out of git',
      checker: 'the check as one file, which takes Node alone',
      attributes: 'keeps that file in git as it is',
      schemas: 'for the editor: what may stand where',
      editor: 'VS Code completes and points at faults',
      extension: 'the extension that makes this possible',
      task: 'VS Code checks, on saving too',
      hook: 'a check before git commits',
      hookAttributes: 'gives that check sound line ends, on Windows too',
      github: 'a check after a push (GitHub)',
      gitlab: 'a check after a push (GitLab)',
    },
    nothingWritten: 'Nothing was written.',
    nothingToDo: 'Everything is there already. There is nothing to do.',
    nothingToMake: 'Everything is there already. This is left to do:',
    goOn: 'How to go on is in README.md. A session begins with: driehoek review',
    made: (n) => (n === 1 ? '1 file was made.' : `${n} files were made.`),
    wouldMake: (n) => `${n === 1 ? '1 file' : `${n} files`} would be made. Nothing was written.`,
    renewed: (n) => (n === 1 ? '1 file was made or renewed.' : `${n} files were made or renewed.`),
    wouldRenew: (n) => `${n === 1 ? '1 file' : `${n} files`} would be made or renewed. Nothing was written.`,
    stillToDo: 'Nothing was renewed. This is left to do:',
    nothingToRenew: 'There is nothing to renew.',
    notBuilt: 'The check for the team (dist/alone.cjs) is missing from this program.',
    notBuiltHint: 'This is the source. Make the program first with: npm ci && npm run bundle',
    inHome: 'This is your own home folder. Here init makes no folder for a team: it would be about all your files.',
    inHomeHint: 'Make a folder first, for instance with mkdir review, and then give: driehoek -C review init',
    inGit: 'This is a folder of git itself (a bare repository or a folder .git). No files of a team stand there.',
    inGitHint: 'Make a clone with git clone, and in it give: driehoek init',
    unknownCi: (named, known) => `--ci ${named} cannot be. Choose ${either(known)}.`,
    advice: {
      hook: 'The check before a commit is still off. Switch it on, on this computer:',
      hookWithoutGit: 'This folder is not under git yet. After git init, switch on the check before a commit:',
      'own-hook': (file) =>
        `There is a check before a commit already: ${file}. It has not been changed. Add this line to it:`,
      besideHooks: (file) =>
        `Here are other hooks of git already; they go on working. Make ${file} beside them, executable (chmod +x), with these lines:`,
      husky: (file) => `Here husky sees to what happens before a commit. Put this line in ${file}:`,
      lefthook: (file) => `Here lefthook sees to what happens before a commit. Put this in ${file}:`,
      'pre-commit': (file) => `Here pre-commit sees to what happens before a commit. Put this in ${file}, under repos:`,
      addTo: (file) => `${file} was there already and has not been changed. Add this to it:`,
      renew: (files) =>
        `This belongs to another version of driehoek, or has Windows line ends: ${list(files)}. To renew it:`,
      edited: (file) =>
        `${file} is not the file that driehoek put here: somebody has changed it. It has not been overwritten. See with git log who did that, and why. To get the file of driehoek back, remove ${file}, and then give:`,
      newer: (file, theirs, ours) =>
        `${file} is of driehoek ${theirs}, and this program is ${ours}. The file has not been changed. Better use a newer program.`,
      owners: (file) =>
        `Whoever may change the check decides what it lets by. Have somebody look at that: put this in ${file}, with in the place of @team who that is:`,
      larger: (root, file) =>
        `This folder lies in a larger git folder (${root}). The checks before a commit and after a push belong there, and were not made here. Put this line in the hook there (${file}):`,
      largerCi: (file) => `For the check after a push, put this in ${file}:`,
      largerSum: (file) => `${file} still holds the sum of another .driehoek/check.cjs. Put this line there:`,
    },
  },
};
