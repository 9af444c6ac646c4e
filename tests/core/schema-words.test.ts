import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../src/core/check/rules.ts';
import { languages } from '../../src/core/format/language.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { shippedSchema } from '../support/schema-judges.ts';

interface Explained {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
}

describe.each(languages)('what editors offer, in %s', (language) => {
  const read = (kind: string) =>
    JSON.parse(readFileSync(packagePath('templates', 'schemas', language, `${kind}.json`), 'utf8'));
  /** Every list of known ids in a schema. */
  const offered = (part: unknown): Explained[] => {
    if (typeof part !== 'object' || part === null) return [];
    return [...('enumDescriptions' in part ? [part as Explained] : []), ...Object.values(part).flatMap(offered)];
  };

  test.each(['case', 'record', 'answers', 'protocol', 'config'])('each id that a %s may name is explained', (kind) => {
    const lists = offered(read(kind));
    expect(lists.length).toBeGreaterThan(0);
    for (const { enum: ids, enumDescriptions } of lists) {
      expect(enumDescriptions).toHaveLength(ids.length);
      for (const [at, id] of ids.entries()) expect(enumDescriptions[at], id).toMatch(/\p{L}{3}/u);
    }
  });

  test.each(['record', 'answers', 'config'])('the protocols and no others: %s', (kind) => {
    const [first] = offered(read(kind).properties.protocol);
    expect(first?.enum.toSorted()).toEqual(idsOn('protocols', language).toSorted());
  });

  test('the lenses of a step', () => {
    const lists = offered(read('protocol')).map(({ enum: ids }) => ids.toSorted());
    expect(lists).toContainEqual(idsOn('lenses', language).toSorted());
  });

  test('each rule in the settings, with what it asks', () => {
    const { properties } = read('config').properties.rules;
    expect(Object.keys(properties)).toEqual(ruleIds);
    for (const { description } of Object.values<{ description: string }>(properties)) expect(description).not.toBe('');
  });

  test('the steps of each protocol in its answers, with their questions', () => {
    const { allOf } = read('answers');
    const names = readdirSync(packagePath('templates', 'protocols', language));
    expect(allOf).toHaveLength(names.length);
    const short = allOf.find(
      (one: { if: { properties: { protocol: { const: string } } } }) => one.if.properties.protocol.const === 'kort',
    );
    const { opening, moment } = short.then.properties.answers.properties;
    expect(moment.description).toMatch(/\p{L}+\. .*\?|\p{L}+\. \p{L}/u);
    expect(opening.properties.participants.description).not.toBe('');
  });

  test('and an id of a team’s own stays allowed', () => {
    const valid = shippedSchema('answers', language);
    const own = { format: 'driehoek/answers@1', protocol: 'van-ons', answers: { wat: { skip: 'x' } } };
    expect(valid(own)).toBe(true);
    expect(valid({ ...own, protocol: 'Van Ons' })).toBe(false);
  });
});
