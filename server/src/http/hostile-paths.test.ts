/** Addresses that would lead out of a folder, or into another row, in every place of every route that takes a name. */
import {request} from 'node:http'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {openTownhall, type Desk, type Townhall} from '../moderation/moderation.test-kit.ts'
import {site} from '../saha.test-kit.ts'
import {publicUrl} from '../staff/staff.test-kit.ts'
import {useFile} from '../storage/each-store.ts'
import {listen, type Listening} from './listen.ts'

const hostile = [
  '..',
  '%2e%2e',
  '..%2f..%2f..%2fetc%2fpasswd',
  '..%5c..%5cwindows%5cwin.ini',
  '%2e%2e%2fsaha.db',
  '..%252fsaha.db',
  '%c0%ae%c0%ae%c0%afsaha.db',
  '....%2f%2fsaha.db',
  'saha.db%00.html',
  '%00',
  '%0d%0aset-cookie:a=b',
  '%E0%A4%A',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  "'%20or%201=1--",
  '__proto__',
  'a'.repeat(3_000),
  '%F0%9F%8F%9B',
]

/** Nothing of which may stand in a reply: of the machine, of the store, or of what was asked. */
const secrets =
  /root:x:|\/server\/src|node_modules|sqlite|select |ENOENT|\bat \S+\.ts|<script>alert|set-cookie|win\.ini/i

const opened = useFile()
let town: Townhall
let owner: Desk
let listening: Listening
let places: {method: string; path: string}[]

beforeAll(async () => {
  town = await openTownhall(opened().store, threadDefinition())
  owner = await town.hire('owner@irbid.example', 'owner')
  listening = await listen(town.app, 0)
  const known = new Map(
    town.app.routes
      .filter(({path}) => /[:*]/.test(path))
      .map(({method, path}) => [`${method} ${path}`, {method: method === 'ALL' ? 'GET' : method, path}]),
  )
  places = [...known.values()].filter(({path}) => path !== '/*')
})

afterAll(() => listening.close())

/** What stands in the place of a name when another one is tried. */
const usual: Readonly<Record<string, string>> = {municipality: 'irbid', activity: 'park-talk'}

/** The path with one of its names replaced, each in turn. */
function attempts(path: string): string[] {
  const names = [...path.matchAll(/:(\w+)(?:\{[^}]*\})?|\*/g)]
  return names.flatMap((_, tried) =>
    hostile.map((words) => {
      let at = 0
      return path.replaceAll(/:(\w+)(?:\{[^}]*\})?|\*/g, (_whole, name: string | undefined) =>
        at++ === tried ? words : (usual[name ?? ''] ?? 'x'),
      )
    }),
  )
}

/** Asks for a path as it stands: browsers and `fetch` would tidy it first. */
function ask(method: string, path: string, isSignedIn: boolean): Promise<{status: number; text: string}> {
  const cookie = [...owner.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const hasBody = method !== 'GET' && method !== 'OPTIONS'
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port: listening.port,
        method,
        path,
        headers: {
          origin: path.startsWith('/console') ? publicUrl : site,
          'sec-fetch-site': 'same-origin',
          ...(isSignedIn && {cookie}),
          ...(hasBody && {'content-type': 'application/json', 'content-length': 2}),
        },
      },
      (reply) => {
        let text = JSON.stringify(reply.headers)
        reply.setEncoding('utf8')
        reply.on('data', (part: string) => (text += part))
        reply.on('end', () => resolve({status: reply.statusCode ?? 0, text}))
      },
    )
    asked.on('error', reject)
    asked.end(hasBody ? '{}' : undefined)
  })
}

describe('a name that is none, in any address', () => {
  test('is tried in every route that takes one', () => {
    const paths = places.map(({path}) => path)

    expect(paths).toContain('/v1/comments/:municipality/:activity/:comment/votes')
    expect(paths).toContain('/console/api/municipalities/:municipality/moderation/:item')
    expect(paths).toContain('/v1/feeds/:municipality/:activity')
    expect(paths.length).toBeGreaterThan(20)
  })

  test.each([
    ['from outside', false],
    ['by somebody who is signed in', true],
  ])(
    'leads nowhere %s, and the reply gives nothing away',
    async (_, isSignedIn) => {
      const wrong: unknown[] = []

      for (const {method, path} of places)
        for (const address of attempts(path)) {
          const {status, text} = await ask(method, address, isSignedIn)
          const isRefused = status >= 400 && status < 500
          const isPreflight = method === 'OPTIONS' && status === 204
          // Two dots lead one step up: from a municipality's list to that of all, which is there for everybody.
          const isListOfAll = new URL(address, site).pathname === '/c/'
          const [leak] = secrets.exec(text) ?? []
          if ((!isRefused && !isPreflight && !isListOfAll) || leak)
            wrong.push([method, address.slice(0, 120), status, leak])
        }

      expect(wrong).toEqual([])
    },
    120_000,
  )
})

describe('what is asked behind an address', () => {
  const names = ['cursor', 'under', 'sort', 'side', 'q', 'activity', 'threads', 'lang', 'comment', 'page']

  test.each([
    '/v1/comments/irbid/park-talk',
    '/v1/comments',
    '/v1/feeds/irbid/park-talk',
    '/embed/irbid/park-talk',
    '/console/api/municipalities/irbid/moderation',
  ])('is understood or refused at %s, and never repeated in a reply', async (path) => {
    const wrong: unknown[] = []

    for (const name of names)
      for (const words of hostile) {
        const {status, text} = await ask('GET', `${path}?${name}=${words}`, true)
        const [leak] = secrets.exec(text) ?? []
        if (status >= 500 || leak) wrong.push([name, words.slice(0, 99), status, leak])
      }

    expect(wrong).toEqual([])
  })
})
