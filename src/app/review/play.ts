import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseAnswers } from '../../core/answers/parse.ts';
import { playAnswers } from '../../core/answers/play.ts';
import type { AnswersFile } from '../../core/answers/schema.ts';
import { adviseAnswers } from '../../core/check/advise-answers.ts';
import { type Finding, hasErrors, START, sortFindings } from '../../core/check/finding.ts';
import { publicFinding } from '../../core/check/public-finding.ts';
import { told } from '../../core/check/told.ts';
import type { InProgramme } from '../../core/record/schema.ts';
import type { RecordTemplate } from '../../core/record/template.ts';
import type { ReviewResult } from '../../core/results/review.ts';
import type { RecordOptions, Subject } from '../../core/session/events.ts';
import { openSession, type Session } from '../../core/session/fold.ts';
import { withPosition } from '../../core/session/position.ts';
import { prefillOf } from '../../core/session/prefill.ts';
import { UserError } from '../../core/user-error.ts';
import { answersMark } from '../../files/answers-mark.ts';
import { statOf } from '../../files/leads-out.ts';
import { shown } from '../../files/project.ts';
import { loadMessages } from '../../language/load.ts';
import { inputText } from '../input-text.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { findCase, noticesOn } from '../shelf/find-case.ts';
import { findProtocol, type SessionForm, withCards } from '../shelf/find-protocol.ts';
import { type Delivered, delivererFor, isOneFile } from './deliver.ts';
import { openTemplate } from './record-place.ts';
import { refuseClosing } from './refuse-closing.ts';
import { checkSaving } from './save-answers.ts';
import { startOf } from './start-of.ts';
import { withId } from './with-id.ts';

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

/** Of which programme it is a meeting; a closing session brings what it is about. */
export interface OfProgramme {
  readonly front: InProgramme;
  readonly subject?: Subject;
}

type ReviewPorts = Words & Workplace & Clock;

/** What became of one answers file. */
export interface PlayedFile extends Delivered {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** What the answers file held. */
  readonly source: string;
}

const STDIN = '-';

/**
 * One record per answers file, in their order, each as soon as it is there. A bad file is reported whole and does not stop the
 * others. Errors: a UserError for options that cannot be.
 */
export async function* review(
  input: ReviewInput,
  ports: ReviewPorts,
  programme?: OfProgramme,
): AsyncGenerator<PlayedFile> {
  const { cwd } = ports;
  const paths = input.answers.flatMap((one) => (one === STDIN ? [STDIN] : answersFilesAt(resolve(cwd, one), ports)));
  if (programme !== undefined && paths.length > 1) throw new UserError(ports.messages.programme.oneRecord);
  refuseTogether(input, paths.length, ports);
  const play = playerFor(input, ports, programme);
  // What comes in, comes once; it may be named more often.
  let came: Promise<Buffer> | undefined;
  const once = { ...ports, input: () => (came ??= ports.input()) };
  for (const path of paths) yield await playOne(path, play, once);
}

/** What cannot be asked of so many answers files. */
function refuseTogether(input: ReviewInput, count: number, ports: ReviewPorts): void {
  const { cli } = ports.messages;
  if (count > 1 && isOneFile(input.output, ports.cwd)) throw new UserError(cli.oneOutput, cli.oneOutputHint);
  if (count > 1 && input.saveAnswers !== undefined) throw new UserError(cli.oneSaved);
  checkSaving(input, ports);
}

export function reviewResultOf(all: readonly PlayedFile[]): ReviewResult {
  const records = all.map(({ file, state, findings, notices, ...own }) => {
    const { record = null, svg = null, text = null, answers = null } = own;
    return { file, state, record, svg, text, answers, findings: findings.map(publicFinding), notices };
  });
  return { format: 'driehoek/review-result@1', records };
}

/** The file itself, or every answers file in a folder, by name; hidden ones are of the system. */
function answersFilesAt(path: string, { messages, cwd }: Words & Workplace): string[] {
  const stat = statOf(path);
  if (!stat?.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /^[^.].*\.(?:ya?ml|json)$/iu.test(name));
  if (names.length === 0) throw new UserError(messages.cli.noAnswersIn(shown(path, cwd)));
  return names.sort().map((name) => join(path, name));
}

