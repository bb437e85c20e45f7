/** Addresses that would lead out of a folder, or into another row, in every place of every route that takes a name. */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {openTownhall, type Desk, type Townhall} from '../moderation/moderation.test-kit.ts'
import {openSquare, site} from '../saha.test-kit.ts'
import {publicUrl, secret} from '../staff/staff.test-kit.ts'
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
function ask(
  method: string,
  path: string,
  isSignedIn: boolean,
  port = listening.port,
): Promise<{status: number; text: string}> {
  const cookie = [...owner.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const hasBody = method !== 'GET' && method !== 'OPTIONS'
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
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

describe('a way out of a folder', () => {
  const ways = [
    '..%2f',
    '..%2F',
    '%2e%2e%2f',
    '%2e%2e/',
    '.%2e/',
    '..%5c',
    '..\\',
    '%2e%2e%5c',
    '..%252f',
    '%252e%252e%252f',
    '..;/',
    '..%00/',
    '..%c0%af',
    '..%ef%bc%8f',
    '..%e2%88%95',
    '....//',
    './/../',
    '%2f',
  ]
  /** Beside what the server serves, in the project, and on the machine; with steps up to there. */
  const targets: [steps: number, name: string][] = [
    [1, 'private.js'],
    [2, 'package.json'],
    [9, 'etc/passwd'],
  ]
  const words = 'not for anybody'
  const hasLeaked = /root:x:|"workspaces"|"dependencies"|not for anybody|passwd|package\.json|private\.js/

  let folder: string
  let serving: Listening

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saha-folders-'))
    const files = {
      'private.js': words,
      'elements/saha.js': 'loader',
      'elements/private.js': words,
      'elements/v/1.0.0/saha.js': 'loader',
      'console/index.html': 'console',
      'console/private.js': words,
      'console/assets/main.js': 'script',
    }
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), {recursive: true})
      await writeFile(join(folder, name), content)
    }
    const {app} = await openSquare(opened().store, {
      elements: join(folder, 'elements'),
      releases: join(folder, 'releases'),
      staff: {secret, proxies: 1, console: join(folder, 'console')},
    })
    serving = await listen(app, 0)
  })

  afterAll(async () => {
    await serving.close()
    await rm(folder, {recursive: true})
  })

  /** Each address whole, and what stands in it before each name. */
  const bases = () => {
    const found = town.app.routes.flatMap(({path}) => [
      `${path}/`,
      ...[...path.matchAll(/:\w+|\*/g)].map(({index}) => path.slice(0, index)),
    ])
    const named = found.map((path) =>
      path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, (_, name: string) => usual[name] ?? 'x').replace('*', 'x'),
    )
    return [...new Set([...named, '/', '/docs/embedding/', '/v/1.0.0/'])]
  }

  test('does not exist, while what is meant to be read is', async () => {
    const meant = [
      '/saha.js',
      '/v/1.0.0/saha.js',
      '/console/',
      '/console/assets/main.js',
      '/docs/embedding/link',
    ]

    const replies = await Promise.all(meant.map((path) => ask('GET', path, false, serving.port)))

    expect(replies.map(({status}) => status)).toEqual(meant.map(() => 200))
    expect(bases()).toEqual(
      expect.arrayContaining([
        '/v/',
        '/docs/',
        '/console/assets/',
        '/v1/photos/',
        '/v1/surveys/irbid/park-talk/photos/',
      ]),
    )
  })

  test.each(ways)(
    'is not found by %s from any address',
    async (way) => {
      const wrong: unknown[] = []

      for (const base of bases())
        for (const [steps, name] of targets) {
          const path = base + way.repeat(steps) + name
          const {status, text} = await ask('GET', path, false, serving.port)
          if (status < 400 || status >= 500 || hasLeaked.test(text)) wrong.push([path, status])
        }

      expect(wrong).toEqual([])
    },
    60_000,
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
