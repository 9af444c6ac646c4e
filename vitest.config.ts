import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Many tests run whole programs; a busy machine may take its time over them.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000 },
});
