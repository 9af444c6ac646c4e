import type { Messages } from '../language/messages.ts';
import type { Host } from './context.ts';

/** What became of what was written. */
export interface WatchedOutput {
  /** Whether something did not arrive; then it is said in one line. Waits for what is still on its way. */
  failed(messages: Messages): Promise<boolean>;
}

/** A reader that has seen enough (`| head`) is no error; a full disk, or a device that is gone, is. */
export function watchOutput({ stdout, stderr }: Host): WatchedOutput {
  let code: string | undefined;
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') code ??= error.code ?? error.message;
    });
  return {
    async failed({ files }) {
      await Promise.all([stdout, stderr].map(settled));
      if (code === undefined) return false;
      stderr.write(`${files.cannotPrint(code)}\n`);
      return true;
    },
  };
}

/** An empty piece comes after all before it; a stream that has failed calls back as well. */
function settled(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || !stream.writable) resolve();
    else stream.write('', () => setImmediate(resolve));
  });
}
