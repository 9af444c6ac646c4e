import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/format/language.ts';
import { printLens } from '../../src/core/lens/print.ts';
import type { Lens } from '../../src/core/lens/schema.ts';
import { clockMinutes, printScript } from '../../src/core/protocol/script.ts';
import { shortenableOf } from '../../src/core/protocol/shortenable.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { loadMessages } from '../../src/language/load.ts';
import { nl } from '../../src/language/nl.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';
import { naughty } from '../support/texts.ts';

const bundled = formOnShelf;

test.each([
  [0, '0:00'],
  [65, '1:05'],
  [14 * 60, '14:00'],
  [23 * 60 + 59, '23:59'],
  [24 * 60 + 10, '0:10'],
])('%i minutes is %s on the clock', (minutes, time) => {
  expect(clockMinutes(minutes)).toBe(time);
});

describe.each(languages)('the script in %s', (language) => {
  test.each(idsOn('protocols', 'nl'))('of %s tells every step at its time and ends on time', async (id) => {
    const messages = await loadMessages(language);
    const protocol = bundled(language, id);
    const script = printScript(protocol, 9 * 60, messages);
    let clock = 9 * 60;
    for (const { title, minutes, when } of protocol.steps) {
      if (when === undefined) expect(script).toContain(`\n- ${clockMinutes(clock)} ${title}`);
      else expect(script).not.toContain(title);
      clock += minutes;
    }
    expect(script).toContain(messages.forms.ends(clockMinutes(9 * 60 + protocol.minutes)));
    expect(Object.values(await lint({ strings: { [id]: script } })).flat()).toEqual([]);
  });
});

test('a step says who speaks, what to ask, what to say and why', () => {
  const script = printScript(bundled('nl', 'incidentmethode'), 0, nl).replace(/\s+/gu, ' ');
  expect(script).toContain(
    '- 0:34 Standpunt op papier · 5 min - Stil, ieder voor zich: Wat zou jij hebben gedaan? Schrijf het op,',
  );
  expect(script).toContain('- Vul aan: Ik had … want … ondanks … de schade had ik beperkt door …');
  expect(script).toContain('- De groep praat, de inbrenger luistert: Lees om de beurt je standpunt voor.');
  expect(script).toContain('- Zeg: Wat de inbrenger deed, horen jullie pas aan het eind.');
  expect(script).toContain('- Waarom: Zo ziet de inbrenger hoeveel er had gekund, zonder zich te hoeven verdedigen.');
});

test('what may be shorter leaves out the tension, the choice, dissent and what was promised', () => {
  for (const id of idsOn('protocols', 'nl')) {
    const { steps } = bundled('nl', id);
    const sections = new Set(shortenableOf(steps).map(({ section }) => section));
    for (const kept of ['tension', 'choice', 'dissent', 'remaining', 'escalation', 'actions'] as const)
      expect(sections.has(kept), id).toBe(false);
    const minutes = shortenableOf(steps).map((step) => step.minutes);
    expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
  }
});

test('whatever a team writes in its own files stays within markdownlint’s default rules', {
  timeout: 20_000,
}, async () => {
  const strings: Record<string, string> = {};
  for (const [at, raw] of naughty.entries()) {
    const text = raw.replace(/\s+/gu, ' ').trim();
    if (text === '') continue;
    const kort = bundled('nl', 'kort');
    const steps = kort.steps.slice(0, 2).map((step) => ({ ...step, ask: text, hint: text, why: text }));
    strings[`script ${at}`] = printScript({ ...kort, title: `Titel ${text}`, about: text, source: text, steps }, 0, nl);
    const lens: Lens = {
      format: 'driehoek/lens@1',
      id: 'x',
      title: `Titel ${text}`,
      language: 'nl',
      about: text,
      source: text,
      questions: [{ id: 'x', label: 'X', ask: text }],
    };
    strings[`lens ${at}`] = printLens(lens, nl);
  }
  const results = await lint({ strings, config: { default: true, MD013: { headings: false }, MD026: false } });
  const found = Object.entries(results).flatMap(([name, faults]) =>
    faults.map(({ ruleNames, errorDetail }) => [name, ruleNames[0], errorDetail]),
  );
  expect(found).toEqual([]);
});
