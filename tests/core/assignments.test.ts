import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandAssignments } from '../../src/core/assignment/expand.ts';
import { parseAssignment } from '../../src/core/assignment/parse.ts';
import { languages } from '../../src/core/format/language.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { hasAnswer } from '../../src/core/session/kinds/registry.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { nl } from '../../src/language/nl.ts';
import { sample } from '../support/example-files.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';
import { inProcess } from '../support/in-process.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { emptyFolder } from '../support/workroom.ts';

/** How long each takes and how its parts share that, by the design of the toolkit. */
const designed = {
  'dilemma-of-niet': [2, 10],
  'drie-brillen': [4, 6, 8],
  'drie-delen': [4, 5, 6],
  'goede-collega': [2, 6, 2],
  rol: [1, 2, 12, 3],
  spiegel: [5, 7, 2],
};

const assignmentIn = (language: 'nl' | 'en', id: string) => {
  const path = pathOnShelf('assignments', language, id);
  const { value } = parseAssignment(readFileSync(path, 'utf8'), path, nl);
  if (value === undefined) throw new Error(path);
  return value;
};

describe.each(languages)('the assignments in %s', (language) => {
  test.each(Object.entries(designed))('%s has its parts and keeps one thing', (id, minutes) => {
    const { steps } = assignmentIn(language, id);
    expect(steps.map((part) => part.minutes)).toEqual(minutes);
    expect(steps.filter((part) => part.section !== undefined)).toHaveLength(1);
    expect(steps.filter(({ why, ask }) => why === undefined || ask.length > 100 || why.length > 100)).toEqual([]);
  });

  test('are those, and each is used in one of goed-werk-1 to 4', () => {
    expect(idsOn('assignments', language)).toEqual(Object.keys(designed));
    const used = [1, 2, 3, 4].flatMap((n) =>
      formOnShelf(language, `goed-werk-${n}`).steps.flatMap(({ assignment }) => assignment ?? []),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(designed));
  });
});

/** A form of a team's own with one assignment in it. */
function form(step: string, { minutes = 30, options = '' } = {}): string {
  return [
    'format: driehoek/protocol@1\nid: eigen\ntitle: Eigen\nlanguage: nl',
    `minutes: ${minutes}\nfor: { min: 3, max: 8 }\nsteps:`,
    ...(options === '' ? [] : [options]),
    `  - ${step}`,
    '  - { id: tension, title: A, ask: Wat botst?, kind: talk, speaks: allen, minutes: 8, section: tension }',
    '  - { id: outcome, title: B, ask: Wat kies je?, kind: long-text, speaks: allen, minutes: 8, section: choice }\n',
  ].join('\n');
}

const mirror = '{ id: mirror, kind: assignment, uses: spiegel, minutes: 14, was: [spiegelen] }';

