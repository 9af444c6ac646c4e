// Made by the compiler and from the schemas; npm run schemas writes it anew.

/** Where and how the work is done. */
export interface Options {
  /** The folder to work in; that of the process if left out. */
  readonly cwd?: string;
  /** Of sentences, and of what is made; Dutch if left out. */
  readonly language?: 'nl' | 'en';
  /** The config file; the nearest one upwards if left out. */
  readonly config?: string;
  /** The clock; that of the computer if left out. */
  readonly now?: () => Date;
  /** What stands for "-". Nothing if left out. */
  readonly input?: () => Promise<Uint8Array>;
}
/** Records from answers files, as `driehoek review --answers` makes them. */
export declare function review(input: ReviewInput, options?: Options): Promise<ReviewResult>;
/** What came of answers: the record as text with its drawing, or what is wrong with the answers. */
export interface PlayedText {
  readonly record: string | null;
  readonly svg: string | null;
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}
/** A record from the text of an answers file. Nothing is written; a case or session form that it names is read. */
export declare function playAnswers(
  text: string,
  input?: Pick<ReviewInput, 'case' | 'protocol' | 'date' | 'template'>,
  options?: Options,
): Promise<PlayedText>;
/** A look-back from an answers file, put into its record. */
export declare function lookBack(input: LookBackInput, options?: Options): Promise<LookBackResult>;
/** Every fault in files. Only reads, unless `fix` is asked for. */
export declare function check(input?: CheckInput, options?: Options): Promise<CheckResult>;
/** What a text is checked as. */
export interface TextInput {
  /** The path of the file, as findings name it. */
  readonly file: string;
  /** The folder of the project it lies in: then it must be a case or a record. */
  readonly folder?: 'cases' | 'library' | 'records';
  /** As in driehoek.config.yaml. */
  readonly config?: Omit<Config, 'format'>;
  /** By rule; goes before the config. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The day of the check, as "2026-12-05"; without it nothing is past its day. */
  readonly today?: string;
}
/** Everything against one text, from the text alone: nothing is read or written. */
export declare function checkText(text: string, input: TextInput, options?: Options): Finding[];
/** A text with its safe fixes made: only their bytes change. `count` is how many findings were fixed. */
export declare function fixText(
  text: string,
  input: TextInput,
  options?: Options,
): {
  text: string;
  count: number;
};
/** A text with the edits of a finding made: offsets in UTF-16 units of the text as it stands in its file. */
export declare function applyEdits(text: string, edits: NonNullable<Finding['fix']>['edits']): string;
/** The text of a record as a value, with what is wrong with it; null where it is no record. */
export declare function readRecord(
  text: string,
  input: {
    readonly file: string;
  },
  options?: Options,
): Pick<ShowResult, 'record' | 'findings'>;
/** A case or a record, by its path or id. */
export declare function show(named: string, options?: Options): Promise<ShowResult>;
/** The records and cases of a team. */
export declare function list(input?: ListInput, options?: Options): Promise<ListResult>;
/** One table of all records between two marks in a file. */
export declare function log(input?: LogInput, options?: Options): Promise<LogResult>;
/** What is open in the records. */
export declare function followUp(input?: FollowUpInput, options?: Options): Promise<FollowUpResult>;
/** A copy of a record for others; refused where something in it may lead to a person and was not accepted. */
export declare function share(input: ShareInput, options?: Options): Promise<ShareResult>;
/** A pulse from slips or a table of answers, counted in words and kept. */
export declare function pulse(input: PulseInput, options?: Options): Promise<PulseResult>;
/** The half-year of a team, or with `archive` what was released of a half-year of many. */
export declare function report(input?: Omit<ReportInput, 'format'>, options?: Options): Promise<ReportResult>;
/** A new case file, from what is told or from a case there is. */
export declare function newCase(input: NewInput, options?: Options): Promise<NewResult>;
/** What a team's repository needs. */
export declare function init(input?: InitInput, options?: Options): Promise<InitResult>;
/** The cases there are, the team's own first. */
export declare function cases(input?: CasesInput, options?: Options): Promise<CasesResult>;
/** The session forms there are. */
export declare function protocols(options?: Options): Promise<ProtocolsResult>;
/** One session form. */
export declare function protocol(input: ProtocolInput, options?: Options): Promise<ProtocolsShowResult>;
/** What goes on the table of a session, in a new file to print. */
export declare function kit(input?: KitInput, options?: Options): Promise<KitResult>;
/** A sort of value cards, from slips: what a group often puts first and last, and never how many of them did; kept. */
export declare function values(input: SortValuesInput, options?: Options): Promise<ValuesSortResult>;
/** What was kept of a sort, by its file; of the latest if left out. */
export declare function keptValues(file?: string, options?: Options): Promise<ValuesShowResult>;
/** How a programme stands, by its id or file; all of them if left out. Only reads. */
export declare function programmes(programme?: string, options?: Options): Promise<ProgrammeShowResult>;
/** The plan of a programme, in a new file. */
export declare function newProgramme(input: NewProgramme, options?: Options): Promise<ProgrammeNewResult>;
/** Of which programme, and where what is made of it goes. */
export interface ProgrammeInput {
  /** Its id, or its file; the only one there is if left out. */
  readonly programme?: string;
  readonly output?: string;
}
/** A letter for each group and one to close, and a calendar. `output` is a folder; beside the programme if left out. */
export declare function invitations(input?: ProgrammeInput, options?: Options): Promise<ProgrammeInviteResult>;
/** A meeting of a group, or the closing session of all, from an answers file: its record belongs to the programme. */
export declare function meeting(input: MeetingInput, options?: Options): Promise<ReviewResult>;
/** The one page for the top, from the record of the closing session. `output` is a new file; none if left out. */
export declare function programmePage(input?: ProgrammeInput, options?: Options): Promise<ProgrammePageResult>;
/** What came back from the top, kept in the programme. */
export declare function programmeAnswer(
  input: AnswerInput & Pick<ProgrammeInput, 'programme'>,
  options?: Options,
): Promise<ProgrammeAnswerResult>;
/** The lenses there are. */
export declare function lenses(options?: Options): Promise<LensesResult>;
/** One lens. */
export declare function lens(named: string, options?: Options): Promise<LensesShowResult>;
/** The rules of `check`, as a team has set them. */
export declare function rules(options?: Options): Promise<RulesResult>;
/** One rule. */
export declare function rule(id: string, options?: Options): Promise<RuleResult>;
/** The JSON Schema (2020-12) of a file format or a result. */
export declare function schema(kind: string, options?: Options): object;
/** Something the user can fix: what happened and where, and in `hint` what to do next. Ends the program with exit 2. */
export declare class UserError extends Error {
  readonly name = 'UserError';
  readonly hint: string | undefined;
  constructor(message: string, hint?: string);
}
export interface CasesInput extends CaseFilterInput {
  /** Words to look for; every case that fits if left out. */
  readonly query?: string;
}
/** What cases are chosen by, as it was typed. */
export interface CaseFilterInput {
  readonly theme?: string;
  readonly side?: string;
  readonly domain?: string;
  readonly level?: string;
}
export interface CheckInput {
  /** Files, folders and globs; those of the project if left out. */
  readonly paths?: readonly string[];
  /** Only what is staged, as it is staged. */
  readonly staged?: boolean;
  /** Only what differs from where this branch left that one. */
  readonly base?: string;
  /** What the text from the input is called: then that is checked, and no file. */
  readonly stdinFilename?: string;
  /** One part of the files, as "3/8". */
  readonly shard?: string;
  /** Whether the files are fixed first, as far as that is safe; with 'all' also what a person would judge. */
  readonly fix?: boolean | 'all';
  /** Only errors; warnings still count for how many there may be. */
  readonly quiet?: boolean;
  /** By rule; goes before the config. */
  readonly rules?: RuleSettings;
  readonly maxWarnings?: Count;
  /** The day of the check; today if left out. */
  readonly today?: string;
  /** How many threads at most; as many as are worth it if left out. */
  readonly jobs?: Count;
  /** Whether the project keeps what was found for the next run. */
  readonly cache?: boolean;
}
/** A whole number from 0, or its digits. */
export type Count = number | string;
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;
export type Severity = 'error' | 'warning';
export interface FollowUpInput {
  /** Files and folders; the records of the project if left out. */
  readonly paths?: readonly string[];
  /** Only what has a day, up to this one. */
  readonly due?: IsoDate;
  readonly overdue?: boolean;
  /** Only what is late, or due in the seven days from today on. */
  readonly week?: boolean;
  /** Today if left out. */
  readonly today?: IsoDate;
}
/** A day as "2026-12-05": the only form in which dates are kept. Comparing the strings compares the days. */
export type IsoDate = string;
export interface InitInput {
  /** Which service checks after a push: one of `ciChoices`; all services if left out. */
  readonly ci?: string;
  /** Only looks. */
  readonly dryRun?: boolean;
  /** Renews what is ours in `.driehoek/`, with its sum in hook and CI, and makes nothing else. */
  readonly update?: boolean;
}
export interface KitInput {
  /** An id or a file; the usual session form if left out. */
  readonly protocol?: string;
  readonly case?: string;
  /** Value cards and statements, by id or file: for sheets that the session form itself does not ask for. */
  readonly deck?: string;
  readonly statements?: string;
  /** For how many; the most the session form is for if left out. */
  readonly people?: string | number;
  /** One sheet, by its id or by its name in the language. */
  readonly only?: string;
  readonly to?: string;
  /** When the session begins, as "14:00". */
  readonly start?: string;
  /** "-" is standard output. */
  readonly output?: string;
}
export interface ListInput extends ListFilter {
  /** Files and folders; those of the project if left out. */
  readonly paths?: readonly string[];
}
/** What a list is narrowed to; what is left out narrows nothing. */
export interface ListFilter {
  readonly kind?: string;
  readonly theme?: string;
  readonly domain?: string;
  readonly status?: string;
  readonly outcome?: string;
  readonly side?: string;
  /** The first and the last day that count. */
  readonly since?: IsoDate;
  readonly until?: IsoDate;
}
export interface LogInput {
  /** README.md in the records folder if left out; "-" to write nothing. */
  readonly file?: string | undefined;
  /** Only looks whether the table is up to date. */
  readonly check?: boolean;
}
export interface LookBackInput {
  /** A path, or a name in the records folder. */
  readonly record: string;
  /** An answers file, or "-" for what comes in. */
  readonly answers: string;
  /** The day of the look-back, instead of that of the answers, or today. */
  readonly date?: string;
}
export interface NewInput extends TellingInput {
  /** The case to begin with: a file, or an id. */
  readonly from?: string;
  /** A file or a folder; the cases of the project if left out, and "-" to write nothing. */
  readonly output?: string;
}
/** What can be told of a new case before anything is asked. */
export interface TellingInput {
  readonly title?: string | undefined;
  readonly role?: string;
  readonly domain?: string;
  readonly level?: string;
  readonly position?: string;
  readonly theme?: readonly string[];
  /** A file with the story; "-" for what comes in. */
  readonly situationFile?: string;
  readonly question?: string;
}
export interface AnswerInput {
  readonly text?: string | undefined;
  /** The day it came; today if left out. */
  readonly date?: string | undefined;
}
/** As people type it. */
export interface NewProgramme {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly series?: string | undefined;
  readonly leader?: readonly string[] | undefined;
  readonly group?: readonly string[] | undefined;
  readonly closing?: string | undefined;
  readonly answerFrom?: string | undefined;
  readonly answerDue?: string | undefined;
}
export interface MeetingInput extends Omit<ReviewInput, 'answers' | 'protocol' | 'again'> {
  /** Its id, or its file; the only one there is if left out. */
  readonly programme?: string;
  /** Whose meeting it is; left out, it is the closing session of all groups. */
  readonly group?: string;
  /** Which of the meetings of the group; the next one if left out. */
  readonly meeting?: number | string;
  /** The answers file, or "-" for what comes in. */
  readonly answers: string;
}
export interface ReviewInput {
  /** Answers files, folders of them, or "-" for what comes in. */
  readonly answers: readonly string[];
  /** A case instead of that of the answers: a file, or its id. */
  readonly case?: string;
  /** A session form instead of that of the answers: its id, or a file. */
  readonly protocol?: string;
  /** The day of the session, instead of that of the answers, or today. */
  readonly date?: string;
  /** A file, a folder, or "-" for no file at all; the records folder if left out. */
  readonly output?: string;
  readonly template?: string;
  /** Whether there is a drawing beside the record; yes if left out. */
  readonly svg?: boolean;
  /** Whether answers that became a record already become another. */
  readonly again?: boolean;
  /** Where the answers go as they were played; of one file only. "-" is for no file. */
  readonly saveAnswers?: string;
}
export interface ProtocolInput {
  /** An id, or a file. */
  readonly protocol: string;
  /** When the session begins, as "14:00"; the clock counts from the start if left out. */
  readonly start?: string;
}
export interface PulseInput {
  /** A file with a slip a line, or "-". */
  readonly slips?: string;
  /** A table of answers, or "-". */
  readonly csv?: string;
  /** The list of statements, by id or by file. */
  readonly statements?: string;
  /** How many slips were dealt. */
  readonly people?: number | string;
  /** The file of an earlier pulse. */
  readonly again?: string;
  readonly cut?: string;
  /** A file, or "-" for the Markdown itself; the folder of pulses if left out. */
  readonly output?: string;
  readonly date?: string;
}
export interface ReportInput {
  /** Files and folders of one team; the records of the project if left out. */
  readonly paths?: readonly string[];
  /** A half-year, as "2026-H1"; the last one there is if left out. */
  readonly period?: string;
  readonly format?: string;
  /** The folder of an archive: then what was released of it, and no record. */
  readonly archive?: string;
}
export interface ShareInput {
  readonly record: string;
  /** A copy for others, if left out. */
  readonly as?: string;
  readonly to?: string;
  /** A file, a folder, or "-" for nowhere; next to the record if left out. */
  readonly output?: string;
  /** A file that tells a case, or "-" for what comes in. */
  readonly answers?: string;
  /** What may stand, each as a rule and a line: "privacy-email:34". */
  readonly accept?: readonly string[];
}
export interface SortValuesInput {
  /** A file with a line for each slip, or "-". */
  readonly slips: string;
  /** An id, or a file; those that come with the program if left out. */
  readonly deck?: string;
  /** How many slips were dealt. */
  readonly people?: string | number;
  /** An earlier result, to say what shifted. */
  readonly again?: string;
  /** "-" for what is printed; a file in the folder of the team if left out. */
  readonly output?: string;
  readonly date?: string;
}

