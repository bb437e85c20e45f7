/** What the Content-Security-Policy of a page lets in. Several policies all have to agree. */

/** A policy: directives in lower case, each with its sources. */
type Policy = ReadonlyMap<string, readonly string[]>

/** @param written as headers and `<meta>` have it; one header may hold several, with commas between them. */
export function readPolicies(written: readonly string[]): Policy[] {
  return written
    .flatMap((text) => text.split(','))
    .map((text) => {
      const directives = text.split(';').map((directive) => directive.trim().split(/\s+/))
      // What is said twice counts as it was said first.
      return new Map(directives.toReversed().map(([name = '', ...sources]) => [name.toLowerCase(), sources]))
    })
}

/** What asks, and where policies speak of it: the first directive that is there counts. */
const speakingOf = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  image: ['img-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
} as const

/**
 * Whether policies let something be loaded.
 *
 * @param address of what is loaded.
 * @param page that wants it.
 * @param nonce of the tag, if it has one.
 */
export function letsIn(
  policies: readonly Policy[],
  what: keyof typeof speakingOf,
  address: URL,
  page: URL,
  nonce?: string,
): boolean {
  return policies.every((policy) => {
    const sources = speakingOf[what].map((name) => policy.get(name)).find((found) => found)
    if (!sources) return true
    if (nonce && sources.includes(`'nonce-${nonce}'`)) return true
    // Names of sites count for nothing beside it.
    if (what === 'script' && sources.includes("'strict-dynamic'")) return false
    return sources.some((source) => matches(source, address, page))
  })
}

/** Whether the elements may draw: where a page wants Trusted Types, it must let in the one of Lit. */
export function letsDraw(policies: readonly Policy[]): boolean {
  return policies.every((policy) => {
    const names = policy.get('trusted-types')
    return (
      !policy.has('require-trusted-types-for') || !names || names.includes('*') || names.includes('lit-html')
    )
  })
}

function matches(source: string, address: URL, page: URL): boolean {
  if (source === "'self'") return address.origin === page.origin
  if (source === '*') return true
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return fits(source.toLowerCase(), address.protocol)
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:']+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? []
  if (!host) return false
  const wanted = host.toLowerCase()
  const isHost = wanted.startsWith('*.')
    ? address.hostname.endsWith(wanted.slice(1))
    : address.hostname === wanted
  const isPort = port === '*' || (port ? port === portOf(address) : isUsual(address))
  const isPath =
    !path ||
    path === '/' ||
    (path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path)
  return (
    isHost && isPort && isPath && fits(scheme ? `${scheme.toLowerCase()}:` : page.protocol, address.protocol)
  )
}

/** A safer scheme may stand for the one that was written. */
const fits = (written: string, present: string) =>
  written === present || (written === 'http:' && present === 'https:')
const portOf = ({port, protocol}: URL) => port || (protocol === 'https:' ? '443' : '80')
const isUsual = ({port}: URL) => port === ''
