import { expect, test } from 'vitest';
import type { ResultKind } from '../../src/core/format/schema-kinds.ts';
import { aRecord, archive } from '../support/archive.ts';
import { prepare } from '../support/command-row.ts';
import { inProcess } from '../support/in-process.ts';
import { shippedSchema } from '../support/schema-judges.ts';
import { records, withPeople } from '../support/shared.ts';
import { toldCase } from '../support/told-case.ts';

const broken = aRecord({ status: 'misschien' }, { escalation: 'Dit gaat naar boven.' });
const files = {
  ...archive,
  'records/nl.md': records.nl,
  'records/mensen.md': withPeople,
  'records/stuk.md': broken,
  'verteld.yaml': toldCase(),
};

const rows: readonly { readonly kind: ResultKind; readonly args: readonly string[] }[] = [
  { kind: 'list-result', args: ['list'] },
  { kind: 'follow-up-result', args: ['follow-up', '--today', '2027-01-20'] },
  { kind: 'log-result', args: ['log', 'log.md', '--check'] },
  { kind: 'log-result', args: ['log', 'log.md'] },
  { kind: 'share-result', args: ['share', 'records/nl.md'] },
  { kind: 'share-result', args: ['share', 'records/nl.md', '--as', 'case', '--answers', 'verteld.yaml'] },
  { kind: 'log-result', args: ['log', '-'] },
  { kind: 'share-result', args: ['share', 'records/mensen.md'] },
  { kind: 'share-result', args: ['share', 'records/nl.md', '-o', '-'] },
  { kind: 'share-result', args: ['share', 'records/nl.md', '-o', '-', '--to', 'docx'] },
  { kind: 'show-result', args: ['show', 'records/nl.md'] },
  { kind: 'show-result', args: ['show', 'records/stuk.md'] },
  { kind: 'show-result', args: ['show', 'records/2026-06-01-klaar.md'] },
  { kind: 'show-result', args: ['show', 'terras-na-elven'] },
  { kind: 'cases-show-result', args: ['cases', 'show', 'terras-na-elven'] },
  { kind: 'report-result', args: ['report'] },
];

test.each(rows)('$kind is of the schema that ships: $args', async ({ kind, args }) => {
  const { stdout } = await inProcess([...args, '--json'], { cwd: prepare({ name: '', args, code: 0, files }) });
  const valid = shippedSchema(kind, 'nl');
  valid(JSON.parse(stdout));
  expect(valid.errors).toBeNull();
  expect(JSON.parse(stdout).format).toBe(`driehoek/${kind}@1`);
});
