import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAnswers } from '../../src/core/answers/parse.ts';
import { parseProtocol } from '../../src/core/protocol/parse.ts';
import { packagePath, pathOnShelf } from '../../src/files/package-files.ts';
import { loadMessages } from '../../src/language/load.ts';
import { runInPty } from '../support/pty.ts';
import { typist } from '../support/typist.ts';

test('kort', { timeout: 60_000 }, async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'driehoek-'));
  const messages = await loadMessages('nl');
  const path = packagePath('templates', 'answers', 'nl', 'kort.yaml');
  const answers = parseAnswers(readFileSync(path, 'utf8'), path, messages).value;
  const protocol = parseProtocol(readFileSync(pathOnShelf('protocols', 'nl', 'kort'), 'utf8'), 'kort', messages).value;
  if (!answers || !protocol) throw new Error('fixtures');
  const session = runInPty(
    process.execPath,
    [
      packagePath('bin', 'driehoek.js'),
      'review',
      '--protocol',
      'kort',
      '--date',
      '2026-12-18',
      '--save-answers',
      'a.yaml',
    ],
    { cwd },
  );
  await session.see(messages.intake.which);
  session.type('\r');
  await session.see(messages.intake.titleAsk);
  session.type('Een half uur op het terras\r');
  await session.see(messages.intake.roleAsk);
  session.type('handhaver\r');
  await session.see(messages.intake.domainAsk);
  session.type('2\r');
  await session.see(messages.intake.levelAsk);
  session.type('1\r');
  await typist(session, protocol, answers.answers, messages).all();
  const { code } = await session.exit();
  expect(code).toBe(0);
});
