import { resolve } from 'node:path';
import type { InitResult } from '../../core/results/init.ts';
import { UserError } from '../../core/user-error.ts';
import { gitRoot, shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';
import { layDown, type Planned, plannedFiles } from './lay-down.ts';
import { type Advice, adviceFor } from './repository-advice.ts';
import { type CiService, ciServices, repositoryFiles, teamFiles } from './repository-files.ts';

export interface InitInput {
  /** Which service checks after a push: one of `ciChoices`; all services if left out. */
  readonly ci?: string;
  /** Only looks. */
  readonly dryRun?: boolean;
}

export const ciChoices = [...ciServices, 'none'] as const;

export interface Initiated {
  readonly root: string;
  readonly dryRun: boolean;
  /** As it was found. */
  readonly files: readonly Planned[];
  readonly advice: readonly Advice[];
}

/** Lays down what a team's repository needs, and leaves alone what is there. Errors: a UserError for what stands in the way. */
export async function init({ ci, dryRun = false }: InitInput, ports: Words & Workplace): Promise<Initiated> {
  const services = servicesOf(ci, ports);
  const project = await ports.project();
  const repository = gitRoot(project.root);
  const atRoot = repository === undefined || resolve(repository) === resolve(project.root);
  const files = plannedFiles([
    ...teamFiles(project, ports),
    ...(atRoot ? repositoryFiles(project, services, ports) : []),
  ]);
  const missing = files.filter(({ isThere }) => !isThere);
  if (!dryRun) layDown(missing, project, ports);
  const advice = adviceFor(files, { project, repository, atRoot, services }, ports);
  return { root: project.root, dryRun, files, advice };
}

function servicesOf(asked: string | undefined, { messages }: Words): readonly CiService[] {
  if (asked === undefined) return ciServices;
  if (asked === 'none') return [];
  const service = ciServices.find((one) => one === asked);
  if (service === undefined) throw new UserError(messages.init.unknownCi(asked, ciChoices));
  return [service];
}

export function initResultOf({ root, dryRun, files, advice }: Initiated, { cwd }: Workplace): InitResult {
  return {
    format: 'driehoek/init-result@1',
    root,
    dryRun,
    files: files.map(({ path, isThere }) => ({
      path: shown(path, cwd),
      state: isThere ? 'there' : dryRun ? 'missing' : 'created',
    })),
    advice: advice.map(({ code, path, add = null }) => ({ code, path, add })),
  };
}
