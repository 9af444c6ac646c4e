import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The terminals mostly wait, so every core is used. Room for a slow machine under load; nothing here measures time.
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    setupFiles: ['tests/support/seed.ts'],
    maxWorkers: '100%',
  },
});
