import { describe, expect, test } from 'vitest';
import { refuseRules } from '../../src/app/check/input.ts';
import { checkOne } from '../../src/core/check/check-text.ts';
import { lockedIds, ruleById } from '../../src/core/check/rules.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { nl } from '../../src/language/nl.ts';
import { exampleFile, sample } from '../support/example-files.ts';

type Severities = Readonly<Record<string, 'off' | 'warning' | 'error'>>;

function findingsIn(text: string, file: string, severities: Severities = {}) {
  const settings = settingsOf(undefined, 'nl', severities);
  const folder = file.startsWith('records/') ? 'records' : 'cases';
  const place = file.includes('/') ? ({ file, folder, named: true } as const) : { file, named: true };
  return checkOne(text, { place, settings, messages: nl, world: { file } }) ?? [];
}

test('what makes a text unreadable is always on', () => {
  expect(lockedIds).toEqual(expect.arrayContaining(['encoding', 'conflict-marker', 'no-front-matter', 'yaml-syntax']));
});

describe.each(lockedIds)('%s', (id) => {
  const example = ruleById(id)?.example;
  if (example === undefined) throw new Error(id);
  const { file, text } = exampleFile(example, example.bad);
  const own = (found: ReturnType<typeof findingsIn>) => found.filter(({ rule }) => rule === id);

  test.each(['off', 'warning'] as const)('is an error where a team sets it to %s', (set) => {
    expect(own(findingsIn(text, file)).length).toBeGreaterThan(0);
    expect(findingsIn(text, file, { [id]: set })).toEqual(findingsIn(text, file));
  });

  test('cannot be set on the command line or by another program', () => {
    expect(() => refuseRules({ [id]: 'off' }, nl)).toThrow(id);
    expect(() => refuseRules({ [id]: 'warning' }, nl)).toThrow(id);
    expect(() => refuseRules({ [id]: 'error' }, nl)).not.toThrow();
  });

  test('is named in a config that turns it off', () => {
    const config = `${sample('config').trimEnd()}\nrules:\n  ${id}: off\n`;
    expect(findingsIn(config, 'driehoek.config.yaml')).toMatchObject([
      { rule: 'unknown-rule', line: config.split('\n').length - 1, message: expect.stringContaining('altijd aan') },
    ]);
  });
});

test.each([
  ['conflict-marker', (text: string) => text.replace('title:', '<<<<<<< HEAD\ntitle:')],
  ['yaml-syntax', (text: string) => text.replace('role: handhaver', 'role: "handhaver')],
] as const)('an exception does not hide %s', (id, broken) => {
  const text = broken(sample('case').replace('format:', `# driehoek-ignore ${id}: het moet\nformat:`));
  expect(findingsIn(text, 'cases/een-terras.yaml').map(({ rule }) => rule)).toContain(id);
});

test('of a file that cannot be read nobody knows whether an exception hides something', () => {
  const text = sample('case').replace('role: handhaver', '# driehoek-ignore role-name: het is geen naam\nrole: "Jan');
  expect(findingsIn(text, 'cases/een-terras.yaml').map(({ rule }) => rule)).not.toContain('ignore-unused');
});
