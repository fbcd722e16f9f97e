import { defineConfig } from 'vitest/config';

/** Walks every page of both practice shops in seven languages: longer than `npm test` may take. */
export default defineConfig({
  test: {
    include: ['test/walk/*.test.ts'],
    globalSetup: ['test/support/database-server.ts'],
    testTimeout: 60_000,
    hookTimeout: 1_800_000,
    maxWorkers: 1,
  },
});
