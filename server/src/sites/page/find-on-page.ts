/** What is wrong on a page, as far as its source and its policy tell. */
import {pageFindings, type PageFinding, type PageFindingCode} from '@saha/contract'
import type {FetchedPage} from './fetch-page.ts'
import {letsDraw, letsIn, readPolicies} from './page-policy.ts'
import {readParts, type Attributes, type PageParts} from './page-parts.ts'

export interface KnownHere {
  /** Address of the server as browsers see it, without a slash at the end. */
  server: string
  /** The version of the elements that the server has now. */
  version: string
  /** Of the script of this version; `null` where there is none. */
  integrity: string | null
  /** The activity that is meant to be on the page, as `municipality/activity`. */
  activity: string
  /** Whether an activity, named like that, is published here. */
  isActivity: (name: string) => boolean
  /** Origins that the municipality allows. */
  origins: readonly string[]
}

type Page = FetchedPage & {is: 'page'}

/** Elements that show one activity. */
const ofActivity = /^saha-(?:survey|comments|ideas|results|event)$/
/** Values are shown to staff, and a page may have anything in it. */
const longestValue = 300

/** @returns findings in the order in which they are mended. */
export function findOnPage(page: FetchedPage, known: KnownHere): PageFinding[] {
  const found: PageFinding[] = []
  const add = (code: PageFindingCode, value: string | null = null) => {
    const finding = {code, is: pageFindings[code], value: value?.slice(0, longestValue) ?? null}
    if (!found.some((one) => one.code === code && one.value === finding.value)) found.push(finding)
  }
  const {origin, protocol} = page.address
  if (page.is !== 'page') add(page.is)
  else if (page.status !== 200) add('status', String(page.status))
  else if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(page.type)) add('not-html', page.type)
  if (!known.origins.includes(origin)) add('origin-not-allowed', origin)
  if (protocol === 'http:') add('plain-http')
  if (page.is !== 'page' || found.some(({code}) => code === 'status' || code === 'not-html')) return found

  const parts = readParts(page.html)
  const isFramed = parts.frames.some((frame) => isOurs(frame['src'], page, parts, known))
  if (!isFramed || parts.elements.length > 0) lookAtScripts(page, parts, known, add)
  lookAtElements(parts, known, add)
  lookAtLinks(page, parts, known, add)
  if (isFramed) lookAtFrames(page, parts, known, add)
  if (parts.elements.length + parts.links.length === 0 && !isFramed) add('element-missing')
  if (!parts.language && parts.elements.some(({attributes}) => !attributes['lang'])) add('language-missing')
  if (parts.registersWorker) add('service-worker')
  return found
}

type Add = (code: PageFindingCode, value?: string | null) => void

function lookAtScripts(page: Page, parts: PageParts, known: KnownHere, add: Add): void {
  const ours = parts.scripts.flatMap((script) => {
    // Tools that wait for consent put the address where browsers do not look.
    const address = addressIn(script['src'] ?? script['data-src'], page, parts)
    const path = /^(?:\/v\/([0-9A-Za-z.+-]+))?\/saha\.js$/.exec(pathBelow(address, known.server))
    return address && path ? [{script, address, version: path[1] ?? null}] : []
  })
  const [first] = ours
  if (!first) return add('script-missing', `${known.server}/saha.js`)
  for (const {script, address} of ours) {
    if (script['type']?.trim().toLowerCase() !== 'module') add('script-held', script['type'] ?? '')
    if (page.address.protocol === 'https:' && address.protocol === 'http:') add('script-insecure')
  }
  lookAtPolicy(page, parts, first, known, add)
  const versions = [...new Set(ours.map(({version}) => version ?? known.version))]
  if (versions.length > 1) add('versions-differ', versions.join(', '))
  else if (ours.length > 1) add('script-twice')
  for (const {script, version} of ours) {
    if (version !== null && version !== known.version) add('version-old', version)
    const hash = script['integrity']
    if (hash && version === known.version && known.integrity && !hash.split(/\s+/).includes(known.integrity))
      add('integrity-wrong')
    // The script without a version changes: a hash stops it one day.
    if (hash && version === null) add('integrity-wrong')
  }
}

