import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Fix, Place } from '../../src/core/check/finding.ts';
import { fingerprints } from '../../src/core/check/fingerprint.ts';
import { formatCodeclimate } from '../../src/core/check/formats/codeclimate.ts';
import { formatGithub } from '../../src/core/check/formats/github.ts';
import { formatJson } from '../../src/core/check/formats/json.ts';
import { formatJunit } from '../../src/core/check/formats/junit.ts';
import { formatLines } from '../../src/core/check/formats/lines.ts';
import { formatSarif } from '../../src/core/check/formats/sarif.ts';
import { formatText } from '../../src/core/check/formats/text.ts';
import { guardLog } from '../../src/core/check/log-safety.ts';
import type { CheckRun, RuleInfo } from '../../src/core/check/run.ts';
import { findUnsafe, showLine, showSafely } from '../../src/core/text/characters.ts';
import { en } from '../../src/language/en.ts';
import type { Messages } from '../../src/language/messages.ts';
import { nl } from '../../src/language/nl.ts';
import { gitlabFaults, readCommands, readJunit, sarifFaults } from '../support/report-readers.ts';
import { tries } from '../support/tries.ts';

type Formats = Readonly<Record<string, (run: CheckRun, messages: Messages) => string>>;

const formats: Formats = {
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
  junit: formatJunit,
  codeclimate: formatCodeclimate,
  lines: formatLines,
};

const rules: RuleInfo[] = [
  {
    id: 'unknown-key',
    severity: 'error',
    title: 'Alleen velden die bestaan',
    why: 'Een veld met een tikfout telt niet mee.',
    help: 'Kijk in de lijst met velden hoe het heet.',
  },
  {
    id: 'vague-moment',
    severity: 'warning',
    title: 'Een situatie heeft een moment',
    why: 'Over één moment kun je praten, over een toestand niet.',
    help: 'Schrijf wanneer het was: {dag} of [uur](x).',
  },
];

const at = (line: number, column: number, endLine = line, endColumn = column + 4): Place => ({
  line,
  column,
  endLine,
  endColumn,
});

const few: Finding[] = [
  {
    rule: 'unknown-key',
    severity: 'error',
    file: 'cases/negen peuters, 100%.yaml',
    ...at(3, 1),
    message: 'Het veld "titl" bestaat niet.',
    fix: { safe: true, message: 'Bedoel je "title"?', edits: [{ start: 24, end: 28, text: 'title' }] },
  },
  {
    rule: 'vague-moment',
    severity: 'warning',
    file: 'cases/negen peuters, 100%.yaml',
    ...at(5, 3, 8, 1),
    message: 'Er staat geen moment in.',
  },
  {
    rule: 'vague-moment',
    severity: 'warning',
    file: './records/é.md',
    ...at(1, 1, 1, 1),
    message: 'Geen moment & tijd.',
  },
];

interface SarifRuns {
  readonly runs: readonly [{ readonly invocations: unknown }];
}

const runOf = (findings: readonly Finding[], files = 40): CheckRun => ({
  findings,
  files,
  problems: [],
  version: '0.2.0',
  rules,
});

