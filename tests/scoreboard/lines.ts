/** A line of the scoreboard: an attack, and the tests that make it. */
export interface Line {
  readonly name: string;
  readonly what: string;
  /** Files below tests/. */
  readonly files: readonly string[];
  /** Only the tests with this in their full names. */
  readonly only?: RegExp;
  /** The share that must hold; all of it where nothing is said. */
  readonly target?: number;
  /** Why less than that holds, where it does. */
  readonly shortfall?: string;
}

export const lines: readonly Line[] = [
  {
    name: 'power',
    what: 'the power goes at every call to the disk, of every command that writes',
    files: ['files/disk-faults.test.ts'],
    only: /whenever the power goes/u,
  },
  {
    name: 'errors',
    what: 'every call to the disk fails with every error: old or new file, right exit code, no draft left',
    files: ['files/disk-faults.test.ts'],
    only: /whatever call to the disk fails/u,
  },
  {
    name: 'prompts',
    what: 'a session cut off at every prompt, by five kinds of end, and resumed to the same bytes',
    files: ['e2e/interrupted.test.ts'],
  },
  {
    name: 'kills',
    what: 'a session without prompts killed at any moment: the record is there whole, or not at all',
    files: ['files/sudden-end.test.ts'],
  },
  {
    name: 'writers',
    what: 'four programs that write records in one folder at once: each record there once, none twice',
    files: ['files/many-writers.test.ts'],
  },
  {
    name: 'yaml',
    what: 'the test suite of YAML and hostile YAML: read as the full reader does, or refused; never for long',
    files: ['core/corpora.test.ts', 'core/yaml.test.ts', 'core/quick-yaml.test.ts'],
    only: /YAML|yaml|hostile or mistaken|nothing takes long|quick reader|text stays text|reads back/u,
  },
  {
    name: 'markdown',
    what: 'the examples of CommonMark and texts made to be slow: read, and never for long',
    files: ['core/corpora.test.ts', 'record/hostile.test.ts', 'core/markdown.test.ts'],
    only: /Markdown|markdown|made to be slow|CommonMark|paragraph|block/u,
  },
  {
    name: 'growth',
    what: 'everything that reads or draws a text, on shapes made to be slow',
    files: ['core/growth.test.ts'],
  },
  {
    name: 'round-trip',
    what: 'what was typed comes back from the record, whatever hands and formatters do to it',
    files: [
      'record/own-output.test.ts',
      'record/sequences.test.ts',
      'record/rewrites.test.ts',
      'record/typed-labels.test.ts',
    ],
  },
  {
    name: 'edits',
    what: 'records as people leave them, each read as it was meant',
    files: ['record/edits.test.ts', 'record/left-by-people.test.ts'],
  },
  {
    name: 'injection',
    what: 'hostile words in every output: terminal, logs of CI, HTML, Markdown, tables, drawings, names of files',
    files: [
      'core/check-formats.test.ts',
      'core/share-pages.test.ts',
      'core/log.test.ts',
      'core/draw.test.ts',
      'core/wrap.test.ts',
    ],
  },
  {
    name: 'masking',
    what: 'no message, report or copy repeats what may lead to a person',
    files: ['core/masking.test.ts', 'core/masking-examples.test.ts', 'cli/masking.test.ts', 'record/share.test.ts'],
  },
  {
    name: 'privacy',
    what: 'personal data in labelled sentences (precision and recall: npm run bench)',
    files: ['core/privacy.test.ts'],
  },
  {
    name: 'outputs',
    what: 'a full disk, closed output, pipes and devices as targets, links, folders without rights',
    files: [
      'cli/outlets.test.ts',
      'cli/links.test.ts',
      'files/crash.test.ts',
      'files/make-folder.test.ts',
      'files/append-to-file.test.ts',
    ],
  },
  {
    name: 'network',
    what: 'no command opens a connection or looks up a name',
    files: ['ways/no-network.test.ts'],
  },
];
