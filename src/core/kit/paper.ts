import { escapeXml } from '../draw/svg.ts';

/** Parts of sheets. What is text is escaped here; what is called HTML was. */

export function boxes(n: number, size: 'small' | 'large' = 'small'): string {
  return `<span class="boxes ${size}">${'<i></i>'.repeat(n)}</span>`;
}

export function heading(text: string): string {
  return `<h2>${escapeXml(text)}</h2>`;
}

export function text(words: string, kind = ''): string {
  return `<p${kind === '' ? '' : ` class="${kind}"`}>${escapeXml(words)}</p>`;
}

export function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((one) => `<li>${escapeXml(one)}</li>`).join('')}</ul>`;
}

/** Lines to write on. */
export function lines(n: number): string {
  return '<div class="line"></div>'.repeat(n);
}

/** What is typed in, in the order of the line that takes it. */
export function entryLine(label: string, example: string): string {
  return `<p class="entry">${escapeXml(label)} <code>${escapeXml(example)}</code></p>`;
}
