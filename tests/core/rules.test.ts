import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { examine, inquiry } from '../../src/core/check/engine.ts';
import type { Finding } from '../../src/core/check/finding.ts';
import type { FilePlace } from '../../src/core/check/kind.ts';
import { placeFinder } from '../../src/core/check/lines.ts';
import type { AnyRule, Example, World } from '../../src/core/check/rule.ts';
import { rules } from '../../src/core/check/rules.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { settle } from '../../src/core/check/settle.ts';
import { CONFIG_FORMAT } from '../../src/core/config/file.ts';
import { findPersonalData } from '../../src/core/privacy/find.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { type ExampleFile, exampleFile, sample } from '../support/example-files.ts';

function placeOf(file: string): FilePlace {
  const folder = (['cases', 'library', 'records'] as const).find((name) => file.startsWith(`${name}/`));
  return { file, ...(folder ? { folder } : {}), named: true };
}

/** The findings in an example, among the files beside it. */
function findingsIn({ file, isLink, text }: ExampleFile, { beside = {}, config, today }: Example): Finding[] {
  const settings = settingsOf(config === undefined ? undefined : { format: CONFIG_FORMAT, ...config }, 'nl');
  const asked = inquiry(settings, nl);
  const names = new Map<string, string>();
  const world = (own: string): World => ({
    file: own,
    today: today ?? '2026-12-20',
    linked: (target) => {
      const found = beside[join(dirname(own), target)];
      return found === undefined ? 'missing' : { text: () => found };
    },
    protocols: () => new Map([['kort', ['opening', 'moment']]]),
    claim: (name) => {
      const first = names.get(name);
      if (first === undefined) names.set(name, own);
      return first;
    },
  });
  const all = [...Object.entries(beside), [file, text] as const];
  const found = all.map(([own, body]) => {
    const examined = examine(body, { ...placeOf(own), isLink: isLink && own === file }, asked);
    return examined ? settle(examined, world(own), settings) : [];
  });
  return found.at(-1) ?? [];
}

/** Without the search for personal data there is nothing for the rules on privacy to find. */
const canSearch = findPersonalData('Zijn bsn is 111222333.', {}).length > 0;
const testable = ({ id }: AnyRule) => canSearch || !id.startsWith('privacy-');

describe.each(rules.filter(testable).map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds its bad example, at the exact place, and nothing else of its kind', () => {
    const bad = exampleFile(rule.example, rule.example.bad);
    expect(bad.fault, 'the example marks the fault').toBeDefined();
    const found = findingsIn(bad, rule.example).filter((finding) => finding.rule === id);
    expect(found.map(({ at }) => at)).toContainEqual(placeFinder(bad.text)(bad.fault ?? { start: 0, end: 0 }));
    expect(found.every(({ severity }) => severity === rule.severity)).toBe(true);
  });

  test('has nothing against its good example', () => {
    const good = exampleFile(rule.example, rule.example.good);
    expect(findingsIn(good, rule.example).filter((finding) => finding.rule === id)).toEqual([]);
  });

  test('is told in both languages', () => {
    for (const { title, why, help } of [rule.words.nl, rule.words.en])
      for (const text of [title, why, help]) expect(text).toMatch(/^\p{Lu}.*[.?!\]…\p{L})]$/u);
  });
});

test('the sample files have no fault', () => {
  for (const kind of ['case', 'record', 'protocol', 'config'] as const) {
    const example: Example = { kind, whole: true, bad: '', good: sample(kind) };
    expect(findingsIn(exampleFile(example, example.good), example), kind).toEqual([]);
  }
});

test('ids are unique, stable words', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  expect(en.check.error).toBe('error');
});