export interface Finding {
  /**
   * The rule.
   */
  rule: string;
  /**
   * How bad it is.
   */
  severity: 'error' | 'warning';
  /**
   * The file.
   */
  file: string;
  /**
   * The line, from 1.
   */
  line: number;
  /**
   * The column, from 1, in UTF-16 units.
   */
  column: number;
  /**
   * The line of the end.
   */
  endLine: number;
  /**
   * The column just after the end.
   */
  endColumn: number;
  /**
   * What is wrong.
   */
  message: string;
  /**
   * How it can be fixed.
   */
  fix?: {
    /**
     * Whether check --fix does this by itself.
     */
    safe: boolean;
    /**
     * What to do about it.
     */
    message: string;
    /**
     * The changes in the text of the file; empty where people do it.
     */
    edits: {
      /**
       * The start, in UTF-16 units from 0.
       */
      start: number;
      /**
       * The end, which is not part of it.
       */
      end: number;
      /**
       * What comes in its place.
       */
      text: string;
    }[];
  };
}

export interface Config {
  /**
   * What this file is, with the version.
   */
  format: 'driehoek/config@1';
  /**
   * The language of the program.
   */
  language?: 'nl' | 'en';
  /**
   * The session form when none is named.
   */
  protocol?: string;
  /**
   * From whose work the cases of this team come, where the case itself does not say.
   */
  position?: 'leidinggevend' | 'medewerker';
  /**
   * Which team this is, for what it hands over to the organisation.
   */
  team?: {
    /**
     * What the team is called in what it hands over.
     */
    id: string;
    /**
     * The kind of work of the team.
     */
    domain: 'beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig';
    /**
     * Whether the team has managers, staff, or both.
     */
    position: 'leidinggevend' | 'medewerker' | 'gemengd';
  };
  /**
   * Where things are.
   */
  paths?: {
    /**
     * The folder of cases.
     */
    cases?: string;
    /**
     * A folder of cases meant for others; those must be complete.
     */
    library?: string;
    /**
     * The folder of records.
     */
    records?: string;
    /**
     * The folder of pulses.
     */
    pulse?: string;
    /**
     * The folder of values results.
     */
    values?: string;
    /**
     * The folder of sessions under way.
     */
    sessions?: string;
    /**
     * The folder of programmes.
     */
    programmes?: string;
  };
  /**
   * Who helps the team with what does not belong in a session on a case.
   */
  contacts?: {
    /**
     * Whom to call about wrongdoing: a role and a number.
     */
    adviser?: string;
    /**
     * Whom to call when somebody is unsafe.
     */
    safety?: string;
  };
  /**
   * Themes of the team’s own.
   */
  themes?: string[];
  /**
   * Values of the team’s own.
   */
  values?: string[];
  /**
   * Per rule: off, warning or error.
   */
  rules?: {
    [k: string]: 'off' | 'warning' | 'error';
  };
  /**
   * What check looks out for where personal data are concerned.
   */
  privacy?: {
    /**
     * Texts that are no personal data.
     */
    allow?: string[];
    /**
     * Names of organisations that do not belong in a case.
     */
    organisations?: string[];
    /**
     * What case numbers look like, with # for a digit: Z-####-######.
     */
    dossiers?: string[];
  };
}

/**
 * What is wrong with the files.
 */
export interface CheckResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/check-result@1';
  /**
   * The version of the program.
   */
  version: string;
  /**
   * How many files were checked.
   */
  files: number;
  /**
   * How many errors.
   */
  errors: number;
  /**
   * How many warnings.
   */
  warnings: number;
  /**
   * Files that could not be read or written, each in a sentence.
   */
  problems: string[];
  /**
   * What is wrong with the files, and what could not be read.
   */
  findings: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * Cases to discuss.
 */
export interface CasesResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/cases-result@1';
  /**
   * What fits, the team’s own first; with a query the best first.
   */
  cases: {
    /**
     * What the case is called by.
     */
    id: string;
    /**
     * The title.
     */
    title: string;
    /**
     * The language.
     */
    language: 'nl' | 'en';
    /**
     * The role of the case owner.
     */
    role: string;
    /**
     * The kind of work.
     */
    domain: 'beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig';
    /**
     * The level.
     */
    level: 'individu' | 'team' | 'organisatie';
    /**
     * The side where it chafes.
     */
    side: ('professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij') | null;
    /**
     * The themes.
     */
    themes: string[];
    /**
     * The moral question.
     */
    question: string;
    /**
     * The team’s own file; null for a case of the library.
     */
    file: string | null;
  }[];
  /**
   * What is wrong with the files, and what could not be read.
   */
  findings: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * A case.
 */
