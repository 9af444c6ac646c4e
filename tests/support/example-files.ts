import { readFileSync } from 'node:fs';
import { type FileKind, isMarkdownKind } from '../../src/core/check/kind.ts';
import type { Example } from '../../src/core/check/rule.ts';
import type { Language } from '../../src/core/format/language.ts';
import type { Span } from '../../src/core/text/span.ts';
import { packagePath } from '../../src/files/package-files.ts';

/** A whole, sound file of a kind; Dutch where there is no other need. */
export function sample(kind: FileKind, language: Language = 'nl'): string {
  const own = language === 'en' && (kind === 'case' || kind === 'record') ? `${kind}-en` : kind;
  const name = isMarkdownKind(kind) ? `${own}.md` : `${own}.yaml`;
  return readFileSync(packagePath('tests', 'fixtures', 'check', name), 'utf8');
}

const paths: Readonly<Partial<Record<FileKind, string>>> = {
  case: 'cases/een-terras.yaml',
  record: 'records/2026-12-18-een-terras.md',
  config: 'driehoek.config.yaml',
  'values-result': 'values/2027-02-04-goed-werk-30.md',
};

export interface ExampleFile {
  readonly file: string;
  readonly text: string;
  readonly isLink: boolean;
  /** Where the lines mark the fault. */
  readonly fault: Span | undefined;
}

/** The lines of an example as a whole file: in the sample, in the place of the keys and sections they hold. */
export function exampleFile(example: Example, lines: string, language: Language = 'nl'): ExampleFile {
  const filled = example.fill === undefined ? lines : lines.replace('…', 'woord '.repeat(example.fill / 6));
  const whole = example.whole ? filled : within(sample(example.kind, language), filled, example);
  const start = whole.indexOf('⟦');
  const end = whole.indexOf('⟧') - 1;
  const file =
    (lines === example.good ? example.goodFile : undefined) ?? example.file ?? paths[example.kind] ?? 'x.yaml';
  const isLink = example.isLink === true && lines === example.bad;
  return { file, isLink, text: whole.replace(/[⟦⟧]/gu, ''), fault: start === -1 ? undefined : { start, end } };
}

function within(text: string, lines: string, { kind, without = [] }: Example): string {
  const [keys = '', ...sections] = lines.split(/^(?=⟦?<!-- driehoek:)/mu);
  const isBody = lines.replace('⟦', '').startsWith('<!-- driehoek:');
  const named = isBody ? [keys, ...sections] : sections;
  const withKeys = isBody ? text : withYaml(text, keys.trimEnd(), without);
  return kind === 'record' ? withSections(withKeys, named) : withKeys;
}

/** The keys of the sample with these in their places; new ones at the end of the front matter. */
function withYaml(text: string, keys: string, without: readonly string[]): string {
  const isFront = text.startsWith('---\n');
  const [, front = '', rest = ''] = isFront ? (/^---\n(.*?\n)---\n(.*)$/su.exec(text) ?? []) : ['', text, ''];
  const own = blocks(keys);
  const names = new Set([...own.map(nameOf), ...without]);
  const kept = blocks(front).filter((block) => !names.has(nameOf(block)));
  const first = own.filter((block) => nameOf(block) === 'format');
  const yaml = [...first, ...kept, ...own.filter((block) => !first.includes(block))].join('\n');
  return isFront ? `---\n${yaml}\n---\n${rest}` : `${yaml}\n`;
}

/** Top-level keys, each with the comments before it and what is indented under it. */
function blocks(yaml: string): string[] {
  const found: string[] = [];
  let comment = '';
  for (const line of yaml.split('\n')) {
    if (line === '') continue;
    if (/^⟦?#/u.test(line)) comment += `${line}\n`;
    else if (/^\s/u.test(line)) found[found.length - 1] += `\n${line}`;
    else {
      found.push(comment + line);
      comment = '';
    }
  }
  return found;
}

function nameOf(block: string): string {
  const line = block.split('\n').find((one) => !/^⟦?#/u.test(one)) ?? '';
  return /^[^:]*/u.exec(line.replace(/[⟦⟧]/gu, ''))?.[0] ?? '';
}

function withSections(text: string, sections: readonly string[]): string {
  const own = new Map<string, string[]>();
  for (const section of sections) {
    const name = markerOf(section);
    own.set(name, [...(own.get(name) ?? []), `${section.trimEnd()}\n`]);
  }
  const parts = text.split(/^(?=<!-- driehoek:)/mu).map((part) => {
    const mine = own.get(markerOf(part));
    own.delete(markerOf(part));
    return mine ? `${mine.join('\n')}\n` : part;
  });
  return [...parts, ...[...own.values()].flat().map((part) => `\n${part}`)].join('');
}

function markerOf(section: string): string {
  return /<!-- driehoek:([^ ]+) -->/u.exec(section.replace(/[⟦⟧]/gu, ''))?.[1] ?? '';
}
