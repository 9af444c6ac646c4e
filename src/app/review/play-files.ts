import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Context, exit, print, say } from '../../cli/context.ts';
import { parseAnswers } from '../../core/answers/parse.ts';
import { playAnswers } from '../../core/answers/play.ts';
import type { AnswersFile } from '../../core/answers/schema.ts';
import { adviseAnswers } from '../../core/check/advise-answers.ts';
import { type Finding, hasErrors, START, sortFindings } from '../../core/check/finding.ts';
import { formatText } from '../../core/check/formats/text.ts';
import { told } from '../../core/check/told.ts';
import type { RecordTemplate } from '../../core/record/template.ts';
import { publicFinding } from '../../core/results/finding.ts';
import { type RecordWishes, SESSION_FORMAT, type Start, type Subject } from '../../core/session/events.ts';
import { openSession, type Session } from '../../core/session/fold.ts';
import { withPosition } from '../../core/session/position.ts';
import { UserError } from '../../core/user-error.ts';
import { shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import { loadMessages } from '../../language/load.ts';
import { sessionDay } from '../ports.ts';
import { findCase } from '../shelf/find-case.ts';
import { findProtocol, type SessionForm } from '../shelf/find-protocol.ts';
import { type Published, publish, recordText } from './publish.ts';
import { openTemplate, recordPath, STDOUT } from './record-place.ts';

export interface PlayWishes {
  readonly caseNamed: string | undefined;
  readonly protocol: string | undefined;
  readonly date: string | undefined;
  readonly record: RecordWishes;
}

/** What became of one answers file. */
export interface PlayedFile {
  readonly file: string;
  /** Where the record was written. */
  readonly record?: string;
  readonly svg?: string;
  readonly findings: readonly Finding[];
}

/** What is told meanwhile. */
export interface Telling {
  /** Before anything is written; `source` is what the file held. */
  findings(found: readonly Finding[], file: string, source: string): void;
  /** After each file; `text` is the record where it goes to stdout. */
  played(file: PlayedFile, text?: string): void;
}

const STDIN = '-';

/** One record per answers file. A bad file is reported whole and does not stop the others. */
export async function playFiles(
  named: readonly string[],
  wishes: PlayWishes,
  context: Context,
  telling: Telling,
): Promise<PlayedFile[]> {
  const paths = named.flatMap((one) => (one === STDIN ? [STDIN] : answersFilesAt(resolve(context.cwd, one), context)));
  if (paths.length > 1 && isOneFile(wishes.record.output, context))
    throw new UserError(context.messages.cli.oneOutput, context.messages.cli.oneOutputHint);
  const player = playerFor(wishes, telling, context);
  const all: PlayedFile[] = [];
  for (const path of paths) {
    const { played, text } = await playOne(path, player, telling, context);
    telling.played(played, text);
    all.push(played);
  }
  return all;
}

/** Shows what was played: paths or JSON on stdout, findings on stderr. Gives the exit code. */
export async function playAndTell(
  named: readonly string[],
  wishes: PlayWishes,
  json: boolean,
  context: Context,
): Promise<number> {
  const all = await playFiles(named, wishes, context, {
    findings: (found, file, source) => {
      if (!json && found.length > 0) say(context, formatText(found, new Map([[file, source]]), context.messages));
    },
    played: ({ record }, text = record) => {
      if (!json && text !== undefined) print(context, text);
    },
  });
  if (json) {
    const records = all.map((one) => ({ ...one, findings: one.findings.map(publicFinding) }));
    print(context, JSON.stringify({ records }, null, 2));
  }
  const failed = all.filter(({ findings }) => hasErrors(findings)).length;
  if (failed > 0) say(context, context.messages.answers.failed(failed, all.length));
  return failed > 0 ? exit.couldNot : exit.done;
}

function isOneFile(output: string | undefined, { cwd }: Context): boolean {
  if (output === undefined || output === STDOUT) return false;
  return !(statSync(resolve(cwd, output), { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** The file itself, or every answers file in a folder, by name. */
function answersFilesAt(path: string, { messages, cwd }: Context): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.(?:ya?ml|json)$/iu.test(name));
  if (names.length === 0) throw new UserError(messages.cli.noAnswersIn(shown(path, cwd)));
  return names.sort().map((name) => join(path, name));
}

interface Told {
  readonly played: PlayedFile;
  readonly text?: string;
}

async function playOne(path: string, player: Player, telling: Telling, context: Context): Promise<Told> {
  const file = path === STDIN ? '<stdin>' : shown(path, context.cwd);
  let source = '';
  try {
    source = path === STDIN ? (await context.input()).toString('utf8') : readTextFile(path, context.messages);
    const { findings, written, text } = await player(source, file, path === STDIN ? context.cwd : dirname(path));
    return {
      played: { file, findings, ...filesOf(written, context) },
      ...(text === undefined ? {} : { text }),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = [error.message, error.hint].filter(Boolean).join('\n  ');
    const findings = told([{ rule: 'cannot-play', severity: 'error', file, ...START, message }], source);
    telling.findings(findings, file, source);
    return { played: { file, findings } };
  }
}

function filesOf(written: Published | undefined, { cwd }: Context): { record?: string; svg?: string } {
  if (!written) return {};
  return { record: shown(written.path, cwd), ...(written.svg === undefined ? {} : { svg: shown(written.svg, cwd) }) };
}

interface PlayResult {
  readonly findings: readonly Finding[];
  readonly written?: Published;
  /** The record itself, where it is not written to a file. */
  readonly text?: string;
}

type Player = (text: string, file: string, base: string) => Promise<PlayResult>;

/** Plays one file; session forms and templates are read once for all files. */
function playerFor(wishes: PlayWishes, telling: Telling, context: Context): Player {
  const forms = new Map<string, Promise<SessionForm>>();
  const templates = new Map<string, RecordTemplate>();
  return async (text, file, base) => {
    const { config } = await context.project();
    const tell = (found: readonly Finding[]) => {
      const findings = told(found, text, config.privacy);
      telling.findings(findings, file, text);
      return { findings };
    };
    const read = parseAnswers(text, file, context.messages);
    if (!read.value) return tell(read.findings);
    const own = await inLanguageOf(read.value, context);
    const form = await remember(forms, `${own.language} ${wishes.protocol ?? read.value.protocol ?? ''}`, () =>
      findProtocol(wishes.protocol ?? read.value?.protocol, own),
    );
    const subject = withPosition(await subjectOf(read.value, wishes, own, base), config.position);
    const session = openSession(startOf(read.value, form, subject, wishes, own));
    const played = await playAnswers(session, read.value, read, file, own.messages);
    if (hasErrors(played.findings)) return tell(played.findings);
    const advice = adviseAnswers(text, file, { config, language: context.language, messages: context.messages });
    const advised = tell(sortFindings([...played.findings, ...advice]));
    const template = remember(templates, own.language, () => openTemplate(wishes.record.template, own));
    return { ...advised, ...(await deliver(played.session, template, own)) };
  };
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

async function deliver(
  session: Session,
  template: RecordTemplate,
  context: Context,
): Promise<Omit<PlayResult, 'findings'>> {
  if (session.start.record.output === STDOUT) return { text: recordText(session, template, context) };
  return { written: publish(session, await recordPath(session, context), template, context) };
}

/** The record is written in the language the file asks for. */
async function inLanguageOf({ language }: AnswersFile, context: Context): Promise<Context> {
  if (language === undefined || language === context.language) return context;
  return { ...context, language, messages: await loadMessages(language) };
}

async function subjectOf(
  answers: AnswersFile,
  { caseNamed }: PlayWishes,
  context: Context,
  base: string,
): Promise<Subject> {
  if (caseNamed !== undefined) return findCase(caseNamed, context);
  if (typeof answers.case === 'string') return findCase(answers.case, context, base);
  if (answers.case !== undefined) return answers.case;
  throw new UserError(context.messages.cli.noCase, context.messages.cli.noCaseHint);
}

function startOf(
  answers: AnswersFile,
  { protocol, lenses }: SessionForm,
  subject: Subject,
  wishes: PlayWishes,
  context: Context,
): Start {
  const at = context.now().toISOString();
  const date = sessionDay(wishes.date ?? answers.date, context);
  const { language } = context;
  return {
    type: 'start',
    format: SESSION_FORMAT,
    id: '',
    at,
    date,
    language,
    protocol,
    lenses,
    subject,
    record: wishes.record,
  };
}
