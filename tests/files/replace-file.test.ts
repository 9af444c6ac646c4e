import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, readRaw } from '../../src/files/raw-file.ts';
import { replaceFile } from '../../src/files/replace-file.ts';
import { emptyFolder } from '../support/workroom.ts';

describe('replacing a file', () => {
  test('leaves a file that has changed meanwhile, and nothing else behind', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a'), 'anders');
    expect(replaceFile(join(cwd, 'a'), 'nieuw', 'oud')).toBe(false);
    expect(readFileSync(join(cwd, 'a'), 'utf8')).toBe('anders');
    expect(replaceFile(join(cwd, 'a'), 'nieuw', 'anders')).toBe(true);
    expect(readFileSync(join(cwd, 'a'), 'utf8')).toBe('nieuw');
    expect(readdirSync(cwd)).toEqual(['a']);
  });

  test('keeps a link leading to the file', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'echt'));
    writeFileSync(join(cwd, 'echt', 'a'), 'oud');
    symlinkSync(join('echt', 'a'), join(cwd, 'a'));
    replaceFile(join(cwd, 'a'), 'nieuw');
    expect(lstatSync(join(cwd, 'a')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'echt', 'a'), 'utf8')).toBe('nieuw');
  });
});

describe.skipIf(process.platform === 'win32')('replacing a file keeps its mode, whatever the umask', () => {
  test.each(['600', '640', '666', '755'])('%s', (octal) => {
    const path = join(emptyFolder(), 'a');
    const mode = Number.parseInt(octal, 8);
    writeFileSync(path, 'oud');
    chmodSync(path, mode);
    replaceFile(path, 'nieuw');
    expect(statSync(path).mode & 0o777).toBe(mode);
  });
});

describe('reading bytes', () => {
  test('takes a file that is shorter than the system says for what it is', () => {
    expect(readRaw('/proc/self/status')).toMatchObject({ ok: true });
  });

  test.each<[string, number[], number | undefined]>([
    ['sound', [...Buffer.from('é😀')], undefined],
    ['a mark of byte order', [0xef, 0xbb, 0xbf, 97], undefined],
    ['Windows-1252', [99, 0xe9, 10], 1],
    ['a character cut off at the end', [99, 0xc3], 1],
    ['a surrogate', [97, 98, 0xed, 0xa0, 0x80], 2],
    ['after emoji', [...Buffer.from('😀a'), 0xff], 3],
  ])('finds where text stops being UTF-8: %s', (_, bytes, offset) => {
    const decoded = decode(Buffer.from(bytes));
    expect(decoded.ok ? undefined : decoded.offset).toBe(offset);
  });
});
