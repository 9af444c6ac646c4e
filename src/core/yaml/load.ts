import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { findUnsafe, type UnsafeCharacter } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import type { LoadedYaml, YamlProblem, YamlProblemCode } from './loaded.ts';
import { locate, type Spot } from './locate.ts';
import { quickYaml } from './quick.ts';
import { quickLocate } from './quick-locate.ts';

const MAX_DEPTH = 32;
const MAX_NODES = 200_000;
const MAX_PROBLEMS = 20;
const MAX_OPEN = 256;

/**
 * The one place that reads YAML. It takes plain data only: the core schema of YAML 1.2, no anchors, aliases, tags or
 * directives, string keys, each key once. Text stays text: dates and times are never turned into something else.
 * Hostile input gives problems, never an exception and never a long wait. `limit` is in UTF-16 units.
 */
export function loadYaml(text: string, limit = 256 * 1024): LoadedYaml {
  if (text.length > limit)
    return refused({ code: 'too-large', detail: String(Math.round(limit / 1024)), start: 0, end: 0 });
  const unsafe = findUnsafe(text);
  const quick = unsafe.length === 0 ? quickYaml(text) : undefined;
  if (quick === undefined) return readWhole(text, unsafe);
  return { value: quick.value, problems: [], locate: quickLocate(text) };
}

/** The full reader: every problem, and where everything stands. */
export function readWhole(text: string, unsafe: readonly UnsafeCharacter[]): LoadedYaml {
  const deep = firstTooDeep(text);
  if (deep !== undefined) return refused({ code: 'too-deep', detail: '', start: deep, end: deep + 1 });
  const problems: YamlProblem[] = unsafe.map(({ offset, name }) => ({
    code: 'control-character',
    detail: name,
    start: offset,
    end: offset + 1,
  }));
  const document = parsed(text);
  problems.push(...syntaxProblems(document, text), ...unsafeParts(document));
  const sound = problems.every(({ code }) => code === 'control-character');
  return {
    value: sound ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems: problems.slice(0, MAX_PROBLEMS),
    locate: (path, part) => locate(spotOf(document.contents), path, part),
  };
}

/** A file that is no YAML can have an error at every sign: a trace of the stack in each would be most of the work. */
export function parsed(text: string): Document.Parsed {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      stringKeys: true,
      uniqueKeys: false,
      merge: false,
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: 'error',
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function refused(problem: YamlProblem): LoadedYaml {
  return { value: undefined, problems: [problem], locate: () => ({ start: 0, end: 0 }) };
}

/**
 * Where values lie deeper in each other than in any honest file: in brackets, and within those in keys, as in "[a: a: a". The
 * parser would take seconds over the one. In the other it calls itself until its stack is full, and a regular expression
 * that V8 compiles just then ends the whole process.
 */
function firstTooDeep(text: string): number | undefined {
  const around: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{},]|:(?=[\s"'])/gu)) {
    depth = depthAfter(sign, depth, around);
    if (depth > MAX_OPEN) return index;
  }
  return undefined;
}

/** How deep it is behind a sign; `around` holds how deep it was before each bracket that is open. */
function depthAfter(sign: string, depth: number, around: number[]): number {
  if (sign === '[' || sign === '{') {
    around.push(depth);
    return depth + 1;
  }
  if (sign === ']' || sign === '}') return around.pop() ?? 0;
  const [own] = around.slice(-1);
  if (own === undefined) return 0;
  return sign === ',' ? own + 1 : depth + 1;
}

const codes: Readonly<Record<string, YamlProblemCode>> = {
  TAB_AS_INDENT: 'tab-indent',
  BAD_INDENT: 'indent',
  MULTILINE_IMPLICIT_KEY: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BAD_SCALAR_START: 'reserved-start',
  MISSING_CHAR: 'missing-character',
  MULTIPLE_DOCS: 'multiple-documents',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  BAD_DIRECTIVE: 'directive',
  TAG_RESOLVE_FAILED: 'tag',
  RESOURCE_EXHAUSTION: 'too-deep',
};

function syntaxProblems(document: Document.Parsed, text: string): YamlProblem[] {
  const faults = [...document.errors, ...document.warnings].slice(0, MAX_PROBLEMS);
  const problems = faults.map(({ code, pos }): YamlProblem => {
    const start = lastVisible(text, pos[0]);
    return { code: codes[code] ?? 'syntax', detail: '', start, end: Math.max(pos[1], start + 1) };
  });
  if (document.directives.yaml.explicit) problems.push({ code: 'directive', detail: '%YAML', start: 0, end: 1 });
  return problems;
}

/** What is missed at the end of a line is best shown where that line ends, not on the empty one after it. */
function lastVisible(text: string, at: number): number {
  let found = at;
  while (found > 0 && /^[\r\n]?$/u.test(text[found] ?? '')) found -= 1;
  return found;
}

interface Visit {
  readonly node: unknown;
  readonly depth: number;
}

/** Anchors, aliases, tags, keys that mean something to JavaScript, keys given twice, and documents out of bounds. */
function unsafeParts(document: Document.Parsed): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const queue: Visit[] = [{ node: document.contents, depth: 0 }];
  for (let index = 0; index < queue.length && problems.length < MAX_PROBLEMS; index += 1) {
    const { node, depth } = queue[index] as Visit;
    if (queue.length > MAX_NODES) return [...problems, { code: 'too-many', detail: '', start: 0, end: 1 }];
    if (depth > MAX_DEPTH) return [...problems, { code: 'too-deep', detail: '', ...spanOf(node) }];
    problems.push(...propertyProblems(node), ...(isMap(node) ? keyProblems(node.items) : []));
    for (const child of childrenOf(node)) queue.push({ node: child, depth: depth + 1 });
  }
  return problems;
}

