import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Packages that bring what they run on inside their own files, where the account of a build does not see it. */
const carriesItsOwn = ['docx'];

/** The packages that went into a build, by what it read: name, version, licence and folder, sorted by name. */
export function bundledPackages(inputs) {
  const packages = new Map();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(@[^/]+\/[^/]+|[^/]+))\//u.exec(input.split(sep).join('/'));
    if (match) packages.set(match[2], match[1]);
  }
  for (const name of carriesItsOwn)
    for (const [own, folder] of dependenciesOf(join('node_modules', name))) packages.set(own, folder);
  return [...packages].sort().map(([name, folder]) => {
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, version, license, folder };
  });
}

/** What a package names as its dependencies, and theirs: name and folder. Types bring nothing that runs. */
function dependenciesOf(folder, found = new Map()) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const own = [join(folder, 'node_modules', name), join('node_modules', name)].find((one) => existsSync(one));
    if (own === undefined || found.has(name) || name.startsWith('@types/')) continue;
    found.set(name, own);
    dependenciesOf(own, found);
  }
  return found;
}

/** Data of packages that are no dependency: their names went into a file of ours. Their licences stand in one text. */
const dataNotices = () => readFileSync(join('src', 'core', 'privacy', 'first-name-list.LICENSES.txt'), 'utf8').trim();

/** The same packages, as far as they have a name: the first line of each licence. */
export function dataPackages() {
  const lines = dataNotices().matchAll(/^(@?[\w./-]+) (\d\S*) \(([^)]+)\)$/gmu);
  return [...lines].map(([, name, version, license]) => ({ name, version, license }));
}

/** The licences of what was bundled go along with it. */
export function notices(packages) {
  const texts = packages.map(
    ({ name, version, license, folder }) => `${name} ${version} (${license})\n\n${licenseText(folder)}`,
  );
  texts.push(dataNotices());
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenseText(folder) {
  const name = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  return name === undefined
    ? 'The package holds no licence text of its own.'
    : readFileSync(join(folder, name), 'utf8').trim();
}