function lookAtPolicy(
  page: Page,
  parts: PageParts,
  {script, address}: {script: Attributes; address: URL},
  {server}: KnownHere,
  add: Add,
): void {
  const policies = readPolicies([...page.policies, ...parts.policies])
  const {origin} = new URL(server)
  if (!letsIn(policies, 'script', address, page.address, script['nonce']))
    add('script-blocked', `script-src ${origin}`)
  if (!letsIn(policies, 'connect', new URL(`${server}/v1/`), page.address))
    add('connect-blocked', `connect-src ${origin}`)
  if (!letsIn(policies, 'image', new URL(`${server}/v1/`), page.address))
    add('images-blocked', `img-src ${origin}`)
  if (!letsDraw(policies)) add('types-blocked', 'trusted-types lit-html')
}

function lookAtElements(parts: PageParts, known: KnownHere, add: Add): void {
  const own = new URL(known.server).href
  const named = new Set<string>()
  for (const {tag, attributes, isHidden, isInLink} of parts.elements) {
    const {activity, server} = attributes
    if (isHidden) add('element-hidden', tag)
    if (isInLink) add('element-in-link', tag)
    if (server && URL.parse(server)?.href.replace(/\/$/, '') !== own.replace(/\/$/, ''))
      add('server-other', server)
    else if (ofActivity.test(tag) && !activity) add('activity-missing', tag)
    else if (ofActivity.test(tag) && activity && !known.isActivity(activity.replace(/\..*/, '')))
      add('activity-unknown', activity)
    if (activity) named.add(activity)
  }
  if (named.size > 0 && !named.has(known.activity)) add('activity-elsewhere')
}

function lookAtLinks(page: Page, parts: PageParts, known: KnownHere, add: Add): void {
  for (const {href = ''} of parts.links) if (!isOurs(href, page, parts, known)) add('link-elsewhere', href)
}

function lookAtFrames(page: Page, parts: PageParts, known: KnownHere, add: Add): void {
  const policies = readPolicies([...page.policies, ...parts.policies])
  const hasScript = parts.scripts.some(
    ({src}) => pathBelow(addressIn(src, page, parts), known.server) === '/frame.js',
  )
  if (!hasScript) add('frame-without-script', `${known.server}/frame.js`)
  for (const {src, sandbox} of parts.frames) {
    const address = addressIn(src, page, parts)
    const path = pathBelow(address, known.server)
    if (!address || !path) continue
    if (!letsIn(policies, 'frame', address, page.address)) add('frame-blocked', `frame-src ${address.origin}`)
    const [, activity] = /^\/embed\/([a-z0-9-]+\/[a-z0-9.-]+)\/frame$/.exec(path) ?? []
    if (!activity) add('frame-address', path)
    else if (!known.isActivity(activity.replace(/\..*/, ''))) add('activity-unknown', activity)
    if (sandbox !== undefined)
      for (const wanted of ['allow-scripts', 'allow-same-origin'])
        if (!sandbox.toLowerCase().split(/\s+/).includes(wanted)) add('frame-sandboxed', wanted)
  }
}

function isOurs(written: string | undefined, page: Page, parts: PageParts, {server}: KnownHere): boolean {
  return pathBelow(addressIn(written, page, parts), server) !== ''
}

/** What is behind the address of the server, from its slash on; empty for other addresses. */
function pathBelow(address: URL | undefined, server: string): string {
  const {origin, pathname} = new URL(server)
  const folder = pathname.replace(/\/$/, '')
  // A page with https that names the server without is found too: that is told by itself.
  const isHere = address && address.host === new URL(origin).host && address.pathname.startsWith(`${folder}/`)
  return isHere ? address.pathname.slice(folder.length) : ''
}

function addressIn(written: string | undefined, page: Page, {base}: PageParts): URL | undefined {
  if (!written) return undefined
  const from = (base && URL.parse(base, page.address)) || page.address
  return URL.parse(written, from) ?? undefined
}
