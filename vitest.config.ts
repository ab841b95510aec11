import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/sandbox/built-page.ts'],
    testTimeout: 20_000,
    // No test leaves a module, a global or the environment changed: what one file has loaded (discord.js, the shipped
    // knowledge, the table of words) serves the next one of the same process.
    isolate: false,
    // Vitest keeps a core free; half of these tests wait for sockets and processes, and need none.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
