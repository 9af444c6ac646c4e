import type { HookPlace } from './hook-place.ts';

/** `value` as one word of the simplest shell. */
function inShell(value: string): string {
  return /^[\w./-]+$/u.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

/** A path of the checker and the option that goes with it, for a team's folder below a repository's root; '' is the root. */
export function checkerIn(folder: string): { readonly file: string; readonly option: string } {
  return {
    file: inShell(folder === '' ? '.driehoek/check.cjs' : `${folder}/.driehoek/check.cjs`),
    option: folder === '' ? '' : ` -C ${inShell(folder)}`,
  };
}

/** What to add to the file of a hook manager, or to a hook, so that it checks what is about to be committed. */
export function hookLines(kind: HookPlace['kind'], folder: string): string {
  const { file, option } = checkerIn(folder);
  const line = `node ${file} check --staged${option}`;
  // A hook goes on after a line that fails; husky and the others do not.
  if (kind === 'ours' || kind === 'own-hook') return `${line} || exit 1`;
  const quoted = /^[\w./ -]+$/u.test(line) ? line : JSON.stringify(line);
  if (kind === 'lefthook') return ['pre-commit:', '  commands:', '    driehoek:', `      run: ${quoted}`].join('\n');
  if (kind !== 'pre-commit') return line;
  return [
    '  - repo: local',
    '    hooks:',
    '      - id: driehoek-check',
    '        name: driehoek check',
    `        entry: ${quoted}`,
    '        language: system',
    '        pass_filenames: false',
    // Without it pre-commit passes over a commit that only takes files away.
    '        always_run: true',
  ].join('\n');
}
