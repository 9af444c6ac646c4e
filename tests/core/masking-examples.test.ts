import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { checkOne } from '../../src/core/check/check-text.ts';
import type { Finding } from '../../src/core/check/finding.ts';
import { formatters } from '../../src/core/check/formats/registry.ts';
import { formatText } from '../../src/core/check/formats/text.ts';
import type { AnyRule, Example, World } from '../../src/core/check/rule.ts';
import { ruleInfos } from '../../src/core/check/rule-info.ts';
import { rules } from '../../src/core/check/rules.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { CONFIG_FORMAT } from '../../src/core/config/file.ts';
import { nl } from '../../src/language/nl.ts';
import { exampleFile } from '../support/example-files.ts';

interface Datum {
  /** As it is put into the text, with what says what it is. */
  readonly written: string;
  /** What no report may hold, in small letters. */
  readonly telling: readonly string[];
}

/** Of nobody. Also as people write them: in parts, disguised, in small letters, with signs that cannot be seen. */
const data: readonly Datum[] = [
  { written: 'bsn 1112.22.333', telling: ['1112.22.333', '111222333'] },
  { written: 'bel 06 1234 5678', telling: ['06 1234 5678', '1234 5678', '0612345678'] },
  { written: 'bel 06\u200b12345678', telling: ['12345678', '06\u200b1'] },
  { written: 'mail j.jansen (at) voorbeeld.nl', telling: ['j.jansen', 'jansen'] },
  { written: 'mevrouw Van der Meer', telling: ['van der meer', 'der meer'] },
  { written: 'zus Hülya Çelik', telling: ['hülya', 'çelik', 'celik'] },
  { written: 'kenteken vb 123 k', telling: ['vb 123 k', '123 k'] },
  { written: 'rekening nl91.abna.0417.1643.00', telling: ['nl91', '0417'] },
  { written: 'zij woont in de Tulpstraat', telling: ['tulpstraat'] },
];

function findingsIn(text: string, { beside = {}, config, today }: Example, own: { file: string; isLink: boolean }) {
  const folder = (['cases', 'library', 'records'] as const).find((name) => own.file.startsWith(`${name}/`));
  const world: World = {
    file: own.file,
    today: today ?? '2026-12-20',
    linked: (target) => {
      const found = beside[join(dirname(own.file), target)];
      return found === undefined ? 'missing' : { text: () => found };
    },
    protocols: () => new Map([['kort', ['opening', 'moment']]]),
    claim: () => 'cases/een-ander.yaml',
  };
  const settings = settingsOf(config === undefined ? undefined : { format: CONFIG_FORMAT, ...config }, 'nl');
  const place = { file: own.file, ...(folder ? { folder } : {}), named: true, isLink: own.isLink };
  return checkOne(text, { place, settings, messages: nl, world }) ?? [];
}

const described = ruleInfos(settingsOf(undefined, 'nl'));

/** A report describes all rules, in words that no text comes into: here those that found something do. */
async function outputsOf(findings: readonly Finding[], text: string): Promise<[string, string][]> {
  const rules = described.filter(({ id }) => findings.some(({ rule }) => rule === id));
  const run = { findings, files: 1, problems: [], version: '0.1.0', rules };
  const written = Object.entries(formatters).map(
    async ([name, load]): Promise<[string, string]> => [name, (await load())(run, nl)],
  );
  const shown = formatText(findings, new Map(findings.map(({ file }) => [file, text])), nl);
  return [['text', shown], ...(await Promise.all(written))];
}

/** The lines of a bad example with a datum at the end of the line with the fault, and within what is marked. */
function injected({ bad }: Example, written: string): string[] {
  const close = bad.lastIndexOf('⟧');
  const lineEnd = bad.indexOf('\n', close) === -1 ? bad.length : bad.indexOf('\n', close);
  const atEnd = `${bad.slice(0, lineEnd)} ${written} ${bad.slice(lineEnd)}`;
  const asComment = `${bad.slice(0, lineEnd)} # ${written}${bad.slice(lineEnd)}`;
  const inside = `${bad.slice(0, close)} ${written} ${bad.slice(close)}`;
  const before = `${bad.slice(0, bad.indexOf('⟦') + 1)}${written} ${bad.slice(bad.indexOf('⟦') + 1)}`;
  return [atEnd, asComment, inside, before];
}

/** The example itself may say the same. */
const isNew = (telling: string, { bad }: Example) => !bad.toLowerCase().includes(telling);

const isHunt = process.env.MODE === 'hunt';
/** In `npm test` a third of the data for each rule, others for the next. */
const dataFor = (turn: number) => data.filter((_, at) => isHunt || at % 3 === turn % 3);

describe('no rule repeats personal data that stand beside or in its fault', () => {
  test.each(rules.map((rule, turn): [string, AnyRule, number] => [rule.id, rule, turn]))(
    '%s',
    { timeout: 60_000 },
    async (_, { example }, turn) => {
      for (const { written, telling } of dataFor(turn))
        for (const lines of injected(example, written)) {
          const own = exampleFile({ ...example, bad: lines }, lines);
          const findings = findingsIn(own.text, example, own);
          for (const [name, output] of await outputsOf(findings, own.text)) {
            const low = output.toLowerCase();
            const leaked = telling.filter((one) => isNew(one, example) && low.includes(one));
            expect(leaked, `${name}\n${lines}\n${leaked.length > 0 ? output : ''}`).toEqual([]);
          }
        }
    },
  );
});
