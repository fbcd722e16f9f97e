import { defineConfig } from 'vitest/config';

/** Against a shop that runs somewhere: never part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/live/*.test.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
  },
});
