import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kitHtml } from '../../src/core/kit/kit-html.ts';
import { agreementsSheet } from '../../src/core/kit/sheets/agreements-sheet.ts';
import { evaluationSheet } from '../../src/core/kit/sheets/evaluation-sheet.ts';
import { pulseSlip } from '../../src/core/kit/sheets/pulse-slip.ts';
import { valueCards } from '../../src/core/kit/sheets/value-cards.ts';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { findBrowser } from '../../src/files/find-browser.ts';
import { idsOn } from '../../src/files/shipped.ts';
import { nl } from '../../src/language/nl.ts';
import { inProcess } from '../support/in-process.ts';
import { type PdfLine, pdfLines, pdfPages } from '../support/pdf-lines.ts';
import { emptyFolder } from '../support/workroom.ts';

const browserPath = findBrowser(process.env, process.platform);
const CASE = 'terras-na-elven';
const kits = (['nl', 'en'] as const).flatMap((lang) => idsOn('protocols', lang).map((id) => ({ id, lang })));

async function kit(cwd: string, ...args: readonly string[]) {
  const ran = await inProcess(['kit', ...args], { cwd });
  expect(ran.code, ran.stderr).toBe(0);
  return ran;
}

/** From one line to the next, in millimetres. */
function steps(numbers: readonly number[]): number[] {
  const places = [...new Set(numbers.map((n) => Math.round(n * 100) / 100))].sort((a, b) => a - b);
  return places.slice(1).map((n, at) => n - (places[at] ?? 0));
}

const isAcross = ({ from, to }: PdfLine) => Math.abs(from[1] - to[1]) < 0.01;

