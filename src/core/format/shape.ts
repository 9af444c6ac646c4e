import type * as v from 'valibot';
import type { ValueShape } from '../yaml/slips/value-shape.ts';

/** What the parts of a schema may be; valibot keeps them as plain properties. */
interface Parts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
  readonly pipe?: readonly { readonly message?: unknown }[];
}

const ANY: ValueShape = { kind: 'any', isOpen: true };
const made = new WeakMap<object, ValueShape>();

/** What a schema lets stand where, as far as one has to know that to see what somebody meant. */
export function shapeOf(schema: v.GenericSchema | undefined): ValueShape {
  if (schema === undefined) return ANY;
  const known = made.get(schema);
  if (known) return known;
  const shape = newShape(schema as unknown as Parts);
  made.set(schema, shape);
  return shape;
}

function newShape(parts: Parts): ValueShape {
  const { type, entries, item, wrapped, value, options = [], pipe = [] } = parts;
  if (wrapped) return shapeOf(wrapped);
  if (entries) return { kind: 'mapping', keys: keysOf(entries), child: (key) => childOf([entries], key) };
  if (type === 'record') return { kind: 'mapping', isOpen: true, child: () => shapeOf(value) };
  if (item) return { kind: 'list', item: shapeOf(item) };
  if (type === 'string') return isWord(pipe) ? { kind: 'word' } : { kind: 'text', isLine: isLine(pipe) };
  if (type === 'union' || type === 'variant') return oneOf(options as unknown as readonly Parts[]);
  return type === 'unknown' || type === 'any' ? ANY : { kind: 'word' };
}

function keysOf(entries: object): ReadonlySet<string> {
  return new Set(Object.keys(entries));
}

/** Fields of whichever of them it turns out to be. */
function oneOf(options: readonly Parts[]): ValueShape {
  const all = options.flatMap(({ entries }) => (entries === undefined ? [] : [entries]));
  const shapes = options.map((option) => shapeOf(option as unknown as v.GenericSchema));
  const [first = ANY] = shapes;
  if (all.length === 0) return shapes.every(({ kind }) => kind === first.kind) ? first : ANY;
  const fields = { keys: keysOf(Object.assign({}, ...all)), child: (key: string) => childOf(all, key) };
  return all.length === options.length ? { kind: 'mapping', ...fields } : { kind: 'any', isOpen: true, ...fields };
}

function childOf(all: readonly NonNullable<Parts['entries']>[], key: string): ValueShape | undefined {
  const found = all.flatMap((entries) => (Object.hasOwn(entries, key) ? [shapeOf(entries[key])] : []));
  return found.length > 1 && found.some(({ kind }) => kind !== found[0]?.kind) ? ANY : found[0];
}

/** Ids and days: nobody writes a sentence there. */
function isWord(pipe: Parts['pipe'] = []): boolean {
  return pipe.some(({ message }) => message === 'not-id' || message === 'not-date');
}

function isLine(pipe: Parts['pipe'] = []): boolean {
  return pipe.some(
    (one) => one.message === 'one-line' || ((one as Parts).type === 'string' && isLine((one as Parts).pipe)),
  );
}
