import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { themeIds } from '../../src/core/case/themes.ts';
import { CONFIG_FILE } from '../../src/core/config/file.ts';
import { needIds } from '../../src/core/format/fields.ts';
import { readKeys } from '../../src/core/notes/menu-keys.ts';
import type { StepOf } from '../../src/core/protocol/schema.ts';
import type { AnswerContext } from '../../src/core/session/kind.ts';
import { handOver } from '../../src/core/session/kinds/hand-over.ts';
import { en } from '../../src/language/en.ts';
import { nl } from '../../src/language/nl.ts';
import { inProcess } from '../support/in-process.ts';
import { timeOf } from '../support/time-of.ts';
import { emptyFolder, playedSession } from '../support/workroom.ts';

const step: StepOf<'hand-over'> = {
  id: 'hand-over',
  title: 'Voor de organisatie',
  ask: 'Wat moet de organisatie horen?',
  minutes: 1,
  kind: 'hand-over',
  speaks: 'allen',
};
const context: AnswerContext = {
  messages: nl,
  facts: {},
  options: undefined,
  lenses: [],
  themes: [...themeIds, 'parkeren'],
  date: '2026-12-18',
};
const read = (raw: unknown) => handOver.read(raw, step, context);

describe('an answer for the organisation', () => {
  test.each([
    ['nobody was asked', undefined, null],
    ['an empty skeleton', { themes: null, sentence: null, needs: null, release: null }, null],
    ['only a theme: nothing goes along', { themes: ['prive-ambt'] }, { themes: ['prive-ambt'], release: 'none' }],
    ['one theme without a list', { themes: 'Prive-Ambt' }, { themes: ['prive-ambt'], release: 'none' }],
    ['a theme of the team', { themes: ['parkeren'] }, { themes: ['parkeren'], release: 'none' }],
    ['a theme twice', { themes: ['parkeren', 'parkeren'] }, { themes: ['parkeren'], release: 'none' }],
    [
      'own words make a theme',
      { 'theme-words': ' drukte  in het weekend ' },
      { themes: ['own'], 'theme-words': 'drukte in het weekend', release: 'none' },
    ],
    [
      'all of it',
      {
        themes: ['own'],
        'theme-words': 'x',
        sentence: 'Y.',
        needs: ['tijd'],
        'needs-from': 'bestuur',
        release: 'quotable',
      },
      {
        themes: ['own'],
        'theme-words': 'x',
        sentence: 'Y.',
        needs: ['tijd'],
        'needs-from': 'bestuur',
        release: 'quotable',
      },
    ],
    ['no sentence in a word', { sentence: 'geen', release: 'counted' }, { themes: [], release: 'counted' }],
    [
      'a sentence as long as may be',
      { sentence: 'x'.repeat(200) },
      { themes: [], sentence: 'x'.repeat(200), release: 'none' },
    ],
  ])('%s', (_, raw, value) => {
    const found = read(raw);
    expect(found).toEqual({ ok: true, value });
    // It reads its own output.
    expect(found.ok && read(found.value)).toEqual({ ok: true, value });
  });

  test.each([
    [
      'an unknown theme, with the nearest',
      { themes: ['prive-ambtt'] },
      ['themes', 0],
      /"prive-ambtt"[\s\S]*"prive-ambt"/u,
    ],
    ['four themes', { themes: themeIds.slice(0, 4) }, ['themes'], /hooguit 3/u],
    ['three themes and own words', { themes: themeIds.slice(0, 3), 'theme-words': 'x' }, ['themes'], /hooguit 3/u],
    ['own without words', { themes: ['own'] }, ['themes'], /theme-words/u],
    ['words too long', { 'theme-words': 'x'.repeat(41) }, ['theme-words'], /41 tekens, hooguit 40/u],
    ['a sentence too long', { sentence: 'x'.repeat(201) }, ['sentence'], /201 tekens, hooguit 200/u],
    ['a number for a sentence', { sentence: 12 }, ['sentence'], /aanhalingstekens/u],
    [
      'an unknown need, with all there are',
      { needs: ['geld'] },
      ['needs', 0],
      new RegExp(needIds.join('[\\s\\S]*'), 'u'),
    ],
    ['an unknown layer', { 'needs-from': 'baas' }, ['needs-from'], /leiding[\s\S]*ander/u],
    ['an unknown release', { release: 'ja' }, ['release'], /none, counted of quotable/u],
    ['a sentence to quote that is not there', { release: 'quotable' }, ['release'], /counted/u],
    ['a key in Dutch, with the right one', { zin: 'x' }, ['zin'], /sentence/u],
    ['an unknown key, with all there are', { xyz: 'x' }, ['xyz'], /theme-words[\s\S]*release/u],
    ['text', 'ja', [], /themes[\s\S]*release/u],
  ])('%s is refused', (_, raw, path, message) => {
    expect(read(raw)).toMatchObject({ ok: false, faults: [{ path, message: expect.stringMatching(message) }] });
  });
});

