import { relative, resolve, sep } from 'node:path';
import { parseAnswers } from '../../core/answers/parse.ts';
import { playAnswers } from '../../core/answers/play.ts';
import { type Finding, hasErrors } from '../../core/check/finding.ts';
import { publicFinding } from '../../core/check/public-finding.ts';
import type { DatedReview } from '../../core/look-back/dated.ts';
import { lookBackForm } from '../../core/look-back/form.ts';
import { subjectsOf } from '../../core/look-back/subjects.ts';
import { titleOf } from '../../core/record/review.ts';
import type { LookBackResult } from '../../core/results/look-back.ts';
import type { LookBackStart, Start } from '../../core/session/events.ts';
import { openSession } from '../../core/session/fold.ts';
import { shown } from '../../files/project.ts';
import { checkReplaceable } from '../../files/rewrite-file.ts';
import { loadMessages } from '../../language/load.ts';
import { type Faulty, faultyFile } from '../faults.ts';
import { inputText } from '../input-text.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { findRecord } from '../records/find-record.ts';
import { unplacedIn } from '../records/unplaced.ts';
import { startOf } from '../review/start-of.ts';
import { allAsked, closingFindings } from './closing-findings.ts';
import { type KeptLookBack, keepLookBack, openRecord } from './keep-look-back.ts';

type LookBackPorts = Words & Workplace & Clock;

export interface LookBackInput {
  /** A path, or a name in the records folder. */
  readonly record: string;
  /** An answers file, or "-" for what comes in. */
  readonly answers: string;
  /** The day of the look-back, instead of that of the answers, or today. */
  readonly date?: string;
}

/** A look-back that can begin. */
export interface BegunLookBack {
  readonly start: Start & { readonly lookBack: LookBackStart };
  readonly file: string;
  readonly path: string;
  readonly review: DatedReview;
  /** In the language of the record. */
  readonly words: Words;
  /** What of the front matter of the record could not be read. */
  readonly faulty: Faulty;
  /** Passages in it that stand where nothing is known to stand. */
  readonly unplaced: readonly Finding[];
}

/** Errors: a UserError that shows what is wrong with the record, or would go wrong, or for a day there is not. */
export async function beginLookBack(
  path: string,
  asked: string | undefined,
  ports: LookBackPorts,
): Promise<BegunLookBack> {
  const file = shown(path, ports.cwd);
  const { text, review, language, findings } = await openRecord(path, ports);
  const words = { language, messages: await loadMessages(language) };
  const { root } = await ports.project();
  const form = { protocol: lookBackForm(review, words.messages), lenses: [] };
  const beginning = { form, subject: { title: titleOf(review.front, path) }, date: asked, record: { svg: false } };
  const record = relative(root, path).split(sep).join('/');
  const start = { ...startOf(beginning, { ...ports, ...words }), lookBack: { record, ...subjectsOf(review) } };
  const faulty = await faultyFile(findings, text, ports);
  return { start, file, path, review, words, faulty, unplaced: unplacedIn(review, text, file, ports) };
}

/** What became of it; the findings are about the answers. */
export interface LookedBack extends Faulty, KeptLookBack {
  readonly state: LookBackResult['state'];
}

/** A look-back from an answers file. Every fault is named at once, and then nothing is written. */
export async function playLookBack(
  { start, file, path, words }: BegunLookBack,
  { answers: named, date: asked }: Pick<LookBackInput, 'answers' | 'date'>,
  ports: LookBackPorts,
): Promise<LookedBack> {
  const { cwd } = ports;
  const { messages } = words;
  checkReplaceable(path, file, ports.messages);
  const name = named === '-' ? '<stdin>' : shown(resolve(cwd, named), cwd);
  const text = await inputText(named, { ...ports, messages });
  const read = parseAnswers(text, name, messages);
  const { value } = read;
  const date = asked === undefined ? (value?.date ?? start.date) : start.date;
  const played =
    value && (await playAnswers(openSession({ ...start, date }), allAsked(value, start), read, name, messages));
  const found = played?.findings ?? read.findings;
  const left = played === undefined || hasErrors(found) ? [] : closingFindings(played.session, read, name, messages);
  const faulty = await faultyFile([...found, ...left], text, ports);
  if (played === undefined || hasErrors(faulty.findings))
    return {
      ...faulty,
      state: 'failed',
      file,
      changed: false,
      ticked: 0,
      moved: 0,
      dropped: 0,
      notFound: [],
      notNamed: [],
      staysOpen: [],
    };
  const kept = await keepLookBack(played.session, start.lookBack, { ...ports, ...words });
  return { ...faulty, ...kept, state: kept.changed ? 'written' : 'there' };
}

/** A look-back from answers, whole. Errors: a UserError for a record that is not there, or that cannot be looked back on. */
export async function lookBack(input: LookBackInput, ports: LookBackPorts): Promise<LookedBack> {
  const path = await findRecord(input.record, ports);
  return playLookBack(await beginLookBack(path, input.date, ports), input, ports);
}

export function lookBackResultOf(looked: LookedBack): LookBackResult {
  const { state, file, ticked, notFound, notNamed, staysOpen, findings } = looked;
  const names = { notFound: [...notFound], notNamed: [...notNamed], staysOpen: [...staysOpen] };
  return {
    format: 'driehoek/look-back-result@1',
    state,
    file,
    ticked,
    ...names,
    findings: findings.map(publicFinding),
  };
}