export interface CasesShowResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/cases-show-result@1';
  /**
   * What the case is called.
   */
  id: string;
  /**
   * The file; null for a case of the library.
   */
  file: string | null;
  /**
   * The case; null if there is none, or it cannot be read.
   */
  case: {
    /**
     * What this file is, with the version.
     */
    format: 'driehoek/case@1';
    /**
     * The title, without names.
     */
    title: string;
    /**
     * The language of the file.
     */
    language: 'nl' | 'en';
    /**
     * The role of the case owner; never a name.
     */
    role: string;
    /**
     * The kind of work.
     */
    domain: 'beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig';
    /**
     * The level at which the dilemma arises.
     */
    level: 'individu' | 'team' | 'organisatie';
    /**
     * From whose work the case comes.
     */
    position?: 'leidinggevend' | 'medewerker';
    /**
     * The form in which the story is told.
     */
    form?: 'first-person' | 'third-person' | 'dialogue' | 'letter' | 'minutes' | 'log';
    /**
     * Words that people search for and that need not stand in the story.
     *
     * @maxItems 20
     */
    keywords?:
      | []
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ];
    /**
     * Themes the case belongs to.
     */
    themes?: string[];
    /**
     * The story: one concrete moment, anonymised.
     */
    situation: string;
    /**
     * The moral question.
     */
    question: string;
    /**
     * Who has a stake.
     */
    stakeholders?: {
      /**
       * The role of the party concerned; never a name.
       */
      role: string;
      /**
       * What this party stands to gain or lose.
       */
      stake: string;
    }[];
    /**
     * The tension as the author sees it before the session.
     */
    tension?: {
      /**
       * The side of the triangle.
       */
      side: 'professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij';
      /**
       * How the tension occurs.
       */
      how: string;
    };
    /**
     * Options already on the table.
     */
    options?: {
      /**
       * Fixed short name of the option.
       */
      id: string;
      /**
       * The option in one line.
       */
      title: string;
      /**
       * What the option brings, and to whom.
       */
      gain?: string;
      /**
       * What the option harms, and who bears it.
       */
      harm?: string;
      /**
       * What makes that harm smaller.
       */
      repair?: string;
    }[];
    /**
     * Questions for the group.
     */
    discussion?: string[];
    /**
     * Values that often come up.
     */
    values?: string[];
    /**
     * Where the theme comes from.
     */
    sources?: {
      /**
       * The name of the source.
       */
      title: string;
      /**
       * The place in the source.
       */
      ref?: string;
    }[];
  } | null;
  /**
   * What is wrong with the files, and what could not be read.
   */
  findings: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
  /**
   * The values of the case, by name.
   */
  values?: {
    /**
     * The short name.
     */
    id: string;
    /**
     * What the value is called.
     */
    name: string;
    /**
     * What the value means; not for a value of a team’s own.
     */
    meaning?: string;
  }[];
}

/**
 * A case or a record.
 */
export interface ShowResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/show-result@1';
  /**
   * What it is.
   */
  kind: 'case' | 'record';
  /**
   * The file; null for a case of the library.
   */
  file: string | null;
  /**
   * The case; null if there is none, or it cannot be read.
   */
  case: {
    /**
     * What this file is, with the version.
     */
    format: 'driehoek/case@1';
    /**
     * The title, without names.
     */
    title: string;
    /**
     * The language of the file.
     */
    language: 'nl' | 'en';
    /**
     * The role of the case owner; never a name.
     */
    role: string;
    /**
     * The kind of work.
     */
    domain: 'beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig';
    /**
     * The level at which the dilemma arises.
     */
    level: 'individu' | 'team' | 'organisatie';
    /**
     * From whose work the case comes.
     */
    position?: 'leidinggevend' | 'medewerker';
    /**
     * The form in which the story is told.
     */
    form?: 'first-person' | 'third-person' | 'dialogue' | 'letter' | 'minutes' | 'log';
    /**
     * Words that people search for and that need not stand in the story.
     *
     * @maxItems 20
     */
    keywords?:
      | []
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ]
      | [
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
          string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string &
            string,
        ];
    /**
     * Themes the case belongs to.
     */
    themes?: string[];
    /**
     * The story: one concrete moment, anonymised.
     */
    situation: string;
    /**
     * The moral question.
     */
    question: string;
    /**
     * Who has a stake.
     */
    stakeholders?: {
      /**
       * The role of the party concerned; never a name.
       */
      role: string;
      /**
       * What this party stands to gain or lose.
       */
      stake: string;
    }[];
    /**
     * The tension as the author sees it before the session.
     */
    tension?: {
      /**
       * The side of the triangle.
       */
      side: 'professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij';
      /**
       * How the tension occurs.
       */
      how: string;
    };
    /**
     * Options already on the table.
     */
    options?: {
      /**
       * Fixed short name of the option.
       */
      id: string;
      /**
       * The option in one line.
       */
      title: string;
      /**
       * What the option brings, and to whom.
       */
      gain?: string;
      /**
       * What the option harms, and who bears it.
       */
      harm?: string;
      /**
       * What makes that harm smaller.
       */
      repair?: string;
    }[];
    /**
     * Questions for the group.
     */
    discussion?: string[];
    /**
     * Values that often come up.
     */
    values?: string[];
    /**
     * Where the theme comes from.
     */
    sources?: {
      /**
       * The name of the source.
       */
      title: string;
      /**
       * The place in the source.
       */
      ref?: string;
    }[];
  } | null;
  /**
   * The record; null for a case, and if it cannot be read.
   */
  record: {
    /**
     * The front matter, without the keys that have a fault.
     */
    front: {
      /**
       * What this file is, with the version.
       */
      format?: 'driehoek/record@1';
      /**
       * The title of the case.
       */
      title?: string;
      /**
       * The day of the session.
       */
      date?: string;
      /**
       * The language of the record.
       */
      language?: 'nl' | 'en';
      /**
       * Whether anything is still open.
       */
      status?: 'open' | 'closed';
      /**
       * The outcome of the session.
       */
      outcome?: 'besluit' | 'voorlopig' | 'geen-overeenstemming' | 'opschalen' | 'eerst-uitzoeken';
      /**
       * The case file, or library:<id>.
       */
      case?: string;
      /**
       * The session form.
       */
      protocol?: string;
      /**
       * The kind of work.
       */
      domain?: 'beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig';
      /**
       * The level of the dilemma.
       */
      level?: 'individu' | 'team' | 'organisatie';
      /**
       * From whose work the case comes.
       */
      position?: 'leidinggevend' | 'medewerker';
      /**
       * Themes.
       */
      themes?: string[];
      /**
       * How many people took part.
       */
      participants?: number;
      /**
       * How long the session took, in minutes.
       */
      minutes?: number;
      /**
       * Points out of ten for professie, politiek and maatschappij; without names, in a fixed order.
       */
      triangle?: {
        /**
         * Before the talk.
         */
        before?:
          | [number, number, number][]
          | {
              /**
               * How many people placed the case.
               */
              placed: number;
              /**
               * The centre of the placements.
               *
               * @minItems 3
               * @maxItems 3
               */
              centre?: [number, number, number];
              /**
               * How many points they lay apart on average.
               */
              spread: number;
            };
        /**
         * After the talk.
         */
        after?:
          | [number, number, number][]
          | {
              /**
               * How many people placed the case.
               */
              placed: number;
              /**
               * The centre of the placements.
               *
               * @minItems 3
               * @maxItems 3
               */
              centre?: [number, number, number];
              /**
               * How many points they lay apart on average.
               */
              spread: number;
            };
        /**
         * Where the team places the case.
         *
         * @minItems 3
         * @maxItems 3
         */
        group?: [number, number, number];
        /**
         * How many cards lay elsewhere the second time. Counts only with paired: true.
         */
        moved?: number;
        /**
         * Whether the team agrees that single placements stand here, also with fewer than five people.
         */
        kept?: boolean;
        /**
         * Whether every card of the second time belongs to one of the first, with the same number.
         */
        paired?: boolean;
      };
      /**
       * The sides where it chafes.
       */
      tensions?: ('professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij')[];
      /**
       * The values that clash here.
       */
      values?: string[];
      /**
       * The option chosen.
       */
      choice?: string;
      /**
       * How many dissenting views there are.
       */
      dissent?: number;
      /**
       * When the team returns to it.
       */
      'look-back'?: string;
      /**
       * The mark of the answers file this record was made from: there will be no second one of it.
       */
      answers?: string;
      /**
       * What this record stays known by, also when the file gets another name: the day and four characters.
       */
      id?: string;
      /**
       * Of which programme this was a meeting, and of which group.
       */
      programme?: {
        /**
         * The fixed short name of the programme.
         */
        id: string;
        /**
         * The group.
         */
        group?: string;
        /**
         * Which meeting.
         */
        meeting: number;
      };
      /**
       * What the organisation may hear of this session.
       */
      'hand-over'?: {
        /**
         * What the organisation may have of it: nothing, what can be counted, or the sentence too.
         */
        release: 'none' | 'counted' | 'quotable';
        /**
         * The row in the file for the organisation.
         */
        row?: string;
        /**
         * What was needed.
         */
        needs?: ('tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen')[];
        /**
         * From whom it has to come.
         */
        'needs-from'?: 'leiding' | 'directie' | 'bestuur' | 'ander';
      };
    };
    /**
     * The sections, as in the file.
     */
    sections: {
      /**
       * The section.
       */
      id:
        | 'summary'
        | 'choice'
        | 'dissent'
        | 'remaining'
        | 'escalation'
        | 'actions'
        | 'case'
        | 'facts'
        | 'triangle'
        | 'tension'
        | 'responsibilities'
        | 'options'
        | 'learning'
        | 'evaluation'
        | 'hand-over'
        | 'skipped'
        | 'look-back';
      /**
       * The heading above it.
       */
      heading: string | null;
      /**
       * What stands in it.
       */
      parts: {
        /**
         * What it means; null if not known.
         */
        field: string | null;
        /**
         * The label before it.
         */
        label: string | null;
        /**
         * The paragraphs.
         */
        text: string[];
        /**
         * The points, those below them too.
         */
        points: string[];
      }[];
    }[];
    /**
     * The options.
     */
    options: {
      /**
       * The fixed short name.
       */
      id: string | null;
      /**
       * The option in one line.
       */
      title: string;
      /**
       * What it brings.
       */
      gain: string | null;
      /**
       * What it harms.
       */
      harm: string | null;
      /**
       * What makes that harm smaller.
       */
      repair: string | null;
    }[];
    /**
     * The agreements.
     */
    agreements: {
      /**
       * Who does it, as a role.
       */
      role: string | null;
      /**
       * What was agreed.
       */
      what: string;
      /**
       * The day; null without one that can be read.
       */
      due: string | null;
      /**
       * How it stands.
       */
      state: 'open' | 'in-progress' | 'done' | 'dropped';
      /**
       * What stands behind the day.
       */
      remark: string | null;
      /**
       * The agreement it is a part of: its place in this list, from 0.
       */
      partOf: number | null;
    }[];
    /**
     * The dissent.
     */
    dissent: {
      /**
       * Whether it says nobody dissented.
       */
      saysNone: boolean;
      /**
       * The dissenting views.
       */
      views: {
        /**
         * The view.
         */
        view: string;
        /**
         * What is needed to go along.
         */
        needs: string | null;
        /**
         * Whether a look-back says it was acted on.
         */
        heeded: boolean;
      }[];
    };
    /**
     * Escalating; null if not said.
     */
    escalation: {
      /**
       * Whether it goes up.
       */
      asked: 'yes' | 'no' | 'unknown';
      /**
       * To whom.
       */
      to: string | null;
      /**
       * Which layer that is.
       */
      layer: ('leiding' | 'directie' | 'bestuur' | 'ander') | null;
      /**
       * Who does that.
       */
      by: string | null;
      /**
       * By which day.
       */
      byWhen: string | null;
      /**
       * When the team hears what came of it.
       */
      wordBack: string | null;
      /**
       * Who still waits for an answer.
       */
      waiting: string | null;
      /**
       * Whether word came back.
       */
      answered: 'yes' | 'partly' | 'no' | 'dropped' | 'unknown';
    } | null;
    /**
     * For the organisation; whether it may go along stands in the front matter under hand-over.
     */
    handOver: {
      /**
       * What the organisation must hear.
       */
      sentence: string | null;
      /**
       * What it was about, in own words.
       */
      themeWords: string | null;
    };
    /**
     * The look-backs.
     */
    lookBacks: {
      /**
       * The day of the look-back.
       */
      day: string | null;
      /**
       * Whether there was word back.
       */
      wordBack: ('yes' | 'partly' | 'no' | 'dropped') | null;
      /**
       * Where the case lies now.
       */
      place: ('same' | 'elsewhere' | 'unsure') | null;
      /**
       * When the team looks back again.
       */
      next: string | null;
    }[];
    /**
     * When the team looks back next.
     */
    nextLookBack: string | null;
    /**
     * What people added of their own, as Markdown.
     */
    own: string[];
  } | null;
  /**
   * What is wrong with the files, and what could not be read.
   */
  findings: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
  /**
   * The values of the case, by name.
   */
  values?: {
    /**
     * The short name.
     */
    id: string;
    /**
     * What the value is called.
     */
    name: string;
    /**
     * What the value means; not for a value of a team’s own.
     */
    meaning?: string;
  }[];
}

