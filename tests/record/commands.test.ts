import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { baseOf, type Edit, edits, TODAY } from '../support/edits.ts';
import { inProcess } from '../support/in-process.ts';

/** Each record in a file of its own, by the number of the edit; the base of each language too. */
const cwd = mkdtempSync(join(tmpdir(), 'driehoek-edits-'));
const run = (...args: string[]) =>
  inProcess([...args, '--lang', 'nl'], { cwd, env: { SOURCE_DATE_EPOCH: `${Date.parse(TODAY) / 1000}` } });
const fileOf = ({ id }: Edit) => `records/2026-12-18-${id}.md`;
const readable = edits.filter(({ expected }) => !expected.conflict);
const unreadable = edits.filter(({ expected }) => expected.conflict);

interface Row {
  readonly file: string;
  readonly [key: string]: unknown;
}

let followUp: { readonly items: readonly Row[]; readonly unread: readonly Row[] };
let entries: readonly Row[];
let findings: readonly Row[];

beforeAll(async () => {
  for (const folder of ['records', 'copies']) mkdirSync(join(cwd, folder));
  for (const edit of edits) writeFileSync(join(cwd, fileOf(edit)), edit.apply(baseOf(edit)));
  followUp = JSON.parse((await run('follow-up', '--json', '.')).stdout);
  entries = JSON.parse((await run('list', '--json', '.')).stdout).entries;
  findings = JSON.parse((await run('check', '--format', 'json', '.')).stdout).findings;
});

const of = (rows: readonly Row[], edit: Edit) => rows.filter(({ file }) => file === fileOf(edit));

describe('after a hand has been at a record', () => {
  test.each(readable)('$id: `follow-up --json` says what is open', (edit) => {
    const { agreements, wordBack } = edit.expected;
    const open = agreements.filter(({ state }) => state === 'open' || state === 'in-progress');
    const said = of(followUp.items, edit);
    const actions = said.filter(({ kind }) => kind === 'action');
    const ofRow = (row: Readonly<Record<string, unknown>>) => `${row.role ?? ''} ${row.due ?? ''}`;
    expect(actions.map(ofRow).sort()).toEqual(open.map((one) => ofRow({ ...one })).sort());
    const backs = said.filter(({ kind }) => kind === 'word-back');
    expect(backs.map(({ due }) => due ?? null)).toEqual([wordBack === 'unclear' ? null : wordBack]);
  });

  test.each(readable)('$id: `follow-up --json` names each passage that was not read', (edit) => {
    expect(of(followUp.unread, edit)).toHaveLength(edit.expected.unplaced ?? 0);
  });

  test.each(readable)('$id: `list --json` counts what is open and what is done', (edit) => {
    const count = (...states: string[]) =>
      edit.expected.agreements.filter(({ state }) => states.includes(state)).length;
    const [entry] = of(entries, edit);
    const actions: unknown = entry?.actions ?? { open: 0, done: 0 };
    expect(actions).toEqual({ open: count('open', 'in-progress'), done: count('done') });
  });

  test.each(edits)('$id: `check --format json` says what is to be said', (edit) => {
    // They are copies of one record, but for the edit.
    const said = of(findings, edit).flatMap(({ rule }) => (rule === 'record-twice' ? [] : [rule]));
    expect(said.sort()).toEqual([...edit.expected.rules].sort());
  });

  test.each(readable)('$id: `share` gives on what was agreed, and nothing that nobody can place', async (edit) => {
    const { code } = await run('share', fileOf(edit), '--output', `copies/${edit.id}.md`);
    expect(code).toBe(0);
    const copy = readFileSync(join(cwd, 'copies', `${edit.id}.md`), 'utf8');
    const boxes = copy.match(/^- \[[ x]\]/gmu) ?? [];
    expect(boxes).toHaveLength(edit.expected.agreements.filter(({ state }) => state !== 'dropped').length);
    // A label that nobody knows is named in the copy itself.
    const named = edit.expected.rules.filter((rule) => rule === 'label-unknown').length;
    if ((edit.expected.unplaced ?? 0) > named) expect(copy).toMatch(/met de hand|by hand/u);
  });

  test.each(unreadable)('$id: is not read, and every command says so', async (edit) => {
    for (const args of [['follow-up'], ['list'], ['check'], ['log', 'logboek.md']]) {
      const { code, stdout, stderr } = await run(...args, ...(args[0] === 'log' ? [] : [fileOf(edit)]));
      expect(code, args[0]).toBe(1);
      expect(stdout + stderr, args[0]).toContain('twee versies');
    }
    expect((await run('share', fileOf(edit))).code).not.toBe(0);
    expect(readFileSync(join(cwd, fileOf(edit)), 'utf8')).toBe(edit.apply(baseOf(edit)));
  });
});
