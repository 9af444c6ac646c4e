import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { parsed } from './load.ts';
import { printYaml } from './print.ts';

type Entries = Readonly<Record<string, string>>;

/**
 * A YAML text with these entries in the map at a key of its top level; both are made where they are not there. What else
 * people wrote stays to the character, comments too. Only where no place for it can be found, as between braces, is the text laid
 * out anew; its comments stay then too.
 */
export function withEntries(whole: string, key: string, entries: Entries): string {
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = whole.slice(mark.length);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parsed(text);
  if (!isMap(document.get(key))) document.set(key, document.createNode({}));
  for (const [name, value] of Object.entries(entries)) document.setIn([key, name], value);
  const wanted = JSON.stringify(document.toJSON());
  const placed = Object.entries(entries).reduce((before, entry) => placedIn(before, key, entry, end), text);
  const isRight = JSON.stringify(parsed(placed).toJSON()) === wanted;
  return mark + (isRight ? placed : document.toString({ lineWidth: 0 }).replaceAll('\n', end));
}

function placedIn(text: string, key: string, [name, value]: readonly [string, string], end: string): string {
  const top = blockMap(parsed(text).contents);
  if (top === undefined) return text;
  const own = pairAt(top, key);
  const map = blockMap(own?.value);
  const pair = map === undefined ? own : pairAt(map, name);
  const before: unknown = isMap(own?.value) ? own.value.toJSON() : {};
  const made = map === undefined ? { [key]: Object.assign({}, before, { [name]: value }) } : { [name]: value };
  const indent = ' '.repeat(columnOf(text, map ?? top));
  const lines = printYaml(made).trimEnd().replaceAll('\n', `${end}${indent}`);
  if (pair !== undefined) return text.slice(0, startOf(pair)) + lines + text.slice(endOf(text, pair));
  const [last] = (map ?? top).items.slice(-1);
  const at = last === undefined ? 0 : lineEnd(text, endOf(text, last));
  return `${text.slice(0, at)}${end}${indent}${lines}${text.slice(at)}`;
}

function blockMap(node: unknown): YAMLMap | undefined {
  return isMap(node) && !node.flow && node.items.length > 0 ? node : undefined;
}

function pairAt(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function startOf(pair: Pair): number {
  return rangeOf(pair.key)[0] ?? 0;
}

/** Where the last sign of a node stands: a block of lines ends with blank ones, and a map with comments that are not its own. */
function endOf(text: string, node: unknown): number {
  if (isPair(node)) return node.value === null ? colonAfter(text, node) : endOf(text, node.value);
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return endOf(text, node.items.at(-1));
  const [from = 0, to = 0] = rangeOf(node);
  return from + text.slice(from, to).trimEnd().length;
}

function colonAfter(text: string, pair: Pair): number {
  return text.indexOf(':', rangeOf(pair.key)[1]) + 1;
}

function columnOf(text: string, map: YAMLMap): number {
  const [first] = map.items;
  const at = first === undefined ? 0 : startOf(first);
  return at - 1 - text.lastIndexOf('\n', at - 1);
}

function lineEnd(text: string, from: number): number {
  const found = text.slice(from).search(/\r?\n|$/u);
  return from + found;
}

function rangeOf(node: unknown): readonly number[] {
  return (node as { readonly range?: readonly number[] | null } | null)?.range ?? [];
}
