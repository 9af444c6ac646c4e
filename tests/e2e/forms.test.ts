import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/core/format/language.ts';
import { begin } from '../support/begun.ts';
import { playedTable } from '../support/records.ts';
import { type Stroke, stepsPlayed, strokesOf } from '../support/strokes.ts';
import type { Played } from '../support/workroom.ts';

/** A screen that waits is a prompt; text that the talk waits for is typed. Notes and cards are neither. */
const budgets = [
  { id: 'kort', people: 8, prompts: 25, typed: 10 },
  { id: 'bewust-vakmanschap', people: 8, prompts: 37, typed: 17 },
  { id: 'dilemmamethode', people: 10, prompts: 39, typed: 23 },
  { id: 'incidentmethode', people: 8, prompts: 33, typed: 12 },
  { id: 'goed-werk-3', people: 11, prompts: 46, typed: 16 },
  { id: 'goed-werk-1', people: 7, prompts: 37, typed: 16 },
  { id: 'goed-werk-2', people: 7, prompts: 46, typed: 16 },
  { id: 'goed-werk-4', people: 9, prompts: 44, typed: 16 },
] as const;

/** How many prompts the strokes of one step were typed at: all notes of a step are one, and so are its cards. */
function promptsIn(strokes: readonly Stroke[]): number {
  const own = strokes.filter(({ does }) => does === 'choose' || does === 'fill').length;
  const hasNotes = strokes.some((stroke) => stroke.does === 'note' && !stroke.isCard);
  const hasCards = strokes.some((stroke) => stroke.does === 'note' && stroke.isCard);
  const waits = strokes.filter(
    ({ does, what }) => does === 'go on' && !/^(?:notes taken|all cards in)/u.test(what),
  ).length;
  return own + waits + (hasNotes ? 1 : 0) + (hasCards ? 1 : 0);
}

/** Most sessions do not escalate: the budget is theirs. */
function withoutEscalation(played: Played): Played {
  const { answers } = played.answers;
  const step = played.protocol.steps.find(
    (one) => one.kind === 'form' && one.fields.some(({ id }) => id === 'escalate'),
  );
  if (step?.kind !== 'form') return played;
  const own = answers[step.id] as Readonly<Record<string, unknown>>;
  const kept = step.fields.filter(({ when }) => when === undefined).map(({ id }) => [id, own[id]] as const);
  const escalation = { ...Object.fromEntries(kept), escalate: 'no' };
  return { ...played, answers: { ...played.answers, answers: { ...answers, [step.id]: escalation } } };
}

/** In `npm test` each form is typed in one language, in turns; `npm run hunt` types them all. */
const isDue = (form: number, language: Language) =>
  process.env.MODE === 'hunt' || languages[form % languages.length] === language;

describe.each(languages)('a whole session in %s', (language) => {
  test.each(budgets.map((budget, form) => ({ ...budget, form })))(
    'of $id with $people people, within its prompts and typed fields',
    {
      timeout: 120_000,
    },
    async ({ id, people, prompts, typed, form }) => {
      const played = withoutEscalation(await playedTable({ language, id, gathering: { people, choose: 'first' } }));
      const strokes = stepsPlayed(played).map((step) => strokesOf(step, played));
      expect(strokes.reduce((sum, own) => sum + promptsIn(own), 0)).toBeLessThanOrEqual(prompts);
      expect(strokes.flat().filter(({ does }) => does === 'fill').length).toBeLessThanOrEqual(typed);

      if (!isDue(form, language)) return;
      const { session, types, cwd } = await begin(played);
      await types.all();
      expect(await session.exit()).toMatchObject({ code: 0 });
      const [name = ''] = readdirSync(join(cwd, 'records')).filter((file) => file.endsWith('.md'));
      expect(readFileSync(join(cwd, 'records', name), 'utf8')).toContain(`\nprotocol: ${id}\n`);
      expect(readdirSync(join(cwd, '.driehoek', 'sessions'))).toEqual([]);
    },
  );
});
