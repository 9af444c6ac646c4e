import { resolve } from 'node:path';
import { layDown, type Planned, planOf } from '../app/init/lay-down.ts';
import { type Advice, adviceFor } from '../app/init/repository-advice.ts';
import { type CiService, ciServices, repositoryFiles, teamFiles } from '../app/init/repository-files.ts';
import { UserError } from '../core/user-error.ts';
import { gitRoot, shown } from '../files/project.ts';
import { type Context, canAsk, exit, print, say } from './context.ts';
import { openFrontEnd } from './open-front-end.ts';

export interface InitOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly ci?: string;
  readonly json?: boolean;
}

/**
 * `driehoek init`: lays down what a team's repository needs, and leaves alone what is there. JSON:
 * `{ root, dryRun, files: [{ path, state }], advice: [{ code, path, … }] }`, `state` being created, missing or there.
 */
export async function init(options: InitOptions, context: Context): Promise<number> {
  const { messages } = context;
  const project = await context.project();
  const repository = gitRoot(project.root);
  const atRoot = repository === undefined || resolve(repository) === resolve(project.root);
  const services = servicesOf(options.ci, context);
  const plan = planOf([...teamFiles(project, context), ...(atRoot ? repositoryFiles(project, services, context) : [])]);
  const missing = plan.filter(({ isThere }) => !isThere);
  const rows = rowsOf(plan, context);
  if (asks(options, context) && missing.length > 0) {
    say(context, messages.init.plan(shown(project.root, context.cwd)), ...rows, '');
    const agreed = await agree(rows, context);
    if (agreed !== true) {
      say(context, messages.init.nothingWritten);
      return agreed === undefined ? exit.interrupted : exit.done;
    }
  }
  if (!options.dryRun) layDown(missing, project, context);
  const advice = adviceFor(plan, { project, repository, atRoot, services }, context);
  report(plan, advice, { root: project.root, ...options }, context);
  return exit.done;
}

function asks({ dryRun, yes, json }: InitOptions, context: Context): boolean {
  return !dryRun && !yes && !json && canAsk(context);
}

/** Nothing when people stop. */
async function agree(rows: readonly string[], context: Context): Promise<boolean | undefined> {
  const front = await openFrontEnd(context);
  try {
    return await front.confirm(context.messages.init.ask, rows);
  } finally {
    front.close();
  }
}

function servicesOf(asked: string | undefined, { messages }: Context): readonly CiService[] {
  if (asked === undefined) return ciServices;
  if (asked === 'none') return [];
  const service = ciServices.find((one) => one === asked);
  if (service === undefined) throw new UserError(messages.init.unknownCi(asked, [...ciServices, 'none']));
  return [service];
}

/** A row for each purpose: five schemas are one thing to people. */
function rowsOf(plan: readonly Planned[], { cwd, messages }: Context): string[] {
  const purposes = [...new Set(plan.map(({ purpose }) => purpose))];
  return purposes.map((purpose) => {
    const own = plan.filter((one) => one.purpose === purpose);
    const [first] = own;
    const path = shown(own.length > 1 ? resolve(first?.path ?? '', '..') : (first?.path ?? ''), cwd);
    const isThere = own.every((one) => one.isThere);
    return messages.init.row(isThere, own.length > 1 ? `${path}/` : path, messages.init.purposes[purpose]);
  });
}

function report(
  plan: readonly Planned[],
  advice: readonly Advice[],
  { root, dryRun = false, json = false }: InitOptions & { readonly root: string },
  context: Context,
): void {
  const { cwd, messages } = context;
  const missing = plan.filter(({ isThere }) => !isThere);
  if (json) {
    const files = plan.map(({ path, isThere }) => ({
      path: shown(path, cwd),
      state: isThere ? 'there' : dryRun ? 'missing' : 'created',
    }));
    print(
      context,
      JSON.stringify({ root, dryRun, files, advice: advice.map(({ words: _, ...data }) => data) }, null, 2),
    );
    return;
  }
  if (missing.length > 0) print(context, rowsOf(plan, context).join('\n'));
  const done = dryRun ? messages.init.wouldMake(missing.length) : messages.init.made(missing.length);
  say(context, missing.length === 0 ? messages.init.nothingToDo : done);
  for (const { words } of advice) say(context, '', ...words);
}