describe('keys on a line', () => {
  const menu = { ids: themeIds, most: 3, own: { key: 'a', most: 40 }, none: 'g' };
  const [one = '', , , four = ''] = themeIds;
  test.each([
    ['1', { ids: [one] }],
    ['1 4', { ids: [one, four] }],
    ['1, 4;1', { ids: [one, four] }],
    ['1. 4)', { ids: [one, four] }],
    ['10', { ids: ['kennis-verkopen'] }],
    ['', { ids: [] }],
    ['g', { ids: [] }],
    ['G', { ids: [] }],
    ['a drukte, ook op 4 mei', { ids: [], words: 'drukte, ook op 4 mei' }],
    ['4 A: drukte', { ids: [four], words: 'drukte' }],
    [`a ${'x'.repeat(40)}`, { ids: [], words: 'x'.repeat(40) }],
  ])('"%s"', (line, chosen) => {
    expect(readKeys(line, menu, nl)).toEqual({ ok: true, ...chosen });
  });

  test.each([
    ['11', /"11"[\s\S]*1 tot en met 10[\s\S]*a of g/u],
    ['0', /"0"/u],
    ['drukte', /"drukte"/u],
    ['1 2 3 4', /hooguit 3/u],
    ['1 2 3 a x', /hooguit 3/u],
    ['a', /achter a/u],
    ['1 g', /g betekent/u],
    ['g a x', /g betekent/u],
    [`a ${'x'.repeat(41)}`, /41 tekens/u],
  ])('"%s" is refused', (line, fault) => {
    expect(readKeys(line, menu, nl)).toEqual({ ok: false, fault: expect.stringMatching(fault) });
  });

  test('of a short list may be typed together', () => {
    const needs = { ids: needIds, most: needIds.length, none: 'n' };
    expect(readKeys('13', needs, en)).toEqual({ ok: true, ids: ['tijd', 'rugdekking'] });
    expect(readKeys('17', needs, en)).toMatchObject({ ok: false });
  });

  test('in a line of 256 KB cost next to nothing', () => {
    const spent = timeOf(() => {
      for (const part of ['1 ', 'a', 'a ', ', ', '9'.repeat(10)])
        readKeys(part.repeat(262_144 / part.length), menu, nl);
    });
    expect(spent).toBeLessThan(1000);
  });
});

describe('by an answers file', () => {
  async function reviewed(handedOver: unknown, config?: string) {
    const { answers } = await playedSession('kort nl');
    const cwd = emptyFolder();
    if (config !== undefined) writeFileSync(join(cwd, CONFIG_FILE), config);
    const own = { ...answers, answers: { ...answers.answers, 'hand-over': handedOver } };
    return inProcess(['review', '--lang', 'nl', '--answers', '-', '--output', '-'], {
      cwd,
      input: JSON.stringify(own),
    });
  }

  test('the same answers give the same bytes, with one id', async () => {
    const [first, second, other] = await Promise.all([
      reviewed({ release: 'counted' }),
      reviewed({ release: 'counted' }),
      reviewed({ release: 'none' }),
    ]);
    expect(first).toMatchObject({ code: 0 });
    expect(second.stdout).toBe(first.stdout);
    const idIn = (text: string) => /^id: "(2026-12-18-[a-z0-9]{4})"$/mu.exec(text)?.[1];
    expect(idIn(first.stdout)).toBeDefined();
    expect(idIn(other.stdout)).not.toBe(idIn(first.stdout));
  });

  test('without the step the themes of the case stand, and nothing of a hand-over', async () => {
    const { code, stdout, stderr } = await reviewed(undefined);
    expect({ code, stderr: stderr.includes('hand-over') }).toEqual({ code: 0, stderr: false });
    expect(stdout).toContain('\nthemes: [maatwerk-willekeur, uniformiteit-ruimte]\n');
    expect(stdout).not.toMatch(/hand-over/u);
  });

  test('what was typed stays in the record where nothing goes along', async () => {
    const { stdout } = await reviewed({ themes: [], sentence: 'Geef ons een grens.', release: 'none' });
    expect(stdout).toMatch(/\nhand-over:\n? .*release: none/u);
    expect(stdout).not.toMatch(/^themes:/mu);
    expect(stdout).toContain('**Wat de organisatie moet horen:** Geef ons een grens.');
  });

  test('a theme that the settings of the team add will do', async () => {
    const config = 'format: driehoek/config@1\nthemes: [parkeren]\n';
    expect((await reviewed({ themes: ['parkeren'] }, config)).stdout).toContain('\nthemes: [parkeren]\n');
    const refused = await reviewed({ themes: ['parkeren'] });
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('"parkeren"');
  });
});
