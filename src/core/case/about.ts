import type { Messages } from '../../language/messages.ts';
import { itemsEntry } from '../record/document.ts';
import type { NamedValue } from '../values/named-value.ts';
import type { CasePart } from './part.ts';
import type { Case } from './schema.ts';

/** What a case says besides the story and what to talk about: values, where it belongs, and where it comes from. */
export function aboutCase(own: Case, values: readonly NamedValue[], messages: Messages): CasePart[] {
  const { caseWords } = messages;
  const sources = (own.sources ?? []).map(({ title, ref }) => (ref === undefined ? title : `${title}, ${ref}`));
  const parts: [heading: string, lines: string[]][] = [
    [caseWords.values, values.map(({ name, meaning }) => (meaning === undefined ? name : `${name}: ${meaning}`))],
    [caseWords.about, factLines(own, messages)],
    [caseWords.sources, sources],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => ({ heading, entries: [itemsEntry(lines.map((text) => ({ text, parts: [] })))] }));
}

function factLines(own: Case, { caseWords, domainNames, positionNames, formNames, library }: Messages) {
  const { domain, level, position, form, themes = [], keywords = [] } = own;
  const themeNames: Readonly<Record<string, string>> = library.themes;
  const facts: [label: string, text: string | undefined][] = [
    [caseWords.domain, domainNames[domain]],
    [caseWords.level, caseWords.levels[level]],
    [caseWords.position, position && positionNames[position]],
    [caseWords.form, form && formNames[form]],
    [caseWords.themes, themes.map((id) => themeNames[id] ?? id).join(' · ')],
    [caseWords.keywords, keywords.join(' · ')],
  ];
  return facts.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []));
}
