import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { type CasesInput, casesResultOf, cases as findCases } from './app/cases.ts';
import { check as checkAll } from './app/check/check.ts';
import { type CheckInput, refuseRules } from './app/check/input.ts';
import { rule as findRule, rules as findRules, ruleResultOf, rulesResultOf } from './app/check/rules.ts';
import { dayOption } from './app/day-option.ts';
import { type FollowUpInput, followUp as findOpen, followUpResultOf } from './app/follow-up.ts';
import { type InitInput, initResultOf, init as layDown } from './app/init/init.ts';
import type { KitInput } from './app/kit/kit-options.ts';
import { kitResultOf, makeKit } from './app/kit/make-kit.ts';
import { lenses as findLenses, lensesResultOf, lensesShowResultOf, showLens } from './app/lenses.ts';
import { list as findEntries, type ListInput, listResultOf } from './app/list.ts';
import { type LogInput, logResultOf, log as putLog } from './app/log.ts';
import { type LookBackInput, lookBackResultOf, lookBack as playLookBack } from './app/look-back/look-back.ts';
import { newCase as makeCase, type NewInput, newResultOf } from './app/new/new-case.ts';
import type { Ports } from './app/ports.ts';
import { type AnswerInput, keepAnswer } from './app/programme/answer.ts';
import { inviteTo } from './app/programme/invite.ts';
import { makeProgramme, type NewProgramme } from './app/programme/new.ts';
import { programmePage as makePage } from './app/programme/page.ts';
import { type MeetingInput, playMeeting } from './app/programme/play-meeting.ts';
import { programmeShowResultOf, showProgrammes } from './app/programme/show.ts';
import {
  protocols as findProtocols,
  type ProtocolInput,
  protocolsResultOf,
  protocolsShowResultOf,
  showProtocol,
} from './app/protocols/protocols.ts';
import { type PulseInput, pulseResultJson, takePulse } from './app/pulse/take-pulse.ts';
import type { ReportInput } from './app/report/input.ts';
import { report as countRecords, reportResultOf } from './app/report/report.ts';
import { type PlayedFile, review as playFiles, type ReviewInput, reviewResultOf } from './app/review/play.ts';
import { schemaText } from './app/schema.ts';
import { share as shareRecord, shareResultOf } from './app/share/share.ts';
import type { ShareInput } from './app/share/share-options.ts';
import { show as open, showResultOf } from './app/show.ts';
import { soundInput } from './app/sound-input.ts';
import { soundProject, workFolder } from './app/sound-project.ts';
import { showValues, valuesShowResultOf } from './app/values/show-values.ts';
import { type SortValuesInput, sortValues, valuesSortResultOf } from './app/values/sort-values.ts';
import { checkResultOf } from './core/check/check-result.ts';
import { checkOne, fixText as fixOne } from './core/check/check-text.ts';
import { type Severity, sortFindings } from './core/check/finding.ts';
import { publicFinding } from './core/check/public-finding.ts';
import { settingsOf } from './core/check/settings.ts';
import { CONFIG_FORMAT } from './core/config/file.ts';
import { type Config as ConfigFile, configSchema } from './core/config/schema.ts';
import { schemaFaults } from './core/format/judge.ts';
import { readReview } from './core/record/read.ts';
import { recordFindings } from './core/record/record-findings.ts';
import { recordValueOf } from './core/record/record-value.ts';
import type { ReportResult } from './core/report/printed.ts';
import type { CasesResult } from './core/results/cases.ts';
import type { CheckResult } from './core/results/check.ts';
import type { PublicFinding as Finding } from './core/results/finding.ts';
import type { FollowUpResult } from './core/results/follow-up.ts';
import type { InitResult } from './core/results/init.ts';
import type { KitResult } from './core/results/kit.ts';
import type { LensesResult, LensesShowResult } from './core/results/lenses.ts';
import type { ListResult } from './core/results/list.ts';
import type { LogResult } from './core/results/log.ts';
import type { LookBackResult } from './core/results/look-back.ts';
import type { NewResult } from './core/results/new.ts';
import type {
  ProgrammeAnswerResult,
  ProgrammeInviteResult,
  ProgrammeNewResult,
  ProgrammePageResult,
  ProgrammeShowResult,
} from './core/results/programme.ts';
import type { ProtocolsResult, ProtocolsShowResult } from './core/results/protocols.ts';
import type { PulseResultJson as PulseResult } from './core/results/pulse.ts';
import type { ReviewResult } from './core/results/review.ts';
import type { RuleResult, RulesResult } from './core/results/rules.ts';
import type { ShareResult } from './core/results/share.ts';
import type { ShowResult } from './core/results/show.ts';
import type { ValuesShowResult, ValuesSortResult } from './core/results/values.ts';
import { withEdits } from './core/text/edit.ts';
import { UserError } from './core/user-error.ts';
import { en } from './language/en.ts';
import type { Messages } from './language/messages.ts';
import { nl } from './language/nl.ts';
import { version } from './version.ts';

