/**
 * Somebody wishes readers to be led to another site, in every way in which servers have been talked into that: no address
 * leads there, and none of the pages has a link, a form or a picture of that site.
 */
import {beforeAll, describe, expect, test} from 'vitest'
import {elementsIn} from '../embed/test-kit.ts'
import {publicUrl} from '../staff/staff.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {asking, entries, type Ask, type Difference, type Entry} from './ask.test-kit.ts'
import type {At} from './row.test-kit.ts'
import {keys, makeTowns, type Towns} from './towns.test-kit.ts'

const site = 'elsewhere.example'
const destinations = [
  `https://${site}/`,
  `//${site}/`,
  `/\\${site}/`,
  `\\\\${site}/`,
  `https:${site}/`,
  `\t//${site}/`,
  `${publicUrl}@${site}/`,
  `javascript:location='https://${site}/'`,
  `data:text/html,<script>location='https://${site}/'</script>`,
  `docs/\r\nLocation: https://${site}/`,
]

/** Names under which servers have taken such a wish. */
const wishes = (
  'next url uri to go goto link out r u return returnTo return_to returnUrl redirect redirectTo redirect_to redirect_uri ' +
  'callback callbackURL continue dest destination target back forward ref referrer origin host server base location ' +
  'leave-to leaveTo'
).split(' ')

/** Names that our own pages read out of an address. */
const ownNames = (
  'lang theme numerals accent url format q from until subject place page cursor comment idea number id sort side status ' +
  'category group saha-consultations saha-ideas saha-comments'
).split(' ')

/** Ways to say that the server is another one. */
const claims = {
  host: site,
  forwarded: `host=${site};proto=https`,
  'x-forwarded-host': site,
  'x-forwarded-server': site,
  'x-forwarded-prefix': `//${site}`,
  'x-original-url': `https://${site}/`,
  'x-rewrite-url': `//${site}/`,
  referer: `https://${site}/`,
}

const opened = useFile()
const key = keys()
let towns: Towns
let ask: Ask

beforeAll(async () => {
  towns = await makeTowns(opened().store)
  ask = asking(opened().store, towns)
}, 60_000)

const kinds = ['survey', 'talk', 'ideas', 'event'] as const

/** Every address; hosted pages with each kind of activity. Ending one's session would end it for what comes after. */
const asked: readonly Entry[] = entries
  .filter(({name}) => name !== 'signOut')
  .flatMap((entry) =>
    entry.path.startsWith('/embed/') ? kinds.map((of) => ({...entry, row: {...entry.row, of}})) : [entry],
  )
const pages = asked.filter(({method, isStaff}) => method === 'GET' && !isStaff)

const at = ({row}: Entry): At => {
  const asker = row.who === 'anybody' ? 'nobody' : row.who === 'server' ? 'server administrator' : 'owner'
  return {asker, town: 'town', state: 'open', ids: towns.ids.town.open, key}
}

const leading = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'srcset'])

/** Whether an address, as it stands in a reply, leads to the other site or runs as a script. */
function leadsAway(address: string): boolean {
  const resolved = URL.parse(address.trim(), `${publicUrl}/a/b`)
  if (!resolved) return address.includes(site)
  return resolved.hostname === site || (!/^https?:$/.test(resolved.protocol) && resolved.href.includes(site))
}

/** What in a reply leads away, in words. */
async function findWays(reply: Response): Promise<string[]> {
  const goal = reply.headers.get('location')
  const heads = [...reply.headers]
    .filter(([name, value]) => (name === 'location' ? leadsAway(value) : value.includes(site)))
    .map(([name, value]) => `${name}: ${value}`)
  const text = await reply.text()
  if (goal !== null || !/html|xml/.test(reply.headers.get('content-type') ?? ''))
    return [...heads, ...(text.includes(site) ? ['in what is replied'] : [])]
  const inside = elementsIn(text).flatMap(({name, attributes}) =>
    Object.entries(attributes)
      .filter(([attribute, value]) => leading.has(attribute) && leadsAway(value))
      .map(([attribute]) => `${name} ${attribute}`),
  )
  return [...heads, ...inside, ...(/http-equiv="?refresh/i.test(text) ? ['a refresh'] : [])]
}

/** What leads away of what is replied to these; and which of them lead on at all. */
async function scan(some: readonly Entry[], difference: Difference) {
  const found: string[] = []
  const onward: string[] = []
  for (const entry of some) {
    const {text, ...others} = difference
    const isForm = entry.row.send && text !== undefined
    const reply = await ask(entry, at(entry), {...others, ...(isForm && {text}), isUncounted: true})
    if (reply.headers.has('location')) onward.push(`${entry.method} ${entry.path}`)
    for (const way of await findWays(reply)) found.push(`${entry.method} ${entry.path}: ${way}`)
  }
  return {found, onward: [...new Set(onward)].toSorted()}
}

const queryOf = (names: readonly string[], destination: string) =>
  new URLSearchParams(names.map((name) => [name, destination])).toString()

describe('a wish to be led elsewhere', () => {
  test.each(destinations)(
    'is followed by no address, under whatever name: %j',
    async (destination) => {
      const query = queryOf(wishes, destination)

      const {found, onward} = await scan(asked, {query, text: `_go=&${query}`})

      expect(found).toEqual([])
      // Whoever leads on from another address adds it here.
      expect(onward).toEqual(['GET /c', 'GET /docs'])
    },
    60_000,
  )

  test.each(ownNames)(
    'is followed by no page where it has %s in its address',
    async (name) => {
      for (const destination of destinations.slice(0, 3)) {
        const {found} = await scan(pages, {query: queryOf([name], destination)})

        expect(found).toEqual([])
      }
    },
    60_000,
  )

  test('is followed by no address that is told of another server', async () => {
    const {found} = await scan(asked, {headers: claims, origin: `https://${site}`})

    expect(found).toEqual([])
  }, 60_000)

  test('is followed by no address that is written so that half of it looks like another site', async () => {
    const written = towns.server.routes
      .filter(({method, path}) => method !== 'OPTIONS' && !path.includes('*'))
      .map(({path}) => path.replaceAll(/:\w+(?:\{[^}]*\})?/g, 'town'))
    const mangled = [...new Set(written)].flatMap((path) => [
      `//${site}${path}`,
      `/%2f%2f${site}${path}`,
      `/\\${site}${path}`,
      `/%5c${site}${path}`,
      `/${site}/..${path}`,
      `//${site}/..${path}`,
      `//${site}/%2e%2e${path}`,
      `${path}//${site}`,
      `${path}/%2f%2f${site}`,
      `${path}%2f..%2f..%2f%2f${site}`,
      `${path}?//${site}`,
      `${path};//${site}`,
    ])
    const wrong: string[] = []

    for (const path of mangled) {
      const location = (await towns.server.request(publicUrl + path)).headers.get('location')
      if (location !== null && new URL(location, publicUrl + path).origin !== publicUrl)
        wrong.push(`${path}: ${location}`)
    }

    expect(wrong).toEqual([])
    expect(mangled.length).toBeGreaterThan(1_000)
  }, 60_000)
})
