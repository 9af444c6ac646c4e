import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedStatements } from '../src/app/shelf/deck.ts';
import { packagePath } from '../src/files/package-files.ts';

/** What people say of themselves: the statements of a pulse. */
const statements = (['nl', 'en'] as const).flatMap((language) =>
  shippedStatements(language).statements.map(({ text }) => `'${text}'`),
);

interface Place {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What the program says in a language: the catalogue, the words of its rules, and the session forms and lenses. */
function said(language: 'nl' | 'en'): Place[] {
  const catalogue = textsIn('src', 'language', language);
  const rules = textsIn('src', 'core', 'check', 'rules').filter(({ text }) => isIn(language, text));
  return [...catalogue, ...rules];
}

function textsIn(...folder: string[]): Place[] {
  const path = packagePath(...folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => linesOf(join(path, name), name));
}

/** Of a source file what stands between quotation marks; comments and examples of files are no message. */
function linesOf(path: string, name: string): Place[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((row, at) => {
      if (/^\s*(?:\/\/|\*|\/\*\*)/u.test(row) || /\b(?:bad|good|english|sure|likely)\b:?/u.test(row)) return [];
      // An example of a file, on lines of its own.
      if (/^\s*['`](?: {2}|question:|```)/u.test(row)) return [];
      const texts = row.match(/'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gu) ?? [];
      return texts.filter((text) => !statements.includes(text)).map((text) => ({ file: name, line: at + 1, text }));
    });
}

/** Rules say everything twice; a sentence is Dutch where it holds a word that only Dutch has. */
function isIn(language: 'nl' | 'en', text: string): boolean {
  const isDutch = /\b(?:de|het|een|niet|wordt|staat|voor|dat|deze|hier)\b/iu.test(text);
  return language === 'nl' ? isDutch : !isDutch && / /u.test(text);
}

/** Text that comes from session forms, lenses and guides: lines of a file. */
function guides(language: 'nl' | 'en'): Place[] {
  const docs = readdirSync(packagePath('docs')).filter((name) => isGuide(name, language));
  return docs.flatMap((name) => proseOf(packagePath('docs', name), name));
}

/** What is made from other files is judged there; a changelog and a measured page tell what was. */
const elsewhere = new Set(['rules.md', 'rules.en.md', 'casussen.md', 'cases.md', 'werkvormen.md', 'forms.en.md']);
const inEnglish = /\.en\.md$|^(?:CONTRIBUTING|cases|dependencies)\.md$/u;

function isGuide(name: string, language: 'nl' | 'en'): boolean {
  return name.endsWith('.md') && !elsewhere.has(name) && inEnglish.test(name) === (language === 'en');
}

/** Without code, whole or in a line. */
function proseOf(path: string, name: string): Place[] {
  let isCode = false;
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((row, at) => {
      if (/^\s*```/u.test(row)) isCode = !isCode;
      const text = row.replace(/`[^`]*`/gu, '');
      return isCode || row.startsWith('<') ? [] : [{ file: name, line: at + 1, text }];
    });
}

function forms(language: 'nl' | 'en'): Place[] {
  return ['protocols', 'lenses'].flatMap((shelf) =>
    readdirSync(packagePath('templates', shelf, language)).flatMap((name) =>
      proseOf(packagePath('templates', shelf, language, name), name),
    ),
  );
}

function placesWith(places: readonly Place[], word: RegExp): string[] {
  return places.filter(({ text }) => word.test(text)).map(({ file, line, text }) => `${file}:${line} ${text.trim()}`);
}

/** Words of the table, which it may say itself: a moral question begins with them, and a choice is a sentence of the team. */
const ofTheTable =
  /(?:mag|moet|kan|wil|durf|mogen|hoor) ik|(?:may|must|can|should|will|dare|do) I\b|I (?:choose|must|want)|(?:[Ii]k|[Ww]ij) (?:kies|kiezen)|ik (?:moet|ook)|: ik\.|: I\./u;

const program = (places: readonly Place[]) => places.filter(({ text }) => !ofTheTable.test(text));

describe('the program never speaks of itself as a person', () => {
  test('in Dutch', () => {
    expect(placesWith(program(said('nl')), /(?<![\p{L}-])ik(?![\p{L}-])/iu)).toEqual([]);
  });

  test('in English', () => {
    expect(placesWith(program(said('en')), /(?<![\p{L}’'-])I(?![\p{L}-])/u)).toEqual([]);
  });
});

/** What was once said in another word, and the word that it has now. */
const retired = {
  nl: [
    [/\bproza\b/iu, 'tekst eromheen'],
    // What saves RTF and typographic quotes is a word processor; what people type in is an editor.
    [/\b(?:je|eigen|elke|open .{1,40} een) tekstverwerker\b|\bDe tekstverwerker ging\b/u, 'editor'],
    [/\btoetsenbord en (?:een )?scherm\b/iu, 'terminal'],
    [/\bover (?:zijn|haar|hun) dag\b/iu, 'te laat'],
    [/\béén (?:mens|iemand)\b/iu, 'één persoon of één deelnemer'],
    [/\b(?:naar|tot) mensen (?:te )?(?:her)?leiden\b|\bnaar een mens\b/iu, 'te herleiden tot personen'],
    [/\bnaam van een mens\b/iu, 'persoonsnaam'],
    [/\bexit ?code\b(?! [a-z]*:)(?<=exit code)/iu, 'exitcode'],
    [/\buitkomst [012]\b/iu, 'exitcode'],
    [/\bproefsessie\b/iu, 'gesprek om te proberen'],
    [/\bhoren velden met een naam\b/iu, 'een blok met regels als "naam: waarde"'],
    [/\bblijven heel\b/iu, 'gaan gewoon door'],
    [/\b(?:zet|noem|haal|werk|open|sluit|laat|stuur|kies) haar\b/iu, 'die'],
  ],
  en: [
    [/\bno day on the calendar\b/iu, 'not a valid date'],
    [/^['`]?Mind(?::| this)/u, 'Note:'],
    [/\bpast (?:its|their) day\b/iu, 'overdue'],
    [/\bslip of the pen\b/iu, 'typing error'],
    [/\bstays? whole\b/iu, 'are not cut'],
    [/\bshall I\b/iu, 'a question without I'],
    [/\bWhoever\b/u, 'anyone who, or the person who'],
  ],
} as const;

const rows = (['nl', 'en'] as const).flatMap((language) =>
  retired[language].map(([word, now]) => [language, now, word] as const),
);

describe('one word for a thing', () => {
  test.each(rows)('in %s it is "%s"', (language, _, word) => {
    const all = [...said(language), ...guides(language), ...forms(language)];
    expect(placesWith(all, word)).toEqual([]);
  });

  test('there is something to read', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(said(language).length).toBeGreaterThan(1000);
      expect(guides(language).length).toBeGreaterThan(300);
      expect(forms(language).length).toBeGreaterThan(300);
    }
  });
});
