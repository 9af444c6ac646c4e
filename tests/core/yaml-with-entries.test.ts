import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadYaml } from '../../src/core/yaml/load.ts';
import { withEntries } from '../../src/core/yaml/with-entries.ts';

const PLAN = `# ons plan
id: gw # zo
groups:
  - { id: a,  people: 9 }   # uitgelijnd
held:
  # eerst
  a/1: 2027-02-04-k3v9 # in de kantine

# en dan
closing: { date: 2027-06-10 }
`;

describe('entries in a map of a YAML text', () => {
  test('stand below what is there, and every comment stays', () => {
    const changed = withEntries(PLAN, 'held', { 'a/2': '2027-03-04-aaaa', 'a/1': '2027-02-04-zzzz' });
    expect(changed).toBe(
      PLAN.replace(
        'a/1: 2027-02-04-k3v9 # in de kantine\n',
        'a/1: "2027-02-04-zzzz" # in de kantine\n  a/2: "2027-03-04-aaaa"\n',
      ),
    );
  });

  test.each([
    ['a key that is not there', 'id: gw\n\n# slot\n', 'id: gw\nheld:\n  a/1: rr\n\n# slot\n'],
    ['a last line without its end', 'id: gw', 'id: gw\nheld:\n  a/1: rr'],
    ['a mark at the end', '---\nid: gw\n...\n', '---\nid: gw\nheld:\n  a/1: rr\n...\n'],
    ['an empty key', 'held:\nid: gw\n', 'held:\n  a/1: rr\nid: gw\n'],
    ['an empty map', 'held: {} # nog niets\nid: gw\n', 'held:\n  a/1: rr # nog niets\nid: gw\n'],
    ['braces below the key', 'held: {b/1: ss}\nid: gw\n', 'held:\n  b/1: ss\n  a/1: rr\nid: gw\n'],
    ['a key in quotes', '"held":\n    "b/1": ss\nid: gw\n', '"held":\n    "b/1": ss\n    a/1: rr\nid: gw\n'],
    ['a blank before the colon', 'held :\n  b/1: ss\n', 'held :\n  b/1: ss\n  a/1: rr\n'],
    ['a word that looks like the key', 'title: "\n\n  held:\n  x"\n', 'title: "\n\n  held:\n  x"\nheld:\n  a/1: rr\n'],
    [
      'a block of lines at the end',
      'id: gw\ntext: |\n  een\n  twee\n\n',
      'id: gw\ntext: |\n  een\n  twee\nheld:\n  a/1: rr\n\n',
    ],
    ['line ends of Windows', 'id: gw\r\nheld:\r\n  b/1: ss\r\n', 'id: gw\r\nheld:\r\n  b/1: ss\r\n  a/1: rr\r\n'],
    ['braces around all', '{id: gw}\n', '{ id: gw, held: { a/1: rr } }\n'],
    ['the same entry', 'held:\n  a/1: rr\n', 'held:\n  a/1: rr\n'],
  ])('find their place at %s', (_, text, wanted) => {
    expect(withEntries(text, 'held', { 'a/1': 'rr' })).toBe(wanted);
    expect(withEntries(`\uFEFF${text}`, 'held', { 'a/1': 'rr' })).toBe(`\uFEFF${wanted}`);
  });

  test('read back with all else as it was, in whatever way people wrote it', () => {
    const line = fc.constantFrom('# los', '', '  # los', '---', '...');
    const part = fc.constantFrom(
      'id: gw',
      'title: >-\n  held:\n  een',
      "text: 'x\n\n  held: y'",
      'groups:\n- a\n- b # c',
      'closing: {a: 1,\n  b: 2}',
      'more: |+\n  held:\n\n',
      'leeg:',
    );
    const own = fc.constantFrom(
      'held:',
      'held: {}',
      'held: {b: "1"}',
      'held:\n  b: 1 # x\n  # y',
      "'held':\n   b : '1'",
      '',
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(part, { selector: (text) => text.split(':')[0] ?? '' }),
        own,
        fc.nat(7),
        fc.array(line, { maxLength: 2 }),
        (parts, held, at, lines) => {
          const all = [...parts.slice(0, at), held, ...parts.slice(at)].filter((one) => one !== '');
          const text = `${[...all, ...lines].join('\n')}\n`;
          const before = loadYaml(text);
          fc.pre(before.problems.length === 0 && typeof before.value === 'object' && before.value !== null);
          const after = loadYaml(withEntries(text, 'held', { b: 'ja', c: 'een: twee # drie' }));
          const value = before.value as Record<string, unknown>;
          expect(after.value).toEqual({ ...value, held: { ...(value.held ?? {}), b: 'ja', c: 'een: twee # drie' } });
        },
      ),
      { numRuns: 500 },
    );
  });
});
