import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{packages,apps}/*/src/**/*.test.ts',
      'web/src/**/*.test.ts',
      'extensions/*/test/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    // Needs a shop that runs somewhere: `npm run live`. Writes into the papers: `npm run pictures`. Takes a quarter of an
    // hour: `npm run walk`.
    exclude: ['test/live/**', 'test/pictures/**', 'test/walk/**', '**/node_modules/**'],
    globalSetup: ['test/support/database-server.ts'],
    // Its modules leave out the ends of file names, which Node asks for.
    server: { deps: { inline: [/@shopify\/ui-extensions-tester/] } },
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // Two cores: more workers only make the browser and PostgreSQL wait for each other.
    maxWorkers: 2,
  },
});