/**
 * What became of answers files.
 */
export interface ReviewResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/review-result@1';
  /**
   * By file, in their order.
   */
  records: {
    /**
     * The answers file.
     */
    file: string;
    /**
     * Whether the record was written now, was there already, went to the output, or did not come.
     */
    state: 'written' | 'there' | 'printed' | 'failed';
    /**
     * The record.
     */
    record: string | null;
    /**
     * The drawing beside it.
     */
    svg: string | null;
    /**
     * The record itself, where it is in no file.
     */
    text: string | null;
    /**
     * The answers as they were played, with --save-answers -.
     */
    answers: string | null;
    /**
     * What is wrong with the files, and what could not be read.
     */
    findings: {
      /**
       * The rule.
       */
      rule: string;
      /**
       * How bad it is.
       */
      severity: 'error' | 'warning';
      /**
       * The file.
       */
      file: string;
      /**
       * The line, from 1.
       */
      line: number;
      /**
       * The column, from 1, in UTF-16 units.
       */
      column: number;
      /**
       * The line of the end.
       */
      endLine: number;
      /**
       * The column just after the end.
       */
      endColumn: number;
      /**
       * What is wrong.
       */
      message: string;
      /**
       * How it can be fixed.
       */
      fix?: {
        /**
         * Whether check --fix does this by itself.
         */
        safe: boolean;
        /**
         * What to do about it.
         */
        message: string;
        /**
         * The changes in the text of the file; empty where people do it.
         */
        edits: {
          /**
           * The start, in UTF-16 units from 0.
           */
          start: number;
          /**
           * The end, which is not part of it.
           */
          end: number;
          /**
           * What comes in its place.
           */
          text: string;
        }[];
      };
    }[];
    /**
     * What else there is to say.
     */
    notices: string[];
  }[];
}

/**
 * What became of a look-back.
 */
export interface LookBackResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/look-back-result@1';
  /**
   * Whether the look-back stands in the record now, stood there already, or did not come.
   */
  state: 'written' | 'there' | 'failed';
  /**
   * The record.
   */
  file: string;
  /**
   * How many agreements were ticked.
   */
  ticked: number;
  /**
   * Agreements that are no longer there and were not ticked.
   */
  notFound: string[];
  /**
   * Agreements and views that are no longer there and were not named.
   */
  notNamed: string[];
  /**
   * What is still open. That is why the record was not closed.
   */
  staysOpen: string[];
  /**
   * What is wrong with the files, and what could not be read.
   */
  findings: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * The sessions under way.
 */
export interface SessionsResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/sessions-result@1';
  /**
   * The one that began last at the end.
   */
  sessions: {
    /**
     * The name of the session, for resume.
     */
    id: string;
    /**
     * Where it is kept.
     */
    file: string;
    /**
     * The title of the case.
     */
    title: string;
    /**
     * The session form.
     */
    protocol: string;
    /**
     * When it began, in ISO 8601.
     */
    started: string;
    /**
     * The step it stopped at; null where only the record is left to write.
     */
    step: string | null;
    /**
     * How many steps are settled.
     */
    settled: number;
    /**
     * How many steps there are.
     */
    steps: number;
  }[];
}

/**
 * The rules of check.
 */
export interface RulesResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/rules-result@1';
  /**
   * All rules.
   */
  rules: {
    /**
     * What the rule is called.
     */
    id: string;
    /**
     * The family of the rule.
     */
    group: 'form' | 'case' | 'record' | 'privacy' | 'ignore';
    /**
     * How bad it is, as the team has set it.
     */
    severity: 'error' | 'warning' | 'off';
    /**
     * Which files it is for.
     */
    kinds: (
      | 'case'
      | 'record'
      | 'protocol'
      | 'lens'
      | 'assignment'
      | 'answers'
      | 'values'
      | 'deck'
      | 'values-result'
      | 'pulse-statements'
      | 'pulse'
      | 'programme'
      | 'series'
      | 'config'
      | 'themes'
      | 'insights'
    )[];
    /**
     * What the rule asks.
     */
    title: string;
    /**
     * Why.
     */
    why: string;
    /**
     * What to do about it.
     */
    help: string;
  }[];
}

/**
 * One rule of check.
 */
export interface RuleResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/rule-result@1';
  /**
   * What the rule is called.
   */
  id: string;
  /**
   * The family of the rule.
   */
  group: 'form' | 'case' | 'record' | 'privacy' | 'ignore';
  /**
   * How bad it is, as the team has set it.
   */
  severity: 'error' | 'warning' | 'off';
  /**
   * Which files it is for.
   */
  kinds: (
    | 'case'
    | 'record'
    | 'protocol'
    | 'lens'
    | 'assignment'
    | 'answers'
    | 'values'
    | 'deck'
    | 'values-result'
    | 'pulse-statements'
    | 'pulse'
    | 'programme'
    | 'series'
    | 'config'
    | 'themes'
    | 'insights'
  )[];
  /**
   * What the rule asks.
   */
  title: string;
  /**
   * Why.
   */
  why: string;
  /**
   * What to do about it.
   */
  help: string;
  /**
   * An example.
   */
  example: {
    /**
     * What is wrong.
     */
    bad: string;
    /**
     * What is right.
     */
    good: string;
  };
}

/**
 * A new case.
 */
export interface NewResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/new-result@1';
  /**
   * Whether there is a file, or only the text.
   */
  state: 'written' | 'printed';
  /**
   * The file; null if there is none.
   */
  file: string | null;
  /**
   * The title.
   */
  title: string;
  /**
   * The case itself, if there is no file; else null.
   */
  text: string | null;
  /**
   * What is to be said to people.
   */
  notices: string[];
  /**
   * What is wrong with the files, and what could not be read.
   */
  findings: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * A copy for others, or a case told anew.
 */
export interface ShareResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/share-result@1';
  /**
   * Whether the copy was written or printed, or not: because something in it may lead to people, or because people stopped.
   */
  state: 'written' | 'printed' | 'refused' | 'stopped';
  /**
   * The files that were written.
   */
  files: string[];
  /**
   * The copy itself, where it is in no file; a Word document in base64.
   */
  text: string | null;
  /**
   * What it is.
   */
  as: 'shareable' | 'case';
  /**
   * In what form; yaml is a case file.
   */
  to: 'markdown' | 'html' | 'docx' | 'yaml';
  /**
   * How much was replaced; of a case how many sentences changed or went when it was read back.
   */
  replaced: number;
  /**
   * How much people let stand; of a case how many sentences.
   */
  kept: number;
  /**
   * What was left out: which parts, not what stood in them.
   */
  dropped: string[];
  /**
   * What people should know.
   */
  notices: string[];
  /**
   * What is wrong with the files, and what could not be read.
   */
  findings: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * The records and cases of the team.
 */
export interface ListResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/list-result@1';
  /**
   * What fits, the newest first.
   */
  entries: {
    /**
     * A record or a case.
     */
    kind: 'record' | 'case';
    /**
     * The file.
     */
    file: string;
    /**
     * The title.
     */
    title: string;
    /**
     * The day of the session.
     */
    date: string | null;
    /**
     * The language.
     */
    language: 'nl' | 'en';
    /**
     * Whether something is still open.
     */
    status: ('open' | 'closed') | null;
    /**
     * What the session came to.
     */
    outcome: ('besluit' | 'voorlopig' | 'geen-overeenstemming' | 'opschalen' | 'eerst-uitzoeken') | null;
    /**
     * The session form.
     */
    protocol: string | null;
    /**
     * The case it was about.
     */
    case: string | null;
    /**
     * The kind of work.
     */
    domain: ('beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig') | null;
    /**
     * The level.
     */
    level: ('individu' | 'team' | 'organisatie') | null;
    /**
     * The themes.
     */
    themes: string[];
    /**
     * The values: those that clash in a record, those at stake in a case.
     */
    values: string[];
    /**
     * The sides where it chafes.
     */
    sides: ('professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij')[];
    /**
     * How many people took part.
     */
    participants: number | null;
    /**
     * How many views dissented.
     */
    dissent: number | null;
    /**
     * The agreements.
     */
    actions: {
      /**
       * How many are open.
       */
      open: number;
      /**
       * How many are done.
       */
      done: number;
    } | null;
    /**
     * When the team looks back next.
     */
    lookBack: string | null;
  }[];
  /**
   * What could not be read.
   */
  unread: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * The table of all records.
 */
