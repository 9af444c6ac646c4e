import { inlineTokens } from './parser.ts';

/** Text with its entities read: `&lt;`, `&nbsp;`, `&#124;`. What only looks like one stays. */
export function withoutEntities(text: string): string {
  return text.replace(/&#?\w{1,31};/gu, (entity) => inlineTokens(entity, {})[0]?.content ?? entity);
}
