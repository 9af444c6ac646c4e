import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { lint } from 'markdownlint/promise';
import { describe, expect, test } from 'vitest';
import { playAnswers } from '../../src/core/answers/play.ts';
import { composeRecord } from '../../src/core/record/compose.ts';
import { itemsOf, type RecordDocument } from '../../src/core/record/document.ts';
import { printRecord } from '../../src/core/record/print.ts';
import { readReview } from '../../src/core/record/read.ts';
import { recordFindings } from '../../src/core/record/record-findings.ts';
import { marker, requiredSections } from '../../src/core/record/sections.ts';
import { type RecordTemplate, readTemplate } from '../../src/core/record/template.ts';
import { lattice } from '../../src/core/triangle/lattice.ts';
import { packagePath } from '../../src/files/package-files.ts';
import type { Messages } from '../../src/language/messages.ts';
import { nl } from '../../src/language/nl.ts';
import { openedSession } from '../support/opened.ts';
import { documentOf, trimmed } from '../support/read-entries.ts';
import { asRole, isDeed, line, prose } from '../support/texts.ts';
import { tries } from '../support/tries.ts';
import { type Played, playedSession, sessions } from '../support/workroom.ts';

function template(language: string, messages: Messages): RecordTemplate {
  const read = readTemplate(readFileSync(packagePath('templates', 'records', `${language}.md`), 'utf8'), messages);
  if (!read.ok) throw new Error(read.problems.join());
  return read.template;
}

/** The record of answers that may differ from those of a known session. */
async function recordOf(played: Played, answers = played.answers): Promise<{ record: RecordDocument; text: string }> {
  const { messages, language } = played;
  const { session, findings } = await playAnswers(
    openedSession(played),
    answers,
    { locate: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }) },
    'x',
    messages,
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const record = composeRecord(session, messages, { case: 'library:x', svg: 'x.svg' });
  return { record, text: printRecord(record, template(language, messages), messages) };
}

describe('parse(print(record)) is the record', () => {
  test.each(Object.keys(sessions) as (keyof typeof sessions)[])('for the session %s', async (name) => {
    const played = await playedSession(name);
    const { record, text } = await recordOf(played);
    expect(documentOf(text)).toEqual(trimmed(record));
  });

  test('for whatever people answer', async () => {
    const played = await playedSession('bewust-vakmanschap nl');
    const place = fc.oneof(fc.constantFrom(...lattice), fc.constant('pass' as const));
    const placements = fc
      .array(place, { minLength: 7, maxLength: 7 })
      .map((all) => all.map((one, at) => ({ card: at + 1, place: one })));
    const notes = fc.array(line, { maxLength: 3 });
    const row = fc.record({ view: line, needs: line });
    const answers = fc.record({
      moment: prose,
      dialogue: fc.record({ reasons: notes }),
      placement: placements,
      'placement-after': placements,
      dissent: fc.array(row, { maxLength: 3 }),
      closing: prose,
      remaining: fc.record({ what: prose, kept: prose }),
      actions: fc.array(
        fc.record({
          role: line.map(asRole),
          what: line.filter(isDeed),
          due: fc.constant('2027-01-01'),
        }),
        { maxLength: 3 },
      ),
      evaluation: fc.constant({ skip: 'geen tijd' }),
    });
    await fc.assert(
      fc.asyncProperty(answers, line, async (own, title) => {
        const changed = { ...played.answers, answers: { ...played.answers.answers, ...own } };
        const { record, text } = await recordOf({ ...played, case: { ...played.case, title } }, changed);
        expect(documentOf(text)).toEqual(trimmed(record));
        expect(record.front.dissent).toBe(own.dissent.length);
        expect(itemsOf(record, 'actions')).toHaveLength(own.actions.length);
      }),
      tries(150, 1500),
    );
  });

  test('keeps within markdownlint’s default rules', async () => {
    const strings: Record<string, string> = {};
    for (const name of Object.keys(sessions) as (keyof typeof sessions)[])
      strings[name] = (await recordOf(await playedSession(name))).text;
    expect(Object.values(await lint({ strings })).flat()).toEqual([]);
  });
});

