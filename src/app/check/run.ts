import { basename } from 'node:path';
import { type CheckSettings, settingsOf } from '../../core/check/settings.ts';
import { isInShard } from '../../core/text/shard.ts';
import type { Messages } from '../../language/messages.ts';
import type { Clock, Words, Workplace } from '../ports.ts';
import { gather } from './gather.ts';
import { type CheckInput, type CheckPlan, planOf } from './input.ts';
import type { CheckSelection } from './search.ts';
import { refuseUnknownRules } from './unknown-rules.ts';

/** Everything a check goes by, before the first file is looked into. */
export interface PreparedCheck extends CheckPlan, CheckSelection {
  /** Of the place one stands in. */
  readonly settings: CheckSettings;
  readonly messages: Messages;
  /** The folder whose cache is used; none without. */
  readonly cacheIn?: string;
}

/** Errors: a UserError for an input that cannot be meant, a broken config, or a path that stands for nothing. */
export async function prepareRun(input: CheckInput, ports: Words & Workplace & Clock): Promise<PreparedCheck> {
  const plan = planOf(input, ports);
  const project = await ports.project();
  const { language, messages } = ports;
  const settings = settingsOf(project.config, language, input.rules);
  refuseUnknownRules(project.configFile, settings, ports);
  const found = await gather(input, project, ports);
  const { shard } = plan;
  const sources = shard ? found.sources.filter(({ path }) => isInShard(basename(path), shard)) : found.sources;
  const cacheIn = input.cache && !input.fix ? { cacheIn: project.root } : {};
  return { ...plan, ...found, sources, settings, messages, ...cacheIn };
}
