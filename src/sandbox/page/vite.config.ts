import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page goes to dist/page, from where the local Discord serves it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'warn',
  // Also when a test builds it: Vite would take the libraries' development versions then.
  resolve: { conditions: ['module', 'browser', 'production'] },
  build: {
    outDir: fileURLToPath(new URL('../../../dist/page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1_000,
  },
});
