import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProcess } from '../in-process.ts';
import type { Ran } from '../spawned.ts';
import { emptyFolder } from '../workroom.ts';
import type { Item } from './said.ts';

/** A folder of a team with one record in it. */
export interface Room {
  readonly cwd: string;
  /** The record, from the folder. */
  readonly file: string;
  read(): string;
  write(text: string): void;
  run(today: string, args: readonly string[], input?: string): Promise<Ran>;
}

/** A folder in which a session has just been held, with those answers. */
export async function roomAfter(answers: object, day: string, form?: string): Promise<Room> {
  const cwd = emptyFolder();
  for (const folder of ['cases', 'protocols']) mkdirSync(join(cwd, folder));
  if (form !== undefined) writeFileSync(join(cwd, 'protocols', 'eigen.yaml'), form);
  const run: Room['run'] = (today, args, input = '') => {
    const env = { SOURCE_DATE_EPOCH: `${Date.parse(`${today}T12:00:00Z`) / 1000}` };
    return inProcess([...args, '--lang', 'nl'], { cwd, env, input });
  };
  const ran = await run(day, ['review', '--answers', '-'], JSON.stringify(answers));
  if (ran.code !== 0) throw new Error(`review gave ${ran.code}\n${ran.stderr}`);
  const file = ran.stdout.trim();
  const path = join(cwd, file);
  return {
    cwd,
    file,
    read: () => readFileSync(path, 'utf8'),
    write: (text) => writeFileSync(path, text),
    run,
  };
}

/** What the commands make of a record. */
export interface Observed {
  readonly code: number | null;
  readonly rules: readonly string[];
  /** What there is against other files that the program wrote. */
  readonly others: readonly string[];
  readonly items: readonly Item[];
  readonly unread: readonly unknown[];
  readonly entry: Readonly<Record<string, unknown>>;
  readonly log: string;
  /** With one kind of blank: some programs write an entity as the sign itself. */
  readonly copy: string;
}

interface Found {
  readonly rule: string;
  readonly file: string;
}

/** Advice on what was typed at random: where points were laid, and what a case made of it lacks. */
const advice = new Set([
  'tension-without-pull',
  'question-advice',
  'situation-moment',
  'situation-short',
  'one-obligation',
]);

function rulesIn(findings: readonly Found[], is: (found: Found) => boolean): string[] {
  const found = findings.filter((own) => is(own) && !advice.has(own.rule));
  return found.map(({ rule }) => rule).sort();
}

export async function observed({ cwd, file, run, read }: Room, today: string): Promise<Observed> {
  const before = read();
  const json = async (...args: string[]) => JSON.parse((await run(today, args)).stdout);
  const checked = await run(today, ['check', '--format', 'json', '.']);
  const { findings } = JSON.parse(checked.stdout);
  const { items, unread } = await json('follow-up', '--json');
  const { entries } = await json('list', '--json', 'records');
  const log = await run(today, ['log']);
  const copy = await run(today, ['share', file, '--output', '-']);
  if (read() !== before) throw new Error('a command that only reads has changed the record');
  return {
    code: checked.code,
    rules: rulesIn(findings, ({ file: own }) => own === file),
    others: rulesIn(findings, ({ file: own }) => own !== file),
    items: items.map(({ kind, role, what, due, overdue }: Item) => ({ kind, role, what, due, overdue })),
    unread,
    entry: entries[0],
    log: `${log.code}\n${readFileSync(join(cwd, 'records', 'README.md'), 'utf8')}`,
    copy: `${copy.code}\n${copy.stdout.replace(/&nbsp;|\u00a0/gu, ' ')}`,
  };
}
