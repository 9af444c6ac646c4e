import { dirname } from 'node:path';
import type { Finding } from '../../core/check/finding.ts';
import { oneLine } from '../../core/check/report-parts.ts';
import { type CheckSettings, settingsOf } from '../../core/check/settings.ts';
import { UserError } from '../../core/user-error.ts';
import { isWithin } from '../../files/leads-out.ts';
import { bareProject, findConfig, gitRoot, openProject, type Project, shown } from '../../files/project.ts';
import type { Words, Workplace } from '../ports.ts';
import type { RuleSettings } from './input.ts';
import { unknownRules } from './unknown-rules.ts';

/** A team's project, with what it has set for a check. */
export interface Team {
  readonly project: Project;
  readonly settings: CheckSettings;
  /** What is wrong with its config: then none of its files can be judged. */
  readonly broken?: string;
}

/** The teams whose files are checked in one run: that of the place one stands in is the first. */
export interface Teams {
  readonly all: readonly Team[];
  /** Opens the team of every file, by the config that is nearest to it. */
  openFor(paths: Iterable<string>): Promise<void>;
  openConfigs(configs: Iterable<string>): Promise<void>;
  /** Which of all a file belongs to; its team must be open. */
  ownerOf(path: string): number;
}

type TeamPorts = Words & Pick<Workplace, 'cwd'>;

export function teamsAround(own: Project, rules: RuleSettings | undefined, ports: TeamPorts): Teams {
  const settings = (project: Project) => settingsOf(project.config, ports.language, rules);
  const all: Team[] = [{ project: own, settings: settings(own) }];
  const byConfig = new Map<string, number>(own.configFile === undefined ? [] : [[own.configFile, 0]]);
  const nearest = nearestConfigs();
  const add = (team: Team) => all.push(team) - 1;
  const bare = new Map<string, number>();
  const ownerOfFolder = (folder: string, path: string) => {
    const config = nearest(folder);
    if (config !== undefined) return deepest(path, all, byConfig.get(config) ?? 0);
    const at = withoutConfig(folder);
    return deepest(path, all, own.configFile === undefined && isWithin(path, own.root) ? 0 : at);
  };
  const owners = new Map<string, number>();
  const withoutConfig = (folder: string) => {
    const root = gitRoot(folder) ?? folder;
    const known = bare.get(root) ?? (root === own.root && own.configFile === undefined ? 0 : undefined);
    const at = known ?? add({ project: bareProject(root), settings: settings(bareProject(root)) });
    bare.set(root, at);
    return at;
  };
  const openConfigs = async (configs: Iterable<string>) => {
    for (const config of configs)
      if (!own.isChosen && !byConfig.has(config)) byConfig.set(config, add(await openTeam(config, settings, ports)));
  };
  return {
    all,
    openConfigs,
    openFor: (paths) => openConfigs(new Set([...paths].flatMap((path) => nearest(dirname(path)) ?? []))),
    ownerOf: (path) => {
      if (own.isChosen) return 0;
      const folder = dirname(path);
      const owner = owners.get(folder) ?? ownerOfFolder(folder, path);
      owners.set(folder, owner);
      return owner;
    },
  };
}

/** A team may keep its files away from its config: the folder that is named wins from one that lies higher up. */
function deepest(path: string, all: readonly Team[], nearest: number): number {
  let best = { at: nearest, depth: all[nearest]?.project.root.length ?? 0 };
  for (const [at, { project }] of all.entries())
    for (const folder of foldersOf(project))
      if (folder.length > best.depth && isWithin(path, folder)) best = { at, depth: folder.length };
  return best.at;
}

export function foldersOf({ paths }: Project): string[] {
  return [paths.cases, paths.records, ...(paths.library === undefined ? [] : [paths.library])];
}

function nearestConfigs(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (folder) => {
    if (!known.has(folder)) known.set(folder, findConfig(folder));
    return known.get(folder);
  };
}

async function openTeam(
  config: string,
  settings: (project: Project) => CheckSettings,
  ports: TeamPorts,
): Promise<Team> {
  const { cwd, messages } = ports;
  const root = dirname(config);
  const asBroken = (reason: string): Team => {
    const project = bareProject(root);
    return { project, settings: settings(project), broken: messages.checking.brokenConfig(shown(config, cwd), reason) };
  };
  try {
    const found = await openProject(root, undefined, messages);
    if (!('root' in found)) return asBroken(firstOf(found.findings, config, ports));
    const team = { project: found, settings: settings(found) };
    const faults = unknownRules(config, team.settings, ports);
    return faults === undefined ? team : asBroken(firstOf(faults.findings, config, ports));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return asBroken(error.message);
  }
}

function firstOf([first]: readonly Finding[], config: string, { cwd, messages }: TeamPorts): string {
  return first === undefined ? '' : oneLine({ ...first, file: shown(config, cwd) }, messages);
}
