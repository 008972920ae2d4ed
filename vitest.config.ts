import { configDefaults, defineConfig } from 'vitest/config';

/** Results for the closing line of a continuous-integration run. */
const results = 'node_modules/.cache/test-results.json';

/** Tests that put modules of their own in place of ours, or ask which are loaded. */
const ownModules = [
  'test/cli/fault.test.ts',
  'test/cli/write-file.test.ts',
  'test/redline/inexact.test.ts',
  'test/write/pdf.test.ts',
];

/**
 * What LibreOffice, browsers and long ways there and back judge, which another version of Node changes nothing in: left out where
 * the tests are run a second time. Projects do not hear of `--exclude`.
 */
const judgedOnce = [
  ...['test/equality/**', 'test/letters/**', 'test/forms/**', 'test/redline/**', 'test/workbook/**'],
  ...['test/import/round-trip/**', 'test/import/into/**', 'test/work-files/year/**', 'test/word-files/**'],
  ...['test/**/*browser*', 'test/edit/splice-law.test.ts'],
];
const leftOut = process.env.SECOND_RUN ? judgedOnce : [];

export default defineConfig({
  test: {
    // LibreOffice and child processes take their time on a busy machine.
    testTimeout: 120_000,
    // One core is left free otherwise: of two, half the machine.
    maxWorkers: '100%',
    reporters: process.env.CI ? ['default', ['json', { outputFile: results }]] : ['default'],
    projects: [
      // Loading the modules anew for every file takes longer than the tests.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ownModules, ...leftOut],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ownModules, exclude: [...configDefaults.exclude, ...leftOut] },
      },
    ],
  },
});
