import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { billOfMaterials } from './.ci/bill-of-materials.mjs';
import { bundledPackages, notices } from './.ci/bundled.mjs';

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

/** The name of this build, from all it is made of (src/build.ts). */
function buildName() {
  const hash = createHash('sha256');
  const at = (...parts) => join(import.meta.dirname, ...parts);
  const sources = readdirSync(at('src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = sources.map(({ parentPath, name }) => join(parentPath, name)).sort();
  for (const path of [...paths, at('package-lock.json'), at('esbuild.config.mjs')]) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

const own = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
const named = { BUILD: JSON.stringify(buildName()), REPOSITORY: JSON.stringify(own.repository ?? null) };

/**
 * Everything that it runs on is inside: nothing is fetched or resolved on the user's machine. `yaml` ships an ES build for
 * browsers that bundles smaller.
 *
 * @type {import('esbuild').BuildOptions}
 */
const sharedSettings = {
  absWorkingDir: import.meta.dirname,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['import'],
  alias: { yaml: './node_modules/yaml/browser/index.js', rxjs: './node_modules/rxjs/dist/esm/index.js' },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** Large libraries that few runs need are files of their own, fetched when they are first called for. */
const lateLibraries = {
  yaml: './node_modules/yaml/browser/index.js',
  entities: 'entities',
  docx: 'docx',
  'chrono-node/nl': 'chrono-node/nl',
  'chrono-node/en': 'chrono-node/en',
  'hyparquet-writer/src/index.js': 'hyparquet-writer/src/index.js',
};
const lateFile = (name) => `late-${name.replace(/\W+/gu, '-')}`;

/**
 * The program: `main` with every command, `check` alone, which hooks and editors run all day, and the threads of `check`.
 * Each is one file, and so one script for V8, which gets its code back from the run before (src/start.ts). What a command
 * does not need lies in it unread. As CommonJS, so that what a run does not need of Node is not even looked up. The library
 * is made the same way: `import` and `require` both take it.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const programSettings = {
  ...sharedSettings,
  entryPoints: {
    main: 'src/main.ts',
    check: 'src/check-main.ts',
    'check-worker': 'src/check-worker.ts',
    library: 'src/library.ts',
  },
  // A script that comes back from V8's own code has no import().
  supported: { 'dynamic-import': false },
  define: { ...named, 'import.meta.url': '__url' },
  plugins: [leaveOut, { name: 'late', setup: requireLate }],
  external: Object.keys(lateLibraries).map((name) => `./${lateFile(name)}.cjs`),
  banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
};

/**
 * commander asks for child_process when it loads, and needs it only for commands that are programs of their own. The
 * reader of YAML is asked for by what every command loads, though only files with a fault need it.
 */
function requireLate({ onResolve, onLoad }) {
  onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
    importer.includes('commander') ? { path: 'child_process', namespace: 'late' } : undefined,
  );
  onResolve({ filter: new RegExp(`^(?:${Object.keys(lateLibraries).join('|')})$`) }, ({ path, importer }) =>
    path in lateNames && !importer.endsWith('print.ts')
      ? { path, namespace: 'late' }
      : { path: `./${lateFile(path)}.cjs`, external: true },
  );
  onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
    contents:
      lateNames[path]?.map((name) => lateFunction(path, name)).join('\n') ??
      'exports.spawn = (...words) => require("node:child_process").spawn(...words);',
  }));
}

/** What readers use of libraries that few files need: YAML with a fault, and text with an entity in it. */
const lateNames = {
  yaml: ['parseDocument', 'isAlias', 'isMap', 'isPair', 'isScalar', 'isSeq', 'Lexer'],
  entities: ['decodeHTML', 'decodeHTMLStrict'],
};

/** A function or a class that is fetched when it is first called. */
function lateFunction(library, name) {
  return `exports.${name} = function (...words) {
    const own = require('./${lateFile(library)}.cjs').${name};
    return new.target ? new own(...words) : own(...words);
  };`;
}

/** What starts the program. @type {import('esbuild').BuildOptions} */
const startSettings = { ...programSettings, entryPoints: { start: 'src/start.ts' }, banner: {} };

/** @type {import('esbuild').BuildOptions} */
const lateSettings = {
  ...programSettings,
  entryPoints: Object.fromEntries(Object.entries(lateLibraries).map(([name, path]) => [lateFile(name), path])),
  plugins: [leaveOut],
  external: [],
};

if (process.argv[1] === import.meta.filename) await make();

async function make() {
  rmSync('dist', { recursive: true, force: true });
  const built = [];
  for (const one of [programSettings, lateSettings, startSettings]) built.push(await build({ ...one, metafile: true }));
  for (const name of Object.keys(programSettings.entryPoints)) escapeSigns(join('dist', `${name}.cjs`));
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const packages = bundledPackages(inputs);
  writeFileSync(join('dist', 'THIRD-PARTY-LICENSES.txt'), notices(packages));
  writeFileSync(join('dist', 'sbom.cdx.json'), billOfMaterials(packages, own));
  for (const shelf of ['templates/protocols', 'templates/lenses', 'cases']) pressShelf(shelf);
}

/** esbuild leaves the signs in regular expressions as they are. A script of one byte a character is read much sooner (src/start.ts). */
function escapeSigns(file) {
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[\u0080-\uffff]/g, escaped));
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
