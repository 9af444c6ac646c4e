import { expect, test } from 'vitest';
import { checkOne } from '../../src/core/check/check-text.ts';
import type { FilePlace } from '../../src/core/check/kind.ts';
import { settingsOf } from '../../src/core/check/settings.ts';
import { nl } from '../../src/language/nl.ts';
import { sample } from '../support/example-files.ts';

const cases = (name: string): FilePlace => ({ file: `cases/${name}`, folder: 'cases' });
const records = (name: string): FilePlace => ({ file: `records/${name}`, folder: 'records' });

function found(text: string, place: FilePlace): string[] | undefined {
  const world = { file: place.file, today: '2026-12-20' };
  const findings = checkOne(text, { place, settings: settingsOf(undefined, 'nl'), messages: nl, world });
  return findings?.map(({ rule, fix }) => `${rule}: ${fix?.message}`);
}

const named = (name: string) => nl.wrongFileHelp.extension(name);
const front = (text: string) => `---\n${text}---\n\nEn nog iets.\n`;

test.each<[string, FilePlace, string, string]>([
  ['a case with front matter', cases('a.md'), front(sample('case')), nl.wrongFileHelp['data-in-markdown']('a.yaml')],
  [
    'a case in Markdown without its format',
    cases('a.md'),
    front(sample('case').replace(/^format.*\n/u, '')),
    nl.wrongFileHelp['data-in-markdown']('a.yaml'),
  ],
  ['a case in Notepad', cases('a.yaml.txt'), sample('case'), named('a.yaml')],
  ['a case as text', cases('a.txt'), sample('case').replace(/^format.*\n/u, ''), named('a.yaml')],
  ['a record as text', records('2026-12-18-a.md.txt'), sample('record'), named('2026-12-18-a.md')],
  ['a record of another ending', records('2026-12-18-a.markdown'), sample('record'), named('2026-12-18-a.md')],
  ['a record as YAML', records('a.yaml'), sample('record'), nl.wrongFileHelp['record-in-yaml']('a.md')],
  [
    'a note',
    records('a.md'),
    front('title: Notitie\ndate: 2026-12-01\ntags: [a]\ndraft: true\n'),
    nl.wrongFileHelp['foreign-markdown'](''),
  ],
  [
    'a note beside the cases',
    cases('a.md'),
    front('title: Notitie\ntags: [a]\nlayout: page\n'),
    nl.wrongFileHelp['note-beside-cases'](''),
  ],
  [
    'a web page',
    cases('a.yaml'),
    '\n<!DOCTYPE html>\n<html><body>format: driehoek/case@1\n</body></html>',
    nl.wrongFileHelp.html(''),
  ],
  ['a page of a word processor', records('a.md'), '{\\rtf1\\ansi Verslag}', nl.wrongFileHelp.rtf('')],
  ['a PDF', cases('a.yaml'), '%PDF-1.7\n%', nl.wrongFileHelp.pdf('')],
  ['a table', cases('a.yml'), 'titel;rol;vraag\nEen;Twee;Drie\n', nl.wrongFileHelp.table('')],
  [
    'settings of another program',
    cases('a.yaml'),
    'services:\n  web:\n    image: nginx\n',
    nl.wrongFileHelp.foreign(''),
  ],
  [
    'a config under another name',
    { file: 'driehoek.config.yml' },
    sample('config'),
    nl.wrongFileHelp['config-name']('driehoek.config.yaml'),
  ],
  [
    'a config with a capital',
    { file: 'Driehoek.config.yaml' },
    'language: nl\n',
    nl.wrongFileHelp['config-name']('driehoek.config.yaml'),
  ],
])('%s has one finding', (_, place, text, help) => {
  expect(found(text, place)).toEqual([`file-kind: ${help}`]);
});

test.each<[string, FilePlace, string]>([
  ['notes beside the cases', cases('notities.md'), '# Notities\n\n- niets\n'],
  ['a README beside the cases', cases('README.md'), front('title: Casussen\nlayout: page\n')],
  ['text beside the records', records('notities.txt'), 'title: iets\nNog te doen: bellen\n'],
  ['a README with front matter', { file: 'README.md' }, front('title: Iets\n')],
  ['YAML elsewhere', { file: 'docker-compose.yaml' }, 'services: {}\n'],
])('%s is none of ours', (_, place, text) => {
  expect(found(text, place)).toBeUndefined();
});

test.each(['\ufeff', '# eerst iets\n\n', '\n\n', '\ufeff# eerst iets\n'])(
  'a file is ours whatever stands before its format: %j',
  (before) => {
    expect(found(before + sample('case'), { file: 'elders/a.yaml' })).toEqual([]);
  },
);

test.each(['Format', 'formaat', '"format"', 'format '])('a file is ours with %s: too', (key) => {
  expect(found(sample('case').replace('format', key), { file: 'elders/a.yaml' })).toBeDefined();
});

test.each([
  ['lenses', 'id: a\ntitle: A\n', 'driehoek/lens@1'],
  ['protocols', 'id: a\nsteps: []\n', 'driehoek/protocol@1'],
  ['answers', 'protocol: kort\nanswers: {}\n', 'driehoek/answers@1'],
] as const)('what lies in %s is judged as what belongs there', (folder, text, format) => {
  const findings = checkOne(text, {
    place: { file: `${folder}/a.yaml`, folder },
    settings: settingsOf(undefined, 'nl'),
    messages: nl,
    world: { file: `${folder}/a.yaml` },
  });
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'missing-format',
      fix: expect.objectContaining({ safe: true, edits: [{ start: 0, end: 0, text: `format: ${format}\n` }] }),
    }),
  );
});
