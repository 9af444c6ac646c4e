import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { default as AjvDraft04 } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm';
import { packagePath } from '../../src/files/package-files.ts';

/** A command in a log, as actions/runner reads one line of it (ActionCommand.cs, both syntaxes). */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const registered =
  /^(?:error|warning|notice|debug|group|endgroup|add-mask|add-matcher|remove-matcher|stop-commands|echo|set-output|save-state|set-env|add-path|internal-set-repo-path)$/iu;

function readCommand(line: string): WorkflowCommand | undefined {
  return readNew(line.trimStart()) ?? readOld(line);
}

function readNew(line: string): WorkflowCommand | undefined {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) return undefined;
  const info = line.slice(2, end);
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!registered.test(name)) return undefined;
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(',');
  const properties = pairs.map((pair) => [
    pair.slice(0, pair.indexOf('=')),
    unescapeProperty(pair.slice(pair.indexOf('=') + 1)),
  ]);
  return { name, properties: Object.fromEntries(properties), data: unescapeData(line.slice(end + 2)) };
}

function readOld(line: string): WorkflowCommand | undefined {
  const [, name = '', data = ''] = /##\[([a-z-]+)[^\]]*\](.*)/iu.exec(line) ?? [];
  return registered.test(name) ? { name, properties: {}, data } : undefined;
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** All commands in a log, line by line. */
export function readCommands(log: string): WorkflowCommand[] {
  return log.split(/\r\n?|\n/u).flatMap((line) => readCommand(line) ?? []);
}

export interface TestCase {
  readonly name: string;
  readonly failed: boolean;
  readonly lines: readonly string[];
}

/** The tests in a JUnit report. Throws when the text is no XML or not of the schema. */
export function readJunit(xml: string): TestCase[] {
  using document = XmlDocument.fromString(xml);
  using schema = XmlDocument.fromBuffer(readFileSync(packagePath('tests/fixtures/schemas/jenkins-junit.xsd')));
  using validator = XsdValidator.fromDoc(schema);
  validator.validate(document);
  return document.find('//testcase').map((node) => {
    const test = node as XmlElement;
    const result = test.find('failure | error | system-out')[0] as XmlElement;
    return {
      name: test.attr('name')?.value ?? '',
      failed: result.name !== 'system-out',
      lines: result.content.split('\n'),
    };
  });
}

const schemaIn = (...path: string[]) => JSON.parse(readFileSync(packagePath(...path), 'utf8'));

// One pattern in the published schema is no valid pattern with the u flag.
const sarif = addFormats
  .default(new AjvDraft04.default({ unicodeRegExp: false, allErrors: true }))
  .compile(schemaIn('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
const gitlab = new Ajv({ allErrors: true }).compile(schemaIn('tests/fixtures/schemas/gitlab-code-quality.json'));

/** What a value does not keep to; empty when it is of the schema. */
export function sarifFaults(value: unknown): unknown[] {
  return sarif(value) ? [] : (sarif.errors ?? []);
}

export function gitlabFaults(value: unknown): unknown[] {
  return gitlab(value) ? [] : (gitlab.errors ?? []);
}
