import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeRows } from '../support/made-hand-over.ts';
import { layOutReleases, releasesOf } from '../support/released-archive.ts';
import { archiveFolder, report } from '../support/report-run.ts';
import { seeded } from '../support/seeded.ts';
import { emptyFolder } from '../support/workroom.ts';

/** The browser of the Debian package "chromium". */
const CHROMIUM = '/usr/bin/chromium';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Written as text: the tests know no DOM. */
const styleOf = (element: string, property: string) =>
  `getComputedStyle(document.querySelector('${element}')).${property}`;

/** The half-year of one team, and what forty teams say together. */
const made = {
  own: () => {
    const cwd = archiveFolder({ records: 120, teams: 1 });
    return { cwd, args: ['archief'], first: 'In het kort' };
  },
  archive: () => {
    const cwd = emptyFolder();
    const rows = ['2025-H2', '2026-H1'].flatMap((period, at) =>
      madeRows(seeded(70 + at), { period, teams: 40, most: 6, skew: 0.6, quotable: 0.3 }),
    );
    layOutReleases(join(cwd, 'A'), releasesOf(rows));
    return { cwd, args: ['--archive', 'A'], first: 'Wat we hoorden, hoe zeker dat is, en wie wat moet doen' };
  },
} as const;

describe.skipIf(!existsSync(CHROMIUM)).each(['own', 'archive'] as const)(
  `the report as a page: %s (skipped without ${CHROMIUM})`,
  (kind) => {
    let browser: Browser;
    let url: string;
    let first: string;

    beforeAll(async () => {
      const { cwd, args, first: own } = made[kind]();
      first = own;
      const ran = await report(cwd, ...args, '--format', 'html', '-o', 'rapport.html');
      expect(ran.code).toBe(0);
      url = pathToFileURL(join(cwd, 'rapport.html')).href;
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
    }, 60_000);

    afterAll(() => browser.close());

    /** Opens the page, and notes what it asks for and what it complains of. */
    async function open(
      options: BrowserContextOptions = {},
    ): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
      const page = await (await browser.newContext(options)).newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(url);
      return { page, requests, complaints };
    }

    test.each(['light', 'dark'] as const)(
      'fetches nothing, complains of nothing and passes axe at WCAG 2.2 AA, %s',
      async (colorScheme) => {
        const { page, requests, complaints } = await open({ colorScheme, bypassCSP: true });
        await page.evaluate(axe);
        const { violations, passes }: AxeResults = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(TAGS)} })`);
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(passes.length).toBeGreaterThan(20);
        expect(requests).toEqual([url]);
        expect(complaints).toEqual([]);
      },
    );

    test('its own policy lets its own style through, and there is no script', async () => {
      const { page, complaints } = await open();
      expect(await page.evaluate(styleOf('h1', 'fontFamily'))).toMatch(/system-ui/u);
      expect(await page.locator('script').count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    test('each picture stands with its table, which is open', async () => {
      const { page } = await open();
      const cards = page.locator('.card');
      expect(await cards.count()).toBeGreaterThan(4);
      expect(await cards.filter({ has: page.locator('svg') }).count()).toBeGreaterThan(1);
      expect(await cards.filter({ hasNot: page.locator('table') }).count()).toBe(0);
      expect(await page.locator('table:visible').count()).toBe(await page.locator('table').count());
    });

    test('what matters most stands before the way to the rest', async () => {
      const { page } = await open();
      const order = await page.locator('main h2, nav').evaluateAll((all) => all.map((one) => one.nodeName));
      expect(order.slice(0, 3)).toEqual(['H2', 'NAV', 'H2']);
      expect(await page.locator('main h2').first().textContent()).toBe(first);
    });

    test('the keyboard skips to the contents', async () => {
      const { page } = await open();
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement?.textContent')).toBe('Naar de inhoud');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement?.id')).toBe('main');
    });

    test.each([320, 400, 1280])('nothing sticks out at %i pixels wide', async (width) => {
      const { page } = await open({ viewport: { width, height: 800 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });

    test('on paper it is light, without controls and with every table', async () => {
      const { page } = await open({ colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(styleOf('body', 'backgroundColor'))).toBe('rgb(255, 255, 255)');
      expect(await page.locator('nav').isVisible()).toBe(false);
      expect(await page.locator('table:visible').count()).toBe(await page.locator('table').count());
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    });
  },
);
