import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMarkdownKind } from '../../src/core/check/kind.ts';
import type { WrittenKind } from '../../src/core/format/schema-kinds.ts';
import { loadYaml } from '../../src/core/yaml/load.ts';
import { packagePath } from '../../src/files/package-files.ts';

interface Bundled {
  readonly path: string;
  /** As it stands in the file, with what was left empty as null. */
  readonly data: unknown;
}

const folders: Readonly<Record<WrittenKind, readonly (readonly string[])[]>> = {
  case: [
    ['cases', 'nl'],
    ['cases', 'en'],
  ],
  protocol: [
    ['templates', 'protocols', 'nl'],
    ['templates', 'protocols', 'en'],
  ],
  lens: [
    ['templates', 'lenses', 'nl'],
    ['templates', 'lenses', 'en'],
  ],
  assignment: [
    ['templates', 'assignments', 'nl'],
    ['templates', 'assignments', 'en'],
  ],
  deck: [
    ['templates', 'decks', 'nl'],
    ['templates', 'decks', 'en'],
  ],
  'values-result': [
    ['docs', 'voorbeeld', 'values'],
    ['docs', 'example', 'values'],
  ],
  'pulse-statements': [
    ['templates', 'statements', 'nl'],
    ['templates', 'statements', 'en'],
  ],
  programme: [
    ['docs', 'voorbeeld'],
    ['docs', 'example'],
  ],
  series: [
    ['templates', 'series', 'nl'],
    ['templates', 'series', 'en'],
  ],
  answers: [
    ['templates', 'answers', 'nl'],
    ['templates', 'answers', 'en'],
    ['tests', 'fixtures', 'answers'],
    ['tests', 'fixtures', 'answers', 'before'],
  ],
  record: [
    ['docs', 'voorbeeld'],
    ['docs', 'example'],
  ],
  config: [
    ['templates', 'repository', 'nl'],
    ['templates', 'repository', 'en'],
  ],
};

const known = new Map<WrittenKind, readonly Bundled[]>();

/** Every file of a kind that is in the package, in its documentation or among the examples of the tests. */
export function bundledFiles(kind: WrittenKind): readonly Bundled[] {
  const files = known.get(kind) ?? readBundled(kind);
  known.set(kind, files);
  return files;
}

function readBundled(kind: WrittenKind): Bundled[] {
  const names = isMarkdownKind(kind) ? /\.md$/u : kind === 'config' ? /^driehoek\.config\.yaml$/u : /\.yaml$/u;
  return (folders[kind] ?? []).flatMap((parts) =>
    readdirSync(packagePath(...parts))
      .filter((name) => names.test(name))
      .map((name) => {
        const path = join(packagePath(...parts), name);
        const text = readFileSync(path, 'utf8');
        const yaml = isMarkdownKind(kind) ? (/^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1] ?? '') : text;
        return { path, data: loadYaml(yaml).value };
      }),
  );
}
