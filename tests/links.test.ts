import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { packagePath } from '../src/files/package-files.ts';

const read = (path: string) => readFileSync(packagePath(path), 'utf8');
const pages = [
  ...['README.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(packagePath('docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** What a release holds, as the script that makes it says. */
const [, contents = ''] = /^const contents = \[\n([\s\S]*?)^\];/mu.exec(read('.ci/release.mjs')) ?? [];
const shipped = [...contents.matchAll(/'([^']+)'/gu)].map(([, name]) => name);

interface Page {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

/** With what stands in comments until driehoek has a home. */
function pageOf(path: string): Page {
  const text = read(path).replace(/^<!-- home\n([\s\S]*?)^-->$/gmu, (_, inside: string) =>
    inside.replaceAll('%home%', 'https://example.org/team/driehoek'),
  );
  const tokens = new MarkdownIt({ html: true }).parse(text, {});
  const inner = tokens.flatMap(({ children }) => children ?? []);
  const links = inner.flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? []);
  const headings = tokens.filter((_, at) => tokens[at - 1]?.type === 'heading_open');
  const own = [...text.matchAll(/<a (?:id|name)="([^"]+)"/gu)].map(([, id = '']) => id);
  return { links, anchors: new Set([...own, ...anchorsOf(headings.map(({ content }) => content))]) };
}

/** As GitHub names headings: https://github.com/Flet/github-slugger */
function anchorsOf(headings: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headings.map((heading) => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const time = times.get(anchor) ?? 0;
    times.set(anchor, time + 1);
    return time === 0 ? anchor : `${anchor}-${time}`;
  });
}

function faultOf(from: string, link: string): string[] {
  if (/^(?:https?|mailto):/u.test(link)) return [];
  const [path = '', anchor] = decodeURI(link).split('#');
  const to = path === '' ? from : normalize(join(dirname(from), path));
  if (!existsSync(packagePath(to))) return [`${link}: there is no ${to}`];
  if (!shipped.includes(to.split('/')[0] ?? '')) return [`${link}: ${to} does not ship`];
  if (anchor === undefined || !to.endsWith('.md')) return [];
  return pageOf(to).anchors.has(anchor) ? [] : [`${link}: ${to} has no heading for #${anchor}`];
}

test('a release holds the pages', () => expect(shipped).toEqual(expect.arrayContaining(['docs', 'README.md'])));

describe('links', () => {
  test('there are some to look at', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/README.nl.md']));
    expect(pages.flatMap((page) => pageOf(page).links).length).toBeGreaterThan(60);
  });

  test.each([
    ['docs/nothing.md', 'there is no'],
    ['docs/check.md#nergens', 'has no heading'],
    ['tests/links.test.ts', 'does not ship'],
  ])('%s would be found', (link, fault) =>
    expect(faultOf('README.md', link)).toEqual([expect.stringContaining(fault)]),
  );

  test.each([
    ['SECURITY.md', 10],
    ['docs/CONTRIBUTING.md', 20],
  ])('%s names files that there are', (page, least) => {
    const named = [...read(page).matchAll(/`((?:src|tests|templates|\.ci)\/[^`\s]+)/gu)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(least);
    expect(named.filter((path) => !existsSync(packagePath(path)))).toEqual([]);
  });

  test.each(pages)('of %s lead somewhere', (page) => {
    expect(pageOf(page).links.flatMap((link) => faultOf(page, link))).toEqual([]);
  });
});
