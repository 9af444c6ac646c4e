import { describe, expect, test } from 'vitest';
import { checkOne } from '../../src/core/check/check-text.ts';
import type { Finding } from '../../src/core/check/finding.ts';
import { formatJobSummary } from '../../src/core/check/formats/job-summary.ts';
import { formatJson } from '../../src/core/check/formats/json.ts';
import { formatters } from '../../src/core/check/formats/registry.ts';
import { formatText } from '../../src/core/check/formats/text.ts';
import type { FilePlace } from '../../src/core/check/kind.ts';
import type { World } from '../../src/core/check/rule.ts';
import { ruleInfos } from '../../src/core/check/rule-info.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import type { Config } from '../../src/core/config/schema.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { sample } from '../support/example-files.ts';
import { leakyPlaces, unsummed } from '../support/leaky-places.ts';

const catalogues = { nl, en } as const;
type Language = keyof typeof catalogues;

/** Of nobody: a number that is never given out, made-up people and firms, and what a team looks out for itself. */
const values = [
  '111222333',
  'jan.jansen@voorbeeld.nl',
  'Jan de Vries',
  'NL91 ABNA 0417 1643 00',
  'Stichting Zonlicht',
  'Z-2024-00123',
] as const;
const privacy = { organisations: ['Stichting Zonlicht'], dossiers: ['Z-####-#####'] };

/** As it comes, and where the team lets all of these stand. */
const configs = [{ privacy }, { privacy: { ...privacy, allow: [...values] } }].map(
  (config): Config => ({ format: 'driehoek/config@1', ...config }),
);

/** The words of both languages are the same functions of the same words: the second is looked at once a place. */
const runs = values.flatMap((value, at) =>
  configs.flatMap((config) =>
    (at === 0 ? (['nl', 'en'] as const) : (['nl'] as const)).map((language) => ({ value, config, language })),
  ),
);

const protocols = new Map([['kort', ['opening', 'moment', 'question']]]);

interface Run {
  readonly value: string;
  readonly config: Config;
  readonly language: Language;
}

function findingsIn(text: string, place: FilePlace, { config, language }: Run, world: Partial<World> = {}) {
  const around: World = {
    file: place.file,
    today: '2026-12-20',
    linked: () => 'missing',
    hasProtocol: (id) => protocols.has(id),
    protocols: () => protocols,
    ...world,
  };
  const settings = settingsOf(config, language);
  return checkOne(text, { place, settings, messages: catalogues[language], world: around }) ?? [];
}

const described = { nl: ruleInfos(settingsOf(undefined, 'nl')), en: ruleInfos(settingsOf(undefined, 'en')) };

/** Every way in which `check` gives what it found; of the rules, which no text comes into, with those that found it. */
async function outputsOf(findings: readonly Finding[], text: string, { language }: Run): Promise<[string, string][]> {
  const messages = catalogues[language];
  const rules = described[language].filter(({ id }) => findings.some(({ rule }) => rule === id));
  const run = { findings, files: 1, problems: [], version: '0.1.0', rules };
  const written = Object.entries(formatters).map(
    async ([name, load]): Promise<[string, string]> => [name, (await load())(run, messages)],
  );
  const shown = formatText(findings, new Map(findings.map(({ file }) => [file, text])), messages);
  const summary = formatJobSummary(run, messages).replace(/&#(\d+);/gu, (_, sign) =>
    String.fromCodePoint(Number(sign)),
  );
  return [['text', shown], ['summary', summary], ...(await Promise.all(written))];
}

/** The value as it is, as files and formats may write it, and as a name that is made of it. */
function spellings(value: string): string[] {
  const byNumber = (lead: string, length: number) =>
    [...value].map((sign) => lead + (sign.codePointAt(0) ?? 0).toString(16).padStart(length, '0')).join('');
  const name = value.replace(/[^A-Za-z0-9]+/gu, '-');
  return [value, encodeURIComponent(value), byNumber('\\u', 4), byNumber('%', 2), name].map((one) => one.toLowerCase());
}

function holds(output: string, value: string): boolean {
  const low = output.toLowerCase();
  return spellings(value).some((one) => low.includes(one));
}

