import {defineConfig} from 'vitest/config'

/** Tests of whole processes take their time: a quick run leaves them to `npm test`. */
const slow = process.env.SAHA_TEST_QUICK
  ? [
      'bench/kill/**',
      'scripts/docs/shell.test.ts',
      'server/src/main.test.ts',
      'server/src/commands/cli.test.ts',
      'server/src/replay/play.test.ts',
    ]
  : []

/** Tests that run in Node. Those of the elements run in a browser: see widgets/web-test-runner.config.mjs. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'architecture',
          include: ['scripts/architecture/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: [
            'packages/{contract,domain,client,i18n}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
            'widgets/npm/**/*.test.ts',
          ],
          exclude: [
            '**/node_modules/**',
            '**/dist/**',
            'scripts/architecture/**',
            '**/*.e2e.test.ts',
            ...slow,
          ],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...slow],
          globalSetup: ['scripts/test/postgres-setup.ts'],
          // Real stores and real processes, on machines that may be busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['demo/e2e/**/*.test.ts', 'scripts/**/*.e2e.test.ts'],
          // Each file starts a server and a browser of its own: two at once would wait for each other.
          fileParallelism: false,
          // How long a condition is waited for at most: machines may be slow, and may be shared.
          expect: {poll: {timeout: 30_000}},
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
