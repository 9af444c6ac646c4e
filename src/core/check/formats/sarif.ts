import type { Messages } from '../../../language/messages.ts';
import { showSafely } from '../../text/characters.ts';
import type { Finding } from '../finding.ts';
import { fingerprints } from '../fingerprint.ts';
import { printJson } from '../log-safety.ts';
import { fullMessage, plainPath, shownEdits } from '../report-parts.ts';
import type { CheckRun, RuleInfo } from '../run.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';

/** SARIF 2.1.0 (OASIS), for code scanning. Only a path outside the repository is absolute and goes without its base. */
export function formatSarif(run: CheckRun, messages: Messages): string {
  const { checkReport } = messages;
  return printJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(run, checkReport.language) },
        // GitHub keeps the results of one category apart from others: all before the last slash.
        automationDetails: { id: 'driehoek/check/' },
        invocations: [invocation(run)],
        originalUriBaseIds: { [ROOT]: { description: text(checkReport.root) } },
        columnKind: 'utf16CodeUnits',
        results: results(run, messages),
      },
    ],
  });
}

/** What could not be read or written is no result, but nobody may take the run for whole. */
function invocation({ problems }: CheckRun) {
  const told = problems.map((problem) => ({ level: 'error', message: text(problem) }));
  return {
    executionSuccessful: told.length === 0,
    ...(told.length === 0 ? {} : { toolExecutionNotifications: told }),
  };
}

function driver({ version, rules, home }: CheckRun, language: string) {
  return {
    name: 'driehoek',
    version,
    ...(/^\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/u.test(version) ? { semanticVersion: version } : {}),
    ...(home === undefined ? {} : { informationUri: home }),
    language,
    rules: rules.map(descriptor),
  };
}

function descriptor({ id, severity, title, why, help, address }: RuleInfo) {
  return {
    id,
    shortDescription: text(title),
    fullDescription: text(why),
    help: text(help),
    ...(address === undefined ? {} : { helpUri: address }),
    defaultConfiguration: { level: severity },
    properties: { 'problem.severity': severity },
  };
}

function results({ findings, rules }: CheckRun, messages: Messages) {
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const names = fingerprints(findings);
  return findings.map((finding, at) => {
    const ruleIndex = index.get(finding.rule);
    return {
      ruleId: finding.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: finding.severity,
      message: text(fullMessage(finding)),
      locations: [location(finding)],
      // GitHub adds its own primaryLocationLineHash from the source, and warns when it finds another one there.
      partialFingerprints: { 'driehoek/v1': names[at] },
      ...fixes(finding, messages),
    };
  });
}

/**
 * What `check --fix` makes, and what it offers: SARIF knows no difference, so the words tell. A byte-order mark is no
 * character of the text here (3.30.2).
 */
function fixes(finding: Finding, { checking }: Messages) {
  const { file, fix, hasBom } = finding;
  const edits = shownEdits(finding);
  if (fix === undefined || edits.length === 0) return {};
  const offset = (at: number) => (hasBom ? Math.max(0, at - 1) : at);
  const replacements = edits.map(({ start, end, text: put }) => ({
    deletedRegion: { charOffset: offset(start), charLength: offset(end) - offset(start) },
    ...(put === '' ? {} : { insertedContent: { text: put } }),
  }));
  const artifactChanges = [{ artifactLocation: artifact(file), replacements }];
  const words = fix.safe ? fix.message : `${checking.proposal} ${fix.message}`;
  return { fixes: [{ description: text(words), artifactChanges }] };
}

function location({ file, line, column, endLine, endColumn }: Finding) {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { physicalLocation: { artifactLocation: artifact(file), region } };
}

function artifact(file: string) {
  const path = plainPath(file);
  if (path.startsWith('/')) return { uri: `file://${encodePath(path)}` };
  const drive = /^([a-z]:)(\/.*)$/iu.exec(path);
  if (drive) return { uri: `file:///${drive[1]}${encodePath(drive[2] ?? '')}` };
  return { uri: encodePath(path), uriBaseId: ROOT };
}

/** Percent-encoded between the slashes. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Braces are doubled because single ones are placeholders (3.11.5), and no file can put a link in a message (3.11.6). */
function text(value: string): { text: string } {
  return {
    text: showSafely(value)
      .replace(/[{}]/gu, '$&$&')
      .replace(/\](?=\()/gu, '] '),
  };
}
