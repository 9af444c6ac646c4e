import { readFileSync } from 'node:fs';
import { parseCase } from '../../src/core/case/parse.ts';
import { escapeXml } from '../../src/core/draw/svg.ts';
import type { Language } from '../../src/core/format/language.ts';
import { nl } from '../../src/language/nl.ts';
import { pathOnShelf } from './path-on-shelf.ts';

/** What a case tells a table beforehand, and what may be on the paper of everybody; as HTML has it. */
export function showCase(language: Language): { readonly hidden: readonly string[]; readonly told: string } {
  const path = pathOnShelf('cases', language, 'terras-na-elven');
  const { value } = parseCase(readFileSync(path, 'utf8'), path, nl);
  const { options = [], tension, discussion = [], stakeholders = [], title = '' } = value ?? {};
  const shown = [
    ...options.flatMap((option) => [option.title, option.gain ?? option.title, option.harm ?? option.title]),
    ...(tension === undefined ? [] : [tension.how]),
    ...[...discussion, ...stakeholders.map(({ stake }) => stake)],
  ];
  return { hidden: shown.map((words) => escapeXml(words.trim())), told: escapeXml(title) };
}
