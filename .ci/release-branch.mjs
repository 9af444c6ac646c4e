import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, Refusal, run } from './release-run.mjs';

/** A version goes out once: what people have may not change under its name. To be asked before anything is made. */
export function refuseTaken({ version, commit }) {
  const [tag, sourceTag] = [`v${version}`, `source-v${version}`];
  const there = ifAny(`refs/tags/${tag}`);
  const source = there && (/^Source: (\S+)$/mu.exec(git('log', '-1', '--format=%B', there))?.[1] ?? 'nothing');
  if (source === 'nothing')
    throw new Refusal(
      `${tag} is there already and does not say of which commit it was made. Take it away or raise the version.`,
    );
  if (source && source !== commit) throw new Refusal(released(tag, source));
  const marked = ifAny(`refs/tags/${sourceTag}`);
  if (marked && marked !== commit) throw new Refusal(released(sourceTag, marked));
}

function released(tag, commit) {
  return `${tag} is there already, of ${commit}. A version is released once: raise it in package.json.`;
}

/** The tree as a commit on `release` after the release before, with the tags of both. */
export function publish(tree, { version, commit }) {
  const [tag, sourceTag] = [`v${version}`, `source-v${version}`];
  const made = treeObject(tree);
  const there = ifAny(`refs/tags/${tag}`);
  if (there && git('rev-parse', `${there}^{tree}`) !== made)
    throw new Refusal(`${tag} is there already with other contents. Build it with the Node and npm of that release.`);
  if (!there) {
    const own = commitObject({ made, before: lastRelease(), version, commit });
    git('update-ref', 'refs/heads/release', own);
    git('tag', tag, own);
  }
  if (!ifAny(`refs/tags/${sourceTag}`)) git('tag', sourceTag, commit);
  return [`git push --atomic origin release ${tag} ${sourceTag}`];
}

/** What the branch ends with, which this script made: nobody works on it. */
function lastRelease() {
  const last = ifAny('refs/heads/release');
  if (last && !/^Source: \S+$/mu.test(git('log', '-1', '--format=%B', last)))
    throw new Refusal('the last commit on the branch release was not made by this script. Take it away first.');
  return last;
}

/** Written to the repository without touching its own index or files. */
function treeObject(tree) {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-release-'));
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index'), GIT_WORK_TREE: tree };
  env.GIT_DIR = git('rev-parse', '--absolute-git-dir');
  try {
    run('git', ['-c', 'core.autocrlf=false', 'add', '--all', '--force', '.'], { cwd: tree, env });
    return run('git', ['write-tree'], { cwd: tree, env }).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With the day of the source, so that the same commit gives the same release. */
function commitObject({ made, before, version, commit }) {
  const day = git('log', '-1', '--format=%cI', commit);
  const env = { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
  const words = [
    'commit-tree',
    made,
    ...(before ? ['-p', before] : []),
    '-m',
    `Release ${version}\n\nSource: ${commit}`,
  ];
  return run('git', words, { env }).trim();
}

function ifAny(ref) {
  return git('for-each-ref', '--format=%(objectname)', ref);
}