export interface LogResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/log-result@1';
  /**
   * The file that holds the table; null with `log -`.
   */
  file: string | null;
  /**
   * Whether the table was written, was up to date already, with --check is stale, or with `log -` was printed.
   */
  state: 'written' | 'up-to-date' | 'stale' | 'printed';
  /**
   * The table itself, where it is in no file.
   */
  text: string | null;
  /**
   * What could not be read.
   */
  unread: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * What is open in the records.
 */
export interface FollowUpResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/follow-up-result@1';
  /**
   * The day of today.
   */
  today: string;
  /**
   * What is open, by day.
   */
  items: {
    /**
     * What kind of promise it is.
     */
    kind: 'action' | 'word-back' | 'dissent' | 'look-back' | 'insight' | 'programme-answer';
    /**
     * Who does it; null for the team.
     */
    role: string | null;
    /**
     * What was promised.
     */
    what: string;
    /**
     * The day; null without one.
     */
    due: string | null;
    /**
     * Whether that day is past.
     */
    overdue: boolean;
    /**
     * The record it stands in.
     */
    file: string;
    /**
     * The title of that record.
     */
    title: string;
    /**
     * The day of that session.
     */
    date: string | null;
    /**
     * What that record stays known by, also under another file name.
     */
    id: string | null;
  }[];
  /**
   * What could not be read.
   */
  unread: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * The half-year of a team, or with --archive what was released of a half-year.
 */
export type ReportResult =
  | {
      /**
       * What this result is, with the version.
       */
      format: 'driehoek/report-result@1';
      /**
       * The day on which this report was made.
       */
      made: string;
      /**
       * The team, as its settings name it; null without one.
       */
      team: string | null;
      /**
       * This half-year and the one before.
       */
      halves: {
        /**
         * The half-year.
         */
        period: string;
        /**
         * How many sessions.
         */
        sessions: number;
        /**
         * How many of them were looked back on.
         */
        looked_back: number;
        /**
         * Dissent.
         */
        dissent: {
          /**
           * In how many sessions.
           */
          sessions: number;
          /**
           * How many dissenting views.
           */
          views: number;
          /**
           * How many of them were acted on.
           */
          heeded: number;
          /**
           * How many still wait for what they need.
           */
          waiting: number;
        };
        /**
         * Agreements.
         */
        agreements: {
          /**
           * Done.
           */
          done: number;
          /**
           * Dropped.
           */
          dropped: number;
          /**
           * Open, and the day is past.
           */
          late: number;
          /**
           * Open.
           */
          open: number;
        };
        /**
         * Asked and answered, by layer.
         */
        asked: {
          /**
           * Of whom it was asked.
           */
          layer: 'leiding' | 'directie' | 'bestuur' | 'ander' | 'unknown';
          /**
           * Word back in time.
           */
          yes: number;
          /**
           * Word back, but late.
           */
          late: number;
          /**
           * None, says the team.
           */
          no: number;
          /**
           * Nothing heard yet.
           */
          open: number;
        }[];
        /**
         * The themes, the one discussed most first.
         */
        themes: {
          /**
           * The theme.
           */
          id: string;
          /**
           * In how many sessions.
           */
          n: number;
        }[];
        /**
         * Subjects in the team’s own words.
         */
        words: string[];
        /**
         * The sides where it chafed.
         */
        sides: {
          /**
           * What was counted.
           */
          id: 'professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij';
          /**
           * How often.
           */
          n: number;
        }[];
        /**
         * The outcomes.
         */
        outcomes: {
          /**
           * What was counted.
           */
          id: 'besluit' | 'voorlopig' | 'geen-overeenstemming' | 'opschalen' | 'eerst-uitzoeken' | 'none';
          /**
           * How often.
           */
          n: number;
        }[];
        /**
         * What was needed.
         */
        needs: {
          /**
           * What was counted.
           */
          id: 'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen';
          /**
           * How often.
           */
          n: number;
        }[];
        /**
         * From whom it had to come.
         */
        needs_from: {
          /**
           * What was counted.
           */
          id: 'leiding' | 'directie' | 'bestuur' | 'ander';
          /**
           * How often.
           */
          n: number;
        }[];
        /**
         * What the organisation may have of the sessions.
         */
        released: {
          /**
           * What was counted.
           */
          id: 'none' | 'counted' | 'quotable' | 'unasked';
          /**
           * How often.
           */
          n: number;
        }[];
        /**
         * What moved.
         */
        moved: {
          /**
           * How many cards lay elsewhere the second time.
           */
          yes: number;
          /**
           * Of how many.
           */
          of: number;
        };
        /**
         * The placements on the triangle.
         */
        placed: {
          /**
           * Before the talk.
           */
          before: {
            /**
             * Points for professie, politiek and maatschappij.
             *
             * @minItems 3
             * @maxItems 3
             */
            at: [number, number, number];
            /**
             * How often.
             */
            n: number;
          }[];
          /**
           * After the talk.
           */
          after: {
            /**
             * Points for professie, politiek and maatschappij.
             *
             * @minItems 3
             * @maxItems 3
             */
            at: [number, number, number];
            /**
             * How often.
             */
            n: number;
          }[];
          /**
           * Where the team placed the case together.
           */
          group: {
            /**
             * Points for professie, politiek and maatschappij.
             *
             * @minItems 3
             * @maxItems 3
             */
            at: [number, number, number];
            /**
             * How often.
             */
            n: number;
          }[];
        };
        /**
         * What the organisation had to hear.
         */
        sentences: {
          /**
           * The record.
           */
          file: string;
          /**
           * The day of the session.
           */
          date: string;
          /**
           * The sentence.
           */
          sentence: string;
          /**
           * Whether it may go along.
           */
          release: ('none' | 'counted' | 'quotable') | null;
        }[];
      }[];
      /**
       * What is open from these sessions.
       */
      promises: {
        /**
         * How many are open.
         */
        open: number;
        /**
         * Of how many of those the day is past.
         */
        late: number;
        /**
         * The first two hundred, by day.
         */
        items: {
          /**
           * What kind of promise it is.
           */
          kind: 'action' | 'word-back' | 'dissent' | 'look-back';
          /**
           * Who does it; null for the team.
           */
          role: string | null;
          /**
           * What was promised.
           */
          what: string;
          /**
           * The day; null without one.
           */
          due: string | null;
          /**
           * Whether that day is past.
           */
          overdue: boolean;
          /**
           * The record it stands in.
           */
          file: string;
        }[];
        /**
         * What dissenting views need to go along; two hundred at most.
         */
        waiting: {
          /**
           * What kind of promise it is.
           */
          kind: 'action' | 'word-back' | 'dissent' | 'look-back';
          /**
           * Who does it; null for the team.
           */
          role: string | null;
          /**
           * What was promised.
           */
          what: string;
          /**
           * The day; null without one.
           */
          due: string | null;
          /**
           * Whether that day is past.
           */
          overdue: boolean;
          /**
           * The record it stands in.
           */
          file: string;
        }[];
      };
      /**
       * How many files are left out, by reason.
       */
      left_out: {
        [k: string]: number;
      };
    }
  | {
      /**
       * What this file is, with the version.
       */
      format: 'driehoek/release@1';
      /**
       * The half-year.
       */
      period: string;
      /**
       * How the teams are told apart.
       */
      cut: 'none' | 'domain' | 'position';
      /**
       * By group of teams; one without a cut.
       */
      groups: {
        /**
         * Which teams: all, or those of one kind.
         */
        id:
          | 'all'
          | 'beleid'
          | 'uitvoering'
          | 'bedrijfsvoering'
          | 'toezicht'
          | 'overig'
          | 'leidinggevend'
          | 'medewerker'
          | 'gemengd';
        /**
         * How many teams.
         */
        teams: number;
        /**
         * The fixed ranges with so many teams.
         */
        scale: [number, number][];
        /**
         * The themes, the range heard most first, then by alphabet.
         */
        themes: {
          /**
           * The theme.
           */
          id: string;
          /**
           * The name of a theme that was added.
           */
          title?: string;
          /**
           * In how many teams: from and up to, both included. Nothing with too few teams.
           */
          teams: [number, number] | null;
          /**
           * The side that stands out, where one does.
           */
          side: ('professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij') | null;
        }[];
        /**
         * The theme clearly heard most, where there is one.
         */
        first: string | null;
        /**
         * What teams need.
         */
        needs: {
          /**
           * What is needed.
           */
          id: 'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen';
          /**
           * In how many teams: from and up to, both included. Nothing with too few teams.
           */
          teams: [number, number] | null;
        }[];
        /**
         * In how many teams: from and up to, both included. Nothing with too few teams.
         */
        dissent: [number, number] | null;
        /**
         * In how many teams: from and up to, both included. Nothing with too few teams.
         */
        looked_back: [number, number] | null;
        /**
         * In how many teams: from and up to, both included. Nothing with too few teams.
         */
        moved: [number, number] | null;
        /**
         * What teams answered to the twelve statements.
         */
        pulse?: {
          /**
           * How many teams handed over a pulse.
           */
          teams: number;
          /**
           * For each statement, in order. Nothing where the ranges together would tell how many teams it is.
           */
          statements: ({
            /**
             * In how many teams: from and up to, both included.
             *
             * @minItems 2
             * @maxItems 2
             */
            agree: [number, number];
            /**
             * In how many teams: from and up to, both included.
             *
             * @minItems 2
             * @maxItems 2
             */
            disagree: [number, number];
            /**
             * In how many teams: from and up to, both included.
             *
             * @minItems 2
             * @maxItems 2
             */
            split: [number, number];
          } | null)[];
        };
      }[];
      /**
       * Kinds with too few teams: nothing is said about them.
       */
      too_few: (
        'beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig' | 'leidinggevend' | 'medewerker' | 'gemengd'
      )[];
      /**
       * Kinds with too few teams with a pulse: nothing is said about those pulses.
       */
      pulse_too_few?: (
        | 'all'
        | 'beleid'
        | 'uitvoering'
        | 'bedrijfsvoering'
        | 'toezicht'
        | 'overig'
        | 'leidinggevend'
        | 'medewerker'
        | 'gemengd'
      )[];
      /**
       * Asked and answered, by layer, so far.
       */
      asked: {
        /**
         * Of whom it was asked.
         */
        layer: 'leiding' | 'directie' | 'bestuur' | 'ander';
        /**
         * Word back in time.
         */
        yes: number;
        /**
         * Word back, but late.
         */
        late: number;
        /**
         * None, says the team.
         */
        no: number;
        /**
         * Nothing heard yet.
         */
        open: number;
      }[];
      /**
       * What teams said, two a theme at most.
       */
      sentences: {
        /**
         * The row the sentence comes from.
         */
        row: string;
        /**
         * The theme.
         */
        theme: string;
        /**
         * The kind of work, where at least three teams do it.
         */
        domain: ('beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig') | null;
        /**
         * The sentence; nothing where the team took it back.
         */
        sentence: string | null;
      }[];
    };

