import { resolve } from 'node:path';
import { type Language, languages } from '../core/format/language.ts';
import { findConfig } from '../files/project.ts';
import { readRaw } from '../files/raw-file.ts';
import type { Host } from './context.ts';

/** The language of all text: flag, variable, config, locale, Dutch. Nothing when the flag names none we have. */
export function chooseLanguage(argv: readonly string[], { env, cwd }: Host): Language | undefined {
  const flag = flagValue('--lang', argv);
  if (flag !== undefined) return languages.find((one) => one === flag);
  const named = languages.find((one) => one === env.DRIEHOEK_LANG);
  if (named !== undefined) return named;
  const folder = flagValue('-C', argv) ?? flagValue('--cwd', argv);
  const base = folder === undefined ? cwd() : resolve(cwd(), folder);
  const config = flagValue('--config', argv);
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return (
    configLanguage(config === undefined ? findConfig(base) : resolve(base, config)) ??
    (/^en/iu.test(locale) ? 'en' : 'nl')
  );
}

function flagValue(flag: string, argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const at = words.findLastIndex((word) => word === flag || word.startsWith(`${flag}=`));
  if (at === -1) return undefined;
  return words[at] === flag ? (words[at + 1] ?? '') : words[at]?.slice(flag.length + 1);
}

/** Only the one line is read here, so that `--help` need not load a YAML reader; the file is checked where it counts. */
function configLanguage(path: string | undefined): Language | undefined {
  if (path === undefined) return undefined;
  const raw = readRaw(path);
  const line = raw.ok ? /^language:\s*["']?([a-z]+)/mu.exec(raw.bytes.toString('utf8'))?.[1] : undefined;
  return languages.find((one) => one === line);
}
