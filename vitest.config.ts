import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WaitingFirst } from './tests/support/waiting-first.ts';

const locales = `${import.meta.dirname}/node_modules/chrono-node/dist/esm/locales`;

// Libraries as people get them: the readers of Markdown that check ours have builds for their developers, twice as slow.
process.env.NODE_ENV = 'production';

export default defineConfig(({ mode }) => ({
  // Vite does not find "chrono-node/nl", which the package exports by a pattern; Node does.
  resolve: { alias: [{ find: /^chrono-node\/(\w+)$/u, replacement: `${locales}/$1/index.js` }] },
  // Room for a slow machine under load; nothing here measures time.
  test: {
    // What attacks the counting has a command of its own: `npm run test:attack`.
    include: mode === 'attack' ? ['tests/attack/*.test.ts'] : ['tests/**/*.test.ts'],
    exclude: mode === 'attack' ? [] : ['tests/attack/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    setupFiles: ['tests/support/seed.ts'],
    globalSetup: ['tests/support/own-temp-folder.ts'],
    // One module graph a worker: nothing in the program keeps a state that a test could leave to the next.
    isolate: false,
    // There are no more cores than workers: collecting garbage on threads of its own, and often, only takes from them.
    execArgv: ['--single-threaded-gc', '--max-semi-space-size=64'],
    // The terminals mostly wait: a few more than there are cores keep them all busy.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: WaitingFirst },
  },
}));
