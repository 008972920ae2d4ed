import { defineConfig } from 'vitest/config';

/** Results for the closing line of a continuous-integration run. */
const results = 'node_modules/.cache/test-results.json';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // LibreOffice and child processes take their time on a busy machine.
    testTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
});
