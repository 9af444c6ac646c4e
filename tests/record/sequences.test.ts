import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning } from '../support/sequences/beginning.ts';
import { type Observed, observed, type Room, roomAfter } from '../support/sequences/room.ts';
import { type Item, isOpen, itemsOf, rulesOf, type Said } from '../support/sequences/said.ts';
import { steps } from '../support/sequences/steps.ts';

/** Every step is followed by five commands: a few sequences in `npm test`, many in the hunt. */
const isHunt = process.env.MODE === 'hunt';

function sorted(items: readonly Item[]): string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}

/** What every command reads is what was said and done, and there is nothing against it but what that asks for. */
async function expectRead(said: Said, room: Room, step: string): Promise<Observed> {
  const seen = await observed(room, said.today);
  const count = (is: (own: Said['agreements'][number]) => boolean) => said.agreements.filter(is).length;
  const rules = rulesOf(said);
  expect(sorted(seen.items), step).toEqual(sorted(itemsOf(said)));
  expect(seen.unread, step).toEqual([]);
  expect(seen.entry, step).toMatchObject({
    status: said.status,
    actions: { open: count(isOpen), done: count(({ isDone }) => isDone) },
    lookBack: said.next ?? null,
  });
  expect(
    seen.rules.filter((rule) => rule !== 'section-marker'),
    step,
  ).toEqual(rules);
  expect(seen.rules.includes('section-marker'), step).toBe(said.isBare);
  expect(seen.others, step).toEqual([]);
  expect(seen.code, step).toBe(rules.includes('closed-with-open-actions') ? 1 : 0);
  return seen;
}

/** Whether nothing was said or done in between: comments are nothing that was said. */
function isSame(a: Said, b: Said): boolean {
  return JSON.stringify({ ...a, isBare: false }) === JSON.stringify({ ...b, isBare: false });
}

test('what the program wrote is read the same, whatever it or others do to it', { timeout: 7_200_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(beginning, steps, async ({ file, form, title, said: told }, all) => {
      const room = await roomAfter(file, told.today, form);
      let said = told;
      let seen = await expectRead(said, room, 'review');
      expect(seen.entry.title).toBe(title);
      for (const step of all) {
        const [before, text] = [said, room.read()];
        said = await step.run(said, room);
        if (step.isReading) expect(room.read(), String(step)).toBe(text);
        const now = await expectRead(said, room, String(step));
        // Then the log and a copy for others say the same as well.
        if (isSame(said, before)) expect({ ...now, rules: [] }, String(step)).toEqual({ ...seen, rules: [] });
        seen = now;
      }
    }),
    { numRuns: isHunt ? 400 : 6 },
  );
});
