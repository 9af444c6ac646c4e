import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseCase } from '../../core/case/parse.ts';
import { looksLikeName } from '../../core/case/role-advice.ts';
import type { Case } from '../../core/case/schema.ts';
import { formatText } from '../../core/check/formats/text.ts';
import type { Subject } from '../../core/session/events.ts';
import { nearest } from '../../core/text/nearest.ts';
import { UserError } from '../../core/user-error.ts';
import { idsOn, pathOnShelf } from '../../files/package-files.ts';
import { type Project, shown } from '../../files/project.ts';
import { readTextFile } from '../../files/text-file.ts';
import { type Context, say } from '../context.ts';

const LIBRARY = 'library:';

/** A case by file, by id in the team's own folder, or by id in the library. Errors: a UserError, with the nearest id. */
export async function findCase(named: string, context: Context, base = context.cwd): Promise<Subject> {
  const project = await context.project();
  const { path, source } = locateCase(named, project, context, base);
  const file = source.startsWith(LIBRARY) ? source : shown(path, context.cwd);
  const text = readTextFile(path, context.messages);
  const { value, findings } = parseCase(text, file, context.messages);
  if (!value) {
    throw new UserError(
      formatText(findings, new Map([[file, text]]), context.messages).trimEnd(),
      context.messages.cli.mendCase,
    );
  }
  if (looksLikeName(value.role)) say(context, context.messages.cli.nameInRole(value.role));
  return subjectOf(value, source);
}

function locateCase(
  named: string,
  project: Project,
  { language, cwd, messages }: Context,
  base: string,
): { path: string; source: string } {
  const id = named.startsWith(LIBRARY) ? named.slice(LIBRARY.length) : named;
  const file = resolve(base, named);
  if (existsSync(file) && !statSync(file).isDirectory()) return { path: file, source: file };
  const own = join(project.paths.cases, `${id}.yaml`);
  if (existsSync(own) && !named.startsWith(LIBRARY)) return { path: own, source: own };
  const library = idsOn('cases', language);
  if (library.includes(id)) return { path: pathOnShelf('cases', language, id), source: `${LIBRARY}${id}` };
  if (/[/\\]|\.ya?ml$/u.test(named)) throw new UserError(messages.files.notFound(shown(file, cwd)));
  const known = [...ownIds(project), ...library];
  throw new UserError(messages.cli.noSuchCase(named, nearest(id, known)), messages.cli.knownCases(known));
}

/** Every case there is to choose from, the team's own first. Cases with faults are left out: `check` names those. */
export async function allCases(context: Context): Promise<Subject[]> {
  const project = await context.project();
  const own = ownIds(project).map((id) => ({
    path: join(project.paths.cases, `${id}.yaml`),
    source: join(project.paths.cases, `${id}.yaml`),
  }));
  const library = idsOn('cases', context.language).map((id) => ({
    path: pathOnShelf('cases', context.language, id),
    source: `${LIBRARY}${id}`,
  }));
  return [...own, ...library].flatMap(({ path, source }) => {
    const { value } = parseCase(readTextFile(path, context.messages), path, context.messages);
    return value ? [subjectOf(value, source)] : [];
  });
}

/** The file a name stands for: a path, or the id of a case. */
export async function pathOfCaseOrRecord(named: string, context: Context): Promise<string> {
  return locateCase(named, await context.project(), context, context.cwd).path;
}

function ownIds({ paths }: Project): string[] {
  if (!existsSync(paths.cases) || !statSync(paths.cases).isDirectory()) return [];
  return readdirSync(paths.cases).flatMap((name) => /^(.*)\.ya?ml$/u.exec(name)?.[1] ?? []);
}

function subjectOf(value: Case, source: string): Subject {
  const { title, role, domain, level, themes, situation, question, options } = value;
  return {
    title,
    role,
    domain,
    level,
    situation,
    question,
    source,
    ...(themes ? { themes } : {}),
    ...(options ? { options } : {}),
  };
}
