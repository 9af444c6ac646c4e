import { handOverRowSchema } from '../../src/core/archive/row.ts';
import { choicesIn, meaningOf } from '../../src/core/format/fields.ts';
import type { Language } from '../../src/core/format/language.ts';

const words = {
  nl: ['kolom', 'wat erin staat', 'waarden'],
  en: ['column', 'what it holds', 'values'],
} as const;

/** The columns of a row as a table, from their schema. */
function columnTable(language: Language): string {
  const rows = Object.entries(handOverRowSchema.entries).map(([name, schema]) => {
    const choices = choicesIn(schema).map((one) => `\`${one}\``);
    return `| \`${name}\` | ${meaningOf(schema, language)} | ${choices.join(', ')} |`.replace('|  |', '| |');
  });
  return [`| ${words[language].join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}

/** A page with that table between its two marks. */
export function withColumns(page: string, language: Language): string {
  const [before = '', after = ''] = page.split(/(?<=<!-- columns -->\n)[\s\S]*(?=<!-- \/columns -->)/u);
  return `${before}\n${columnTable(language)}\n\n${after}`;
}