/** Text that tries to leave its place in any of the formats. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '::',
        '##[',
        '##vso[',
        ']',
        'error',
        'add-mask',
        'group',
        '\n',
        '\r',
        '\r\n',
        '\t',
        ' ',
        '%0A',
        '%25',
        '%',
      ),
      fc.constantFrom(
        ':',
        ',',
        '=',
        '&',
        '<',
        '"',
        ']]>',
        '-->',
        '{0}',
        '](http://x)',
        '\\',
        '\\u0000',
        '.',
        '/',
        '../',
        './',
      ),
      fc.constantFrom(
        '\0',
        '\u001b[2J',
        '\u0085',
        '\u00a0',
        '\u2028',
        '\u202e',
        '\ufeff',
        '\ufffe',
        '\uffff',
        '\ud800',
        '\udc00',
        '😀',
        'é',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const places = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.nat({ max: 2 }),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([line, column, more, end]) => at(line, column, line + more, more === 0 ? Math.max(column, end) : end));

const fixes = fc
  .array(
    fc.record({ start: fc.nat({ max: 9 }), length: fc.nat({ max: 9 }), text: fc.oneof(fc.constant(''), hostile) }),
    {
      maxLength: 2,
    },
  )
  .map((all) => all.map(({ start, length, text }) => ({ start, end: start + length, text })))
  .chain((edits) => hostile.map((message): Fix => ({ safe: edits.length > 0, message, edits })));

const findings = fc.array(
  fc
    .tuple(
      places,
      fc.record<Omit<Finding, keyof Place>, 'rule' | 'severity' | 'file' | 'message'>(
        {
          rule: fc.constantFrom('unknown-key', 'vague-moment', 'not-described'),
          severity: fc.constantFrom('error', 'warning'),
          file: fc
            .oneof(hostile, fc.constantFrom('a.yaml', './a.yaml', '::error::x'))
            // Dots and slashes alone name a folder.
            .filter((file) => /[^./]/u.test(file)),
          message: hostile,
          fix: fixes,
          isPersonal: fc.constant(true),
          hasBom: fc.constant(true),
        },
        { requiredKeys: ['rule', 'severity', 'file', 'message'] },
      ),
    )
    .map(([place, own]) => ({ ...own, ...place }) as Finding),
  { maxLength: 12 },
);
const runs = findings.map((own) => runOf(own, own.length + 2));

/** Written apart from the code under test. */
const pathOf = (file: string) => {
  let path = file;
  while (/^\.\/+[^/]/u.test(path)) path = path.replace(/^\.\/+/u, '');
  return [...path].map((character) => (/^\p{Surrogate}$/u.test(character) ? '\ufffd' : character)).join('');
};
const saying = ({ message, fix }: Finding) => (fix === undefined ? message : `${message} ${fix.message}`);
/** The edits of a finding that a report may hold. */
const editsOf = ({ fix, isPersonal }: Finding) =>
  isPersonal && fix?.edits.some(({ text }) => text !== '') ? [] : (fix?.edits ?? []);
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('a report of a few findings', () => {
  test.each(Object.keys(formats))('%s', (name) => {
    expect(formats[name]?.(runOf(few), nl)).toMatchSnapshot();
  });

  test('text', () => {
    const source = 'format: driehoek/case@1\nid: x\ntitl: Ne\u202egen\n';
    expect(formatText(few, new Map([[few[0]?.file ?? '', source]]), nl)).toMatchSnapshot();
  });

  test('is in English too', () => {
    expect(formatGithub(runOf(few), en)).toContain('1 error and 2 warnings in 40 files.');
    expect(JSON.parse(formatSarif(runOf(few), en)).runs[0].tool.driver.language).toBe('en');
    const driverOf = (run: CheckRun) => JSON.parse(formatSarif(run, nl)).runs[0].tool.driver;
    expect(driverOf(runOf(few))).not.toHaveProperty('informationUri');
    const home = 'https://example.org/team/driehoek';
    expect(driverOf({ ...runOf(few), home }).informationUri).toBe(home);
  });
});

test.each(Object.keys(formats))('a run without findings is a whole report: %s', (name) => {
  const report = formats[name]?.(runOf([]), nl) ?? '';
  expect(report.endsWith('\n') || name === 'lines').toBe(true);
  if (name === 'github') expect(report).toBe('0 fouten en 0 waarschuwingen in 40 bestanden.\n');
  else if (name === 'junit') expect(readJunit(report)).toMatchObject([{ failed: false, lines: ['40 bestanden'] }]);
  else if (name === 'lines') expect(report).toBe('');
  else expect(JSON.parse(report)).toMatchObject({});
});

test('a JUnit report has a test even when no file was checked', () => {
  expect(readJunit(formatJunit(runOf([], 0), nl))).toMatchObject([{ failed: false }]);
});

