import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The folders by how long their files take: what starts programs first, what only computes last. */
const folders = ['e2e', 'cli', 'files'];

/**
 * So that no long file is left over for one worker at the end, on a machine too where nothing is known yet of how long
 * each took. A class, because vitest asks for one.
 */
export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId));
  }
}

function placeOf(path: string): number {
  const at = folders.findIndex((folder) => path.includes(`/tests/${folder}/`));
  return at === -1 ? folders.length : at;
}
