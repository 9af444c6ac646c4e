import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packagePath } from '../src/files/package-files.ts';

const folder = packagePath('.github', 'ISSUE_TEMPLATE');
const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'));

const words = v.pipe(v.string(), v.minLength(1));
const label = v.strictObject({ label: words, description: v.exactOptional(words) });
const id = v.pipe(v.string(), v.regex(/^[\w-]+$/u));
const validations = v.exactOptional(v.strictObject({ required: v.boolean() }));
const typed = { ...label.entries, placeholder: v.exactOptional(words), value: v.exactOptional(words) };
const option = v.strictObject({ label: words, required: v.exactOptional(v.boolean()) });

/** Source: https://json.schemastore.org/github-issue-forms.json, as far as these forms go. */
const form = v.strictObject({
  name: words,
  description: words,
  labels: v.array(words),
  body: v.pipe(
    v.array(
      v.variant('type', [
        v.strictObject({ type: v.literal('markdown'), attributes: v.strictObject({ value: words }) }),
        v.strictObject({ type: v.literal('input'), id, attributes: v.strictObject(typed), validations }),
        v.strictObject({
          type: v.literal('textarea'),
          id,
          attributes: v.strictObject({ ...typed, render: v.exactOptional(words) }),
          validations,
        }),
        v.strictObject({
          type: v.literal('checkboxes'),
          id,
          attributes: v.strictObject({ ...label.entries, options: v.pipe(v.array(option), v.minLength(1)) }),
        }),
      ]),
    ),
    v.minLength(1),
  ),
});

const names = readdirSync(folder).filter((name) => name !== 'config.yml');

test('there is a form for a fault, for a text and for an idea, and no issue without one', () => {
  expect(names.sort()).toEqual(['fault.yml', 'idea.yml', 'text.yml']);
  expect(read('config.yml')).toEqual({ blank_issues_enabled: false });
});

describe.each(names)('the form %s', (name) => {
  test('has the shape that GitHub takes, and each question once', () => {
    const { output, issues } = v.safeParse(form, read(name));
    expect(issues).toBeUndefined();
    const { body } = output as v.InferOutput<typeof form>;
    const ids = body.flatMap((one) => ('id' in one ? one.id : []));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('asks everything in Dutch and in English, for nothing of a real case and no names', () => {
    const text = readFileSync(join(folder, name), 'utf8');
    const asked = [...text.matchAll(/^\s*-?\s*(?:name|description|label): (.+)$/gmu)].map(([, own = '']) => own);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((own) => !own.includes(' · '))).toEqual([]);
    expect(text).toMatch(/geen namen|zonder namen/iu);
    expect(text).toMatch(/no names|without names/iu);
  });
});
