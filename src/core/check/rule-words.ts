import type { Messages } from '../../language/messages.ts';
import type { Language } from '../format/language.ts';
import { placeFinder } from './lines.ts';
import type { AnyRule, RuleGroup } from './rule.ts';
import { ruleById, rules } from './rules.ts';
import type { CheckSettings } from './settings.ts';

const groups: readonly RuleGroup[] = ['form', 'case', 'record', 'privacy', 'ignore'];

/** Every rule in a line, by family. */
export function listRules({ language, severities }: CheckSettings, { check, checking }: Messages): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const parts = groups.map((group) => {
    const lines = rules
      .filter((rule) => rule.group === group)
      .map(({ id, severity, words }) => {
        const own = severities[id] ?? severity;
        const word = own === 'off' ? checking.rule.off : check[own];
        return `  ${id.padEnd(width)}  ${word.padEnd(6)}  ${words[language].title}`;
      });
    return [checking.groups[group], ...lines, ''].join('\n');
  });
  return parts.join('\n');
}

/** One rule with why it asks what it asks, and its example. */
export function explainRule(id: string, { language, severities }: CheckSettings, messages: Messages): string {
  const rule = ruleById(id);
  if (!rule) return '';
  const { check, checking } = messages;
  const { title, why, help } = rule.words[language];
  const severity = severities[id] ?? rule.severity;
  return [
    `${id}: ${title}`,
    '',
    `${checking.rule.why}: ${why}`,
    `${checking.rule.severity}: ${severity === 'off' ? checking.rule.off : check[severity]}`,
    `${checking.rule.kinds}: ${rule.kinds.map((kind) => checking.kinds[kind]).join(', ')}`,
    '',
    `${checking.rule.bad}:`,
    indented(markedExample(rule.example.bad)),
    '',
    `${checking.rule.good}:`,
    indented(rule.example.good),
    '',
    `${checking.rule.fix}: ${help}`,
    '',
  ].join('\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ');
}

/** The lines with a caret under the fault. */
function markedExample(bad: string): string {
  const start = bad.indexOf('⟦');
  const text = bad.replace(/[⟦⟧]/gu, '');
  const at = placeFinder(text)({ start, end: bad.indexOf('⟧') - 1 });
  const lines = text.split('\n');
  const end = at.endLine === at.line ? at.endColumn : (lines[at.line - 1] ?? '').length + 1;
  const caret = ' '.repeat(at.column - 1) + '^'.repeat(Math.max(1, end - at.column));
  return [...lines.slice(0, at.line), caret, ...lines.slice(at.line)].map(visible).join('\n');
}

/** What nobody can see is written as its name. */
function visible(line: string): string {
  return line.replace(
    /[\0\u202e]/gu,
    (sign) => `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

/** The documentation of all rules, as Markdown. */
export function documentRules(language: Language, messages: Messages): string {
  const parts = groups.map((group) => {
    const own = rules.filter((rule) => rule.group === group).map((rule) => documentRule(rule, language, messages));
    return [`## ${messages.checking.groups[group]}`, ...own].join('\n\n');
  });
  const { title, intro } = messages.checking.docs;
  return `${[`# ${title}`, ...intro, ...parts].join('\n\n')}\n`;
}

function documentRule(
  { id, severity, kinds, words, example }: AnyRule,
  language: Language,
  messages: Messages,
): string {
  const { check, checking } = messages;
  const { title, why, help } = words[language];
  const fence = example.kind === 'record' ? 'markdown' : 'yaml';
  const block = (text: string) => `\`\`\`${fence}\n${text.trimEnd()}\n\`\`\``;
  const facts = `${checking.rule.severity}: ${check[severity]}. ${checking.rule.kinds}: ${kinds.map((kind) => checking.kinds[kind]).join(', ')}.`;
  return [
    `### ${id}`,
    title,
    why,
    facts,
    `${checking.rule.bad}:`,
    block(markedExample(example.bad)),
    `${checking.rule.good}:`,
    block(example.good),
    `${checking.rule.fix}: ${help}`,
  ].join('\n\n');
}