describe('whatever the files hold, a report reads back as the same findings', () => {
  test('json, to the letter', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const report = JSON.parse(formatJson(run));
        expect(Object.keys(report)).toEqual([
          'format',
          'version',
          'files',
          'errors',
          'warnings',
          'problems',
          'findings',
        ]);
        expect(report.errors + report.warnings).toBe(run.findings.length);
        expect(report.findings).toEqual(
          run.findings.map(({ isPersonal, hasBom, fix, ...own }) => ({
            ...own,
            ...(fix === undefined
              ? {}
              : { fix: { ...fix, edits: editsOf({ ...own, fix, ...(isPersonal && { isPersonal }) }) } }),
          })),
        );
      }),
      tries(500, 5000),
    );
  });

  test('github', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const commands = readCommands(formatGithub(run, nl));
        const told = commands.filter(({ name }) => name === 'error' || name === 'warning');
        const wanted = run.findings.map((finding) => {
          const { line, column, endLine, endColumn } = finding;
          const one = endLine === line;
          return {
            name: finding.severity,
            properties: {
              file: showSafely(pathOf(finding.file)),
              line: `${line}`,
              endLine: `${one || endColumn > 1 ? endLine : endLine - 1}`,
              ...(one ? { col: `${column}`, endColumn: `${Math.max(column, endColumn - 1)}` } : {}),
              title: finding.rule,
            },
            data: guardLog(showSafely(saying(finding))),
          };
        });
        if (told.length < run.findings.length) expect(told.length).toBeGreaterThanOrEqual(10);
        else expect([...told].sort(byText)).toEqual([...wanted].sort(byText));
      }),
      tries(500, 5000),
    );
  });

  test('sarif, by the schema of OASIS', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const report = JSON.parse(formatSarif(run, nl));
        expect(sarifFaults(report)).toEqual([]);
        const [{ results, tool }] = report.runs;
        expect(results).toHaveLength(run.findings.length);
        for (const [index, finding] of run.findings.entries()) {
          const own = results[index];
          const { artifactLocation, region } = own.locations[0].physicalLocation;
          const path = decodeURIComponent(artifactLocation.uri);
          expect(artifactLocation.uri).toMatch(/^[\w\-.~!*'()%/:]*$/u);
          expect(artifactLocation.uriBaseId === undefined ? path.replace(/^file:\/\//u, '') : path).toBe(
            pathOf(finding.file),
          );
          expect(region).toEqual({
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
          });
          expect(own.level).toBe(finding.severity);
          expect(own.ruleId).toBe(finding.rule);
          if (own.ruleIndex !== undefined) expect(tool.driver.rules[own.ruleIndex].id).toBe(finding.rule);
          const text = own.message.text.replaceAll('{{', '{').replaceAll('}}', '}');
          expect(text).toBe(showSafely(saying(finding)).replaceAll('](', '] ('));
        }
      }),
      tries(500, 5000),
    );
  });

  test('sarif, with what could not be read', () => {
    const whole = JSON.parse(formatSarif(runOf(few), nl)) as SarifRuns;
    expect(whole.runs[0].invocations).toEqual([{ executionSuccessful: true }]);
    const report = JSON.parse(formatSarif({ ...runOf(few), problems: ['a {b} is niet te lezen'] }, nl)) as SarifRuns;
    expect(sarifFaults(report)).toEqual([]);
    expect(report.runs[0].invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'a {{b}} is niet te lezen' } }],
      },
    ]);
  });

  test('sarif, with what the program can fix, counted without a byte-order mark', () => {
    const changesIn = ({ artifactChanges }: { artifactChanges: unknown }) => artifactChanges;
    fc.assert(
      fc.property(runs, (run) => {
        const [{ results }] = JSON.parse(formatSarif(run, nl)).runs;
        for (const [index, finding] of run.findings.entries()) {
          const own = results[index];
          const without = (offset: number) => Math.max(0, offset - (finding.hasBom ? 1 : 0));
          const replacements = editsOf(finding).map(({ start, end, text }) => ({
            deletedRegion: { charOffset: without(start), charLength: without(end) - without(start) },
            ...(text !== '' && { insertedContent: { text } }),
          }));
          const { artifactLocation } = own.locations[0].physicalLocation;
          const wanted = replacements.length === 0 ? undefined : [[{ artifactLocation, replacements }]];
          expect(own.fixes?.map(changesIn)).toEqual(wanted);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('junit, by the schema of Jenkins', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const tests = readJunit(formatJunit(run, nl));
        const named = (text: string) => text.replaceAll('\ufffe', '‹U+FFFE›').replaceAll('\uffff', '‹U+FFFF›');
        const files = [...new Set(run.findings.map(({ file }) => pathOf(file)))];
        const wanted = files.map((path) => {
          const own = run.findings.filter(({ file }) => pathOf(file) === path);
          return {
            name: named(showSafely(path)),
            failed: own.some(({ severity }) => severity === 'error'),
            lines: own.map((finding) =>
              named(
                `${showLine(finding.file)}:${finding.line}:${finding.column}  ${nl.check[finding.severity]}  ${finding.rule}  ${showLine(saying(finding))}`,
              ),
            ),
          };
        });
        expect(tests.slice(0, files.length)).toEqual(wanted);
        expect(tests.slice(files.length)).toMatchObject([{ failed: false }]);
      }),
      tries(300, 3000),
    );
  });

  test('codeclimate, by the fields GitLab asks for', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const report = JSON.parse(formatCodeclimate(run));
        expect(gitlabFaults(report)).toEqual([]);
        expect(new Set(report.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(
          run.findings.length,
        );
        expect(report).toMatchObject(
          run.findings.map((finding) => ({
            check_name: finding.rule,
            severity: finding.severity === 'error' ? 'major' : 'minor',
            description: showSafely(saying(finding)),
            location: { path: pathOf(finding.file), lines: { begin: finding.line } },
          })),
        );
      }),
      tries(500, 5000),
    );
  });
});

