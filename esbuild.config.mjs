import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';

/** Packages that bring what they run on inside their own files, where the account of a build does not see it. */
const carriesItsOwn = ['docx'];

/**
 * What the libraries bring that this program never uses, and that would cost it a tenth of a second at every start:
 * inquirer's stock prompts (with their editor and its code pages), and the colouring of source code and emoji names in
 * marked-terminal.
 *
 * @type {import('esbuild').Plugin}
 */
const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    const unused = {
      '@inquirer/prompts': 'input select number confirm rawlist expand checkbox password editor search Separator'.split(
        ' ',
      ),
      'cli-highlight': ['highlight', 'supportsLanguage'],
      'node-emoji': ['get', 'emojify'],
    };
    onResolve({ filter: new RegExp(`^(?:${Object.keys(unused).join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'left-out',
      sideEffects: false,
    }));
    onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({
      contents: unused[path].map((name) => `export const ${name} = undefined;`).join('\n'),
    }));
  },
};

/**
 * The program as a few chunks, with everything it runs on inside: nothing is fetched or resolved on the user's machine,
 * and a command loads only what it draws with. `yaml` ships an ES build for browsers that bundles smaller.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const settings = {
  absWorkingDir: import.meta.dirname,
  entryPoints: { main: 'src/main.ts', index: 'src/library.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['import'],
  alias: { yaml: './node_modules/yaml/browser/index.js', rxjs: './node_modules/rxjs/dist/esm/index.js' },
  plugins: [leaveOut],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};

/**
 * `check` alone as one file, and its threads as another: loading thirty small ones takes longer than all it does to one case. As CommonJS, so that
 * what a run does not need (git, threads) is not even looked up.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const quickSettings = {
  ...settings,
  entryPoints: { check: 'src/check-main.ts', 'check-worker': 'src/check-worker.ts' },
  outExtension: { '.js': '.cjs' },
  splitting: false,
  format: 'cjs',
  define: { 'import.meta.url': '__url' },
  plugins: [{ name: 'late', setup: requireLate }],
  external: ['./yaml.cjs'],
  banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
};

/**
 * commander asks for child_process when it loads, and needs it only for commands that are programs of their own. The full
 * reader of YAML is a third of all there is, and only files with a fault need it: it is a file of its own.
 */
function requireLate({ onResolve, onLoad }) {
  onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
    importer.includes('commander') ? { path: 'child_process', namespace: 'late' } : undefined,
  );
  onResolve({ filter: /^yaml$/ }, () => ({ path: 'yaml', namespace: 'late' }));
  onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
    contents:
      path === 'yaml'
        ? yamlNames.map(lateYaml).join('\n')
        : 'exports.spawn = (...words) => require("node:child_process").spawn(...words);',
  }));
}

/** What `check` uses of the package yaml. */
const yamlNames = ['parseDocument', 'isAlias', 'isMap', 'isPair', 'isScalar', 'isSeq', 'Lexer'];

/** A function or a class that is fetched when it is first called. */
function lateYaml(name) {
  return `exports.${name} = function (...words) {
    const own = require('./yaml.cjs').${name};
    return new.target ? new own(...words) : own(...words);
  };`;
}

/** @type {import('esbuild').BuildOptions} */
const yamlSettings = {
  ...settings,
  entryPoints: { yaml: './node_modules/yaml/browser/index.js' },
  outExtension: { '.js': '.cjs' },
  splitting: false,
  format: 'cjs',
  plugins: [],
  banner: {},
};

if (process.argv[1] === import.meta.filename) await make();

async function make() {
  rmSync('dist', { recursive: true, force: true });
  const built = [];
  for (const one of [settings, quickSettings, yamlSettings]) built.push(await build({ ...one, metafile: true }));
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join('dist', 'THIRD-PARTY-LICENSES.txt'), notices(inputs));
  for (const shelf of ['templates/protocols', 'templates/lenses', 'cases']) pressShelf(shelf);
}

/** What ships as YAML to read and copy is pressed as JSON too: reading that takes a hundredth of the time. */
function pressShelf(shelf) {
  for (const language of readdirSync(shelf)) {
    const folder = join('dist', 'pressed', shelf, language);
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(join(shelf, language))) {
      const data = parse(readFileSync(join(shelf, language, name), 'utf8'), { version: '1.2', schema: 'core' });
      writeFileSync(join(folder, name.replace(/\.yaml$/u, '.json')), JSON.stringify(data));
    }
  }
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

/** The licences of what was bundled go along with it. */
function notices(inputs) {
  const packages = new Map();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(@[^/]+\/[^/]+|[^/]+))\//u.exec(input.split(sep).join('/'));
    if (match) packages.set(match[2], match[1]);
  }
  for (const name of carriesItsOwn)
    for (const [own, folder] of dependenciesOf(join('node_modules', name))) packages.set(own, folder);
  const texts = [...packages].sort().map(([name, folder]) => {
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenseText(folder)}`;
  });
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenseText(folder) {
  const name = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  return name === undefined
    ? 'The package holds no licence text of its own.'
    : readFileSync(join(folder, name), 'utf8').trim();
}
