import { defineConfig } from 'vitest/config';

/** Takes the pictures of the papers: never part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/pictures/*.test.ts'],
    globalSetup: ['test/support/database-server.ts'],
    testTimeout: 300_000,
    hookTimeout: 240_000,
    maxWorkers: 1,
  },
});