export { UserError } from './core/user-error.ts';

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

const optionKeys = { cwd: 'text', language: 'text', config: 'text', now: 'work', input: 'work' } as const;
const catalogues = { nl, en };

/** Errors: a UserError for an option there is not, or a folder that is not there. */
function portsOf(options: Options): Ports {
  const { language = 'nl' } = options ?? {};
  if (!Object.hasOwn(catalogues, language)) throw new UserError(nl.cli.wrongLanguage(String(language)));
  const messages = catalogues[language];
  const { cwd = process.cwd(), config, now, input } = soundInput(options, optionKeys, { messages });
  const folder = workFolder(resolve(cwd), messages);
  let project: ReturnType<typeof soundProject> | undefined;
  return {
    cwd: folder,
    language,
    messages,
    now: now ?? (() => new Date()),
    random: (below) => randomInt(below),
    input: async () => Buffer.from((await input?.()) ?? []),
    project: () => {
      project ??= soundProject(folder, config, messages);
      return project;
    },
  };
}

/** What is given by itself and must be a text. */
function soundText(name: string, text: string, ports: Pick<Ports, 'messages'>): string {
  return soundInput({ [name]: text }, { [name]: 'text' }, ports, [name])[name] ?? '';
}

/** Records from answers files, as `driehoek review --answers` makes them. */
export async function review(input: ReviewInput, options: Options = {}): Promise<ReviewResult> {
  const ports = portsOf(options);
  const own = soundInput(input, reviewKeys, ports, ['answers']);
  const all: PlayedFile[] = [];
  for await (const played of playFiles(own, ports)) all.push(played);
  return reviewResultOf(all);
}

const reviewKeys = {
  answers: 'texts',
  case: 'text',
  protocol: 'text',
  date: 'text',
  output: 'text',
  template: 'text',
  svg: 'yesNo',
  again: 'yesNo',
  saveAnswers: 'text',
} as const;

