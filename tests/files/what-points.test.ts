import { describe, expect, test } from 'vitest';
import { sample } from '../support/example-files.ts';
import { type GitRoom, gitRoom } from '../support/git-room.ts';

const casus = sample('case');
const [front = ''] = sample('record').split('<!-- driehoek:case -->');
/** A picture that is not that of any record here. */
const other = '<svg><g class="lattice"></g><g class="group"><circle cx="1" cy="1" r="17"/></g></svg>\n';

const form = sample('protocol');

/** A record of a case, with a picture beside it. */
function record(target: string, picture = 'terras.svg'): string {
  const own = /^case: /mu.test(front)
    ? front.replace(/^case: .*$/mu, `case: ${target}`)
    : front.replace('language:', `case: ${target}\nlanguage:`);
  return `${own}<!-- driehoek:triangle -->\n\n## Driehoek\n\n![De casus op de driehoek](${picture})\n`;
}

const NAME = 'records/2026-12-18-terras.md';
const files = {
  'cases/terras.yaml': casus,
  'cases/dak.yaml': casus,
  [NAME]: record('../cases/terras.yaml'),
  'records/terras.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>Driehoek</text></svg>\n',
  // An old fault of a file that has nothing to do with the change.
  'records/2026-12-17-oud.md': record('../cases/dak.yaml', 'weg.svg'),
  'protocols/eigen.yaml': form,
};

/** What a check finds of links and of names. */
const linksIn = async (room: GitRoom, ...args: string[]) =>
  (await room.found(...args)).filter((own) => /link-|svg-|duplicate/u.test(own));

type Change = (room: GitRoom) => void;

const broken: readonly (readonly [name: string, change: Change, found: readonly string[]])[] = [
  ['a case is deleted', ({ remove }) => remove('cases/terras.yaml'), [`${NAME} link-case`]],
  ['a picture is deleted', ({ remove }) => remove('records/terras.svg'), [`${NAME} link-svg`]],
  ['a case is renamed', ({ git }) => git('mv', 'cases/terras.yaml', 'cases/terras-2.yaml'), [`${NAME} link-case`]],
  [
    'a record is moved without its picture',
    ({ git, write }) => {
      write('records/oud/x', '');
      git('mv', NAME, 'records/oud/2026-12-18-terras.md');
    },
    ['records/oud/2026-12-18-terras.md link-case', 'records/oud/2026-12-18-terras.md link-svg'],
  ],
  [
    'a case is deleted, and no longer needed',
    ({ remove, write }) => {
      remove('cases/terras.yaml');
      write(NAME, record('../cases/dak.yaml'));
    },
    [],
  ],
  ['a picture is another', ({ write }) => write('records/terras.svg', other), [`${NAME} svg-differs`]],
  [
    'a name is taken again elsewhere',
    ({ write }) => write('cases/zolder/terras.yaml', casus),
    ['cases/zolder/terras.yaml duplicate-id'],
  ],
  [
    'a form has the id of one that did not change',
    ({ write }) => write('protocols/later.yaml', form),
    ['protocols/later.yaml duplicate-id'],
  ],
  [
    'a case moves to another folder',
    ({ git, write }) => {
      write('cases/map/x', '');
      git('mv', 'cases/dak.yaml', 'cases/map/dak.yaml');
    },
    ['records/2026-12-17-oud.md link-case'],
  ],
  ['a file is deleted that nobody needs', ({ remove }) => remove('records/2026-12-17-oud.md'), []],
  ['another link was broken before', ({ write }) => write('lees.md', '# x\n'), []],
];

describe.each(broken)('%s', (_, change, expected) => {
  test('is told of what is staged, and of a branch', async () => {
    const room = gitRoom(files);
    room.git('checkout', '-q', '-b', 'tak');
    change(room);
    expect(await linksIn(room, '--base', 'main')).toEqual(expected);
    room.git('add', '-A');
    expect(await linksIn(room, '--staged')).toEqual(expected);
    room.commit();
    expect(await linksIn(room, '--base', 'main')).toEqual(expected);
    const whole = await linksIn(room);
    expect(whole).toEqual(expect.arrayContaining([...expected]));
  });
});

/** What differs between the folder and what is staged. */
const apart: readonly (readonly [name: string, change: Change, found: readonly string[]])[] = [
  [
    'a case that a staged record needs is only in the folder',
    ({ git, write }) => {
      write('cases/los.yaml', casus);
      write('records/2026-12-18-los.md', record('../cases/los.yaml'));
      git('add', 'records');
    },
    ['records/2026-12-18-los.md link-case'],
  ],
  [
    'a case that a staged record needs is only staged',
    ({ git, write, remove }) => {
      write('cases/los.yaml', casus);
      write('records/2026-12-18-los.md', record('../cases/los.yaml'));
      git('add', '-A');
      remove('cases/los.yaml');
    },
    [],
  ],
  [
    'a case is no longer for git, and stays in the folder',
    ({ git }) => git('rm', '-q', '--cached', 'cases/terras.yaml'),
    [`${NAME} link-case`],
  ],
  ['a case is only gone from the folder', ({ remove }) => remove('cases/terras.yaml'), []],
  [
    'a picture is another in the folder only',
    ({ git, write }) => {
      write('records/terras.svg', other);
      write(NAME, record('../cases/dak.yaml'));
      git('add', NAME);
    },
    [],
  ],
  [
    'a picture is another, and no longer in the folder',
    ({ git, write }) => {
      write('records/terras.svg', other);
      git('add', '-A');
      write('records/terras.svg', '<svg/>');
    },
    [`${NAME} svg-differs`],
  ],
  [
    'the other of two of one name is no longer for git',
    ({ git, write }) => {
      write('cases/map/terras.yaml', casus);
      git('add', '-A');
      git('rm', '-q', '--cached', 'cases/terras.yaml');
    },
    [`${NAME} link-case`],
  ],
  [
    'the record that needed it is no longer staged as it is in the folder',
    ({ git, write }) => {
      git('rm', '-q', 'cases/terras.yaml');
      write(NAME, record('../cases/dak.yaml'));
    },
    [`${NAME} link-case`],
  ],
];

describe.each(apart)('%s', (_, change, expected) => {
  test('and what is staged is judged', async () => {
    const room = gitRoom(files);
    change(room);
    expect(await linksIn(room, '--staged')).toEqual(expected);
  });
});

test('a message says what is the matter, and --fix leaves alone what did not change', async () => {
  const room = gitRoom({ ...files, 'cases/dak.yaml': casus.replace('level: team', 'level: Team') });
  room.write('cases/los.yaml', casus);
  room.write('records/2026-12-18-los.md', record('../cases/los.yaml'));
  room.git('add', 'records');
  const { stdout } = await room.check('--staged');
  expect(stdout).toContain('staat in de map, maar nog niet in git. Zet hem klaar met git add.');
  room.write('cases/map/dak.yaml', casus);
  await room.check('--base', 'HEAD', '--fix');
  expect(room.git('diff', '--name-only')).toBe('');
});
