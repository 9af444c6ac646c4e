import type { Language } from '../format/language.ts';

const pages: Readonly<Record<Language, string>> = { nl: 'docs/rules.md', en: 'docs/rules.en.md' };

/** Where the documentation of a rule can be read, by where the project lives; nothing where it does not say. */
export function ruleAddress(home: string, language: Language, id: string): string {
  const isGitlab = new URL(home).hostname.includes('gitlab');
  return `${home}${isGitlab ? '/-' : ''}/blob/HEAD/${pages[language]}#${id}`;
}

/** The page of a repository, from what package.json says of it: an address, "owner/name", or either with its type. */
export function homeOf(repository: unknown): string | undefined {
  const named: unknown = typeof repository === 'object' && repository ? Reflect.get(repository, 'url') : repository;
  if (typeof named !== 'string') return undefined;
  const [, site = 'github', path] = /^(?:(github|gitlab):)?([\w.-]+\/[\w.-]+)$/u.exec(named) ?? [];
  if (path !== undefined) return `https://${site}.com/${path}`;
  const address = named
    .replace(/^git\+/u, '')
    .replace(/^(?:ssh:\/\/)?git@([\w.-]+)[:/]/u, 'https://$1/')
    .replace(/^git:/u, 'https:')
    .replace(/\.git$/u, '');
  return /^https:\/\/[\w.-]+(?::\d+)?\/[\w.~/-]+$/u.test(address) ? address : undefined;
}
