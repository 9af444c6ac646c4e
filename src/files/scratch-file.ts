import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lets another program work on a text: in a file that only its owner can read, in a folder of its own (0700); both are
 * gone afterwards. Gives the text with LF line ends, or nothing when `use` says it did not work.
 */
export async function throughScratchFile(
  text: string,
  use: (path: string) => Promise<boolean>,
): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-'));
  const path = join(folder, 'tekst.md');
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    if (!(await use(path))) return undefined;
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/u, '')
      .replace(/\r\n?/gu, '\n')
      .replace(/(?<!\n)\n+$/u, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
