import { relative, sep } from 'node:path';
import { isWithin } from '../../files/leads-out.ts';
import type { Project } from '../../files/project.ts';
import { shippedText } from '../../files/shipped.ts';
import { home } from '../../home.ts';
import { version } from '../../version.ts';
import type { Words } from '../ports.ts';
import { checkerText, sumOf } from './checker.ts';

export type Quoting = (value: string) => string;

interface Filling {
  readonly project: Project;
  readonly ports: Words;
  /** How a value is written in that kind of file; as it is, if left out. */
  readonly quote?: Quoting;
  /** Whether a hook of ours is to be switched on. */
  readonly hasHook?: boolean;
  readonly more?: Readonly<Record<string, string>>;
}

/** A template with its few values: one pass, so that a value is never read again. */
export function fillTemplate(template: string, filling: Filling): string {
  const { project, ports, quote = (value) => value, hasHook = false, more } = filling;
  const text = shippedText(`templates/repository/${ports.language}/${template}`);
  const values: Readonly<Record<string, string>> = {
    ...placesIn(project),
    ...more,
    version,
    sum: text.includes('%sum%') ? sumOf(checkerText(ports)) : '',
    ...(home === undefined ? {} : { home }),
  };
  const shown = uncovered(uncovered(text, 'home', home !== undefined), 'hook', hasHook);
  return shown.replace(/%([a-z]+)%/gu, (whole, name: string) =>
    values[name] === undefined ? whole : quote(values[name]),
  );
}

/** As git and editors name them: from the root, with forward slashes. Elsewhere on the computer neither of them looks. */
function placesIn({ root, paths }: Project): Readonly<Record<string, string>> {
  const near = (path: string, standard: string) =>
    isWithin(path, root) ? relative(root, path).split(sep).join('/') || '.' : standard;
  return { cases: near(paths.cases, 'cases'), records: near(paths.records, 'records') };
}

/** What stands in a comment of this name comes out of it, or goes away with it. */
function uncovered(text: string, name: string, isWanted: boolean): string {
  const [before = '', ...blocks] = text.split(`<!-- ${name}\n`);
  const parts = blocks.map((block) => {
    const [inside = '', ...after] = block.split('-->\n');
    const rest = after.join('-->\n');
    return isWanted ? inside + rest : rest.replace(/^\n/u, '');
  });
  return before + parts.join('');
}
