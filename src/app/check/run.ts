import { basename, dirname } from 'node:path';
import { type CheckSettings, settingsOf } from '../../core/check/settings.ts';
import { isInShard } from '../../core/text/shard.ts';
import { leadsOut } from '../../files/leads-out.ts';
import { bareProject, gitRoot, type Project, shown } from '../../files/project.ts';
import type { Messages } from '../../language/messages.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { BrokenConfig } from '../sound-project.ts';
import { gather } from './gather.ts';
import { type CheckInput, type CheckPlan, planOf } from './input.ts';
import { folderLinks } from './link-view.ts';
import type { CheckSelection } from './search.ts';
import { unknownRules } from './unknown-rules.ts';

/** Everything a check goes by, before the first file is looked into. */
export interface PreparedCheck extends CheckPlan, CheckSelection {
  /** Of the place one stands in. */
  readonly settings: CheckSettings;
  readonly messages: Messages;
  /** The folder whose cache is used; none without. */
  readonly cacheIn?: string;
}

/** Errors: a UserError for an input that cannot be meant, or a path that stands for nothing. */
export async function prepareRun(input: CheckInput, ports: Words & Workplace & Clock): Promise<PreparedCheck> {
  const plan = planOf(input, ports);
  const project = await projectOrFault(ports);
  if (project instanceof BrokenConfig) return { ...plan, ...(await configAlone(project.path, input, ports)) };
  const { language, messages } = ports;
  const settings = settingsOf(project.config, language, input.rules);
  const { configFile } = project;
  if (configFile !== undefined && unknownRules(configFile, settings, ports))
    return { ...plan, ...(await configAlone(configFile, input, ports)) };
  const found = await gather(input, project, ports);
  const { shard } = plan;
  const sources = shard ? found.sources.filter(({ path }) => isInShard(basename(path), shard)) : found.sources;
  const cacheIn = input.cache && !input.fix ? { cacheIn: project.root } : {};
  return { ...plan, ...found, sources, settings, messages, ...cacheIn };
}

async function projectOrFault(ports: Workplace): Promise<Project | BrokenConfig> {
  try {
    return await ports.project();
  } catch (error) {
    if (error instanceof BrokenConfig) return error;
    throw error;
  }
}

/** With a config that is wrong nothing is known of how the files are to be judged: it is told of itself, and can be fixed. */
async function configAlone(path: string, input: CheckInput, { cwd, language, messages }: Words & Workplace) {
  const root = dirname(path);
  const project = { ...bareProject(root, gitRoot(root)), configFile: path };
  const settings = settingsOf(project.config, language, input.rules);
  const file = shown(path, cwd);
  const isLink = leadsOut(path, project.repository);
  const place = { file, named: true, isConfig: true, ...(isLink ? { isLink } : {}) };
  return {
    sources: [{ path, place, team: 0 }],
    teams: [{ project, settings }],
    links: await folderLinks(project.repository),
    problems: [messages.checking.brokenConfig(file, '').trimEnd()],
    settings,
    messages,
  };
}
