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
    // What docx brings to warn programmers looks for settings there; Node 25 and later then warn people.
    onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('global.localStorage', 'undefined'),
    }));
  },
};

const own = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
const languages = ['nl', 'en'];
const at = (...parts) => join(import.meta.dirname, ...parts);

/** The name of this build, from all it is made of (src/build.ts). */
function buildName() {
  const hash = createHash('sha256');
  const sources = readdirSync(at('src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = sources.map(({ parentPath, name }) => join(parentPath, name)).sort();
  for (const path of [...paths, at('package-lock.json'), at('esbuild.config.mjs')]) hash.update(readFileSync(path));
  hash.update(JSON.stringify([bakedTexts(), bakedFolders()]));
  return hash.digest('hex').slice(0, 16);
}

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
  alias: { yaml: './node_modules/yaml/browser/index.js' },
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
};
const lateFile = (name) => `late-${name.replace(/\W+/gu, '-')}`;

/**
 * The program with every command: one file, and so one script for V8, which gets its code back from the run before
 * (src/run-bundle.ts). What a command does not need lies in it unread. As CommonJS, so that what a run does not need of Node
 * is not even looked up. The library is made the same way: `import` and `require` both take it.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const programSettings = {
  ...sharedSettings,
  entryPoints: { main: 'src/main.ts', library: 'src/library.ts' },
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
  lateSpawn({ onResolve, onLoad });
  onResolve({ filter: new RegExp(`^(?:${Object.keys(lateLibraries).join('|')})$`) }, ({ path, importer }) =>
    path in lateNames && !importer.endsWith('print.ts')
      ? { path, namespace: 'late' }
      : { path: `./${lateFile(path)}.cjs`, external: true },
  );
  onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
    contents: lateFunctions(path, `./${lateFile(path)}.cjs`),
  }));
}

function lateSpawn({ onResolve, onLoad }) {
  onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
    importer.includes('commander') ? { path: 'child_process', namespace: 'late-spawn' } : undefined,
  );
  onLoad({ filter: /./, namespace: 'late-spawn' }, () => ({
    contents: 'exports.spawn = (...words) => require("node:child_process").spawn(...words);',
  }));
}

/** The same, with the libraries inside: they lie there unread. */
function requireLateInside({ onResolve, onLoad }) {
  lateSpawn({ onResolve, onLoad });
  onResolve({ filter: new RegExp(`^(?:${Object.keys(lateNames).join('|')})$`) }, ({ path, namespace, importer }) =>
    namespace === 'late' || importer.endsWith('print.ts') ? undefined : { path, namespace: 'late' },
  );
  onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
    contents: lateFunctions(path, path),
    resolveDir: import.meta.dirname,
  }));
}

/** What readers use of libraries that few files need: YAML with a fault, and text with an entity in it. */
const lateNames = {
  yaml: ['parseDocument', 'isAlias', 'isMap', 'isPair', 'isScalar', 'isSeq', 'Lexer'],
  entities: ['decodeHTML', 'decodeHTMLStrict'],
};

/** Functions and classes that are fetched when they are first called. */
function lateFunctions(library, from) {
  const one = (name) => `exports.${name} = function (...words) {
    const own = require('${from}').${name};
    return new.target ? new own(...words) : own(...words);
  };`;
  return lateNames[library].map(one).join('\n');
}

/**
 * The checker as one file: `check` with all that it needs inside, which a team has in its own repository. The installed
 * program runs the same one. Names are short in it: it is copied into every repository.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const aloneSettings = {
  ...programSettings,
  entryPoints: { alone: 'src/check-main.ts' },
  minifyIdentifiers: true,
  plugins: [leaveOut, { name: 'late', setup: requireLateInside }, { name: 'baked', setup: bake }],
  external: [],
  banner: {},
};

/** What ships stands in the program, as far as `check` asks for it, in the place of src/files/shipped-source.ts. */
function bake({ onResolve, onLoad }) {
  onResolve({ filter: /\/shipped-source\.ts$/ }, () => ({ path: 'shipped-source', namespace: 'baked' }));
  onLoad({ filter: /./, namespace: 'baked' }, () => ({
    contents: `import { join } from 'node:path';
      const texts = ${JSON.stringify(bakedTexts())}, folders = ${JSON.stringify(bakedFolders())};
      export const textIfShipped = (path) => texts[path];
      export const namesIn = (folder) => folders[folder];
      export const checkerFile = () => __filename;
      export const programFile = () => require.main?.filename === __filename
        ? { path: __filename, form: 'one-file' }
        : { path: join(__dirname, '..', 'bin', 'driehoek.js'), form: 'package' };`,
    resolveDir: import.meta.dirname,
  }));
}

