import { spawn } from 'node:child_process';

/** The editor people have chosen, else one that is nearly always there. */
function editorOf(env: NodeJS.ProcessEnv): string {
  return env.VISUAL || env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'nano');
}

/** Opens a file in the editor of the user. Gives whether the editor ended well; a text is only taken over when it did. */
export function editFile(path: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const editor = editorOf(env);
  const child =
    process.platform === 'win32'
      ? spawn(`${editor} "${path}"`, { shell: true, stdio: 'inherit' })
      : // As git does: the setting may hold options. Standard output may go to a file; the terminal is on stderr.
        spawn('/bin/sh', ['-c', `${editor} "$@"`, editor, path], { stdio: ['inherit', 2, 2], env });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