function childrenOf(node: unknown): readonly unknown[] {
  if (isMap(node)) return node.items.flatMap((pair) => [pair.key, pair.value]);
  return isSeq(node) ? node.items : [];
}

function propertyProblems(node: unknown): YamlProblem[] {
  if (isAlias(node)) return [{ code: 'alias', detail: `*${node.source}`, ...spanOf(node) }];
  const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
  if (anchor) return [{ code: 'alias', detail: `&${anchor}`, ...spanOf(node) }];
  return tag ? [{ code: 'tag', detail: tag, ...spanOf(node) }] : [];
}

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);

function keyProblems(pairs: readonly Pair[]): YamlProblem[] {
  const seen = new Set<string>();
  const problems: YamlProblem[] = [];
  for (const { key } of pairs) {
    if (!isScalar(key)) continue;
    const name = keyText(key).normalize('NFC');
    if (unsafeKeys.has(name)) problems.push({ code: 'unsafe-key', detail: name, ...spanOf(key) });
    else if (seen.has(name)) problems.push({ code: 'duplicate-key', detail: name, ...spanOf(key) });
    seen.add(name);
  }
  return problems;
}

/** A key that is no plain text is refused by the parser; writing such a key out could take for ever. */
function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** From the first to the last visible character of a node. */
function spanOf(node: unknown): Span {
  const range = (node as Node | null)?.range;
  return range ? { start: range[0], end: Math.max(range[1], range[0]) } : { start: 0, end: 0 };
}

function spotOf(node: unknown, key?: unknown): Spot {
  return { ...spanOf(node), key: key ? spanOf(key) : undefined, child: (name) => childOf(node, name) };
}

/** Of mappings in which something is looked for: the first of each key. */
const pairsByKey = new WeakMap<object, Map<string, Pair>>();

function childOf(node: unknown, name: string | number): Spot | undefined {
  if (isMap(node)) {
    const pairs = pairsByKey.get(node) ?? new Map([...node.items].reverse().map((pair) => [keyText(pair.key), pair]));
    pairsByKey.set(node, pairs);
    const pair = pairs.get(String(name));
    return pair && spotOf(pair.value, pair.key);
  }
  const item = isSeq(node) && typeof name === 'number' ? node.items[name] : undefined;
  return item === undefined ? undefined : spotOf(item);
}
