import { Refusal } from './release-run.mjs';

/** The one place that names where driehoek lives, as an address for people. */
export function homeOf({ repository }) {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const home = url
    .replace(/^git\+/u, '')
    .replace(/\.git$/u, '')
    .replace(/\/$/u, '');
  if (home === '')
    throw new Refusal('package.json has no repository.url. A release says where it comes from: put the address there.');
  if (!/^https:\/\/[\w.-]+(?::\d+)?\/[\w.~/-]+$/u.test(home))
    throw new Refusal(
      `repository.url must be an https address with a path, such as https://host/team/driehoek: ${url.replace(/\/\/.*@/u, '//…@')}`,
    );
  return home;
}

/** Where the host keeps the files of a release; nothing for hosts that we do not know. */
export function tarballAddress({ home, version }) {
  const file = `driehoek-${version}.tgz`;
  const { hostname } = new URL(home);
  if (hostname === 'github.com' || hostname === 'codeberg.org') return `${home}/releases/download/v${version}/${file}`;
  if (hostname === 'gitlab.com') return `${home}/-/releases/v${version}/downloads/${file}`;
  return undefined;
}

/**
 * What only makes sense with a home stands in comments of the source: between a line `<!-- home` and a line `-->`. Within
 * one, what needs the address of the tarball goes where that is not known.
 */
export function fillIn(text, { home, version }) {
  const tarball = tarballAddress({ home, version });
  const values = { home, path: new URL(home).pathname.slice(1), version, tarball };
  return text.replace(/^<!-- home\n([\s\S]*?)^-->\n/gmu, (_, inside) =>
    inside.includes('%tarball%') && tarball === undefined
      ? ''
      : inside.replace(/%(home|path|version|tarball)%/gu, (_sign, name) => values[name]),
  );
}
