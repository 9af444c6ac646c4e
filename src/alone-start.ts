import { load, runBundle } from './run-bundle.ts';

/** The checker as one file, beside what the installed program keeps: the one may be of another version, and sweeps. */
const bundle = { file: __filename, name: 'one-file/check' };

/** What the other threads of a check run. */
export const thread = () => load<{ thread(): Promise<void> }>(bundle, process.env).program.thread();

if (require.main === module) void runBundle(bundle, process);