/** What came of answers: the record as text with its drawing, or what is wrong with the answers. */
export interface PlayedText {
  readonly record: string | null;
  readonly svg: string | null;
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/** A record from the text of an answers file. Nothing is written; a case or session form that it names is read. */
export async function playAnswers(
  text: string,
  input: Pick<ReviewInput, 'case' | 'protocol' | 'date' | 'template'> = {},
  options: Options = {},
): Promise<PlayedText> {
  const source = soundText('text', text, portsOf(options));
  const ports = portsOf({ ...options, input: async () => Buffer.from(source) });
  const own = soundInput({ ...input, answers: ['-'], output: '-' }, reviewKeys, ports);
  const { value: played } = await playFiles(own, ports).next();
  const { text: record = null, drawing = null, findings = [], notices = [] } = played ?? {};
  return { record, svg: drawing, findings: findings.map(publicFinding), notices };
}

/** A look-back from an answers file, put into its record. */
export async function lookBack(input: LookBackInput, options: Options = {}): Promise<LookBackResult> {
  const ports = portsOf(options);
  return lookBackResultOf(
    await playLookBack(
      soundInput(input, { record: 'text', answers: 'text', date: 'text' }, ports, ['record', 'answers']),
      ports,
    ),
  );
}

/** Every fault in files. Only reads, unless `fix` is asked for. */
export async function check(input: CheckInput = {}, options: Options = {}): Promise<CheckResult> {
  const ports = portsOf(options);
  const { files, summary } = await checkAll(soundInput(input, checkKeys, ports), ports);
  const found = [];
  for await (const { findings } of files) for (const finding of findings) found.push(finding);
  const { files: count, problems } = summary();
  return checkResultOf({ version, files: count, problems, findings: sortFindings(found) });
}

const checkKeys = {
  paths: 'texts',
  staged: 'yesNo',
  base: 'text',
  stdinFilename: 'text',
  shard: 'text',
  fix: 'yesNoAll',
  quiet: 'yesNo',
  rules: 'fields',
  maxWarnings: 'count',
  today: 'text',
  jobs: 'count',
  cache: 'yesNo',
} as const;

/** What a text is checked as. */
export interface TextInput {
  /** The path of the file, as findings name it. */
  readonly file: string;
  /** The folder of the project it lies in: then it must be a case or a record. */
  readonly folder?: 'cases' | 'library' | 'records';
  /** As in driehoek.config.yaml. */
  readonly config?: Omit<ConfigFile, 'format'>;
  /** By rule; goes before the config. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The day of the check, as "2026-12-05"; without it nothing is past its day. */
  readonly today?: string;
}

const textKeys = { file: 'text', folder: 'text', config: 'fields', rules: 'fields', today: 'text' } as const;

function checkOf(text: string, input: TextInput, options: Options) {
  const { language, messages } = portsOf(options);
  soundText('text', text, { messages });
  const { file, folder, config, rules, today } = soundInput(input, textKeys, { messages }, ['file']);
  const own = config && ({ ...config, format: CONFIG_FORMAT } as const);
  refuseRules({ ...config?.rules, ...rules }, messages);
  refuseConfig(own, messages);
  dayOption('--today', today, { messages });
  return {
    place: { file, named: true as const, ...(folder === undefined ? {} : { folder }) },
    settings: settingsOf(own, language, rules),
    messages,
    world: { file, ...(today === undefined ? {} : { today }) },
  };
}

/** What no config file could hold. Errors: a UserError with the first thing that is wrong in it. */
function refuseConfig(config: ConfigFile | undefined, messages: Messages): void {
  const [fault] = config === undefined ? [] : schemaFaults(configSchema, config, { messages });
  if (fault) throw new UserError(`config.${fault.path.join('.')}: ${fault.message}`);
}

/** Everything against one text, from the text alone: nothing is read or written. */
export function checkText(text: string, input: TextInput, options: Options = {}): Finding[] {
  return (checkOne(text, checkOf(text, input, options)) ?? []).map(publicFinding);
}

/** A text with its safe fixes made: only their bytes change. `count` is how many findings were fixed. */
export function fixText(text: string, input: TextInput, options: Options = {}): { text: string; count: number } {
  const { text: fixed, count } = fixOne(text, checkOf(text, input, options));
  return { text: fixed, count };
}

/** A text with the edits of a finding made: offsets in UTF-16 units of the text as it stands in its file. */
export function applyEdits(text: string, edits: NonNullable<Finding['fix']>['edits']): string {
  return withEdits(text, edits);
}

/** The text of a record as a value, with what is wrong with it; null where it is no record. */
export function readRecord(
  text: string,
  input: { readonly file: string },
  options: Options = {},
): Pick<ShowResult, 'record' | 'findings'> {
  const { messages } = portsOf(options);
  soundText('text', text, { messages });
  const { file } = soundInput(input, { file: 'text' }, { messages }, ['file']);
  const read = readReview(text);
  const findings = recordFindings(text, file, read, messages).map(publicFinding);
  return { record: read.ok ? recordValueOf(read.review, text) : null, findings };
}

/** A case or a record, by its path or id. */
export async function show(named: string, options: Options = {}): Promise<ShowResult> {
  const ports = portsOf(options);
  return showResultOf(await open(soundText('named', named, ports), ports));
}

/** The records and cases of a team. */
export async function list(input: ListInput = {}, options: Options = {}): Promise<ListResult> {
  const ports = portsOf(options);
  return listResultOf(await findEntries(soundInput(input, listKeys, ports), ports));
}

const listKeys = {
  paths: 'texts',
  kind: 'text',
  theme: 'text',
  domain: 'text',
  status: 'text',
  outcome: 'text',
  side: 'text',
  since: 'text',
  until: 'text',
} as const;

/** One table of all records between two marks in a file. */
export async function log(input: LogInput = {}, options: Options = {}): Promise<LogResult> {
  const ports = portsOf(options);
  return logResultOf(await putLog(soundInput(input, { file: 'text', check: 'yesNo' }, ports), ports));
}

/** What is open in the records. */
export async function followUp(input: FollowUpInput = {}, options: Options = {}): Promise<FollowUpResult> {
  const ports = portsOf(options);
  const keys = { paths: 'texts', due: 'text', overdue: 'yesNo', week: 'yesNo', today: 'text' } as const;
  return followUpResultOf(await findOpen(soundInput(input, keys, ports), ports));
}

/** A copy of a record for others; refused where something in it may lead to a person and was not accepted. */
export async function share(input: ShareInput, options: Options = {}): Promise<ShareResult> {
  const ports = portsOf(options);
  const keys = { record: 'text', as: 'text', to: 'text', output: 'text', answers: 'text', accept: 'texts' } as const;
  return shareResultOf(await shareRecord(soundInput(input, keys, ports, ['record']), ports));
}

/** A pulse from slips or a table of answers, counted in words and kept. */
export async function pulse(input: PulseInput, options: Options = {}): Promise<PulseResult> {
  const ports = portsOf(options);
  return pulseResultJson(await takePulse(soundInput(input, pulseKeys, ports), ports));
}

const pulseKeys = {
  slips: 'text',
  csv: 'text',
  statements: 'text',
  people: 'count',
  again: 'text',
  cut: 'text',
  output: 'text',
  date: 'text',
} as const;

/** The half-year of a team, or with `archive` what was released of a half-year of many. */
export async function report(input: Omit<ReportInput, 'format'> = {}, options: Options = {}): Promise<ReportResult> {
  const ports = portsOf(options);
  const keys = { paths: 'texts', period: 'text', archive: 'text' } as const;
  return reportResultOf(await countRecords(soundInput(input, keys, ports), ports));
}

/** A new case file, from what is told or from a case there is. */
export async function newCase(input: NewInput, options: Options = {}): Promise<NewResult> {
  const ports = portsOf(options);
  const made = await makeCase(soundInput(input, newKeys, ports), ports);
  if (made === undefined) throw new Error('Nobody was asked.');
  return newResultOf(made, ports);
}

const newKeys = {
  title: 'text',
  role: 'text',
  domain: 'text',
  level: 'text',
  position: 'text',
  theme: 'texts',
  situationFile: 'text',
  question: 'text',
  from: 'text',
  output: 'text',
} as const;

/** What a team's repository needs. */
export async function init(input: InitInput = {}, options: Options = {}): Promise<InitResult> {
  const ports = portsOf(options);
  return initResultOf(
    await layDown(soundInput(input, { ci: 'text', dryRun: 'yesNo', update: 'yesNo' }, ports), ports),
    ports,
  );
}

/** The cases there are, the team's own first. */
export async function cases(input: CasesInput = {}, options: Options = {}): Promise<CasesResult> {
  const ports = portsOf(options);
  const keys = { query: 'text', theme: 'text', side: 'text', domain: 'text', level: 'text' } as const;
  const { found, faulty } = await findCases(soundInput(input, keys, ports), ports);
  return casesResultOf({ found: found.map(({ one }) => one), faulty }, ports);
}

/** The session forms there are. */
export async function protocols(options: Options = {}): Promise<ProtocolsResult> {
  return protocolsResultOf(await findProtocols(portsOf(options)));
}

/** One session form. */
export async function protocol(input: ProtocolInput, options: Options = {}): Promise<ProtocolsShowResult> {
  const ports = portsOf(options);
  return protocolsShowResultOf(
    await showProtocol(soundInput(input, { protocol: 'text', start: 'text' }, ports, ['protocol']), ports),
  );
}

/** What goes on the table of a session, in a new file to print. */
export async function kit(input: KitInput = {}, options: Options = {}): Promise<KitResult> {
  const ports = portsOf(options);
  return kitResultOf(await makeKit(soundInput(input, kitKeys, ports), ports));
}

const kitKeys = {
  protocol: 'text',
  case: 'text',
  deck: 'text',
  statements: 'text',
  people: 'count',
  only: 'text',
  to: 'text',
  start: 'text',
  output: 'text',
} as const;

/** A sort of value cards, from slips: what a group often puts first and last, and never how many of them did; kept. */
export async function values(input: SortValuesInput, options: Options = {}): Promise<ValuesSortResult> {
  const ports = portsOf(options);
  return valuesSortResultOf(await sortValues(soundInput(input, valuesKeys, ports, ['slips']), ports));
}

const valuesKeys = {
  slips: 'text',
  deck: 'text',
  people: 'count',
  again: 'text',
  output: 'text',
  date: 'text',
} as const;

/** What was kept of a sort, by its file; of the latest if left out. */
export async function keptValues(file?: string, options: Options = {}): Promise<ValuesShowResult> {
  const ports = portsOf(options);
  return valuesShowResultOf(await showValues(file === undefined ? file : soundText('file', file, ports), ports));
}

/** How a programme stands, by its id or file; all of them if left out. Only reads. */
export async function programmes(programme?: string, options: Options = {}): Promise<ProgrammeShowResult> {
  const ports = portsOf(options);
  const named = programme === undefined ? programme : soundText('programme', programme, ports);
  return programmeShowResultOf(await showProgrammes(named, ports));
}

/** The plan of a programme, in a new file. */
export async function newProgramme(input: NewProgramme, options: Options = {}): Promise<ProgrammeNewResult> {
  const ports = portsOf(options);
  return makeProgramme(soundInput(input, programmeKeys, ports), ports);
}

const programmeKeys = {
  id: 'text',
  title: 'text',
  series: 'text',
  leader: 'texts',
  group: 'texts',
  closing: 'text',
  answerFrom: 'text',
  answerDue: 'text',
} as const;

/** Of which programme, and where what is made of it goes. */
export interface ProgrammeInput {
  /** Its id, or its file; the only one there is if left out. */
  readonly programme?: string;
  readonly output?: string;
}

/** A letter for each group and one to close, and a calendar. `output` is a folder; beside the programme if left out. */
export async function invitations(input: ProgrammeInput = {}, options: Options = {}): Promise<ProgrammeInviteResult> {
  const ports = portsOf(options);
  const { programme, output } = soundInput(input, { programme: 'text', output: 'text' }, ports);
  return inviteTo(programme, output, ports);
}

/** A meeting of a group, or the closing session of all, from an answers file: its record belongs to the programme. */
export async function meeting(input: MeetingInput, options: Options = {}): Promise<ReviewResult> {
  const ports = portsOf(options);
  return reviewResultOf(await playMeeting(soundInput(input, meetingKeys, ports, ['answers']), ports));
}

const meetingKeys = {
  programme: 'text',
  group: 'text',
  meeting: 'count',
  answers: 'text',
  case: 'text',
  date: 'text',
  output: 'text',
  template: 'text',
  svg: 'yesNo',
  saveAnswers: 'text',
} as const;

/** The one page for the top, from the record of the closing session. `output` is a new file; none if left out. */
export async function programmePage(input: ProgrammeInput = {}, options: Options = {}): Promise<ProgrammePageResult> {
  const ports = portsOf(options);
  const { programme, output } = soundInput(input, { programme: 'text', output: 'text' }, ports);
  return makePage(programme, output, ports);
}

/** What came back from the top, kept in the programme. */
export async function programmeAnswer(
  input: AnswerInput & Pick<ProgrammeInput, 'programme'>,
  options: Options = {},
): Promise<ProgrammeAnswerResult> {
  const ports = portsOf(options);
  const keys = { programme: 'text', text: 'text', date: 'text' } as const;
  const { programme, ...answer } = soundInput(input, keys, ports, ['text']);
  const { title: _, ...kept } = await keepAnswer(programme, answer, ports);
  return kept;
}

/** The lenses there are. */
export async function lenses(options: Options = {}): Promise<LensesResult> {
  return lensesResultOf(await findLenses(portsOf(options)));
}

/** One lens. */
export async function lens(named: string, options: Options = {}): Promise<LensesShowResult> {
  const ports = portsOf(options);
  return lensesShowResultOf(await showLens(soundText('named', named, ports), ports));
}

/** The rules of `check`, as a team has set them. */
export async function rules(options: Options = {}): Promise<RulesResult> {
  return rulesResultOf(await findRules(portsOf(options)));
}

/** One rule. */
export async function rule(id: string, options: Options = {}): Promise<RuleResult> {
  const ports = portsOf(options);
  return ruleResultOf(await findRule(soundText('id', id, ports), ports));
}

/** The JSON Schema (2020-12) of a file format or a result. */
export function schema(kind: string, options: Options = {}): object {
  const ports = portsOf(options);
  return JSON.parse(schemaText(soundText('kind', kind, ports), ports)) as object;
}