/**
 * The folder of a team.
 */
export interface InitResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/init-result@1';
  /**
   * The folder.
   */
  root: string;
  /**
   * Whether nothing was to be written.
   */
  dryRun: boolean;
  /**
   * The files that belong there.
   */
  files: {
    /**
     * The file.
     */
    path: string;
    /**
     * Whether it was made now, is missing (with --dry-run), was there, is of another version, or was renewed (with --update).
     */
    state: 'created' | 'missing' | 'there' | 'outdated' | 'updated';
  }[];
  /**
   * What people must do themselves.
   */
  advice: {
    /**
     * What there is to do.
     */
    code:
      | 'switch-on-hook'
      | 'own-hook'
      | 'husky'
      | 'lefthook'
      | 'pre-commit'
      | 'add-to-settings'
      | 'add-to-tasks'
      | 'add-to-ci'
      | 'renew-files'
      | 'edited-checker'
      | 'newer-checker'
      | 'code-owners'
      | 'larger-repository';
    /**
     * Where.
     */
    path: string;
    /**
     * What to add to that file, or the command to run; null where there is nothing to add.
     */
    add: string | null;
  }[];
}

/**
 * The session forms.
 */
export interface ProtocolsResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/protocols-result@1';
  /**
   * The forms, the team’s own first.
   */
  protocols: {
    /**
     * The name to choose it by.
     */
    id: string;
    /**
     * The title.
     */
    title: string;
    /**
     * The language.
     */
    language: 'nl' | 'en';
    /**
     * How long it takes, in minutes.
     */
    minutes: number;
    /**
     * For how many people.
     */
    for: {
      /**
       * With at least this many people.
       */
      min: number;
      /**
       * With at most this many people.
       */
      max: number;
    };
    /**
     * What the session form is for.
     */
    about: string | null;
    /**
     * Where the session form comes from.
     */
    source: string | null;
    /**
     * How many steps.
     */
    steps: number;
    /**
     * The team’s own file; null for what ships with the program.
     */
    file: string | null;
  }[];
  /**
   * What is wrong with the files, and what could not be read.
   */
  findings: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * One session form.
 */
export interface ProtocolsShowResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/protocols-show-result@1';
  /**
   * The name to choose it by.
   */
  id: string;
  /**
   * The title.
   */
  title: string;
  /**
   * The language.
   */
  language: 'nl' | 'en';
  /**
   * How long it takes, in minutes.
   */
  minutes: number;
  /**
   * For how many people.
   */
  for: {
    /**
     * With at least this many people.
     */
    min: number;
    /**
     * With at most this many people.
     */
    max: number;
  };
  /**
   * What the session form is for.
   */
  about: string | null;
  /**
   * Where the session form comes from.
   */
  source: string | null;
  /**
   * The steps, in order.
   */
  steps: {
    /**
     * The name of the step.
     */
    id: string;
    /**
     * The kind of step.
     */
    kind:
      | 'text'
      | 'long-text'
      | 'list'
      | 'pause'
      | 'talk'
      | 'silent'
      | 'choice'
      | 'date'
      | 'number'
      | 'form'
      | 'table'
      | 'place'
      | 'vote'
      | 'options'
      | 'actions'
      | 'lens'
      | 'hand-over'
      | 'sort'
      | 'pulse'
      | 'merge'
      | 'table-cards'
      | 'go-up';
    /**
     * The title.
     */
    title: string;
    /**
     * The time, in minutes.
     */
    minutes: number;
    /**
     * When the step begins: by the clock with --start, else from the start.
     */
    clock: string;
    /**
     * Who speaks.
     */
    speaks: 'inbrenger' | 'allen' | 'groep' | 'stil' | 'gespreksleider';
    /**
     * What stands on the screen.
     */
    ask: string;
    /**
     * Why this step.
     */
    why: string | null;
    /**
     * Whether the step always comes up.
     */
    always: boolean;
    /**
     * Of which assignment the step is a part.
     */
    assignment: string | null;
    /**
     * Which lenses to choose from.
     */
    lenses: string[];
    /**
     * What there is to answer.
     */
    questions: {
      /**
       * What an answers file calls the question: "step" or "step.part".
       */
      id: string;
      /**
       * The question.
       */
      ask: string;
      /**
       * What there is to choose from; empty where that is not fixed.
       */
      choices: {
        /**
         * The name of the choice.
         */
        id: string;
        /**
         * The choice.
         */
        label: string;
      }[];
    }[];
  }[];
}

/**
 * How much time a session form needs.
 */
export interface ProtocolsTimeResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/protocols-time-result@1';
  /**
   * The name to choose it by.
   */
  id: string;
  /**
   * The title.
   */
  title: string;
  /**
   * The language.
   */
  language: 'nl' | 'en';
  /**
   * With how many people.
   */
  people: number;
  /**
   * How many minutes there are.
   */
  minutes: number;
  /**
   * How many minutes are needed.
   */
  needs: number;
  /**
   * How many screens wait for somebody.
   */
  prompts: number;
  /**
   * How many texts the talk waits for.
   */
  typed: number;
  /**
   * Whether the time is enough.
   */
  enough: boolean;
  /**
   * For how many people it fits, the least and the most; null for nobody.
   */
  fits: [number, number] | null;
  /**
   * The steps; those that share a wall stand together.
   */
  steps: {
    /**
     * The name of the step.
     */
    id: string;
    /**
     * The title.
     */
    title: string;
    /**
     * How many minutes there are.
     */
    minutes: number;
    /**
     * How many minutes are needed.
     */
    needs: number;
    /**
     * How many screens wait for somebody.
     */
    prompts: number;
    /**
     * How many texts the talk waits for.
     */
    typed: number;
  }[];
}

/**
 * The lenses.
 */
export interface LensesResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/lenses-result@1';
  /**
   * The lenses, the team’s own first.
   */
  lenses: {
    /**
     * The name to choose it by.
     */
    id: string;
    /**
     * The title.
     */
    title: string;
    /**
     * The language.
     */
    language: 'nl' | 'en';
    /**
     * What this lens shows, in one line.
     */
    about: string;
    /**
     * Where the lens comes from.
     */
    source: string;
    /**
     * How many questions.
     */
    questions: number;
    /**
     * The team’s own file; null for what ships with the program.
     */
    file: string | null;
  }[];
  /**
   * What is wrong with the files, and what could not be read.
   */
  findings: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * One lens.
 */
export interface LensesShowResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/lenses-show-result@1';
  /**
   * The name to choose it by.
   */
  id: string;
  /**
   * The title.
   */
  title: string;
  /**
   * The language.
   */
  language: 'nl' | 'en';
  /**
   * What this lens shows, in one line.
   */
  about: string;
  /**
   * Where the lens comes from.
   */
  source: string;
  /**
   * The questions, in order.
   *
   * @minItems 1
   */
  questions: [
    {
      /**
       * Fixed short name of the question.
       */
      id: string;
      /**
       * What the answer is called in the record.
       */
      label: string;
      /**
       * The question.
       */
      ask: string;
    },
    ...{
      /**
       * Fixed short name of the question.
       */
      id: string;
      /**
       * What the answer is called in the record.
       */
      label: string;
      /**
       * The question.
       */
      ask: string;
    }[],
  ];
}

/**
 * What came of a pulse.
 */
export interface PulseResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/pulse-result@1';
  /**
   * Where it is; null where nothing was kept.
   */
  file: string | null;
  /**
   * The day of the pulse.
   */
  date: string;
  /**
   * The list of statements.
   */
  statements: string;
  /**
   * How many people handed in a slip.
   */
  people: number;
  /**
   * A word for each statement; null with too few people, or with groups.
   */
  words: {
    [k: string]: 'agree' | 'disagree' | 'split';
  } | null;
  /**
   * By what it is split; null without groups.
   */
  cut: ('position' | 'domain') | null;
  /**
   * The words of each group; empty without a split.
   */
  groups: {
    /**
     * Which group.
     */
    id: 'leidinggevend' | 'medewerker' | 'beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig';
    /**
     * How many people are in it.
     */
    people: number;
    /**
     * A word for each statement; there are no counts anywhere.
     */
    words: {
      [k: string]: 'agree' | 'disagree' | 'split';
    };
  }[];
  /**
   * What people want to talk about.
   */
  stars: string[];
  /**
   * The time before, where it stands beside it.
   */
  again: {
    /**
     * The day of that pulse.
     */
    date: string;
    /**
     * A word for each statement; there are no counts anywhere.
     */
    words: {
      [k: string]: 'agree' | 'disagree' | 'split';
    };
  } | null;
  /**
   * What is to be said to people.
   */
  notices: string[];
}

