import type {Import} from './imports.ts'
import {isForTests, isToolSetup} from './sources.ts'

/** The only packages from outside that citizens' and staff's browsers may load. */
const forBrowsers = [
  /^lit(\/|$)/,
  /^chart\.js(\/|$)/,
  /^leaflet\//,
  /^pmtiles$/,
  /^qr$/,
  /^@noble\/curves\/ed25519\.js$/,
]

/** Everything that browser code imports, however far away, and that does not belong into a browser. */
export function foreignToBrowsers(imports: readonly Import[]): string[] {
  const atRunTime = Map.groupBy(
    imports.filter(({isOnlyTypes}) => !isOnlyTypes),
    ({from}) => from,
  )
  const reached = new Set([...atRunTime.keys()].filter(startsInBrowsers))
  const findings: string[] = []
  for (const path of reached) {
    for (const {to, isOurs} of atRunTime.get(path) ?? []) {
      if (isOurs) reached.add(to)
      else if (!forBrowsers.some((name) => name.test(to))) findings.push(`${path} brings ${to} into browsers`)
    }
  }
  return findings
}

function startsInBrowsers(path: string): boolean {
  return /^(widgets|packages\/console)\/src\//.test(path) && !isForTests(path) && !isToolSetup(path)
}
