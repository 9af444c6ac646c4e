import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type LayerId, layerIds } from '../../src/core/format/fields.ts';
import { languages } from '../../src/core/format/language.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { handOverSentence, themeWords } from '../../src/core/record/hand-over.ts';
import { layerOf } from '../../src/core/record/layer.ts';
import { readReview } from '../../src/core/record/read.ts';
import { marker } from '../../src/core/record/sections.ts';
import { readTemplate } from '../../src/core/record/template.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { sample } from '../support/example-files.ts';
import { formOnShelf } from '../support/form-on-shelf.ts';
import { pathOnShelf } from '../support/path-on-shelf.ts';
import { playedTable, recordOf, type Table, tables } from '../support/records.ts';
import { timeOf } from '../support/time-of.ts';

function reviewOf(text: string) {
  const read = readReview(text);
  if (!read.ok) throw new Error(read.why);
  return read.review;
}

/** A record in which one section says this. */
function withSection(id: 'escalation' | 'hand-over', lines: string, hasMarker = true): string {
  const headings = { escalation: 'Opschalen', 'hand-over': 'Voor de organisatie' };
  return `${sample('record')}\n${hasMarker ? `${marker(id)}\n\n` : ''}## ${headings[id]}\n\n${lines}\n`;
}

describe('the layer that was asked', () => {
  const layerIn = (words: string) =>
    layerOf(reviewOf(withSection('escalation', `**Opschalen:** Ja\n\n**Welke laag:** ${words}\n\n**Naar wie:** x`)));

  test.each([nl, en].flatMap(({ layerNames }) => layerIds.map((id) => [layerNames[id], id] as const)))(
    '"%s" is %s',
    (label, id) => {
      expect(layerIn(label)).toBe(id);
    },
  );

  test.each<readonly [string, LayerId | undefined]>([
    ['bestuur', 'bestuur'],
    ['de wethouder, via onze leidinggevende', 'bestuur'],
    ['Directie en bestuur', 'directie'],
    ['directeur-generaal', 'directie'],
    ['het MT, onze managers', 'leiding'],
    ['senior management', 'directie'],
    ['management', 'leiding'],
    ['iemand anders: de auditdienst', 'ander'],
    ['the alderman', 'bestuur'],
    ['begeleiding', undefined],
    ['een bestuurlijke-boetezaak', undefined],
    ['geen idee', undefined],
    ['n.v.t.', undefined],
  ])('"%s", written by a hand, is %s', (words, id) => {
    expect(layerIn(words)).toBe(id);
  });

  test('is nothing where nobody was asked, or no layer is named', () => {
    expect(layerOf(reviewOf(sample('record')))).toBeUndefined();
    expect(
      layerOf(reviewOf(withSection('escalation', '**Opschalen:** Ja\n\n**Naar wie:** de directie'))),
    ).toBeUndefined();
  });

  test('is found by its marker under a label of a team’s own', () => {
    const lines = '<!-- driehoek:escalation.escalated-layer -->\n\n**Wie beslist hierover:** De directie';
    expect(layerOf(reviewOf(withSection('escalation', lines)))).toBe('directie');
  });

  test('costs next to nothing in a long text', () => {
    const spent = timeOf(() => {
      layerIn('directeur-'.repeat(26_000));
      layerIn('senior '.repeat(37_000));
    });
    expect(spent).toBeLessThan(2000);
  });

  test.each(languages)('stands in every form that escalates, in %s', (language) => {
    const messages = language === 'nl' ? nl : en;
    for (const id of [
      'kort',
      'bewust-vakmanschap',
      'dilemmamethode',
      'incidentmethode',
      'goed-werk-2',
      'goed-werk-4',
    ]) {
      const path = pathOnShelf('protocols', language, id);
      const { value } = parseProtocol(readFileSync(path, 'utf8'), path, messages);
      const fields = value?.steps.flatMap((step) => (step.kind === 'form' ? step.fields : [])) ?? [];
      const layer = fields.find((field) => 'sets' in field && field.sets === 'escalated-layer');
      expect(layer?.kind === 'choice' && layer.choices, id).toEqual(
        layerIds.map((layerId) => ({ id: layerId, label: messages.layerNames[layerId] })),
      );
    }
  });
});

describe('what the organisation must hear', () => {
  const lines = '**In onze woorden:** drukte in het weekend\n\n**Wat de organisatie moet horen:** Geef ons een grens.';
  const both = { words: 'drukte in het weekend', sentence: 'Geef ons een grens.' };
  const heard = (text: string) => {
    const review = reviewOf(text);
    return { words: themeWords(review)?.text, sentence: handOverSentence(review)?.text, unplaced: review.unplaced };
  };

  test.each([
    ['as it was written', lines, true],
    ['without the marker', lines, false],
    ['with plain labels', lines.replaceAll('**', ''), true],
    ['joined to one paragraph', lines.replace('\n\n', ' '), true],
    ['the other way round', lines.split('\n\n').reverse().join('\n\n'), true],
    [
      'with English labels',
      '**In our own words:** drukte in het weekend\n\n**What the organisation must hear:** Geef ons een grens.',
      true,
    ],
    ['the sentence without a label', 'Geef ons een grens.\n\n**In onze woorden:** drukte in het weekend', true],
  ])('%s', (_, own, hasMarker) => {
    expect(heard(withSection('hand-over', own, hasMarker))).toMatchObject({ ...both, unplaced: [] });
  });

  test('is known by its marker under a heading of a team’s own', () => {
    const text = withSection('hand-over', lines).replace('## Voor de organisatie', '## Naar boven');
    expect(heard(text)).toMatchObject(both);
  });

  test.each(['', 'Geen.', 'n.v.t.', '**Wat de organisatie moet horen:** niets'])('is nothing in "%s"', (own) => {
    expect(heard(withSection('hand-over', own))).toMatchObject({ words: undefined, sentence: undefined });
  });

  const handsOver = ({ id, language }: Table) =>
    formOnShelf(language, id).steps.some(({ kind }) => kind === 'hand-over');
  test.each(tables.filter(handsOver))('in $id in $language comes back as it was said', async (table) => {
    const played = await playedTable(table);
    const said = played.answers.answers['hand-over'] as Readonly<Record<string, unknown>>;
    const review = reviewOf(await recordOf(played));
    expect(handOverSentence(review)?.text).toBe(said.sentence);
    expect(themeWords(review)?.text).toBe(said['theme-words']);
    expect(review.front).toMatchObject({
      themes: said.themes,
      'hand-over': { release: said.release, needs: said.needs, 'needs-from': said['needs-from'] },
    });
    expect(review.unplaced).toEqual([]);
  });

  test('goes to the end of a template that has no place for it, and to no other', () => {
    const own = readFileSync(packagePath('templates', 'records', 'nl.md'), 'utf8');
    const before = own.replace(/\{\{#sections\.hand-over\}\}[\s\S]*?\{\{\/sections\.hand-over\}\}\n/u, '');
    expect(before).not.toBe(own);
    const values = { title: 'x', heading: 'x', date: 'x', sections: { facts: 'feit', 'hand-over': lines } };
    for (const source of [own, before]) {
      const read = readTemplate(source, nl);
      const body = read.ok ? read.template.render(values) : '';
      expect(body.split(marker('hand-over'))).toHaveLength(2);
      expect(body.trimEnd().endsWith(lines)).toBe(true);
      expect(read.ok && read.template.render({ ...values, sections: { facts: 'feit' } })).not.toContain('hand-over');
    }
  });
});
