import {analyse} from 'scslre'
import {parseSync, Visitor} from 'vite'
import {isForTests, isScript, type Source} from './sources.ts'

/** What runs on the server or in a browser, and may meet text that somebody made up to be slow. */
const running = /^(?:packages|server|widgets)\/.*\/?src\//

/** Made of lists of our own, never of what somebody typed. */
const ownLists = ['packages/domain/src/text/hints.ts']

/** Regular expressions that take more than twice as long for a text twice as long, or that are made at run time. */
export function slowPatterns(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => isScript(source) && running.test(source.path))
    .filter(({path}) => !isForTests(path) && !path.endsWith('test-kit.ts'))
    .flatMap(({path, text}) => slowPatternsIn(path, text))
}

function slowPatternsIn(path: string, text: string): string[] {
  const found: string[] = []
  new Visitor({
    Literal: (literal) => {
      if ('regex' in literal && isSlow(literal.regex)) found.push(`${path}: ${literal.raw ?? ''} may be slow`)
    },
    NewExpression: ({callee}) => {
      if (callee.type === 'Identifier' && callee.name === 'RegExp' && !ownLists.includes(path))
        found.push(`${path} must not make regular expressions`)
    },
  }).visit(parseSync(path, text).program)
  return found
}

function isSlow({pattern, flags}: {pattern: string; flags: string}): boolean {
  const reportTypes = {Self: true, Trade: true, Move: true}
  return analyse({source: pattern, flags}, {maxReports: 1, reportTypes}).reports.length > 0
}