describe('a log', () => {
  const everyFormat: Formats = {
    ...formats,
    text: ({ findings: own }: CheckRun) => formatText(own, sourcesOf(own), nl),
  };

  test.each(Object.entries(everyFormat))(
    'gets no command and no unsafe character from a file by %s',
    (name, format) => {
      const own = new Set(name === 'github' ? ['error', 'warning', 'notice', 'group', 'endgroup'] : []);
      fc.assert(
        fc.property(runs, (run) => {
          const report = format(run, nl);
          const commands = readCommands(report).filter((command) => !own.has(command.name));
          expect(commands).toEqual([]);
          expect(report.split('\n').filter((line) => /^\s*::/u.test(line)).length).toBe(
            name === 'github' ? readCommands(report).length : 0,
          );
          // In a command that GitHub reads, the file keeps its name: only the rest of the line can be read as an old one.
          const others = report.split('\n').filter((line) => !(name === 'github' && line.startsWith('::')));
          expect(others.join('\n')).not.toMatch(/##(?:vso|teamcity)?\[/iu);
          expect(report).not.toContain('\r');
          expect(findUnsafe(report)).toEqual([]);
        }),
        tries(500, 5000),
      );
    },
  );

  test.each([
    ['a file name', { file: '::error::x' }],
    ['a file name after a space', { file: ' \u00a0::error::x' }],
    ['a message', { message: '::add-mask::de' }],
    ['a later line of a message', { message: 'Dit staat er:\r\n\t::stop-commands::x' }],
    ['an old command inside a message', { message: 'Dit staat er: ##[add-mask]de' }],
    ['a fix', { fix: { safe: false, message: '::error::x', edits: [] } }],
  ])('takes no command from %s', (_, part) => {
    const own: Finding[] = [{ rule: 'r', severity: 'error', file: 'a.yaml', ...at(1, 1), message: 'Fout.', ...part }];
    for (const [name, format] of Object.entries(everyFormat)) {
      const names = readCommands(format(runOf(own), nl)).map((command) => command.name);
      expect(names, name).toEqual(name === 'github' ? ['error', 'group', 'endgroup'] : []);
    }
  });

  test('takes no command from the source line that text shows', () => {
    const own: Finding[] = [{ rule: 'r', severity: 'error', file: 'a.yaml', ...at(1, 1), message: 'Fout.' }];
    for (const source of ['::error::x', '\t::error::x', 'a ##[error]x']) {
      expect(readCommands(formatText(own, new Map([['a.yaml', source]]), nl))).toEqual([]);
    }
  });
});

test('the caret stands under the fault, also after characters that are shown by name', () => {
  const own: Finding[] = [{ rule: 'r', severity: 'error', file: 'a.yaml', ...at(1, 4, 1, 7), message: 'Fout.' }];
  const [, source = '', caret = ''] = formatText(own, new Map([['a.yaml', 'a\u202e\tfout']]), nl).split('\n');
  expect(source).toBe('  | a‹U+202E› fout');
  expect(caret).toBe('  |           ^^^');
});

describe('GitHub annotations', () => {
  const inFile = (file: string, count: number, severity: Finding['severity']): Finding[] =>
    Array.from({ length: count }, (_, index) => ({
      rule: 'r',
      severity,
      file,
      ...at(index + 1, 1),
      message: 'Fout.',
    }));
  const many = [...inFile('a.yaml', 20, 'error'), ...inFile('b.yaml', 2, 'error'), ...inFile('c.yaml', 12, 'warning')];
  const report = formatGithub(runOf(many), nl);
  const commands = readCommands(report);

  test('are at most ten errors and ten warnings, the errors first', () => {
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(10).fill('warning'),
      'notice',
      'group',
      'endgroup',
    ]);
  });

  test('reach every faulty file before any file has a second', () => {
    const files = commands.slice(0, 10).map(({ properties }) => properties.file);
    expect(files.slice(0, 4)).toEqual(['a.yaml', 'b.yaml', 'a.yaml', 'b.yaml']);
  });

  test('say what they leave out, and the log has all', () => {
    expect(commands[20]?.data).toBe(
      'GitHub toont er hier 20 van de 34. De hele lijst staat in het logboek van deze stap.',
    );
    expect(report.split('\n').filter((line) => /^[abc]\.yaml:\d+:1 {2}/u.test(line))).toHaveLength(34);
    expect(report.trimEnd().split('\n').at(-1)).toBe('22 fouten en 12 waarschuwingen in 40 bestanden.');
  });
});

