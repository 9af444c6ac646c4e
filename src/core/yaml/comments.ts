import { Lexer } from 'yaml';
import type { Span } from '../text/span.ts';

/** Where the comments of a YAML text stand. What looks like one inside a text is none. */
export function yamlComments(text: string): Span[] {
  const comments: Span[] = [];
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && !isScalar) comments.push({ start: at, end: at + token.length });
    isScalar = token === SCALAR;
    if (!isMarker(token)) at += token.length;
  }
  return comments;
}

/** Tokens of the lexer's own, each one control character, that are not in the text. */
const SCALAR = '\u001f';

function isMarker(token: string): boolean {
  return token === SCALAR || token === '\u0002' || token === '\u0018';
}
