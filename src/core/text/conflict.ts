import type { Span } from './span.ts';

const marker = /^(?:(?:<{7}|>{7}|\|{7})(?=[ \t\r\n]|$)|(?:> ?){7})/mu;

const signs = ['<<<<<<<', '>>>>>>>', '|||||||', '> > > > > > >'];

/** The first line that git leaves where it could not merge, or what a formatter makes of it: a quotation seven deep. */
export function conflictIn(text: string): Span | undefined {
  const found = signs.some((sign) => text.includes(sign)) ? marker.exec(text) : null;
  if (found === null) return undefined;
  const end = /[\r\n]|$/u.exec(text.slice(found.index))?.index ?? 0;
  return { start: found.index, end: found.index + end };
}
