import type { Span } from './span.ts';

const nothingYet = /^(?:…|\.{3,6}|-{3,6}|_{2,40}|\?{2,9}|[xX]{3,9})$/u;
const notes = /(?<![\p{L}\p{N}])(?:TODO|FIXME|XXX|TBD)(?![\p{L}\p{N}])/u;
const blanks =
  /[<[{] {0,3}(?:(?:(?:hier|nog|zelf) )?(?:in ?te ?vullen|invullen|vul|aanvullen)|(?:fill|write|type) |(?:uw|jouw|je|your) (?:tekst|naam|text|name)|(?:naam|name|rol|role|datum|date|tekst|text)(?= {0,3}[>\]}]| (?:hier|here)))[^<>[\]{}\n]{0,60}[>\]}]|(?<!\p{L})(?:nog|later|hier) (?:in te vullen|invullen|aan te vullen|aanvullen|uit te werken|uitwerken)(?!\p{L})|(?<!\p{L})(?:still )?to be (?:filled in|completed|written)(?!\p{L})|lorem ipsum/iu;
/** Without one of these there is nothing to look for. */
const sign =
  /TODO|FIXME|XXX|TBD|vullen|VULLEN|uit ?(?:te )?werken|filled in|to be (?:written|completed)|[Ii]psum|[<[{] {0,3}(?:[Hh]ier|[Nn]og|[Zz]elf|[Vv]ul|[Ff]ill|[Ww]rite|[Tt]ype|[Uu]w|[Jj]e|[Jj]ouw|[Yy]our|[Nn]aam|[Nn]ame|[Rr]ol|[Dd]at|[Tt]ekst|[Tt]ext)/;
/** The same over the end of a line. */
const wrapped = /\n[ \t>]{0,40}(?:te werken|werken|in\b|be (?:wr|co)|written|completed)/;
/** A line that ends with something that may be all of an answer. */
const empty = /(?:…|\.\.\.|---|__|\?\?|[xX]{3})[ \t]*$/m;

/** The same of a value of YAML: there it may stand in quotes, and be written with escapes. */
export function mayHoldNoValue(text: string): boolean {
  return /…|\.\.\.|---|__|\?\?|[xX]{3}|\\/.test(text);
}

/** Whether there may be one in it: cheap to ask. */
export function mayHoldNoAnswer(text: string): boolean {
  return empty.test(text);
}

/** Whether an answer is only the place for one. */
export function isNoAnswer(text: string): boolean {
  return text.length < 60 && nothingYet.test(text.trim());
}

/** Whether there may be something of the kind in it: cheap to ask. */
export function mayBeUnfinished(text: string): boolean {
  return sign.test(text) || wrapped.test(text);
}

/** What people leave where they mean to write something later; nothing where a text looks done. A guess. */
export function unfinishedIn(text: string): Span | undefined {
  if (!sign.test(text)) return undefined;
  const found = notes.exec(text) ?? blanks.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
