import { expect, test } from 'vitest';
import { nl } from '../src/language/nl.ts';
import { manPage } from './support/man-page.ts';

test('no line of a manual page is a request by accident, and every option is in it', () => {
  const odd = { ...nl, cli: { ...nl.cli, about: ".so /etc/passwd en \\fB en 'n" } };
  const page = manPage('nl', odd);
  expect(page).toContain("driehoek \\- \\&.so /etc/passwd en \\efB en 'n");
  const flags = { ...nl.cli.flags, date: '.so /etc/passwd', output: '\'\\" niets' };
  const lines = manPage('nl', { ...nl, cli: { ...nl.cli, flags } }).split('\n');
  const requests = lines.filter((line) => /^[.']/u.test(line)).map((line) => line.split(/[ "]/u)[0]);
  expect(new Set(requests)).toEqual(new Set(['.\\', '.TH', '.SH', '.SS', '.TP', '.B', '.PP', '.nf', '.fi']));
  expect(lines).toContain('\\&.so /etc/passwd');
  for (const flag of ['\\-\\-staged', '\\-\\-protocol', '\\-\\-json']) expect(page).toContain(flag);
});
