import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alwaysOptions, helpOption } from '../src/cli/always.ts';
import { type CommandRow, optionsOf } from '../src/cli/command-row.ts';
import { commandTable } from '../src/cli/table.ts';
import { parseAnswers } from '../src/core/answers/parse.ts';
import { themeIds } from '../src/core/case/themes.ts';
import { CONFIG_FORMAT } from '../src/core/config/file.ts';
import { configSchema } from '../src/core/config/schema.ts';
import { domains, levels, positions } from '../src/core/format/fields.ts';
import { readFormat } from '../src/core/format/read.ts';
import { outcomes, statuses } from '../src/core/record/schema.ts';
import { isRecord } from '../src/core/session/kind.ts';
import { sideIds } from '../src/core/triangle/placement.ts';
import { packagePath } from '../src/files/package-files.ts';
import { idsOn } from '../src/files/shipped.ts';
import { en } from '../src/language/en.ts';
import { nl } from '../src/language/nl.ts';
import { formOnShelf } from './support/form-on-shelf.ts';

const guides = [
  { language: 'nl', file: 'gebruik.md', messages: nl },
  { language: 'en', file: 'guide.en.md', messages: en },
] as const;

const textOf = (file: string) => readFileSync(packagePath('docs', file), 'utf8');
const blocksOf = (text: string) =>
  [...text.matchAll(/^```([a-z]+)\n([\s\S]*?)^```/gmu)].map(([, kind = '', code = '']) => ({ kind, code }));
const optionsIn = (text: string) => [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/gu)].map(([flag]) => flag);

/** Every command by its words, such as "sessions rm", with the options it has. */
function commandsOf(rows: readonly CommandRow[], above: readonly string[] = []): (readonly [string, Set<string>])[] {
  return rows.flatMap((row) => {
    const flags = [...optionsOf(row), ...alwaysOptions, helpOption].flatMap(([flag]) => optionsIn(flag));
    const words = [...above, row.name];
    return [[words.join(' '), new Set(flags)] as const, ...commandsOf(row.subs ?? [], words)];
  });
}

const commands = new Map(commandsOf(commandTable));
const allOptions = new Set([...commands.values()].flatMap((flags) => [...flags]));
/** Of git, npm and tar. */
const foreign = ['--no-verify', '--global', '--prefix', '--allow-git', '--strip-components'];

/** The command lines of a text: those in code, and those in running text between backquotes. */
function commandLines(text: string): string[] {
  return [...text.matchAll(/(?:^|`)driehoek ((?:[^`\n]|\n(?!\n|driehoek))+)/gmu)].map(([, line = '']) => line);
}

function optionsAt(line: string): Set<string> | undefined {
  const [first = '', second = ''] = line.replace(/^--plain /u, '').split(/\s+/u);
  return commands.get(`${first} ${second}`) ?? commands.get(first);
}

describe.each(guides)('the guide in $language', ({ language, file, messages }) => {
  const text = textOf(file);

  test('names only commands that there are, with options that they have', () => {
    const lines = commandLines(text);
    expect(lines.length).toBeGreaterThan(25);
    expect(lines.filter((line) => optionsAt(line) === undefined)).toEqual([]);
    expect(lines.flatMap((line) => optionsIn(line).filter((flag) => !optionsAt(line)?.has(flag)))).toEqual([]);
  });

  test('names only options that there are', () => {
    expect(optionsIn(text).filter((flag) => !allOptions.has(flag) && !foreign.includes(flag))).toEqual([]);
  });

  test('shows settings and answers that can be read', () => {
    const yaml = blocksOf(text).filter(({ kind }) => kind === 'yaml');
    expect(yaml.length).toBe(6);
    for (const { code } of yaml) {
      // Answers for look-back, which have no format line, and for share.
      if (/^(?:actions:|format: driehoek\/share-answers)/u.test(code)) continue;
      const own = code.startsWith('format:') ? code : `format: ${CONFIG_FORMAT}\n${code}`;
      const read = own.includes('driehoek/answers')
        ? parseAnswers(own, file, messages)
        : readFormat(own, { schema: configSchema, format: CONFIG_FORMAT, file, messages });
      expect(read.findings).toEqual([]);
    }
  });

  test('shows answers as the form asks for them', () => {
    const [answers] = blocksOf(text).flatMap(({ code }) => parseAnswers(code, file, messages).value ?? []);
    const form = formOnShelf(language, 'kort');
    for (const [id, raw] of Object.entries(answers?.answers ?? {})) {
      const step = form.steps.find((one) => one.id === id);
      expect(step, id).toBeDefined();
      const fields = step?.kind === 'form' ? step.fields.map((field) => field.id) : [];
      if (step?.kind === 'form' && raw !== null && typeof raw === 'object' && !('skip' in raw))
        expect(Object.keys(raw).filter((key) => !fields.includes(key))).toEqual([]);
      expect(isRecord(raw) && 'skip' in raw && step?.required !== false ? id : undefined).toBeUndefined();
    }
  });

  test('names every command of the lines', () => {
    const named = messages.plain.help.flatMap((line) => line.match(/(?<![\w/])\/[a-z]+/gu) ?? []);
    expect(named.length).toBeGreaterThan(12);
    expect(named.filter((one) => !text.includes(`\`${one}\``))).toEqual([]);
  });

  test('has every session form, with its minutes and its people', () => {
    const rows = [...text.matchAll(/^\| `([a-z0-9-]+)`(?: .* `([a-z0-9-]+)`)? \| (\d+) \| (\d+) \S+ (\d+) \|/gmu)];
    for (const id of idsOn('protocols', language)) {
      const row = rows.find(([, from = '', to = from]) => from <= id && id <= to);
      const form = formOnShelf(language, id);
      expect(row?.slice(3).map(Number), id).toEqual([form.minutes, form.for.min, form.for.max]);
    }
  });

  test('has every fixed word', () => {
    const words = [domains, levels, sideIds, positions, outcomes, statuses, themeIds].flat();
    expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
  });
});

/** Per heading what does not change with the language: how deep it is, its options, tables and pieces of code. */
function skeletonOf(text: string) {
  return text.split(/^(?=#+ )/mu).map((part) => ({
    depth: /^#*/u.exec(part)?.[0].length,
    options: [...new Set(optionsIn(part))].filter((flag) => flag !== '--lang').sort(),
    rows: part.match(/^\|/gmu)?.length ?? 0,
    code: blocksOf(part).map(({ kind }) => kind),
  }));
}

test('the guides say the same, part by part', () => {
  expect(skeletonOf(textOf('guide.en.md'))).toEqual(skeletonOf(textOf('gebruik.md')));
});