/**
 * A pulse that was kept.
 */
export interface PulseShowResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/pulse-show-result@1';
  /**
   * Where it is.
   */
  file: string;
  /**
   * The day of the pulse.
   */
  date: string;
  /**
   * The list of statements.
   */
  statements: string;
  /**
   * How many people handed in a slip.
   */
  people: number;
  /**
   * A word for each statement; null with too few people, or with groups.
   */
  words: {
    [k: string]: 'agree' | 'disagree' | 'split';
  } | null;
  /**
   * By what it is split; null without groups.
   */
  cut: ('position' | 'domain') | null;
  /**
   * The words of each group; empty without a split.
   */
  groups: {
    /**
     * Which group.
     */
    id: 'leidinggevend' | 'medewerker' | 'beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig';
    /**
     * How many people are in it.
     */
    people: number;
    /**
     * A word for each statement; there are no counts anywhere.
     */
    words: {
      [k: string]: 'agree' | 'disagree' | 'split';
    };
  }[];
  /**
   * What people want to talk about.
   */
  stars: string[];
  /**
   * The time before, where it stands beside it.
   */
  again: {
    /**
     * The day of that pulse.
     */
    date: string;
    /**
     * A word for each statement; there are no counts anywhere.
     */
    words: {
      [k: string]: 'agree' | 'disagree' | 'split';
    };
  } | null;
}

/**
 * What a team hands over to the organisation.
 */
export interface HandOverResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/hand-over-result@1';
  /**
   * The half-year.
   */
  period: string;
  /**
   * Whether nothing was to be written.
   */
  dryRun: boolean;
  /**
   * A file for each team.
   */
  files: {
    /**
     * The team.
     */
    team: string;
    /**
     * The file; null where there is none.
     */
    file: string | null;
    /**
     * The rows.
     */
    rows: {
      /**
       * What this file is, with the version.
       */
      format: 'driehoek/hand-over@1';
      /**
       * The half-year.
       */
      period: string;
      /**
       * The team, as its settings name it.
       */
      team: string;
      /**
       * The kind of work of the team.
       */
      domain: 'beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig';
      /**
       * Managers, staff or both.
       */
      position: 'leidinggevend' | 'medewerker' | 'gemengd';
      /**
       * By what this row is known.
       */
      row: string;
      /**
       * What it was about; words of one’s own are own.
       *
       * @maxItems 3
       */
      themes: [] | [string] | [string, string] | [string, string, string];
      /**
       * Those own words.
       */
      theme_words: string | null;
      /**
       * The sides where it chafed.
       *
       * @maxItems 3
       */
      sides:
        | []
        | ['professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij']
        | [
            'professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij',
            'professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij',
          ]
        | [
            'professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij',
            'professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij',
            'professie-politiek' | 'professie-maatschappij' | 'politiek-maatschappij',
          ];
      /**
       * Whether most placed the case elsewhere the second time; null where that cannot be said.
       */
      moved: boolean | null;
      /**
       * Whether anybody dissented.
       */
      dissent: boolean;
      /**
       * Whether the team looked back.
       */
      looked_back: boolean;
      /**
       * What was needed.
       *
       * @maxItems 6
       */
      needs:
        | []
        | ['tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen']
        | [
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
          ]
        | [
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
          ]
        | [
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
          ]
        | [
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
          ]
        | [
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
            'tijd' | 'regel' | 'rugdekking' | 'kennis' | 'contact' | 'middelen',
          ];
      /**
       * From whom it has to come.
       */
      needs_from: ('leiding' | 'directie' | 'bestuur' | 'ander') | null;
      /**
       * Of whom something was asked.
       */
      asked_of: ('leiding' | 'directie' | 'bestuur' | 'ander') | null;
      /**
       * What came of it: word back in time, late, none, or still open.
       */
      answer: ('yes' | 'late' | 'no' | 'open') | null;
      /**
       * What may go along.
       */
      release: 'counted' | 'quotable';
      /**
       * The sentence, where it may go along.
       */
      sentence: string | null;
    }[];
  }[];
  /**
   * The pulses of the half-year; null where there are none.
   */
  pulse: {
    /**
     * The file; null where there is none.
     */
    file: string | null;
    /**
     * The pulses.
     */
    rows: {
      /**
       * What this file is, with the version.
       */
      format: 'driehoek/pulse-row@1';
      /**
       * The half-year.
       */
      period: string;
      /**
       * The team, as its settings name it.
       */
      team: string;
      /**
       * The kind of work of the team.
       */
      domain: 'beleid' | 'uitvoering' | 'bedrijfsvoering' | 'toezicht' | 'overig';
      /**
       * Managers, staff or both.
       */
      position: 'leidinggevend' | 'medewerker' | 'gemengd';
      /**
       * Which pulse of the half-year, from 1.
       */
      wave: number;
      /**
       * A word for each of the twelve statements, in order.
       *
       * @minItems 12
       * @maxItems 12
       */
      words: [
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
        'agree' | 'disagree' | 'split',
      ];
    }[];
  } | null;
  /**
   * What does not go along, or not wholly.
   */
  leftOut: {
    /**
     * The record.
     */
    file: string;
    /**
     * Why it does not go along, or not wholly.
     */
    why: 'no-day' | 'look-back' | 'not-released' | 'too-long' | 'no-sentence' | 'twice' | 'asked' | 'not-kept';
  }[];
  /**
   * What could not be read.
   */
  unread: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * What is in an archive.
 */
export interface ArchiveResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/archive-result@1';
  /**
   * The folder of the archive.
   */
  archive: string;
  /**
   * The half-years.
   */
  periods: {
    /**
     * The half-year.
     */
    period: string;
    /**
     * How many teams.
     */
    teams: number;
    /**
     * How many rows.
     */
    rows: number;
    /**
     * How it was released; null where it was not yet.
     */
    released: ('none' | 'domain' | 'position') | null;
  }[];
  /**
   * What there is to do.
   */
  problems: string[];
}

/**
 * What was added.
 */
export interface ArchiveAddResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/archive-add-result@1';
  /**
   * The folder of the archive.
   */
  archive: string;
  /**
   * By file.
   */
  files: {
    /**
     * The file.
     */
    file: string;
    /**
     * New rows.
     */
    added: number;
    /**
     * New rows that count in a later half-year.
     */
    late: number;
    /**
     * Rows that changed.
     */
    changed: number;
    /**
     * Rows with a new answer.
     */
    answers: number;
    /**
     * Rows that were there.
     */
    same: number;
  }[];
  /**
   * What was not taken, or not wholly.
   */
  leftOut: {
    /**
     * The file.
     */
    file: string;
    /**
     * The line of that file.
     */
    line: number;
    /**
     * Why.
     */
    why:
      | 'not-json'
      | 'not-a-row'
      | 'twice'
      | 'other-format'
      | 'column'
      | 'not-together'
      | 'not-over'
      | 'two-teams'
      | 'released'
      | 'late-pulse'
      | 'personal'
      | 'other-team';
    /**
     * That in a sentence.
     */
    message: string;
  }[];
}

/**
 * A half-year, released or counted.
 */
export interface ArchiveReleaseResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/archive-release-result@1';
  /**
   * The folder of the archive.
   */
  archive: string;
  /**
   * The half-year.
   */
  period: string;
  /**
   * How the teams are told apart.
   */
  cut: 'none' | 'domain' | 'position';
  /**
   * What was released; null with --exact.
   */
  file: string | null;
  /**
   * How many teams.
   */
  teams: number;
  /**
   * How many rows.
   */
  rows: number;
  /**
   * Kinds of which too few teams gave a pulse: those pulses are not in it.
   */
  pulsesTooFew: (
    | 'all'
    | 'beleid'
    | 'uitvoering'
    | 'bedrijfsvoering'
    | 'toezicht'
    | 'overig'
    | 'leidinggevend'
    | 'medewerker'
    | 'gemengd'
  )[];
  /**
   * Lines of codes.csv that count for nothing; then nothing can be released yet.
   */
  problems: string[];
  /**
   * The counts for the coordinator; null without --exact.
   */
  exact:
    | {
        /**
         * The half-year.
         */
        period: string;
        /**
         * The theme.
         */
        theme: string;
        /**
         * In how many teams.
         */
        teams: number;
      }[]
    | null;
  /**
   * Whether few new themes are to be expected; null without --exact.
   */
  fewNewThemes: boolean | null;
}

/**
 * A sentence that a team took back.
 */
export interface ArchiveWithdrawResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/archive-withdraw-result@1';
  /**
   * The folder of the archive.
   */
  archive: string;
  /**
   * The team.
   */
  team: string;
  /**
   * The row.
   */
  row: string;
  /**
   * The files that were changed.
   */
  files: string[];
}

/**
 * A letter for each team.
 */
export interface ArchiveLettersResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/archive-letters-result@1';
  /**
   * The folder of the archive.
   */
  archive: string;
  /**
   * The half-year.
   */
  period: string;
  /**
   * The letters.
   */
  files: string[];
}

/**
 * What a group often puts first and last.
 */
