import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAnswers } from '../../src/core/answers/parse.ts';
import type { AnswersFile } from '../../src/core/answers/schema.ts';
import { parseCase } from '../../src/core/case/parse.ts';
import type { Case } from '../../src/core/case/schema.ts';
import type { Language } from '../../src/core/format/language.ts';
import type { Protocol } from '../../src/core/protocol/schema.ts';
import { packagePath } from '../../src/files/package-files.ts';
import { loadMessages } from '../../src/language/load.ts';
import type { Messages } from '../../src/language/messages.ts';
import { formOnShelf } from './form-on-shelf.ts';
import { pathOnShelf } from './path-on-shelf.ts';

export const program = packagePath('bin', 'driehoek.js');

/** What every run of the program gets of the environment. What it keeps of its own code stays within the project. */
export function baseEnv(): Record<'PATH' | 'HOME' | 'XDG_CACHE_HOME', string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, XDG_CACHE_HOME: packagePath('node_modules', '.cache') };
}

/** A new empty folder, with blanks and diacritics in its name as folders of people have. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'driehoek werkmap één '));
}

/** A bundled or recorded session: its answers, protocol and case, all sound. */
export interface Played {
  readonly path: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly answers: AnswersFile;
  readonly protocol: Protocol;
  readonly case: Case;
}

export const sessions = {
  'kort nl': packagePath('templates', 'answers', 'nl', 'kort.yaml'),
  'kort en': packagePath('templates', 'answers', 'en', 'kort.yaml'),
  'bewust-vakmanschap nl': packagePath('tests', 'fixtures', 'answers', 'een-cijfer-te-veel.nl.yaml'),
  'bewust-vakmanschap en': packagePath('tests', 'fixtures', 'answers', 'negen-peuters.en.yaml'),
} as const;

export async function playedSession(name: keyof typeof sessions): Promise<Played> {
  const path = sessions[name];
  const language: Language = name.endsWith('en') ? 'en' : 'nl';
  const messages = await loadMessages(language);
  const answers = sound(parseAnswers(readFileSync(path, 'utf8'), path, messages));
  const casePath = pathOnShelf('cases', language, String(answers.case).replace('library:', ''));
  return {
    path,
    language,
    messages,
    answers,
    protocol: formOnShelf(language, answers.protocol ?? ''),
    case: sound(parseCase(readFileSync(casePath, 'utf8'), casePath, messages)),
  };
}

function sound<T>({ value, findings }: { value: T | undefined; findings: readonly unknown[] }): T {
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
}