test('a step is the parts of its assignment; the part that is kept has the name of the step', () => {
  const { value } = parseProtocol(form(mirror), 'x.yaml', nl);
  if (value === undefined) throw new Error('The form has a fault.');
  const played = expandAssignments(value, (id) => assignmentIn('nl', id));
  expect(played.steps.map(({ id }) => id)).toEqual(['mirror-alone', 'mirror-pairs', 'mirror', 'tension', 'outcome']);
  expect(played.steps.filter(hasAnswer).map(({ id }) => id)).toEqual(['mirror', 'tension', 'outcome']);
  expect(played.steps.map(({ assignment }) => assignment)).toEqual([
    'spiegel',
    'spiegel',
    'spiegel',
    undefined,
    undefined,
  ]);
  expect(played.steps[2]?.was).toEqual(['spiegelen']);
  expect(played.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(value.minutes);
});

/** A project with these files in it. */
function project(files: Readonly<Record<string, string>>): string {
  const cwd = emptyFolder();
  for (const [name, text] of Object.entries({ 'driehoek.config.yaml': 'format: driehoek/config@1\n', ...files })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

const wrong: readonly [name: string, form: string, place: string, message: RegExp][] = [
  ['is not there', form(mirror.replace('uses: spiegel', 'uses: spiegels')), '8:43', /"spiegels" is er niet/u],
  [
    'takes another time',
    form(mirror.replace('minutes: 14', 'minutes: 15'), { minutes: 31 }),
    '8:61',
    /duurt 14 minuten/u,
  ],
  [
    'is about options before there are any',
    form('{ id: rol, kind: assignment, uses: rol, minutes: 18 }', { minutes: 34 }),
    '8:40',
    /die zijn er hier nog niet/u,
  ],
  [
    'has a part by the name of a step',
    form('{ id: mirror-pairs, title: C, ask: Praat., kind: pause, speaks: allen, minutes: 0 }\n  - '.concat(mirror)),
    '8:11',
    /"mirror-pairs" is ook de naam/u,
  ],
];

describe.each(wrong)('an assignment that %s', (_name, own, place, message) => {
  test('is a fault for check, at its place', async () => {
    const cwd = project({ 'protocols/eigen.yaml': own });
    const { code, stdout } = await inProcess(['check'], { cwd });
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringMatching(message) });
    expect(stdout).toContain(`eigen.yaml:${place}`);
    expect(stdout).toContain('protocol-assignment');
  });

  test('is refused when a session asks for the form', async () => {
    const cwd = project({ 'protocols/eigen.yaml': own });
    const { code, stderr } = await inProcess(['protocols', 'show', 'eigen'], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
  });
});

describe('an assignment of the team itself', () => {
  const own = sample('assignment');
  const used = form('{ id: kort, kind: assignment, uses: spiegel-kort, minutes: 6 }', { minutes: 22 });

  test('is a step, and check finds nothing wrong', async () => {
    const cwd = project({ 'assignments/spiegel-kort.yaml': own, 'protocols/eigen.yaml': used });
    expect(await inProcess(['check', '--max-warnings', '0'], { cwd })).toMatchObject({ code: 0 });
    const { stdout } = await inProcess(['protocols', 'show', 'eigen', '--json'], { cwd });
    expect(
      JSON.parse(stdout).steps.map(({ id, assignment }: { id: string; assignment: string | null }) => [id, assignment]),
    ).toEqual([
      ['kort-alone', 'spiegel-kort'],
      ['kort', 'spiegel-kort'],
      ['tension', null],
      ['outcome', null],
    ]);
  });

  test('with a fault is told of by itself, and where it is used', async () => {
    const broken = own.replace('minutes: 6', 'minutes: 7');
    const cwd = project({ 'assignments/spiegel-kort.yaml': broken, 'protocols/eigen.yaml': used });
    const { code, stdout } = await inProcess(['check'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(nl.protocol.partMinutes(7, 6));
    expect(stdout).toContain('In de opdracht "spiegel-kort" staan fouten.');
    expect(await inProcess(['protocols', 'time', 'eigen'], { cwd })).toMatchObject({ code: 2 });
  });

  test('that needs more time than it has is found where the form uses it', async () => {
    const slow = own.replace('quiet: 200', 'quiet: 400');
    const cwd = project({ 'assignments/spiegel-kort.yaml': slow, 'protocols/eigen.yaml': used });
    const { stdout } = await inProcess(['check'], { cwd });
    expect(stdout).toMatch(/eigen\.yaml:8:\d+[^\n]*protocol-time[\s\S]*"kort-alone" heeft 6:40 nodig/u);
  });

  test('comes before the one of the same name that ships', async () => {
    const longer = own.replace('id: spiegel-kort', 'id: spiegel');
    const cwd = project({
      'assignments/spiegel.yaml': longer,
      'protocols/eigen.yaml': used.replace('spiegel-kort', 'spiegel'),
    });
    expect(await inProcess(['protocols', 'time', 'eigen'], { cwd })).toMatchObject({ code: 0 });
    const { code, stderr } = await inProcess(['protocols', 'show', 'goed-werk-3'], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('minutes: 6') });
  });
});
