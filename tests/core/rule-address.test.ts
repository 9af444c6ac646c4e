import { describe, expect, test } from 'vitest';
import { homeOf, ruleAddress } from '../../src/core/check/rule-address.ts';
import { ruleInfos } from '../../src/core/check/rule-info.ts';
import { settingsOf } from '../../src/core/check/settings.ts';

const GITHUB = 'https://github.com/eigenaar/naam';

describe('where a project lives', () => {
  test.each<[unknown, string | undefined]>([
    [undefined, undefined],
    [{}, undefined],
    [{ type: 'git' }, undefined],
    [12, undefined],
    ['', undefined],
    ['eigenaar/naam', GITHUB],
    ['github:eigenaar/naam', GITHUB],
    ['gitlab:eigenaar/naam', 'https://gitlab.com/eigenaar/naam'],
    ['https://github.com/eigenaar/naam', GITHUB],
    [{ type: 'git', url: 'git+https://github.com/eigenaar/naam.git' }, GITHUB],
    [{ type: 'git', url: 'git+ssh://git@github.com/eigenaar/naam.git' }, GITHUB],
    [{ type: 'git', url: 'git@github.com:eigenaar/naam.git' }, GITHUB],
    [{ type: 'git', url: 'git://github.com/eigenaar/naam.git' }, GITHUB],
    ['https://git.example.org:8443/a/naam.git', 'https://git.example.org:8443/a/naam'],
    ['https://gitlab.example.org/groep/deel/naam', 'https://gitlab.example.org/groep/deel/naam'],
    ['http://github.com/eigenaar/naam', undefined],
    ['javascript:alert(1)', undefined],
    ['https://github.com/a b', undefined],
    ['https://github.com/"onmouseover="x', undefined],
  ])('%j', (repository, wanted) => expect(homeOf(repository)).toBe(wanted));
});

test('a rule has its own place in the documentation of its language', () => {
  expect(ruleAddress(GITHUB, 'nl', 'unknown-key')).toBe(`${GITHUB}/blob/HEAD/docs/rules.md#unknown-key`);
  expect(ruleAddress('https://gitlab.com/a/b', 'en', 'unknown-key')).toBe(
    'https://gitlab.com/a/b/-/blob/HEAD/docs/rules.en.md#unknown-key',
  );
});

test('no rule has an address while the project does not say where it lives', () => {
  const settings = settingsOf(undefined, 'nl');
  expect(ruleInfos(settings).every((rule) => !('address' in rule))).toBe(true);
  for (const { id, address } of ruleInfos(settings, GITHUB))
    expect(address?.endsWith(`/docs/rules.md#${id}`)).toBe(true);
});
