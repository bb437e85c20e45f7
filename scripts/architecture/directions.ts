import type {Import} from './imports.ts'
import {houseOf, isForTests, isToolSetup} from './sources.ts'

/**
 * Who may import whom. A list names the only files of the other part that may be there at run time; types may always
 * come from it. The demo site takes built files over HTTP only.
 */
const permitted: Record<string, Record<string, 'everything' | string[]>> = {
  contract: {},
  domain: {contract: ['limits']},
  client: {contract: ['limits', 'picture-routes', 'refusals', 'routes']},
  i18n: {contract: []},
  widgets: {
    client: 'everything',
    i18n: 'everything',
    domain: 'everything',
    contract: ['event-routes', 'feed-routes', 'limits', 'picture-routes', 'routes'],
  },
  console: {
    widgets: 'everything',
    client: 'everything',
    i18n: 'everything',
    domain: 'everything',
    contract: ['limits', 'picture-routes', 'plugin', 'routes', 'typeface'],
  },
  server: {contract: 'everything', domain: 'everything'},
  demo: {},
  bench: {contract: 'everything', domain: 'everything', server: 'everything', scripts: 'everything'},
  scripts: {},
}

/** The only folders where the server speaks the reader's language: hosted pages, reports and letters. */
const edges = ['server/src/embed/', 'server/src/mail/', 'server/src/results/']

/** Imports that go where their part of the house may not go. */
export function wrongDirections(imports: readonly Import[]): string[] {
  return imports.filter(isWrong).map(({from, to}) => `${from} must not import ${to}`)
}

function isWrong({from, to, isOurs, isOnlyTypes}: Import): boolean {
  const [here, there] = [houseOf(from), houseOf(to)]
  if (!isOurs || here === there) return false
  if (there === 'contract' && isForTests(from)) return false
  // They have the package as it goes out.
  if (there === 'widgets' && from.startsWith('demo/applications/')) return false
  // They send what browsers would, and know what should come out.
  if (['domain', 'client'].includes(there) && from.startsWith('demo/e2e/')) return false
  // They go to every page of the console that there is.
  if (to === 'packages/console/src/app/pages.ts' && from.startsWith('demo/e2e/')) return false
  if (there === 'scripts' && (isForTests(from) || isToolSetup(from))) return false
  if (there === 'i18n' && edges.some((edge) => from.startsWith(edge))) return false
  const files = permitted[here]?.[there]
  if (!files) return true
  if (files === 'everything' || isOnlyTypes) return false
  return !files.some((file) => to === `packages/${there}/src/${file}.ts`)
}
