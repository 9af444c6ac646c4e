import type { Messages } from '../../language/messages.ts';
import type { Meant } from '../format/faults.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** What to do about something of which it is known what was meant. */
export function meantFix(text: string, at: Span, meant: Meant, { check }: Messages) {
  const edits = meantEdits(text, at, meant);
  const own = edits[0]?.text ?? ('key' in meant ? meant.key : flowText(meant.value));
  return { edits, help: check.write(own, meant.isSure && edits.length > 0) };
}

/** The change that says what was meant; none where the text there is not as plain as it should be. */
function meantEdits(text: string, { start, end }: Span, meant: Meant): Edit[] {
  const own = 'key' in meant ? meant.key : valueFor(text.slice(start, end), meant);
  return own === undefined || start === end ? [] : [{ start, end, text: own }];
}

function valueFor(old: string, { value, was }: { readonly value: unknown; readonly was: unknown }): string | undefined {
  if (old.includes('\n') || old.includes('\r')) return undefined;
  if (Array.isArray(was) && was[0] === value) return onlyItem(old);
  if (typeof value !== 'string') return flowText(value);
  // As it stands there: 07 would lose its nought.
  if (typeof was !== 'string' && value === String(was)) return /^[\w.+-]+$/u.test(old) ? `"${old}"` : undefined;
  const quote = /^(["']).*\1$/u.exec(old)?.[1] ?? '';
  return quote === '' ? flowText(value) : `${quote}${value}${quote}`;
}

function onlyItem(old: string): string | undefined {
  return withoutComma(/^\[([^[\]]*|\s*\[[^[\]]*\]\s*)\]$/u.exec(old)?.[1]?.trim()) ?? /^- +(\S.*)$/u.exec(old)?.[1];
}

function withoutComma(item: string | undefined): string | undefined {
  return item?.endsWith(',') ? item.slice(0, -1).trimEnd() : item;
}

/** Data on one line of YAML. Text that YAML may take for something else gets quotes. */
function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  const isPlain =
    /^[a-z][a-z0-9-]*$|^\d{4}-\d{2}-\d{2}$/u.test(value) && !/^(?:true|false|null|yes|no|on|off)$/u.test(value);
  return isPlain ? value : JSON.stringify(value);
}
