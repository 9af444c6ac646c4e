import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const right = 'a TypeScript program, ESM and CommonJS, strict, builds against the tarball and runs';

const uses = `const [found] = checkText('format: driehoek/cas@1', { file: 'a.yaml' });
const done = async (): Promise<string> => {
  const { records } = await review({ answers: ['antwoorden.yaml'] }, { language: 'nl' });
  const { files }: CheckResult = await check({ paths: [records[0]?.record ?? ''] });
  return [found?.rule, files, new UserError('x', 'y').hint].join(' ');
};
void done().then((said) => process.stdout.write(said));
`;
const esm = `import { check, checkText, review, UserError, type CheckResult } from 'driehoek';\n${uses}`;
const required = `import driehoek = require('driehoek');\nconst { check, checkText, review, UserError } = driehoek;\n`;
const cjs = `${required}type CheckResult = driehoek.CheckResult;\n${uses}`;
const settings = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  target: 'es2022',
  types: ['node'],
};

export async function run(room) {
  const { run, source } = room;
  const cwd = consumer(room);
  const tsc = join(source, 'node_modules', '.bin', 'tsc');
  for (const module of ['node16', 'nodenext']) {
    writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...settings, module } }));
    const built = run(tsc, [], { cwd });
    assert.equal(built.status, 0, `${module}\n${built.stdout}${built.stderr}`);
    for (const file of ['esm.mjs', 'cjs.cjs']) {
      const { stdout, stderr } = run(process.execPath, [file], { cwd });
      assert.equal(stdout, 'wrong-format 1 y', stderr);
      assert.equal(stderr, '');
    }
  }
  // A wrong call does not build: the types say something.
  writeFileSync(join(cwd, 'wrong.mts'), `import { check } from 'driehoek';\nvoid check({ paths: 12 });\n`);
  assert.match(run(tsc, [], { cwd }).stdout, /wrong\.mts\(2,14\): error TS2322/u);
}

/** A folder with the tarball installed and two programs; the types of Node come from the checkout. */
function consumer({ run, folder, tarball, source, tree }) {
  const cwd = folder('typescript');
  const installed = run('npm', ['install', '--prefix', cwd, tarball], { cwd });
  assert.equal(installed.status, 0, installed.stderr);
  run('ln', ['-s', join(source, 'node_modules', '@types'), 'node_modules/@types'], { cwd });
  writeFileSync(join(cwd, 'esm.mts'), esm);
  writeFileSync(join(cwd, 'cjs.cts'), cjs);
  const [from, to] = [join(tree, 'templates', 'answers', 'nl', 'kort.yaml'), join(cwd, 'antwoorden.yaml')];
  assert.equal(run('cp', [from, to]).status, 0);
  return cwd;
}
