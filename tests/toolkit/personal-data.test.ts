import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProcess } from '../support/in-process.ts';
import { emptyFolder } from '../support/workroom.ts';

test('what is written by hand in a pulse is looked through for personal data, and a pulse as it is made is sound', async () => {
  const cwd = emptyFolder();
  const input = [...Array(8).keys()].map((at) => `${at + 1} 533333333335\n`).join('');
  await inProcess(['pulse', '--slips', '-', '--date', '2026-02-04'], { cwd, input });
  expect(await inProcess(['check', 'pulse'], { cwd })).toMatchObject({ code: 0 });
  appendFileSync(
    join(cwd, 'pulse', '2026-02-04.md'),
    '\n- [ ] teamleider: mailen met iemand@voorbeeld.nl (2026-03-01)\n',
  );
  const checked = await inProcess(['check', 'pulse', '--format', 'json'], { cwd });
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.stdout).findings).toContainEqual(expect.objectContaining({ rule: 'privacy-email' }));
});
