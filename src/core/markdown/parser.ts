import type { StateBlock, StateInline, Token } from 'markdown-it';
import * as helpers from 'markdown-it/lib/helpers/index.mjs';
import ParserBlock from 'markdown-it/lib/parser_block.mjs';
import ParserInline from 'markdown-it/lib/parser_inline.mjs';
import { bySign, rulesOf } from './by-sign.ts';

export type { Token };

/** What the parser of blocks keeps for that of inline text: where link definitions lead. */
export type Env = Record<string, unknown>;

/** Deeper than this no person nests; what lies deeper is not read. */
export const MAX_NESTING = 100;

/**
 * The two parsers of markdown-it with what they ask of the rest of it, which would bring along the finding of links in text and
 * all of Punycode. Addresses stay as they are written, whatever their scheme: nothing here is shown on a page.
 */
const md = {
  options: { html: true, maxNesting: MAX_NESTING, linkify: false },
  block: new ParserBlock(),
  inline: new ParserInline(),
  helpers,
  normalizeLink: (address: string) => address,
  normalizeLinkText: (address: string) => address,
  validateLink: () => true,
};
type Parent = Parameters<typeof md.block.parse>[1];
// Neighbouring texts stay apart, since each knows its place.
md.inline.ruler2.disable('fragments_join');

type InlineRule = (state: StateInline, silent: boolean) => boolean;
type BlockRule = (state: StateBlock, first: number, end: number, silent: boolean) => boolean;

for (const { name, fn } of rulesOf<BlockRule>(md.block.ruler))
  if (name === 'reference') md.block.ruler.at(name, told(fn));

const blockSigns = {
  fence: '`~',
  blockquote: '>',
  hr: '*-_',
  list: '*+-0123456789',
  reference: '[',
  html_block: '<',
  heading: '#',
};

function blockRule(chain: string): BlockRule {
  const rules = rulesOf<BlockRule>(md.block.ruler).filter(({ alt }) => chain === '' || alt.includes(chain));
  const rulesAt = bySign(rules, blockSigns);
  return (state, first, end, silent) => {
    const at = (state.bMarks[first] ?? 0) + (state.tShift[first] ?? 0);
    for (const rule of rulesAt(state.src.charCodeAt(at))) if (rule(state, first, end, silent)) return true;
    return false;
  };
}

const blockRules = Object.fromEntries(
  ['', 'paragraph', 'reference', 'blockquote', 'list'].map((chain) => [chain, [blockRule(chain)]]),
);
md.block.ruler.getRules = (chain) => blockRules[chain] ?? [];

const inlineRulesAt = bySign(
  rulesOf<InlineRule>(md.inline.ruler).filter(({ name }) => name !== 'text' && name !== 'linkify'),
  {
    newline: '\n',
    escape: '\\',
    backticks: '`',
    strikethrough: '~',
    emphasis: '*_',
    link: '[',
    image: '!',
    autolink: '<',
    html_inline: '<',
    entity: '&',
  },
);
md.inline.ruler.at('text', plain);

/** The signs of inline rules, and what ends the text of a link. */
const sign = /[\n!&*<[\\\]_`~]/gu;

/** Text up to the next sign. The library's own stops at more signs, which are for rules that are not here. */
function plain(state: StateInline, silent: boolean): boolean {
  sign.lastIndex = state.pos;
  const end = Math.min(sign.exec(state.src)?.index ?? state.posMax, state.posMax);
  if (end === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

/** The library passes over link definitions; here they get a token with their lines, as they may hold anything. */
function told(rule: BlockRule): BlockRule {
  return (state, first, end, silent) => {
    if (!rule(state, first, end, silent)) return false;
    if (!silent) state.push('reference_definition', '', 0).map = [first, state.line];
    return true;
  };
}

/**
 * The library does not say where inline tokens stand. A rule reads from the state's position on, and text that waits to
 * become a token stands right before it, so the places of new tokens follow from those around the rule.
 */
md.inline.tokenize = (state) => {
  const { tokens } = state;
  while (state.pos < state.posMax) {
    const start = state.pos;
    const waiting = state.pending.length;
    const before = tokens.length;
    if (!readNext(state)) state.pending += state.src.charAt(state.pos++);
    if (tokens.length > before) place(tokens, before, { start, waiting, end: state.pos });
  }
  const { pos, pending } = state;
  if (pending !== '') state.pushPending().map = [pos - pending.length, pos];
};

function readNext(state: StateInline): boolean {
  if (state.level >= MAX_NESTING) return false;
  if (plain(state, false)) return true;
  for (const rule of inlineRulesAt(state.src.charCodeAt(state.pos))) if (rule(state, false)) return true;
  return false;
}

interface Around {
  readonly start: number;
  /** How much text before the rule waited. */
  readonly waiting: number;
  readonly end: number;
}

function place(tokens: readonly Token[], from: number, { start, waiting, end }: Around): void {
  let at = start;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (index === from && waiting > 0) token.map = [start - waiting, start - waiting + token.content.length];
    else {
      token.map ??= [at, endOf(token, at, index === tokens.length - 1 ? end : undefined)];
      at = token.map[1];
    }
  }
}

/** Signs of emphasis come one by one, and the sign that opens a link is one sign; the last of a rule takes all that is left. */
function endOf({ type, content }: Token, at: number, end: number | undefined): number {
  return end ?? at + (type === 'text' ? content.length : 1);
}

export function blockTokens(text: string, env: Env): Token[] {
  const tokens: Token[] = [];
  md.block.parse(text, md as unknown as Parent, env, tokens);
  return tokens;
}

/** Inline tokens, each with its place in the text as `map`: UTF-16 offsets, not lines. */
export function inlineTokens(text: string, env: Env): Token[] {
  const tokens: Token[] = [];
  md.inline.parse(text, md as unknown as Parent, env, tokens);
  return tokens;
}
