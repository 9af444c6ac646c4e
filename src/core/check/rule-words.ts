import type { Messages } from '../../language/messages.ts';
import type { Language } from '../format/language.ts';
import { wrapLines } from '../text/wrap.ts';
import { isMarkdownKind } from './kind.ts';
import { placeFinder } from './lines.ts';
import { ruleGroups } from './rule.ts';
import { type TeamRule, teamRule } from './rule-info.ts';
import { rules } from './rules.ts';
import { settingsOf } from './settings.ts';

/** Columns: as wide as most screens. */
const ROW = 80;

/** Every rule in a line, by family; where that is wider than a screen, its title goes on under itself. */
export function listRules(all: readonly TeamRule[], messages: Messages): string {
  const width = Math.max(...all.map(({ id }) => id.length));
  const severities = Math.max(...all.map(({ severity }) => severityWord(severity, messages).length));
  const parts = ruleGroups.map((group) => {
    const lines = all
      .filter((rule) => rule.group === group)
      .map(({ id, severity, title }) => {
        const lead = `  ${id.padEnd(width)}  ${severityWord(severity, messages).padEnd(severities)}  `;
        return lead + wrapLines(title, ROW - lead.length).replaceAll('\n', `\n${' '.repeat(lead.length)}`);
      });
    return [messages.checking.groups[group], ...lines, ''].join('\n');
  });
  return parts.join('\n');
}

/** One rule with why it asks what it asks, and its example. */
export function explainRule({ id, severity, kinds, title, why, help, example }: TeamRule, messages: Messages): string {
  const { checking } = messages;
  return [
    wrapLines(`${id}: ${title}`, ROW),
    '',
    wrapLines(`${checking.rule.why}: ${why}`, ROW),
    `${checking.rule.severity}: ${severityWord(severity, messages)}`,
    wrapLines(`${checking.rule.kinds}: ${kinds.map((kind) => checking.kinds[kind]).join(', ')}`, ROW),
    '',
    `${checking.rule.bad}:`,
    indented(markedExample(example.bad)),
    '',
    `${checking.rule.good}:`,
    indented(example.good),
    '',
    wrapLines(`${checking.rule.fix}: ${help}`, ROW),
    '',
  ].join('\n');
}

function severityWord(severity: TeamRule['severity'], { check, checking }: Messages): string {
  return severity === 'off' ? checking.rule.off : check[severity];
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
  const settings = settingsOf(undefined, language);
  const all = rules.map((rule) => teamRule(rule, settings));
  const parts = ruleGroups.map((group) => {
    const own = all.filter((rule) => rule.group === group).map((rule) => documentRule(rule, messages));
    return [`## ${messages.checking.groups[group]}`, ...own].join('\n\n');
  });
  const { title, intro } = messages.checking.docs;
  return `${[`# ${title}`, ...intro, ...parts].join('\n\n')}\n`;
}

function documentRule(rule: TeamRule, messages: Messages): string {
  const { checking } = messages;
  const { id, severity, kinds, title, why, help, example } = rule;
  const fence = isMarkdownKind(example.kind) || example.kind === 'insights' ? 'markdown' : 'yaml';
  const block = (text: string) => `\`\`\`${fence}\n${text.trimEnd()}\n\`\`\``;
  const facts = `${checking.rule.severity}: ${severityWord(severity, messages)}. ${checking.rule.kinds}: ${kinds.map((kind) => checking.kinds[kind]).join(', ')}.`;
  return [
    `### ${id}`,
    title,
    why,
    facts,
    `${checking.rule.bad}:`,
    block(markedExample(example.bad)),
    `${checking.rule.good}:`,
    block(example.good),
    // A picture that a rule writes about is no picture of the page.
    `${checking.rule.fix}: ${help.replaceAll('![', '!\\[')}`,
  ].join('\n\n');
}
