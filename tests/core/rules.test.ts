import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { assignmentsAround } from '../../src/app/shelf/assignments.ts';
import { decksAround } from '../../src/app/shelf/deck.ts';
import { type Check, checkOne, fixText } from '../../src/core/check/check-text.ts';
import type { Finding } from '../../src/core/check/finding.ts';
import { formatJson } from '../../src/core/check/formats/json.ts';
import type { FilePlace } from '../../src/core/check/kind.ts';
import { placeFinder } from '../../src/core/check/lines.ts';
import { type AnyRule, type Example, exampleIn, type World } from '../../src/core/check/rule.ts';
import { rules } from '../../src/core/check/rules.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { CONFIG_FORMAT } from '../../src/core/config/file.ts';
import { type Language, languages } from '../../src/core/format/language.ts';
import { findPersonalData } from '../../src/core/privacy/find.ts';
import { withEdits } from '../../src/core/text/edit.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { type ExampleFile, exampleFile, sample } from '../support/example-files.ts';

function placeOf(file: string): FilePlace {
  const folder = (['cases', 'library', 'records'] as const).find((name) => file.startsWith(`${name}/`));
  return { file, ...(folder ? { folder } : {}), named: true };
}

/** How a file of an example is checked, among the files beside it. */
function checkOf(
  { beside = {}, config, today }: Example,
  language: Language = 'nl',
): (file: string, isLink?: boolean) => Check {
  const settings = settingsOf(config === undefined ? undefined : { format: CONFIG_FORMAT, ...config }, language);
  const names = new Map<string, string>();
  const world = (own: string): World => ({
    file: own,
    today: today ?? '2026-12-20',
    linked: (target) => {
      const found = beside[join(dirname(own), target)];
      return found === undefined ? 'missing' : { text: () => found };
    },
    hasProtocol: (id) => id === 'kort',
    protocols: () => new Map([['kort', ['opening', 'moment']]]),
    assignment: assignmentsAround(packagePath(), nl),
    deck: decksAround(packagePath(), nl),
    claim: (name) => {
      const first = names.get(name) ?? own;
      names.set(name, first);
      return first === own ? undefined : first;
    },
  });
  return (file, isLink = false) => ({
    place: { ...placeOf(file), isLink },
    settings,
    messages: language === 'nl' ? nl : en,
    world: world(file),
  });
}

/** The findings in an example, among the files beside it. */
function findingsIn({ file, isLink, text }: ExampleFile, example: Example, language: Language = 'nl'): Finding[] {
  const check = checkOf(example, language);
  for (const [own, body] of Object.entries(example.beside ?? {})) checkOne(body, check(own));
  return checkOne(text, check(file, isLink)) ?? [];
}

function saying({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

const dutch = /(?:^|[^\p{L}-])(?:de|het|een|van|dat|niet|geen|ik|zijn|voor|wat)(?=[^\p{L}-]|$)/iu;

/** Without the search for personal data there is nothing for the rules on privacy to find. */
const canSearch = findPersonalData('Zijn bsn is 111222333.', {}).length > 0;
const testable = ({ id }: AnyRule) => canSearch || !id.startsWith('privacy-');

describe.each(rules.filter(testable).map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  describe.each(languages)('in %s', (language) => {
    const example = exampleIn(language, rule.example);
    const own = (lines: string) => {
      const file = exampleFile(example, lines, language);
      return { file, found: findingsIn(file, example, language).filter((finding) => finding.rule === id) };
    };

    test('finds its bad example, at the exact place, and nothing else of its kind', () => {
      const { file, found } = own(example.bad);
      expect(file.fault, 'the example marks the fault').toBeDefined();
      expect(found).toContainEqual(expect.objectContaining(placeFinder(file.text)(file.fault ?? { start: 0, end: 0 })));
      expect(found.every(({ severity }) => severity === rule.severity)).toBe(true);
    });

    test('has nothing against its good example', () => {
      expect(own(example.good).found).toEqual([]);
    });

    // Those of personal data come from one table.
    test.skipIf(rule.example.english === undefined && rule.group === 'privacy')('shows lines in that language', () => {
      expect(rule.example.english, 'its lines in English, or {} where they hold no words').toBeDefined();
      if (language === 'en') expect(`${example.bad} ${example.good}`).not.toMatch(dutch);
    });
  });

  test('is told in both languages', () => {
    for (const { title, why, help } of [rule.words.nl, rule.words.en])
      for (const text of [title, why, help]) expect(text).toMatch(/^\p{Lu}.*[.?!\]…\p{L})]$/u);
  });
});

/** As files come: from Windows too, and with a byte-order mark. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
];

describe('a safe fix', () => {
  const fixable = rules.filter(testable).flatMap(({ id, example }) => {
    const bad = exampleFile(example, example.bad);
    return ways
      .map((way) => ({ id, example, bad: { ...bad, text: way(bad.text) } }))
      .filter((one) => findingsIn(one.bad, example).some(({ rule, fix }) => rule === id && fix?.safe));
  });

  test('is there for these rules, in whatever way the file comes', () => {
    const ids = fixable.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual([
      'yaml-syntax',
      'text-cut-off',
      'control-character',
      'missing-format',
      'format-version',
      'wrong-type',
      'list-mark',
      'section-unknown',
      'section-marker',
      'summary-differs',
      'dissent-count',
      'ignore-unused',
    ]);
    expect(ids).toHaveLength(new Set(ids).size * ways.length);
  });

  test.each(fixable)('of $id, made by hand, removes the finding and brings no other', ({ example, bad }) => {
    const before = findingsIn(bad, example);
    for (const finding of before.filter(({ fix }) => fix?.safe)) {
      const text = withEdits(bad.text, finding.fix?.edits ?? []);
      const after = findingsIn({ ...bad, text }, example).map(saying);
      const others = before.filter((one) => one !== finding).map(saying);
      expect(after.sort()).toEqual(others.sort());
    }
  });

  test.each(fixable)('of $id is in JSON what `check --fix` makes of the file', ({ example, bad }) => {
    const findings = findingsIn(bad, example);
    const json = JSON.parse(formatJson({ findings, files: 1, problems: [], version: '0.1.0', rules: [] }));
    const safe = json.findings.filter((one: Finding) => one.fix?.safe);
    expect(safe).toHaveLength(1);
    expect(withEdits(bad.text, safe[0].fix.edits)).toBe(fixText(bad.text, checkOf(example)(bad.file)).text);
  });
});

test('the sample files have no fault', () => {
  for (const kind of ['case', 'record', 'protocol', 'config'] as const)
    for (const language of languages) {
      const example: Example = { kind, whole: true, bad: '', good: sample(kind, language) };
      expect(findingsIn(exampleFile(example, example.good), example), kind).toEqual([]);
    }
});

test('ids are unique, stable words', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
  expect(en.check.error).toBe('error');
});
