import { publicFinding } from '../core/check/public-finding.ts';
import type { Lens } from '../core/lens/schema.ts';
import type { LensesResult, LensesShowResult } from '../core/results/lenses.ts';
import type { Words, Workplace } from './ports.ts';
import { type Listing, listFrom, openFrom, type ShelfItem } from './shelf/team-shelf.ts';

/** The lenses there are, the team's own first. */
export function lenses(ports: Words & Workplace): Promise<Listing<ShelfItem<Lens>>> {
  return listFrom('lenses', ports);
}

export function lensesResultOf({ found, faulty }: Listing<ShelfItem<Lens>>): LensesResult {
  return {
    format: 'driehoek/lenses-result@1',
    lenses: found.map(({ id, value: { title, language, about, source, questions }, own }) => ({
      ...{ id, title, language, about, source },
      questions: questions.length,
      file: own ?? null,
    })),
    findings: faulty.flatMap((file) => file.findings).map(publicFinding),
  };
}

/** One lens, by id or by file. Errors: a UserError for one there is not, or that has faults. */
export function showLens(named: string, ports: Words & Workplace): Promise<Lens> {
  return openFrom('lenses', named, ports);
}

export function lensesShowResultOf({ format: _, ...lens }: Lens): LensesShowResult {
  return { format: 'driehoek/lenses-show-result@1', ...lens };
}
