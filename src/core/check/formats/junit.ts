import type { Messages } from '../../../language/messages.ts';
import { showSafely } from '../../text/characters.ts';
import type { Finding } from '../finding.ts';
import { guardXml } from '../log-safety.ts';
import { fullMessage, oneLine, plainPath } from '../report-parts.ts';
import type { CheckRun } from '../run.ts';

const CLASS = 'driehoek.check';

/**
 * For the test views of GitLab, Jenkins and GitHub actions: one test a file with findings, as GitLab takes only the
 * first of tests with one name, and its text in the failure, as GitLab shows no attribute. A file fails by an error;
 * one with only warnings passes and says them in its output. The rest of the files are one test: a report without
 * any is refused. No file= on a test: the schema of Jenkins does not know it.
 */
export function formatJunit({ findings, files, problems }: CheckRun, messages: Messages): string {
  const byFile = groupByFile(findings);
  const failed = [...byFile.values()].filter((own) => own.some(isError)).length;
  const cases = [...byFile].map(([file, own]) => testCase(file, outcome(own, messages)));
  cases.push(...problems.map((problem) => testCase(problem, notDone(problem, messages))));
  const clean = Math.max(0, files - byFile.size);
  if (clean > 0 || cases.length === 0) cases.push(inOrder(clean, messages));
  const counts = `tests="${cases.length}" failures="${failed}" errors="${problems.length}"`;
  return guardXml(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="driehoek" ${counts}>`,
      `  <testsuite name="driehoek check" ${counts} skipped="0">`,
      ...cases,
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n'),
  );
}

function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = plainPath(finding.file);
    const own = groups.get(file);
    if (own) own.push(finding);
    else groups.set(file, [finding]);
  }
  return groups;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function outcome(own: readonly Finding[], messages: Messages): string {
  const lines = escapeText(own.map((finding) => oneLine(finding, messages)).join('\n'));
  const first = own.find(isError);
  if (!first) return `      <system-out>${lines}</system-out>`;
  const attributes = `type="${escapeAttribute(first.rule)}" message="${escapeAttribute(fullMessage(first))}"`;
  return `      <failure ${attributes}>${lines}</failure>`;
}

/** A file that could not be read or written: neither passed nor failed. */
function notDone(problem: string, { checkReport }: Messages): string {
  return `      <error type="${escapeAttribute(checkReport.unread)}">${escapeText(problem)}</error>`;
}

function inOrder(clean: number, { checkReport }: Messages): string {
  return testCase(checkReport.inOrder, `      <system-out>${checkReport.clean(clean)}</system-out>`);
}

function testCase(name: string, content: string): string {
  return [`    <testcase classname="${CLASS}" name="${escapeAttribute(name)}">`, content, '    </testcase>'].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 takes no control characters and not U+FFFE and U+FFFF, not even as a reference: they are shown by name. */
function escapeText(text: string): string {
  return showSafely(text)
    .replace(/\ufffe/gu, '‹U+FFFE›')
    .replace(/\uffff/gu, '‹U+FFFF›')
    .replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

/** A reader turns bare white space in an attribute into spaces, so it is written as a reference. */
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/\n/gu, '&#10;').replace(/\t/gu, '&#9;');
}