describe.skipIf(browserPath === undefined)('the sheets on paper (skipped without a browser)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);
  afterAll(() => browser.close());

  test('value cards are 38 by 46 mm, on a front for each of nine', { timeout: 120_000 }, async () => {
    const cwd = emptyFolder();
    const args = ['goed-werk-1', '--people', '9', '--only', 'waardenkaarten', '--to', 'pdf', '--json'];
    const { file, leaves } = JSON.parse((await kit(cwd, ...args)).stdout);
    const pdf = readFileSync(join(cwd, file));
    expect(leaves).toBe(9);
    expect(pdfPages(pdf)).toBe(18);
    const fronts = pdfLines(pdf).filter((lines) => lines.length > 0);
    expect(fronts).toHaveLength(9);
    for (const lines of fronts) {
      const across = steps(lines.filter(isAcross).map(({ from }) => from[1]));
      const down = steps(lines.filter((line) => !isAcross(line)).map(({ from }) => from[0]));
      expect([down.length, across.length]).toEqual([5, 6]);
      for (const width of down) expect(Math.abs(width - 38)).toBeLessThanOrEqual(0.5);
      for (const height of across) expect(Math.abs(height - 46)).toBeLessThanOrEqual(0.5);
    }
  });

  test('every sheet of paper has two pages', { timeout: 120_000 }, async () => {
    const cwd = emptyFolder();
    const { stdout } = await kit(cwd, 'dilemmamethode', '--case', CASE, '--people', '8', '-o', 'a.pdf', '--json');
    expect(pdfPages(readFileSync(join(cwd, 'a.pdf')))).toBe(2 * JSON.parse(stdout).leaves);
  });

  test.each(kits)('nothing of $id in $lang is cut off or small', { timeout: 60_000 }, async ({ id, lang }) => {
    const { stdout } = await kit(emptyFolder(), id, '--case', CASE, '--lang', lang, '-o', '-');
    expect(await faultsOf(stdout)).toEqual([]);
  });

  test.each(['waardenkaarten', 'waardenbriefje', 'peilbriefje', 'kaartje', 'evaluatie'])(
    'nor of %s by itself',
    { timeout: 60_000 },
    async (sheet) => {
      expect(await faultsOf((await kit(emptyFolder(), 'kort', '--only', sheet, '-o', '-')).stdout)).toEqual([]);
    },
  );

  test('a name of forty letters stays on its card', { timeout: 60_000 }, async () => {
    const card = {
      id: 'a',
      name: 'Rechtsstatelijkheidsbevorderingsgezindhe',
      meaning: 'ruimte geven aan wie het anders ziet, ook als dat tijd en moeite van allen kost',
    };
    const deck = { id: 'a', title: 'A', language: 'nl', format: 'driehoek/deck@1', piles: [1], cards: [card] } as const;
    const sheets = [valueCards({ ...deck, piles: [1], cards: [card] }, 1)];
    expect(await faultsOf(kitHtml({ title: 'A', language: 'nl', sheets }, nl))).toEqual([]);
  });

  test.each([
    ['letters without a blank', 'W'.repeat(40), 'W'.repeat(80)],
    ['many words', 'Ruimte voor wie het heel anders ziet dan', 'dat je er bent voor wie je '.repeat(15).trim()],
  ])('%s stay on the value card', { timeout: 60_000 }, async (_, name, meaning) => {
    const card = { id: 'a', name, meaning };
    const deck = { id: 'a', title: 'A', language: 'nl', format: 'driehoek/deck@1', piles: [1], cards: [card] } as const;
    const sheets = [valueCards({ ...deck, piles: [1], cards: [card] }, 1)];
    expect(await faultsOf(kitHtml({ title: 'A', language: 'nl', sheets }, nl))).toEqual([]);
  });

  test('six long sentences on the wall and long questions at the end stay on their paper', {
    timeout: 60_000,
  }, async () => {
    const long = (n: number) => 'Wat hier wordt gezegd blijft aan deze tafel staan. '.repeat(20).slice(0, n).trim();
    const base = { title: 'A', minutes: 1, ask: 'A?', speaks: 'gespreksleider', kind: 'form' } as const;
    const protocol = (said: number, asked: number): Protocol => ({
      ...{ format: 'driehoek/protocol@1', id: 'a', title: 'A', language: 'nl', minutes: 2, for: { min: 3, max: 8 } },
      steps: [
        { ...base, id: 'begin', say: Array.from({ length: 6 }, () => long(said)), fields: [] },
        {
          ...base,
          ...{ id: 'eind', section: 'evaluation', minutes: 1 },
          fields: [1, 2, 3].map((n) => ({ id: `v${n}`, kind: 'text', ask: long(asked) })),
        },
      ],
    });
    const sheetsOf = (said: number, asked: number) => {
      const own = protocol(said, asked);
      const parts = { protocol: own, people: 8, start: 0, lenses: [] };
      return [agreementsSheet(own, nl), evaluationSheet(parts, nl)];
    };
    for (const [said, asked, paper] of [
      [60, 60, [1, 'a7']],
      [150, 150, [1, 'a6']],
      [400, 300, [1, 'a6']],
      [499, 499, [1, 'a5']],
    ] as const) {
      const sheets = sheetsOf(said, asked);
      expect([sheets[0]?.leaves.length, sheets[1]?.size], `${said}`).toEqual(paper);
      expect(await faultsOf(kitHtml({ title: 'A', language: 'nl', sheets }, nl)), `${said}`).toEqual([]);
    }
  });

  test('twenty statements of long words keep their boxes on the slip', { timeout: 60_000 }, async () => {
    const statements = Array.from({ length: 20 }, (_, at) => ({ id: `s${at}`, theme: 't', text: 'W'.repeat(80) }));
    const list = { format: 'driehoek/pulse-statements@1', id: 'a', title: 'A', language: 'nl', statements } as const;
    const sheets = [pulseSlip({ ...list, statements }, 3, nl)];
    expect(sheets[0]).toMatchObject({ size: 'a4', pieces: 3 });
    expect(await faultsOf(kitHtml({ title: 'A', language: 'nl', sheets }, nl))).toEqual([]);
  });

  /** What does not fit in its piece or on its page, and letters that are too small. */
  async function faultsOf(html: string): Promise<unknown> {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    try {
      await page.emulateMedia({ media: 'print' });
      await page.setContent(html);
      return await page.evaluate(measure);
    } finally {
      await page.close();
    }
  }
});

/** Written as text: the tests know no DOM. A page is 277 mm high within its margins; 9 points are 12 pixels. */
const measure = `(() => {
  const faults = [];
  const at = (element) => element.className + ': ' + element.textContent.slice(0, 60);
  for (const box of document.querySelectorAll('.cell,.value,.halves>div,.step>div,.poster,.case')) {
    if (box.scrollWidth > box.clientWidth + 1) faults.push('wide ' + at(box));
    if (box.scrollHeight > box.clientHeight + 1) faults.push('high ' + at(box));
  }
  for (const page of document.querySelectorAll('.page'))
    if (page.getBoundingClientRect().height > (277 / 25.4) * 96) faults.push('long ' + at(page));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (text.data.trim() === '' || element.closest('svg')) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    const least = element.closest('.case') ? 16 : 12;
    if (size < least - 0.01) faults.push('small ' + size + ' ' + text.data);
  }
  return faults;
})()`;
