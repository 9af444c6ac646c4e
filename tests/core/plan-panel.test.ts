import { describe, expect, test } from 'vitest';
import type { Start } from '../../src/core/session/events.ts';
import { openSession } from '../../src/core/session/fold.ts';
import { planPanel } from '../../src/core/wall/plan-panel.ts';
import { nl } from '../../src/language/nl.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';

/** The rows of the plan of a form, as they stand on the wall. */
function planOf(id: string): string[] {
  const protocol = formOnShelf('nl', id);
  const start = { id: 'x', at: '2027-02-04T08:30:00.000Z', protocol, subject: { title: '' } };
  const { rows } = planPanel(openSession(start as unknown as Start), nl);
  return rows.map(({ text = '' }) => text);
}

describe.each(['goed-werk-1', 'goed-werk-2', 'goed-werk-3', 'goed-werk-4'])('the plan of %s', (id) => {
  const rows = planOf(id);

  test('tells when the case, the choice and the closing come, and when the break is', () => {
    const at = (title: RegExp) => rows.findIndex((row) => title.test(row));
    const [moment = -1, choice = -1, closing = -1] = [/Het moment/u, /De keuze|Hoe ermee om/u, /Afspraken/u].map(at);
    expect([moment > -1, moment < choice, choice < closing]).toEqual([true, true, true]);
    expect(rows.filter((row) => row.startsWith('Pauze'))).toHaveLength(1);
  });

  test('puts no more in a row than people take in', () => {
    expect(Math.max(...rows.map((row) => row.split(' · ').length))).toBeLessThanOrEqual(10);
  });
});

test('of the hour form the rows are the parts people see', () => {
  expect(planOf('bewust-vakmanschap')).toHaveLength(7);
});
