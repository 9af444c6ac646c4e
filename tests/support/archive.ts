import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A record as a hand would write one: front matter and the sections given, no more. */
export function aRecord(
  front: Readonly<Record<string, string | undefined>> = {},
  sections: Readonly<Record<string, string>> = {},
): string {
  const fields = {
    format: 'driehoek/record@1',
    title: 'Een terras na elven',
    date: '2026-12-18',
    language: 'nl',
    status: 'open',
    outcome: 'voorlopig',
    protocol: 'kort',
    domain: 'uitvoering',
    themes: '[maatwerk-willekeur]',
    dissent: '0',
    ...front,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  const body = Object.entries(sections).map(([id, text]) => `<!-- driehoek:${id} -->\n\n## ${id}\n\n${text}\n`);
  return `---\n${lines.join('\n')}\n---\n\n${body.join('\n')}`;
}

export const escalated = `**Opschalen:** Ja

**Naar wie:** de wethouder

**Door wie:** de teamleider

**Uiterlijk:** 15 januari 2027

**Antwoord terug:** 5 februari 2027`;

/** A small archive with everything that can be open, in two languages, and Markdown that is no record. */
export const archive: Readonly<Record<string, string>> = {
  'records/2026-12-18-terras.md': aRecord(
    { dissent: '1', tensions: '[professie-politiek]', 'look-back': '2027-03-05' },
    {
      choice: '**Ik kies:** Een half uur geven\n\n**Want:** het kan worden uitgelegd',
      dissent: '- Dit kan niet.\n  - Nodig om mee te kunnen: een grens vooraf',
      remaining: '**Wat blijft:** gelijk behandelen en kijken wie er staat',
      escalation: escalated,
      actions: '- [ ] handhaver: langsgaan (2027-01-08)\n- [x] teamleider: bellen (2026-12-20)',
    },
  ),
  'records/2027/2027-01-10-nine.md': aRecord(
    { title: 'Nine toddlers', date: '2027-01-10', language: 'en', outcome: 'besluit', domain: 'toezicht' },
    { actions: '- [ ] inspector: write to the centre (2027-02-01)' },
  ),
  'records/2026-06-01-klaar.md': aRecord(
    { title: 'Klaar', date: '2026-06-01', status: 'closed', outcome: 'eerst-uitzoeken', themes: undefined },
    { actions: '- [x] handhaver: gedaan (2026-07-01)' },
  ),
  'records/README.md': '# Verslagen van het team\n',
};

export function layOut(files: Readonly<Record<string, string>>, cwd: string): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}
