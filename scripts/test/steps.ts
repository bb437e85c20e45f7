export interface Step {
  name: string
  command: string
  /** @param report where a step that counts its own tests writes how many passed. */
  args: (report: string) => string[]
  /** `one`: the step is a single check. `report`: it writes a report. */
  counts: 'one' | 'report'
  env?: Record<string, string>
  /** Further arguments that run these files alone. Absent: the step cannot run a part of itself. */
  onlyFiles?: (files: readonly string[]) => string[]
  /** Name of an earlier step that has to succeed first. */
  needs?: string
}

const check = (name: string, command: string, args: string[]): Step => ({
  name,
  command,
  args: () => args,
  counts: 'one',
})

const vitest = (name: string, projects: string[]): Step => ({
  name,
  command: 'vitest',
  args: (report) => [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  counts: 'report',
  onlyFiles: (files) => [...files],
})

const types = check('types', 'tsc', ['--project', 'tsconfig.json'])
const lint = check('lint', 'oxlint', ['--deny-warnings', '--report-unused-disable-directives'])
const format = check('format', 'prettier', ['--check', '--cache', '--cache-strategy=content', '.'])
const architecture = vitest('architecture', ['architecture'])
const build = check('build', 'node', ['scripts/build.js', '--force'])
const elements: Step = {
  name: 'elements',
  command: 'wtr',
  args: () => ['--config', 'widgets/web-test-runner.config.mjs'],
  counts: 'report',
  onlyFiles: (files) => ['--files', ...files],
}

/** What runs alone, before the lanes: while it builds, no test may start a server that reads what is built. */
export const first: Step[] = [build]

/** Lanes run side by side, one for each of two cores; the steps of a lane run in order. */
export const everything: Step[][] = [
  [types, lint, format, architecture, vitest('unit', ['unit']), vitest('server', ['server'])],
  [elements, {...vitest('end to end', ['e2e']), needs: 'build'}],
]

/** What a developer runs all the time: no browser, no PostgreSQL. */
export const quickly: Step[][] = [
  [types, lint, format, architecture],
  [{...vitest('node', ['unit', 'server']), env: {SAHA_TEST_QUICK: '1'}}],
]