async function playOne(path: string, play: Player, ports: ReviewPorts): Promise<PlayedFile> {
  const { cwd } = ports;
  const file = path === STDIN ? '<stdin>' : shown(path, cwd);
  let source = '';
  try {
    source = await inputText(path, ports);
    return { file, source, ...(await play(source, file, path === STDIN ? cwd : dirname(path))) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = [error.message, error.hint].filter(Boolean).join('\n  ');
    const findings = told([{ rule: 'cannot-play', severity: 'error', file, ...START, message }], source);
    return { file, source, state: 'failed', findings, notices: [] };
  }
}

type Outcome = Omit<PlayedFile, 'file' | 'source'>;
type Player = (text: string, file: string, base: string) => Promise<Outcome>;

/** Plays one file; session forms, templates and what is there already are read once for all files. */
function playerFor(input: ReviewInput, ports: ReviewPorts, programme?: OfProgramme): Player {
  const forms = new Map<string, Promise<SessionForm>>();
  const templates = new Map<string, RecordTemplate>();
  const record: RecordOptions = {
    svg: input.svg ?? true,
    ...(input.output === undefined ? {} : { output: input.output }),
    ...(input.template === undefined ? {} : { template: input.template }),
  };
  const deliver = delivererFor(input, ports);
  return async (text, file, base) => {
    const { config } = await ports.project();
    const tell = (found: readonly Finding[]) => told(found, text, config.privacy);
    const read = parseAnswers(text, file, ports.messages);
    if (!read.value) return { state: 'failed', findings: tell(read.findings), notices: [] };
    const answers = read.value;
    const own = await inLanguageOf(answers, ports);
    const named = input.protocol ?? answers.protocol;
    const found = await remember(forms, `${own.language} ${named ?? ''}`, () => findProtocol(named, own));
    if (programme === undefined) refuseClosing(found.protocol, own);
    const form = withCards(found, answers, own);
    const subject = withPosition(
      programme?.subject ?? (await subjectOf(answers, input.case, own, base)),
      config.position,
    );
    const start = startOf({ form, subject, themes: config.themes, date: input.date ?? answers.date, record }, own);
    const opened = openSession({
      ...start,
      answers: answersMark(text),
      ...(programme === undefined ? {} : { programme: programme.front }),
    });
    const played = await playAnswers(opened, withLines(answers, opened), read, file, own.messages);
    if (hasErrors(played.findings)) return { state: 'failed', findings: tell(played.findings), notices: [] };
    const advice = adviseAnswers(text, file, { config, language: ports.language, messages: ports.messages });
    const template = remember(templates, own.language, () => openTemplate(input.template, own));
    const delivered = await deliver(withId(played.session), template, own);
    const findings = tell(sortFindings([...played.findings, ...advice]));
    return { ...delivered, findings, notices: [...noticesOn(subject, ports.messages), ...delivered.notices] };
  };
}

/** The lines of the groups come with the programme: an answers file need not say them again. */
function withLines(answers: AnswersFile, session: Session): AnswersFile {
  const { protocol, subject } = session.start;
  const step = protocol.steps.find((one) => one.kind === 'table' && one.prefill === 'lines');
  if (subject.lines === undefined || step === undefined) return answers;
  const own = answers.answers[step.id] ?? [];
  if (!Array.isArray(own) || own.length > 0) return answers;
  return { ...answers, answers: { ...answers.answers, [step.id]: prefillOf(step, session) } };
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** The record is written in the language the file asks for. */
async function inLanguageOf({ language }: AnswersFile, ports: ReviewPorts): Promise<ReviewPorts> {
  if (language === undefined || language === ports.language) return ports;
  return { ...ports, language, messages: await loadMessages(language) };
}

async function subjectOf(
  answers: AnswersFile,
  named: string | undefined,
  ports: ReviewPorts,
  base: string,
): Promise<Subject> {
  if (named !== undefined) return findCase(named, ports);
  if (typeof answers.case === 'string') return findCase(answers.case, ports, base);
  if (answers.case !== undefined) return answers.case;
  throw new UserError(ports.messages.cli.noCase, ports.messages.cli.noCaseHint);
}
