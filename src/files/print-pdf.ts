import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../core/user-error.ts';
import type { Messages } from '../language/messages.ts';
import { findBrowser } from './find-browser.ts';

/** A slow computer needs some seconds for hundreds of pages; in milliseconds. */
const PATIENCE = 120_000;

/** No window, nothing from the network, and no settings of the user's own. */
const flags = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  // Both names: the first is the one of before 2023.
  '--print-to-pdf-no-header',
  '--no-pdf-header-footer',
];

/**
 * Prints a page of our own, which runs nothing, by a browser of the computer. The work is done in a hidden folder beside the file
 * that is to be: a browser that is confined (a snap) sees no temporary folder. Errors: a UserError where there is no browser, or
 * it fails; those of the system.
 */
export function printPdf(html: string, folder: string, { kit }: Messages): Buffer {
  const browser = findBrowser(process.env, process.platform);
  if (browser === undefined) throw new UserError(kit.noBrowser, kit.noBrowserHint);
  const work = mkdtempSync(join(folder, '.driehoek-kit-'));
  try {
    const page = join(work, 'kit.html');
    const pdf = join(work, 'kit.pdf');
    writeFileSync(page, html, { mode: 0o600, flag: 'wx' });
    run(browser, [`--user-data-dir=${join(work, 'profile')}`, `--print-to-pdf=${pdf}`, pathToFileURL(page).href], kit);
    return readFileSync(pdf);
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(browser: string, args: readonly string[], kit: Messages['kit']): void {
  // As root Chromium refuses to run in its sandbox, as in a container; the page holds no script.
  const own = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    execFileSync(browser, [...flags, ...own, ...args], { stdio: 'ignore', timeout: PATIENCE });
  } catch {
    throw new UserError(kit.browserFailed(basename(browser)), kit.browserFailedHint);
  }
}