describe('a fingerprint', () => {
  const one = (part: Partial<Finding> = {}): Finding => ({
    rule: 'r',
    severity: 'error',
    file: 'a.yaml',
    ...at(1, 1),
    message: 'Te lang: 523 tekens, hooguit 400.',
    ...part,
  });
  const of = (part: Partial<Finding>) => fingerprints([one(part)])[0];

  test.each<[string, Partial<Finding>]>([
    ['the place', { ...at(70, 3) }],
    ['a count in the message', { message: 'Te lang: 1200 tekens, hooguit 400.' }],
    ['the severity', { severity: 'warning' }],
    ['"./" before the path', { file: './a.yaml' }],
  ])('stays when %s changes', (_, part) => {
    expect(of(part)).toBe(of({}));
  });

  test.each<[string, Partial<Finding>]>([
    ['the rule', { rule: 's' }],
    ['the file', { file: 'b.yaml' }],
    ['the message', { message: 'Te kort.' }],
  ])('differs with %s', (_, part) => {
    expect(of(part)).not.toBe(of({}));
  });

  test('is another one for an equal finding further on, and the first keeps its own', () => {
    const [first, second, third] = fingerprints([one(), one({ ...at(9, 1) }), one({ ...at(12, 1) })]);
    expect(first).toBe(of({}));
    expect(new Set([first, second, third]).size).toBe(3);
  });

  test('spreads well: 100,000 near-equal findings meet nowhere', () => {
    const names = fingerprints(Array.from({ length: 100_000 }, (_, index) => one({ file: `cases/${index}.yaml` })));
    expect(new Set(names.map((name) => name.split('-')[0])).size).toBe(100_000);
  });
});

test('a path outside the folder is absolute in SARIF, with or without a drive', () => {
  const own = ['/tmp/é a.yaml', 'C:/map/a.yaml', './../a.yaml', 'a:b.yaml'].map(
    (file): Finding => ({ rule: 'r', severity: 'error', file, ...at(1, 1), message: 'x' }),
  );
  const report = JSON.parse(formatSarif(runOf(own), nl));
  expect(sarifFaults(report)).toEqual([]);
  expect(
    report.runs[0].results.map(
      ({ locations }: { locations: { physicalLocation: { artifactLocation: object } }[] }) =>
        locations[0]?.physicalLocation.artifactLocation,
    ),
  ).toEqual([
    { uri: 'file:///tmp/%C3%A9%20a.yaml' },
    { uri: 'file:///C:/map/a.yaml' },
    { uri: '../a.yaml', uriBaseId: '%SRCROOT%' },
    { uri: 'a%3Ab.yaml', uriBaseId: '%SRCROOT%' },
  ]);
});

test('a huge message passes through every format', () => {
  const message = `${'lang :: ##[x] é😀\n'.repeat(20_000)}einde`;
  const own = runOf([{ rule: 'r', severity: 'error', file: 'a.yaml', ...at(1, 1), message }]);
  for (const [name, format] of Object.entries(formats)) expect(format(own, nl), name).toContain('einde');
  expect(JSON.parse(formatJson(own)).findings[0].message).toBe(message);
  expect(readJunit(formatJunit(own, nl))[0]?.lines[0]?.endsWith('einde')).toBe(true);
});