/** `where` is the path of the file, which is how a report points at it. */
async function expectNothing(findings: readonly Finding[], text: string, run: Run, where = ''): Promise<void> {
  const outputs = await outputsOf(findings, text, run);
  expect(outputs).toHaveLength(8);
  for (const [name, output] of outputs) {
    const paths = [where, where.split('/').map(encodeURIComponent).join('/')].filter((path) => path !== '');
    const rest = paths.reduce((own, path) => own.replaceAll(path, ''), output);
    // Which lines, only where there are any: a report has thousands.
    const lines = holds(rest, run.value) ? rest.split('\n').filter((line) => holds(line, run.value)) : undefined;
    expect(lines, name).toBeUndefined();
    if (where !== '') expect(holds(output, run.value), name).toBe(true);
  }
}

describe('no report repeats what may lead to a person', () => {
  test.each(leakyPlaces)('$name', async ({ rules, place, text }) => {
    for (const run of runs) {
      const own = text(run.value);
      const findings = findingsIn(own, place, run);
      expect(
        findings.some(({ rule }) => rules.includes(rule)),
        `${run.value}\n${own}`,
      ).toBe(true);
      await expectNothing(findings, own, run);
    }
  });

  test('nor a role that reads like a name, in a summary that would take it over', async () => {
    const [run] = runs;
    if (run === undefined) throw new Error('There is nothing to look at.');
    const place: FilePlace = { file: 'records/2026-12-18-een-terras.md', folder: 'records' };
    const text = sample('record')
      .replace('<!-- driehoek:case -->', unsummed)
      .replace('brenger:** handhaver', 'brenger:** Mark');
    const findings = findingsIn(text, place, run);
    const summary = findings.find(({ rule }) => rule === 'summary-differs');
    expect(summary?.fix?.edits[0]?.text).toContain('casus van een Mark');
    await expectNothing(findings, text, { ...run, value: 'Mark,' });
    const [shown] = JSON.parse(
      formatJson({ findings: summary ? [summary] : [], files: 1, problems: [], version: '0.1.0', rules: [] }),
    ).findings;
    expect(shown.fix).toMatchObject({ safe: true, edits: [] });
  });

  test('of which something is shown of all other lines', () => {
    const [place] = leakyPlaces;
    const [run] = runs;
    if (place === undefined || run === undefined) throw new Error('There is nothing to look at.');
    const text = place.text('afdeling');
    const shown = formatText(findingsIn(text, place.place, run), new Map([[place.place.file, text]]), nl);
    expect(shown).toContain('| level: afdeling');
    expect(shown).toContain('"afdeling"');
  });
});

describe('the name of a file is how a report points at it, and no message repeats it', () => {
  const named = runs.filter(({ value }) => /^\d+$|@/u.test(value));
  const faulty = sample('case').replace('level: team', 'level: afdeling');

  test.each([
    ['cases/VALUE.yaml', 'wrong-value'],
    ['cases/VALUE/een-terras.yaml', 'wrong-value'],
    ['cases/Een VALUE.yaml', 'file-name'],
    ['cases/2026-VALUE-x y.yaml', 'file-name'],
  ])('%s: %s', async (path, rule) => {
    for (const run of named) {
      const file = path.replace('VALUE', run.value);
      const findings = findingsIn(faulty, { file, folder: 'cases' }, run);
      expect(findings.map((finding) => finding.rule)).toContain(rule);
      await expectNothing(findings, faulty, run, file);
    }
  });

  test('also where two files have one name', async () => {
    for (const run of named) {
      const file = `cases/nieuw/${run.value}.yaml`;
      const twice = findingsIn(faulty, { file, folder: 'cases' }, run, { claim: () => `cases/${run.value}.yaml` });
      expect(twice.map(({ rule }) => rule)).toContain('duplicate-id');
      await expectNothing(twice, faulty, run, file);
      const record = `records/${run.value}.md`;
      const unlike = findingsIn(sample('record'), { file: record, folder: 'records' }, run);
      await expectNothing(unlike, sample('record'), run, unlike.length === 0 ? '' : record);
    }
  });
});