describe('a record that hands have been at reads the same', () => {
  const read = async (change: (text: string) => string) => {
    const played = await playedSession('kort nl');
    const { record, text } = await recordOf(played);
    const changed = change(text);
    expect(changed).not.toBe(text);
    return { record: trimmed(record), found: documentOf(changed) };
  };

  test.each<[string, (text: string) => string]>([
    ['saved with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['saved with a byte-order mark', (text) => `\ufeff${text}`],
    ['with headings reworded', (text) => text.replace('## Keuze en redenen', '## Wat we doen en waarom')],
    ['with headings gone', (text) => text.replace(/^## .*\n\n/gmu, '')],
    [
      'with a section of their own',
      (text) =>
        text.replace('<!-- driehoek:dissent -->', '## Bijlage\n\nIets van onszelf.\n\n<!-- driehoek:dissent -->'),
    ],
    [
      'with a note at the top',
      (text) => text.replace('<!-- driehoek:summary -->', 'Let op: concept.\n\n<!-- driehoek:summary -->'),
    ],
    ['with blank lines at the end', (text) => `${text}\n\n`],
    ['with an unknown marker', (text) => `${text}\n<!-- driehoek:eigen -->\n\nx\n`],
  ])('%s', async (_, change) => {
    const { record, found } = await read(change);
    expect(found).toEqual(record);
  });

  test('with boxes ticked', async () => {
    const { found } = await read((text) => text.replace('- [ ] handhaver', '- [x] handhaver'));
    expect(found && itemsOf(found, 'actions').map(({ done }) => done)).toEqual([true, false]);
  });

  test('with a marker inside fenced code, which is no marker', async () => {
    const { record, found } = await read((text) =>
      text.replace(
        '<!-- driehoek:tension -->',
        '## Eigen\n\n```md\n<!-- driehoek:choice -->\n```\n\n<!-- driehoek:tension -->',
      ),
    );
    expect(found).toEqual(record);
  });
});

describe('a record that cannot be read says why, at its place', () => {
  test.each([
    ['no front matter', '# Verslag\n', 1, 1, 'no-front-matter'],
    ['front matter that never closes', '---\ntitle: x\n', 1, 1, 'no-front-matter'],
    ['an empty file', '', 1, 1, 'no-front-matter'],
    ['JavaScript for front matter', '---js\nmodule.exports = {}\n---\n', 1, 1, 'no-front-matter'],
    [
      'a sum that is not ten',
      '---\nformat: driehoek/record@1\ntitle: x\ndate: 2026-01-01\nlanguage: nl\nstatus: open\nprotocol: kort\ntriangle:\n  before: [[5, 3, 3]]\ndissent: 0\n---\n',
      9,
      12,
      'placement-sum',
    ],
    [
      'a date that does not exist',
      '---\nformat: driehoek/record@1\ntitle: x\ndate: 2026-02-30\nlanguage: nl\nstatus: open\nprotocol: kort\ndissent: 0\n---\n',
      4,
      7,
      'wrong-value',
    ],
  ])('%s', (_, text, atLine, column, rule) => {
    expect(documentOf(text)).toBeUndefined();
    const findings = recordFindings(text, 'x.md', readReview(text), nl);
    expect(findings[0]).toMatchObject({ rule, severity: 'error', file: 'x.md', line: atLine, column });
  });
});

test('a key of another tool is kept, and the record is read', () => {
  const read = readReview(
    '---\nformat: driehoek/record@1\ntitle: x\ndate: 2026-01-01T00:00:00.000Z\nlanguage: nl\nstatus: open\nprotocol: kort\ndissent: 0\ntags: [a]\nuitkomst: besluit\n---\n',
  );
  expect(read.ok && read.isFrontSound && read.review.kept).toEqual({ tags: ['a'], uitkomst: 'besluit' });
  expect(read.ok && read.review.front.date).toBe('2026-01-01');
});

describe('a template', () => {
  const whole = requiredSections.map((id) => `${marker(id)}\n\n{{sections.${id}}}\n`).join('\n');

  test('may reorder, reword and leave out as it likes', () => {
    expect(readTemplate(whole, nl).ok).toBe(true);
    expect(
      readTemplate(
        `# {{title}}\n\n{{! een opmerking }}{{^sections.facts}}Geen feiten.{{/sections.facts}}\n${whole}`,
        nl,
      ).ok,
    ).toBe(true);
  });

  test.each([
    ['lacks a marker', whole.replace('<!-- driehoek:dissent -->', ''), '<!-- driehoek:dissent -->'],
    ['has a marker twice', `${whole}\n<!-- driehoek:case -->`, '<!-- driehoek:case -->'],
    [
      'puts a section under another marker',
      whole
        .replace('{{sections.choice}}', '')
        .replace('{{sections.options}}', '{{sections.options}} {{sections.choice}}'),
      'sections.choice',
    ],
    ['does not parse', `${whole}{{#sections.case}}`, 'klopt niet'],
    ['closes what was not open', `${whole}{{/sections.case}}`, 'klopt niet'],
    ['names a value that is not there', `${whole}\n{{titel}}`, '"titel", en dat is er niet. Bedoel je "title"?'],
    ['names one inside a section', `${whole}{{#sections.case}}{{sections.cases}}{{/sections.case}}`, 'sections.cases'],
    ['brings in a file', `${whole}{{> /etc/passwd}}`, '/etc/passwd'],
    ['reaches for the prototype', `${whole}{{sections.constructor.name}}`, 'constructor'],
  ])('that %s is refused, in words', (_, source, word) => {
    const read = readTemplate(source, nl);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.problems.join()).toContain(word);
  });

  test('shows values as they are: nothing in them is run or filled in', async () => {
    const played = await playedSession('bewust-vakmanschap nl');
    const changed = {
      ...played.answers,
      answers: { ...played.answers.answers, closing: '{{ title }} {% raw %} $& {% include "x" %}' },
    };
    const { text } = await recordOf(played, changed);
    expect(documentOf(text)?.sections.find(({ id }) => id === 'learning')).toEqual({
      id: 'learning',
      entries: [{ kind: 'text', label: 'Leerpunt', text: '{{ title }} {% raw %} $& {% include "x" %}' }],
    });
  });
});

describe('small groups', () => {
  test.each([
    [3, undefined, true],
    [3, 'leave-out', true],
    [4, 'keep', false],
    [5, undefined, false],
  ])('of %i people that answer %s', async (participants, keep, leftOut) => {
    const played = await playedSession('bewust-vakmanschap nl');
    const some = (raw: unknown) => (cardsIn(raw) as unknown[]).slice(0, participants);
    const cardsIn = (raw: unknown) => (Array.isArray(raw) ? raw : (raw as { cards: unknown }).cards);
    const { opening, placement, 'placement-after': after, 'silent-choice': votes } = played.answers.answers;
    const answers = {
      ...played.answers.answers,
      opening: { ...(opening as object), participants },
      placement: some(placement),
      // In the second round the cards lie in another order.
      'placement-after': {
        cards: [...(after as { cards: { card: number }[] }).cards].filter(({ card }) => card <= participants),
        of: participants,
      },
      'silent-choice': some(votes),
      ...(participants < 5 ? { 'small-group': keep ?? 'leave-out' } : {}),
    };
    const { record, text } = await recordOf(played, { ...played.answers, answers });
    expect(Array.isArray(record.front.triangle?.before)).toBe(!leftOut);
    expect(text.includes('te herleiden tot personen')).toBe(leftOut);
    expect(documentOf(text)).toEqual(trimmed(record));
  });
});

test('how the tension occurs and how it is handled are never silently dropped', async () => {
  const played = await playedSession('kort nl');
  const answers = {
    ...played.answers.answers,
    tension: { skip: 'te weinig tijd' },
    'silent-choice': { skip: 'te weinig tijd' },
    dialogue: { skip: 'te weinig tijd' },
    outcome: { skip: 'de inbrenger wil eerst slapen' },
    dissent: { skip: 'vergeten te vragen' },
  };
  const { record, text } = await recordOf(played, { ...played.answers, answers });
  for (const id of ['tension', 'choice', 'dissent'] as const) {
    expect(record.sections.find((section) => section.id === id)?.entries).toMatchObject([
      { kind: 'text', text: expect.stringContaining('Overgeslagen. De reden:') as string },
    ]);
  }
  expect(itemsOf(record, 'skipped').map(({ text: own }) => own)).toEqual([
    'De spanning: te weinig tijd',
    'Stille keuze: te weinig tijd',
    'Het gesprek: te weinig tijd',
    'De keuze: de inbrenger wil eerst slapen',
    'Tegenspraak: vergeten te vragen',
  ]);
  expect(text).toContain('de inbrenger wil eerst slapen');
});
