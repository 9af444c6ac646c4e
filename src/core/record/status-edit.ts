import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { loadYaml } from '../yaml/load.ts';
import type { FrontMatter } from './schema.ts';

/** What puts a status into front matter; nothing where that is no YAML with names. Offsets in the YAML. */
export function statusEdit(yaml: string, status: FrontMatter['status'], lineEnd: string): Edit | undefined {
  const { value, locate } = loadYaml(yaml);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (!Object.hasOwn(value, 'status')) return newKey(yaml, status, lineEnd);
  return otherValue(yaml, { key: locate(['status'], 'key'), value: locate(['status'], 'value') }, status);
}

interface Pair {
  readonly key: Span;
  /** That of the key where it has none. */
  readonly value: Span;
}

/** The quotes around a word stay; what runs over more lines, or is not there, makes way from the colon on. */
function otherValue(yaml: string, { key, value }: Pair, put: string): Edit {
  const colon = key.end + (/^\s*:/u.exec(yaml.slice(key.end))?.[0].length ?? 0);
  const said = yaml.slice(value.start, value.end).trimEnd();
  const end = value.start === key.start ? colon : value.start + said.length;
  if (end === colon || /[\r\n]/u.test(yaml.slice(colon, end))) return { start: colon, end, text: ` ${put}` };
  const quote = /^(["']).*\1$/u.exec(said)?.[1] ?? '';
  return { start: value.start, end, text: `${quote}${put}${quote}` };
}

function newKey(yaml: string, status: string, lineEnd: string): Edit {
  const brace = /^\s*\{/u.exec(yaml)?.[0].length;
  if (brace !== undefined) return { start: brace, end: brace, text: ` status: ${status},` };
  const indent = /^ *(?=[^ #\r\n])/mu.exec(yaml)?.[0] ?? '';
  return { start: yaml.length, end: yaml.length, text: `${indent}status: ${status}${lineEnd}` };
}
