import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

/**
 * The program as a few chunks, with everything it runs on inside: nothing is fetched or resolved on the user's machine,
 * and a command loads only what it draws with. `yaml` ships an ES build for browsers that bundles smaller.
 */
const result = await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['import'],
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});

/** The licences of what was bundled go along with it. */
const packages = new Map();
for (const input of Object.keys(result.metafile.inputs)) {
  const match = /^(.*node_modules\/(@[^/]+\/[^/]+|[^/]+))\//u.exec(input.split(sep).join('/'));
  if (match) packages.set(match[2], match[1]);
}
const notices = [...packages].sort().map(([name, folder]) => {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${licenseText(folder)}`;
});
writeFileSync(join('dist', 'THIRD-PARTY-LICENSES.txt'), `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);

function licenseText(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'LICENSE-MIT', 'License']) {
    try {
      return readFileSync(join(folder, name), 'utf8').trim();
    } catch {
      // Under another name, or only named in package.json.
    }
  }
  return `See ${dirname(folder) === '.' ? folder : 'the package'} for its licence text.`;
}
