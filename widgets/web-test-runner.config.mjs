import {esbuildPlugin} from '@web/dev-server-esbuild'
import {defaultReporter} from '@web/test-runner'
import {chromeLauncher} from '@web/test-runner-chrome'
import {fileURLToPath} from 'node:url'
import {browserFlags, browserPath} from '../scripts/browser.js'
import {elementReport} from '../scripts/test/element-report.ts'
import {readerPreferences} from './test-commands.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Element tests in a real Chromium, from sources: every module is served alone, nothing is bundled. */
export default {
  rootDir: root,
  files: [`${root}widgets/src/**/*.test.ts`, `${root}packages/console/src/**/*.test.ts`],
  // As in the build: Lit without its development warnings.
  nodeResolve: {exportConditions: ['production', 'browser']},
  preserveSymlinks: false,
  plugins: [esbuildPlugin({ts: true, tsconfig: `${root}tsconfig.json`}), readerPreferences()],
  browsers: [chromeLauncher({launchOptions: {executablePath: browserPath(), args: browserFlags}})],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  // One page at a time: of two, one is hidden, and a hidden page is not laid out, focused or scrolled.
  concurrency: 1,
  coverage: false,
  testFramework: {config: {ui: 'bdd', timeout: 60_000}},
  reporters: [defaultReporter({reportTestProgress: false}), elementReport(process.env.SAHA_TEST_REPORT)],
}
