import { basename, join, resolve } from 'node:path';
import { insightFiles } from '../../core/archive/insights.ts';
import { statOf } from '../../files/leads-out.ts';
import type { Workplace } from '../ports.ts';

export interface InsightPlaces {
  /** Absolute. */
  readonly insights: readonly string[];
  /** What else was named. */
  readonly others: readonly string[];
}

/** The files with insights among what was named, or in a folder of an archive that was named; else that of the project, if there is one. */
export async function insightPlaces(named: readonly string[], { cwd, project }: Workplace): Promise<InsightPlaces> {
  if (named.length === 0) return { insights: inFolder(join((await project()).root, 'archive')), others: [] };
  const isFile = (path: string) => insightFiles.some((name) => basename(path) === name);
  const paths = named.map((path) => resolve(cwd, path));
  return {
    insights: paths.flatMap((path) => (isFile(path) ? [path] : inFolder(path))),
    others: named.filter((path) => !isFile(path)),
  };
}

/** In the folder with the releases, or the one that holds it. */
function inFolder(folder: string): string[] {
  const places = [folder, join(folder, 'releases')].flatMap((at) => insightFiles.map((name) => join(at, name)));
  return places.filter((path) => statOf(path)?.isFile());
}
