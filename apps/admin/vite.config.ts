// How are the merchant's screens built?
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    // The server gives out `/admin/assets/` alone: the other addresses are screens.
    assetsDir: 'admin/assets',
    emptyOutDir: true,
    target: 'es2022',
    // Polaris' whole style sheet is one file of 480 kB (60 kB on the wire).
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|react-router|react-router-dom|scheduler)\//,
            },
            { name: 'wire', test: /(node_modules\/zod|packages\/core)\// },
            // Before the looks: what both draw with must not come along with one of them.
            {
              name: 'shared',
              test: /(admin\/src\/(messages\/|api\/|ui\/[^/]+$)|words\/src\/[^/]+$|node_modules\/(intl-messageformat|@formatjs)\/)/,
            },
            {
              name: 'polaris',
              test: /(node_modules\/@shopify(?!\/polaris\/locales)|admin\/src\/ui\/polaris)\//,
            },
            { name: 'own', test: /admin\/src\/ui\/own\// },
          ],
        },
      },
    },
  },
});
