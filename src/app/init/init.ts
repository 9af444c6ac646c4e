import { relative, resolve, sep } from 'node:path';
import type { InitResult } from '../../core/results/init.ts';
import { UserError } from '../../core/user-error.ts';
import { isWithin } from '../../files/leads-out.ts';
import { gitRoot, type Project, shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';
import type { Advice, AroundRepository } from './advice.ts';
import { hookPlace } from './hook-place.ts';
import { layDown, type Plan, type Planned, planOf } from './lay-down.ts';
import { refusePlace } from './place.ts';
import { adviceFor } from './repository-advice.ts';
import { type CiService, ciFiles, ciServices, hookFiles, type LaidFile, teamFiles } from './repository-files.ts';

export interface InitInput {
  /** Which service checks after a push: one of `ciChoices`; all services if left out. */
  readonly ci?: string;
  /** Only looks. */
  readonly dryRun?: boolean;
  /** Renews what is ours in `.driehoek/`, with its sum in hook and CI, and makes nothing else. */
  readonly update?: boolean;
}

export const ciChoices = [...ciServices, 'none'] as const;

export interface Initiated extends Plan {
  readonly root: string;
  readonly dryRun: boolean;
  readonly update: boolean;
  readonly advice: readonly Advice[];
}

/** Lays down what a team's repository needs, and leaves alone what is there. Errors: a UserError for what stands in the way. */
export async function init(input: InitInput, ports: Words & Workplace): Promise<Initiated> {
  const { ci, dryRun = false, update = false } = input;
  if (update && ci !== undefined) throw new UserError(ports.messages.cli.notTogether('--update', '--ci'));
  const services = servicesOf(ci, ports);
  const project = await ports.project();
  refusePlace(project, ports);
  const around = aroundOf(project, services);
  const plan = planOf(filesFor(around, ports), ports);
  const files = update ? plan.files.filter((file) => file.renewal || isOurs(file, project)) : plan.files;
  const changing = files.filter((file) => isChange(file, { update }));
  if (!dryRun) layDown(changing, project, ports);
  const advice = adviceFor({ ...plan, files }, { ...around, update }, ports);
  return { root: project.root, dryRun, update, standing: plan.standing, files, advice };
}

function aroundOf(project: Project, services: readonly CiService[]): Omit<AroundRepository, 'update'> {
  const repository = gitRoot(project.root);
  const top = repository ?? project.root;
  const below = relative(resolve(top), resolve(project.root)).split(sep).join('/');
  return { project, repository, below, services, hook: hookPlace(top) };
}

/** What belongs at the root of a git repository is only made there. */
function filesFor({ project, below, services, hook }: Omit<AroundRepository, 'update'>, ports: Words): LaidFile[] {
  const hasHook = below === '' && hook.kind === 'ours';
  const team = teamFiles(project, hasHook, ports);
  if (below !== '') return team;
  return [
    ...team,
    ...(hasHook ? hookFiles(project, ports) : []),
    ...services.flatMap((service) => ciFiles(service, project.root, { project, below, ports })),
  ];
}

function isOurs({ path }: Planned, { root }: Project): boolean {
  return isWithin(path, resolve(root, '.driehoek'));
}

function servicesOf(asked: string | undefined, { messages }: Words): readonly CiService[] {
  if (asked === undefined) return ciServices;
  if (asked === 'none') return [];
  const service = ciServices.find((one) => one === asked);
  if (service === undefined) throw new UserError(messages.init.unknownCi(asked, ciChoices));
  return [service];
}

/** Whether a file is to be made or renewed, or was. */
export function isChange({ isThere, renewal }: Planned, { update }: Pick<Initiated, 'update'>): boolean {
  return !isThere || (update && renewal !== undefined);
}

export function initResultOf({ root, dryRun, update, files, advice }: Initiated, { cwd }: Workplace): InitResult {
  const stateOf = ({ isThere, renewal }: Planned) => {
    if (!isThere) return dryRun ? 'missing' : 'created';
    if (renewal === undefined) return 'there';
    return update && !dryRun ? 'updated' : 'outdated';
  };
  return {
    format: 'driehoek/init-result@1',
    root,
    dryRun,
    files: files.map((file) => ({ path: shown(file.path, cwd), state: stateOf(file) })),
    advice: advice.map(({ code, path, add = null }) => ({ code, path, add })),
  };
}
