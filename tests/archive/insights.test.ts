import { describe, expect, test } from 'vitest';
import { faultsOfInsight } from '../../src/core/archive/insight-faults.ts';
import { readInsights } from '../../src/core/archive/insights.ts';
import { timeOf } from '../support/time-of.ts';

const file = `# Inzichten over 2026-H1

Wat wij zagen.

## Teams wachten op antwoord

Zinnen: 5b0c91e7, 1a2b3c4d en
00ff00ff
Waar het niet opging: bij twee teams
Gevolg: wie vraagt, krijgt een naam en een dag
Wie: de directeur
Wanneer: 1 september 2026
Antwoord:

## Regels

- **Zinnen:** 5b0c91e7
- **Wie**: bestuur
- **Wanneer:** na de zomer

## Alleen een kop
`;

describe('insights', () => {
  test('are read without characters that steer a screen', () => {
    const [read] = readInsights('## Rood\u001b[31m\u202e einde\nWie: de\u0000 directeur\u2028hier\n');
    expect(read).toMatchObject({ title: 'Rood[31m einde', who: { text: 'de directeur hier' } });
  });

  test('are read by their headings and labels', () => {
    const [first, second, third, more] = readInsights(file);
    expect(more).toBeUndefined();
    expect(first).toMatchObject({
      title: 'Teams wachten op antwoord',
      rows: ['5b0c91e7', '1a2b3c4d', '00ff00ff'],
      exceptions: { text: 'bij twee teams' },
      consequence: { text: 'wie vraagt, krijgt een naam en een dag' },
      who: { text: 'de directeur' },
      when: { text: '1 september 2026', day: '2026-09-01' },
    });
    expect(first?.answer).toBeUndefined();
    expect(second).toMatchObject({ title: 'Regels', rows: ['5b0c91e7'], who: { text: 'bestuur' } });
    expect(second?.when).toEqual({ text: 'na de zomer', at: expect.anything() });
    expect(third).toEqual({ title: 'Alleen een kop', rows: [], at: expect.anything() });
    for (const one of [first?.who, first?.consequence, second?.who])
      expect(file.slice(one?.at.start, one?.at.end)).toBe(one?.text);
    expect(file.slice(first?.at.start, first?.at.end)).toBe('Teams wachten op antwoord');
  });

  test('are the same in English, with Windows line ends, and not read from code', () => {
    const english =
      '# One\r\n\r\nSentences: 5b0c91e7\r\nWho: board\r\nWhen: 2026-09-01\r\nAnswer: it came\r\n\r\n```\r\n## No\r\n```\r\n';
    expect(readInsights(english)).toMatchObject([
      {
        title: 'One',
        rows: ['5b0c91e7'],
        who: { text: 'board' },
        when: { day: '2026-09-01' },
        answer: { text: 'it came' },
      },
    ]);
  });

  const teams: Readonly<Record<string, string>> = { '5b0c91e7': 'a', '1a2b3c4d': 'b', '00ff00ff': 'c' };
  const teamsOf = (row: string) => (teams[row] === undefined ? [] : [teams[row]]);

  test.each([
    ['2026-09-01', [[], ['few-teams', 'unclear-day'], ['no-sentences', 'no-who', 'no-when']]],
    ['2026-09-02', [['overdue'], ['few-teams', 'unclear-day'], ['no-sentences', 'no-who', 'no-when']]],
  ])('lack what they lack on %s', (today, codes) => {
    expect(readInsights(file).map((one) => faultsOfInsight(one, { today, teamsOf }).map(({ code }) => code))).toEqual(
      codes,
    );
  });

  test('name rows that the archive does not have, and count teams, not rows', () => {
    const [one] = readInsights('## X\nZinnen: 5b0c91e7 1a2b3c4d 00ff00ff deadbeef\nWie: a\nWanneer: 2026-09-01\n');
    if (one === undefined) throw new Error();
    expect(faultsOfInsight(one, { teamsOf })).toEqual([{ code: 'unknown-row', row: 'deadbeef', at: one.at }]);
    expect(faultsOfInsight(one, { teamsOf: () => ['a'] })).toEqual([{ code: 'few-teams', teams: 1, at: one.at }]);
  });

  test('cost no more than they are long', () => {
    const hostile = ['#'.repeat(1), '**', ' ', 'wie', 'a:', '\n', '- '].map((part) =>
      part.repeat((256 * 1024) / part.length),
    );
    const spent = timeOf(() => {
      for (const text of [...hostile, `## x\n${'wie: a\n'.repeat(40_000)}`]) readInsights(text);
    });
    expect(spent).toBeLessThan(2000);
  });
});
