import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveFolder, report } from '../support/report-run.ts';

/** The browser of the Debian package "chromium". */
const CHROMIUM = '/usr/bin/chromium';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Written as text: the tests know no DOM. */
const styleOf = (element: string, property: string) =>
  `getComputedStyle(document.querySelector('${element}')).${property}`;

describe.skipIf(!existsSync(CHROMIUM))(`the report as a page in a browser (skipped without ${CHROMIUM})`, () => {
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    const cwd = archiveFolder({ records: 200, teams: 15 });
    const made = await report(cwd, 'archief', '--format', 'html', '-o', 'rapport.html');
    expect(made.code).toBe(0);
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
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      await page.evaluate(axe);
      const { violations, passes }: AxeResults = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(TAGS)} })`);
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(passes.length).toBeGreaterThan(20);
      expect(requests).toEqual([url]);
      expect(complaints).toEqual([]);
    },
  );

  test('its own policy lets its own style and script through', async () => {
    const { page, complaints } = await open();
    expect(await page.locator('.tools').isVisible()).toBe(true);
    expect(await page.evaluate(styleOf('h1', 'fontFamily'))).toMatch(/system-ui/u);
    expect(complaints).toEqual([]);
  });

  test('a word and a kind of work filter the tables, and it is said how many rows are left', async () => {
    const { page } = await open();
    await page.getByLabel('Zoek in de tabellen').fill('professie');
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ regels$/u);
    expect(await page.locator('tbody tr:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('tbody tr:visible', { hasNotText: 'professie' }).count()).toBe(0);
    await page.getByLabel('Zoek in de tabellen').fill('bestaat-niet');
    expect(await page.getByRole('status').textContent()).toBe('Geen regels gevonden.');
    expect(await page.locator('.card:visible').count()).toBe(0);
    await page.getByLabel('Zoek in de tabellen').fill('');
    expect(await page.locator('.card:visible').count()).toBeGreaterThan(5);
    const [, kind = ''] = await page.locator('#domain option').allTextContents();
    await page.locator('#domain').selectOption(kind);
    const rows = page.locator('table[data-by=domain] tbody tr:visible');
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.filter({ hasNotText: kind }).count()).toBe(0);
  });

  test('what matters most stands before the way to the rest', async () => {
    const { page } = await open();
    const order = await page.locator('main h2, nav, .tools').evaluateAll((all) => all.map((one) => one.nodeName));
    expect(order.slice(0, 4)).toEqual(['H2', 'NAV', 'SECTION', 'H2']);
    expect(await page.locator('main h2').first().textContent()).toBe('In het kort');
  });

  test('without script it can be read in full, and what does not work is not there', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect(await page.locator('main h2').count()).toBe(12);
    await page.locator('summary').first().click();
    expect(await page.locator('details table').first().isVisible()).toBe(true);
  });

  test('the keyboard skips to the contents, and opens a table', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.id')).toBe('main');
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details').first().getAttribute('open')).not.toBeNull();
  });

  test.each([320, 1280])('nothing sticks out at %i pixels wide', async (width) => {
    const { page } = await open({ viewport: { width, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  test('on paper it is light and without controls', async () => {
    const { page } = await open({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(styleOf('body', 'backgroundColor'))).toBe('rgb(255, 255, 255)');
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});