function bakedFolders() {
  const folders = ['cases', 'templates/protocols', 'templates/assignments'].flatMap((shelf) =>
    languages.map((one) => `${shelf}/${one}`),
  );
  // Cards have the same ids in every language.
  return Object.fromEntries([...folders, 'templates/decks/nl'].map((folder) => [folder, readdirSync(at(folder))]));
}

/**
 * Of the session forms only the names of steps (src/core/answers/names.ts), of assignments what the time model needs too, and
 * of value cards what a result is judged by.
 */
function bakedTexts() {
  const forms = languages.flatMap((one) => pressed(`templates/protocols/${one}`));
  const assignments = languages.flatMap((one) => pressed(`templates/assignments/${one}`));
  const names = ['id', 'steps', 'was', 'kind', 'uses', 'fields', 'dropped'];
  const times = [...names, 'minutes', 'each', 'talk', 'quiet', 'asks', 'slots', 'from', 'section'];
  const judged = ['id', 'piles', 'cards', 'private'];
  const baked = (files, keys) =>
    Object.fromEntries(files.map(({ path, data }) => [`dist/pressed/${path}.json`, JSON.stringify(data, keys)]));
  return {
    'package.json': JSON.stringify({ version: own.version }),
    ...baked(forms, names),
    ...baked(assignments, times),
    ...baked(pressed('templates/decks/nl'), judged),
  };
}

/**
 * What an older Node can still read: Ubuntu 22.04 has Node 12. Without it people see pages of program, and no word of what
 * to do. Before the first import, since Node 12 knows no `node:fs`.
 */
const nodeNeeded = `"use strict";if(parseInt(process.versions.node,10)<20){console.error("driehoek: dit is Node "+process.versions.node+"; nodig is Node 20.19 of nieuwer. \\u00b7 This is Node "+process.versions.node+"; Node 20.19 or newer is needed.");process.exit(2)}`;

/** What starts the program. @type {import('esbuild').BuildOptions} */
const startSettings = {
  ...programSettings,
  entryPoints: { start: 'src/start.ts', 'alone-start': 'src/alone-start.ts' },
  target: 'node12',
  banner: { js: nodeNeeded },
};

/** @type {import('esbuild').BuildOptions} */
export const lateSettings = {
  ...programSettings,
  entryPoints: Object.fromEntries(Object.entries(lateLibraries).map(([name, path]) => [lateFile(name), path])),
  plugins: [leaveOut],
  external: [],
};

if (process.argv[1] === import.meta.filename) await make();

async function make() {
  rmSync('dist', { recursive: true, force: true });
  const built = [];
  for (const one of [programSettings, aloneSettings, lateSettings, startSettings])
    built.push(await build({ ...one, metafile: true }));
  for (const name of ['main', 'alone']) escapeSigns(join('dist', `${name}.cjs`));
  makeAlone();
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const packages = bundledPackages(inputs);
  writeFileSync(join('dist', 'THIRD-PARTY-LICENSES.txt'), notices(packages));
  writeFileSync(join('dist', 'sbom.cdx.json'), billOfMaterials(packages, own));
  for (const shelf of ['templates/protocols', 'templates/lenses', 'templates/assignments', 'cases']) pressShelf(shelf);
}

/** esbuild leaves the signs in regular expressions as they are. A script of one byte a character is read much sooner (src/start.ts). */
function escapeSigns(file) {
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\n\r\t -~]/g, escaped));
}

/**
 * What Node starts is the beginning; the program stands behind it as a comment (src/run-bundle.ts). The first line is how
 * `init --update` knows its own.
 */
function makeAlone() {
  const { version } = own;
  const [start, program] = ['alone-start', 'alone'].map((name) => readFileSync(join('dist', `${name}.cjs`), 'utf8'));
  if (program.includes('*<>/')) throw new Error('What stands for the end of a comment stands in the program already.');
  const whole = `/* driehoek ${version} check.cjs */\n${start}\n/*PROGRAM\n${program.replaceAll('*/', '*<>/')}\nEND*/\n`;
  writeFileSync(join('dist', 'alone.cjs'), whole);
  rmSync(join('dist', 'alone-start.cjs'));
}

/** What ships as YAML to read and copy is pressed as JSON too: reading that takes a hundredth of the time. */
function pressShelf(shelf) {
  for (const language of readdirSync(shelf)) {
    mkdirSync(join('dist', 'pressed', shelf, language), { recursive: true });
    for (const { path, data } of pressed(`${shelf}/${language}`))
      writeFileSync(join('dist', 'pressed', `${path}.json`), JSON.stringify(data));
  }
}

/** The files of a shelf as data, each with its path without its ending. */
function pressed(folder) {
  return readdirSync(at(folder)).map((name) => ({
    path: `${folder}/${name.replace(/\.yaml$/u, '')}`,
    data: parse(readFileSync(at(folder, name), 'utf8'), { version: '1.2', schema: 'core' }),
  }));
}
