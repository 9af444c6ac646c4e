import type { InitResult } from '../../core/results/init.ts';
import { showSafely } from '../../core/text/characters.ts';
import type { Project } from '../../files/project.ts';
import type { HookPlace } from './hook-place.ts';
import type { CiService } from './repository-files.ts';

/** Something people must do themselves, because we do not change what is theirs. */
export interface Advice {
  readonly code: InitResult['advice'][number]['code'];
  readonly path: string;
  /** What to add to that file, or the command to run. */
  readonly add?: string;
  /** The same for people. */
  readonly words: readonly string[];
}

export interface AroundRepository {
  readonly project: Project;
  /** The root of the git repository, if there is one. */
  readonly repository: string | undefined;
  /** The team's folder seen from there, '' where it is that root. */
  readonly below: string;
  readonly services: readonly CiService[];
  readonly hook: HookPlace;
  readonly update: boolean;
}

export function indented(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${showSafely(line)}`);
}