export interface ValuesSortResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/values-sort-result@1';
  /**
   * The file; null where nothing was kept.
   */
  file: string | null;
  /**
   * The drawing; null where there is none.
   */
  svg: string | null;
  /**
   * How many slips there were.
   */
  people: number;
  /**
   * Numbers of slips that were dealt and not handed in.
   */
  missing: number[];
  /**
   * What came of it; null with fewer than five people: then nothing can be shown.
   */
  values: {
    /**
     * The day of the sort.
     */
    date: string;
    /**
     * With which value cards.
     */
    deck: string;
    /**
     * How many people handed in a slip.
     */
    people: number;
    /**
     * Whether it was counted: not with fewer than seven people, then there are only stars.
     */
    counted: boolean;
    /**
     * What often lies first or last at work, or "withheld" where that would tell too much.
     */
    work?: {
      /**
       * Often on one of the first two piles.
       */
      first: string[] | 'withheld';
      /**
       * Often on one of the last two piles.
       */
      last: string[] | 'withheld';
    };
    /**
     * What often lies elsewhere at work than at home.
     */
    apart?: {
      /**
       * Higher at work than at home.
       */
      work: string[] | 'withheld';
      /**
       * Higher at home than at work.
       */
      home: string[] | 'withheld';
    };
    /**
     * What people want to talk about.
     */
    stars: string[];
    /**
     * Of which programme this was a meeting, and of which group.
     */
    programme?: {
      /**
       * The fixed short name of the programme.
       */
      id: string;
      /**
       * The group.
       */
      group?: string;
      /**
       * Which meeting.
       */
      meeting: number;
    };
  } | null;
  /**
   * What shifted; null where it was not compared with an earlier time.
   */
  shift: {
    /**
     * The day of last time.
     */
    date: string;
    /**
     * How many people there were last time.
     */
    people: number;
    /**
     * The first two piles.
     */
    first:
      | {
          /**
           * Only last time.
           */
          before: string[];
          /**
           * Only now.
           */
          now: string[];
          /**
           * Both times.
           */
          both: string[];
        }
      | 'withheld';
    /**
     * The last two piles.
     */
    last:
      | {
          /**
           * Only last time.
           */
          before: string[];
          /**
           * Only now.
           */
          now: string[];
          /**
           * Both times.
           */
          both: string[];
        }
      | 'withheld';
    /**
     * Higher at work than at home.
     */
    work:
      | {
          /**
           * Only last time.
           */
          before: string[];
          /**
           * Only now.
           */
          now: string[];
          /**
           * Both times.
           */
          both: string[];
        }
      | 'withheld';
    /**
     * Higher at home than at work.
     */
    home:
      | {
          /**
           * Only last time.
           */
          before: string[];
          /**
           * Only now.
           */
          now: string[];
          /**
           * Both times.
           */
          both: string[];
        }
      | 'withheld';
  } | null;
}

/**
 * What was kept.
 */
export interface ValuesShowResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/values-show-result@1';
  /**
   * The file.
   */
  file: string;
  /**
   * What came of it.
   */
  values: {
    /**
     * The day of the sort.
     */
    date: string;
    /**
     * With which value cards.
     */
    deck: string;
    /**
     * How many people handed in a slip.
     */
    people: number;
    /**
     * Whether it was counted: not with fewer than seven people, then there are only stars.
     */
    counted: boolean;
    /**
     * What often lies first or last at work, or "withheld" where that would tell too much.
     */
    work?: {
      /**
       * Often on one of the first two piles.
       */
      first: string[] | 'withheld';
      /**
       * Often on one of the last two piles.
       */
      last: string[] | 'withheld';
    };
    /**
     * What often lies elsewhere at work than at home.
     */
    apart?: {
      /**
       * Higher at work than at home.
       */
      work: string[] | 'withheld';
      /**
       * Higher at home than at work.
       */
      home: string[] | 'withheld';
    };
    /**
     * What people want to talk about.
     */
    stars: string[];
    /**
     * Of which programme this was a meeting, and of which group.
     */
    programme?: {
      /**
       * The fixed short name of the programme.
       */
      id: string;
      /**
       * The group.
       */
      group?: string;
      /**
       * Which meeting.
       */
      meeting: number;
    };
  };
}

/**
 * Value cards to sort with.
 */
export interface ValuesDeckResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/values-deck-result@1';
  /**
   * The decks there are, or the one that was asked for.
   */
  decks: {
    /**
     * What they are called by.
     */
    id: string;
    /**
     * The name.
     */
    title: string;
    /**
     * How many cards on each pile.
     */
    piles: number[];
    /**
     * The cards.
     */
    cards: {
      /**
       * The number on the card.
       */
      n: number;
      /**
       * The value.
       */
      id: string;
      /**
       * The name.
       */
      name: string;
      /**
       * What it means.
       */
      meaning: string;
      /**
       * Whether it is a value of the civil service.
       */
      civil: boolean;
      /**
       * Whether the value is private.
       */
      private: boolean;
    }[];
    /**
     * The team’s own file; null for what comes with the program.
     */
    file: string | null;
  }[];
}

/**
 * What was removed.
 */
export interface ValuesForgetResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/values-forget-result@1';
  /**
   * The files that are gone.
   */
  files: string[];
}

/**
 * What goes on the table, to be printed.
 */
export interface KitResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/kit-result@1';
  /**
   * The session form.
   */
  protocol: string;
  /**
   * The name of the session form.
   */
  title: string;
  /**
   * The language of the session form.
   */
  language: 'nl' | 'en';
  /**
   * For how many people.
   */
  people: number;
  /**
   * In what form.
   */
  to: 'html' | 'pdf';
  /**
   * The case, if there is one.
   */
  case: string | null;
  /**
   * The file; null where there is none.
   */
  file: string | null;
  /**
   * The HTML itself, where it is in no file.
   */
  text: string | null;
  /**
   * The sheets, in order.
   */
  sheets: {
    /**
     * Which sheet.
     */
    sheet:
      | 'script'
      | 'triangle'
      | 'agreements'
      | 'value-cards'
      | 'value-slip'
      | 'card'
      | 'pulse-slip'
      | 'assignment'
      | 'lenses'
      | 'case'
      | 'evaluation';
    /**
     * How large a piece is once cut.
     */
    size: 'a4' | 'a5' | 'a6' | 'a7';
    /**
     * How many sheets of A4 paper.
     */
    leaves: number;
    /**
     * How many pieces once cut.
     */
    pieces: number;
  }[];
  /**
   * How many sheets of A4 paper in all.
   */
  leaves: number;
}

/**
 * The programme that was made.
 */
export interface ProgrammeNewResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/programme-new-result@1';
  /**
   * The programme.
   */
  id: string;
  /**
   * The file of the programme.
   */
  file: string;
  /**
   * What is to be said to people.
   */
  notices: string[];
}

/**
 * How the programmes stand.
 */
export interface ProgrammeShowResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/programme-show-result@1';
  /**
   * The day of today.
   */
  today: string;
  /**
   * The programmes.
   */
  programmes: {
    /**
     * The programme.
     */
    id: string;
    /**
     * The name of the programme.
     */
    title: string;
    /**
     * The file of the programme.
     */
    file: string;
    /**
     * The groups.
     */
    groups: {
      /**
       * The group.
       */
      id: string;
      /**
       * How many people the group has.
       */
      people: number;
      /**
       * How much is still open in the records of the group.
       */
      promises: number;
      /**
       * The meetings, in order.
       */
      meetings: {
        /**
         * Which meeting.
         */
        n: number;
        /**
         * The name of the meeting.
         */
        title: string;
        /**
         * The day; null without one.
         */
        date: string | null;
        /**
         * Held, held but the record is gone, the day is past, or planned.
         */
        state: 'held' | 'gone' | 'late' | 'planned';
        /**
         * The record; of a record that is gone, what it is known by.
         */
        record: string | null;
      }[];
    }[];
    /**
     * The closing session.
     */
    closing: {
      /**
       * Which meeting.
       */
      n: number;
      /**
       * The name of the meeting.
       */
      title: string;
      /**
       * The day; null without one.
       */
      date: string | null;
      /**
       * Held, held but the record is gone, the day is past, or planned.
       */
      state: 'held' | 'gone' | 'late' | 'planned';
      /**
       * The record; of a record that is gone, what it is known by.
       */
      record: string | null;
    };
    /**
     * The answer of the top.
     */
    answer: {
      /**
       * Who gives the answer.
       */
      from: string;
      /**
       * When it is there.
       */
      due: string;
      /**
       * When it came; null before.
       */
      date: string | null;
      /**
       * What the answer is.
       */
      text: string | null;
      /**
       * Whether the day is past without an answer.
       */
      overdue: boolean;
    };
  }[];
  /**
   * What is to be said to people.
   */
  notices: string[];
  /**
   * What could not be read.
   */
  unread: {
    /**
     * The rule.
     */
    rule: string;
    /**
     * How bad it is.
     */
    severity: 'error' | 'warning';
    /**
     * The file.
     */
    file: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, from 1, in UTF-16 units.
     */
    column: number;
    /**
     * The line of the end.
     */
    endLine: number;
    /**
     * The column just after the end.
     */
    endColumn: number;
    /**
     * What is wrong.
     */
    message: string;
    /**
     * How it can be fixed.
     */
    fix?: {
      /**
       * Whether check --fix does this by itself.
       */
      safe: boolean;
      /**
       * What to do about it.
       */
      message: string;
      /**
       * The changes in the text of the file; empty where people do it.
       */
      edits: {
        /**
         * The start, in UTF-16 units from 0.
         */
        start: number;
        /**
         * The end, which is not part of it.
         */
        end: number;
        /**
         * What comes in its place.
         */
        text: string;
      }[];
    };
  }[];
}

/**
 * The invitations that were made.
 */
export interface ProgrammeInviteResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/programme-invite-result@1';
  /**
   * The programme.
   */
  id: string;
  /**
   * A letter per group, and one to close.
   */
  letters: string[];
  /**
   * The calendar with reminders.
   */
  calendar: string;
}

/**
 * The one page for the top.
 */
export interface ProgrammePageResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/programme-page-result@1';
  /**
   * The programme.
   */
  id: string;
  /**
   * Where the page is; null where it is in no file.
   */
  file: string | null;
  /**
   * How many words it has.
   */
  words: number;
  /**
   * The page, as Markdown.
   */
  text: string;
  /**
   * What is to be said to people.
   */
  notices: string[];
}

/**
 * The answer that was noted.
 */
export interface ProgrammeAnswerResult {
  /**
   * What this result is, with the version.
   */
  format: 'driehoek/programme-answer-result@1';
  /**
   * The programme.
   */
  id: string;
  /**
   * The file of the programme.
   */
  file: string;
  /**
   * The day it came.
   */
  date: string;
  /**
   * What the answer is.
   */
  text: string;
  /**
   * An earlier answer that this takes the place of; null without one.
   */
  replaced: {
    /**
     * The day the earlier answer came.
     */
    date: string;
    /**
     * What the earlier answer was.
     */
    text: string;
  } | null;
  /**
   * What is to be said to people.
   */
  notices: string[];
}
