/** The oldest version of a package that may be installed, and what went wrong before it. */
interface Minimum {
  name: string
  version: string
  because: string
}

/** Kept by hand, because the registry answers no audits. */
export const minimums: Minimum[] = [
  {name: 'hono', version: '4.12.21', because: 'CVE-2026-44456, body limit bypassed by chunked bodies'},
  {
    name: '@hono/node-server',
    version: '1.19.13',
    because: 'CVE-2026-39406, guarded files served for //paths',
  },
  {name: 'kysely', version: '0.28.17', because: 'CVE-2026-44635, injection through JSON paths'},
  {name: 'better-auth', version: '1.6.22', because: 'a list of advisories up to sign-in as another person'},
  {name: 'altcha-lib', version: '1.4.1', because: 'CVE-2025-68113, replayed proofs of work'},
]

/** Packages in the text of a lock file that are older than they may be. */
export function outdated(lockFile: string, minimum: readonly Minimum[] = minimums): string[] {
  return minimum.flatMap(({name, version, because}) =>
    installedVersions(lockFile, name)
      .filter((installed) => compare(installed, version) < 0)
      .map((installed) => `${name} ${installed} must be at least ${version}: ${because}`),
  )
}

/** Versions of one package in the `packages:` part of a pnpm lock file. */
export function installedVersions(lockFile: string, name: string): string[] {
  const entry = new RegExp(`^  '?${name.replaceAll(/[/.]/g, String.raw`\$&`)}@([0-9][^:('"]*)'?:`, 'gm')
  return [...new Set([...lockFile.matchAll(entry)].map(([, version = '']) => version))]
}

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(/[.-]/).slice(0, 3).map(Number))
  const differing = [0, 1, 2].find((part) => left?.[part] !== right?.[part])
  return differing === undefined ? 0 : (left?.[differing] ?? 0) - (right?.[differing] ?? 0)
}
