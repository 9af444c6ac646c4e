import { shown } from '../../files/project.ts';
import type { Workplace } from '../ports.ts';

/** Where was looked, for somebody who finds nothing there: the paths that were named, or else those folders of the project. */
export async function lookedIn(
  named: readonly string[],
  kinds: readonly ('records' | 'cases')[],
  { cwd, project: open }: Workplace,
): Promise<readonly string[]> {
  if (named.length > 0) return named;
  const { paths } = await open();
  return kinds.map((kind) => shown(paths[kind], cwd));
}