test('the readers of these tests refuse what is wrong', () => {
  expect(sarifFaults({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([]);
  expect(gitlabFaults([{ description: 'x', check_name: 'y', severity: 'error' }])).not.toEqual([]);
  expect(() => readJunit('<testsuites><testsuite/></testsuites>')).toThrow();
  expect(() => readJunit('<testsuites>\u001b</testsuites>')).toThrow();
  expect(readCommands('  ::error file=a%2Cb.yaml,line=1::x%0Ay\nab ##[warning]z')).toEqual([
    { name: 'error', properties: { file: 'a,b.yaml', line: '1' }, data: 'x\ny' },
    { name: 'warning', properties: {}, data: 'z' },
  ]);
});

/** A text for each file, as hostile as its name and messages. */
function sourcesOf(own: readonly Finding[]): Map<string, string> {
  return new Map(own.map(({ file, message }) => [file, `${file}\n${message}\n`.repeat(3)]));
}

describe('a run in which not everything could be read', () => {
  const run: CheckRun = { ...runOf(few), problems: ['cases/b.yaml is niet te lezen (EACCES).', '::error::x'] };

  test('is not called whole in SARIF', () => {
    const [{ invocations }] = JSON.parse(formatSarif(run, nl)).runs;
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(
      invocations[0].toolExecutionNotifications.map((one: { message: { text: string } }) => one.message.text),
    ).toEqual(run.problems);
    expect(sarifFaults(JSON.parse(formatSarif(run, nl)))).toEqual([]);
    expect(JSON.parse(formatSarif(runOf(few), nl)).runs[0].invocations).toEqual([{ executionSuccessful: true }]);
  });

  test('has an error of its own in JUnit', () => {
    const tests = readJunit(formatJunit(run, nl));
    expect(tests.map(({ name }) => name)).toEqual(expect.arrayContaining([...run.problems]));
    expect(formatJunit(run, nl)).toContain('errors="2"');
  });

  test('says so with GitHub, within what it shows of errors', () => {
    const many = Array.from(
      { length: 12 },
      (_, line): Finding => ({ rule: 'r', severity: 'error', file: 'a', ...at(line + 1, 1), message: 'Fout.' }),
    );
    const shown = readCommands(formatGithub({ ...run, findings: many }, nl)).filter(({ name }) => name === 'error');
    expect(shown).toHaveLength(10);
    expect(shown.slice(0, 2).map(({ data }) => data)).toEqual([run.problems[0], ': :error::x']);
  });
});

test('a proposal is called one in SARIF, and may be read in JSON', () => {
  const edits = [{ start: 1, end: 2, text: 'x' }];
  const [safe, offered] = [true, false].map(
    (isSafe): Finding => ({
      rule: 'r',
      severity: 'error',
      file: 'a',
      ...at(1, 1),
      message: 'Fout.',
      fix: { safe: isSafe, message: 'Zo.', edits },
    }),
  );
  const run = runOf([safe, offered].filter((one) => one !== undefined));
  const results = JSON.parse(formatSarif(run, nl)).runs[0].results as { fixes: { description: { text: string } }[] }[];
  expect(results.map(({ fixes: [fix] }) => fix?.description.text)).toEqual(['Zo.', 'Voorstel: Zo.']);
  expect(JSON.parse(formatJson(run)).findings.map(({ fix }: Finding) => fix)).toEqual([safe?.fix, offered?.fix]);
});

test('where a rule can be read stands in SARIF and GitLab, once the project has a page', () => {
  const address = 'https://example.org/docs/rules.md#unknown-key';
  const run = { ...runOf(few), rules: rules.map((rule) => (rule.id === 'unknown-key' ? { ...rule, address } : rule)) };
  expect(
    JSON.parse(formatSarif(run, nl)).runs[0].tool.driver.rules.map((rule: { helpUri?: string }) => rule.helpUri),
  ).toEqual([address, undefined]);
  expect(sarifFaults(JSON.parse(formatSarif(run, nl)))).toEqual([]);
  const issues = JSON.parse(formatCodeclimate(run)) as { content?: { body: string } }[];
  expect(issues.map(({ content }) => content?.body.includes(`<${address}>`))).toEqual([true, undefined, undefined]);
  expect(gitlabFaults(JSON.parse(formatCodeclimate(run)))).toEqual([]);
});
