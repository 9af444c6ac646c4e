import assert from 'node:assert/strict';

export const right = 'nothing that ships fetches a package by a name that is not held';

/** An installer, and then the name: only a file, or what is installed already, may be meant. */
const fetches = '(npx|dlx|bunx|npm (i|install|exec)).*[" ]driehoek([@" ]|$)';
const allowed = /--no-install|--package[= ]\S*\.tgz|--package FILE/u;

export async function run({ run, tree }) {
  const { stdout } = run('grep', ['-rnIE', fetches, '.'], { cwd: tree });
  const found = stdout.split('\n').filter((line) => line !== '' && !allowed.test(line));
  // The bundles are long lines of code: what they print stands in the messages.
  assert.deepEqual(
    found.filter((line) => !/^\.\/dist\/[^:]*\.c?js:/u.test(line)),
    [],
  );
  const bundled = run(
    'grep',
    ['-rhoIE', '(npx|dlx|bunx|npm (i|install|exec)) [^`"\\n]{0,60}driehoek([@" `]|$)', 'dist'],
    {
      cwd: tree,
    },
  );
  assert.deepEqual(
    bundled.stdout.split('\n').filter((line) => line !== '' && !allowed.test(line)),
    [],
  );
}
