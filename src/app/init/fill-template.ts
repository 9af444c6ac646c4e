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
  readonly more?: Readonly<Record<string, string>>;
}

/** A template with its few values: one pass, so that a value is never read again. */
export function fillTemplate(template: string, { project, ports, quote = (value) => value, more }: Filling): string {
  const text = shippedText(`templates/repository/${ports.language}/${template}`);
  const values: Readonly<Record<string, string>> = {
    ...placesIn(project),
    ...more,
    version,
    sum: text.includes('%sum%') ? sumOf(checkerText(ports)) : '',
    ...(home === undefined ? {} : { home }),
  };
  return withHome(text).replace(/%([a-z]+)%/gu, (whole, name: string) =>
    values[name] === undefined ? whole : quote(values[name]),
  );
}

/** As git and editors name them: from the root, with forward slashes. Elsewhere on the computer neither of them looks. */
function placesIn({ root, paths }: Project): Readonly<Record<string, string>> {
  const near = (path: string, standard: string) =>
    isWithin(path, root) ? relative(root, path).split(sep).join('/') || '.' : standard;
  return { cases: near(paths.cases, 'cases'), records: near(paths.records, 'records') };
}

/** What needs a home stands in a comment; it comes out of it, or goes away. */
function withHome(text: string): string {
  const [before = '', ...blocks] = text.split('<!-- home\n');
  const shownParts = blocks.map((block) => {
    const [inside = '', ...after] = block.split('-->\n');
    return home === undefined ? after.join('-->\n').replace(/^\n/u, '') : inside + after.join('-->\n');
  });
  return before + shownParts.join('');
}
