import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { parsed } from './load.ts';
import { printYaml } from './print.ts';

/**
 * A YAML text with another value at a key of its top level, or of the map there. What else people wrote stays to the
 * character, comments too; only a text that holds everything between braces is laid out anew.
 */
export function withKey(text: string, path: readonly [string] | readonly [string, string], value: unknown): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parsed(text);
  const { contents } = document;
  const [key, below] = path;
  const found = blockMap(contents) && pairAt(contents, key);
  const inner = found && below !== undefined && blockMap(found.value) ? found.value : undefined;
  const own = inner ?? blockMap(contents);
  if (own === undefined) {
    document.setIn(path, document.createNode(value));
    return document.toString({ lineWidth: 0 }).replaceAll('\n', end);
  }
  const isWhole = inner === undefined && below !== undefined;
  const printed = printYaml(isWhole ? { [key]: { ...plain(found), [below]: value } } : { [below ?? key]: value });
  const indent = ' '.repeat(columnOf(text, own));
  const lines = printed.trimEnd().replaceAll('\n', `${end}${indent}`);
  const pair = inner === undefined ? found : pairAt(inner, below ?? '');
  if (pair === undefined) return addedTo(own, text, indent, lines, end);
  const [from, to] = placeOf(pair);
  return text.slice(0, from) + lines + text.slice(to);
}

function plain(pair: Pair | undefined): Record<string, unknown> {
  return isMap(pair?.value) ? (pair.value.toJSON() as Record<string, unknown>) : {};
}

function blockMap(node: unknown): YAMLMap | undefined {
  return isMap(node) && !node.flow && node.items.length > 0 ? node : undefined;
}

function pairAt(node: unknown, key: string): Pair | undefined {
  return isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key) : undefined;
}

/** From the key to where the value ends, before the comment behind it. */
function placeOf({ key, value }: Pair): readonly [number, number] {
  const [from = 0, keyEnd = 0] = rangeOf(key);
  // An empty value stands where the colon ends.
  const [, to = keyEnd + 1] = rangeOf(value);
  return [from, Math.max(to, keyEnd + 1)];
}

function rangeOf(node: unknown): readonly number[] {
  return (node as { range?: readonly number[] | null } | null)?.range ?? [];
}
