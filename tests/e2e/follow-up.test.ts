import { expect, test } from 'vitest';
import { loadMessages } from '../../src/language/load.ts';
import { aRecord, layOut } from '../support/archive.ts';
import { runInPty } from '../support/pty.ts';
import { emptyFolder, program } from '../support/workroom.ts';

const TODAY = '2027-01-20';

/** Eight things late, six due this week, four later and two without a day, in records with long texts. */
function room() {
  const cwd = emptyFolder();
  const point = (day: string) =>
    `- [ ] handhaver: langsgaan bij het terras en vragen wat er na elf uur gebeurt (${day})`;
  const days = [8, 9, 10, 11, 12, 13, 14, 15].map((day) => `2027-01-${String(day).padStart(2, '0')}`);
  const week = [20, 21, 22, 23, 24, 26].map((day) => `2027-01-${day}`);
  const later = ['2027-01-27', '2027-02-01', '2027-03-01', '2027-04-01'];
  const actions = [...days, ...week, ...later].map(point).join('\n');
  layOut(
    {
      'records/a.md': aRecord({}, { actions: `${actions}\n- [/] jurist: nalezen\n- [-] niets\n- zonder vakje` }),
    },
    cwd,
  );
  return cwd;
}

test.each([
  ['nl', [], 80],
  ['en', [], 80],
  ['nl', ['--plain'], 80],
  ['en', [], 60],
] as const)(
  'what is late and due this week in %s %j takes twelve rows of %i columns',
  async (language, args, columns) => {
    const { followUp } = (await loadMessages(language)).afterwards;
    const words = ['--lang', language, ...args, 'follow-up', '--today', TODAY];
    const session = runInPty(process.execPath, [program, ...words], { cwd: room(), columns, rows: 24 });
    expect(await session.exit()).toMatchObject({ code: 0 });
    const rows = session.screen().split('\n');
    expect(rows.filter((row) => row.trim() !== '').length).toBeLessThanOrEqual(12);
    expect(session.screen()).toMatchSnapshot();
    expect(session.screen().replace(/\s+/gu, ' ')).toContain(followUp.seeAll('driehoek follow-up --all'));
  },
);
