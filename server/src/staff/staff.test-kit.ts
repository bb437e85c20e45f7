/** For tests: a server with two municipalities, and somebody in front of its console. */
import {
  staffPathOf,
  staffRoutes,
  type Definition,
  type RouteParams,
  type StaffRouteName,
} from '@saha/contract'
import {importDefinition} from '../activities/import-definition.ts'
import {june, parkDefinition} from '../saha.test-kit.ts'
import {createLog, createSaha} from '../saha.ts'
import type {StaffSetup} from './staff-setup.ts'
import type {Store, OpenStore} from '../storage/open.ts'

export const secret = 'a secret for tests, and for tests alone'
export const publicUrl = 'https://saha.example'

/** The example, of another municipality and for no site. */
export function definitionOf(municipality: string): Definition {
  const {municipality: known, ...rest} = parkDefinition()
  const name = {en: municipality, ar: `${municipality} (ar)`}
  return {...rest, municipality: {...known, id: municipality, name, origins: []}}
}

/** Makes the municipalities `town` and `village`, each with one survey. */
export async function makeMunicipalities(db: Store): Promise<void> {
  await importDefinition(db, definitionOf('town'))
  await importDefinition(db, definitionOf('village'))
}

export type Server = Awaited<ReturnType<typeof createServer>>

/** A server on this store, at an hour of one's choice. */
export async function createServer(
  store: OpenStore,
  clock: {now: number} = {now: june},
  proxies = 1,
  more: Partial<StaffSetup> = {},
) {
  const {app} = await createSaha({
    store,
    publicUrl,
    log: createLog('silent'),
    now: () => clock.now,
    elements: '/nowhere',
    staff: {secret, proxies, console: '/nowhere', ...more},
  })
  return app
}

/** A browser on the console's page: it keeps cookies and says where it is. */
export class Browser {
  readonly cookies = new Map<string, string>()
  private readonly server: Server
  private readonly headers: Record<string, string>

  /** @param headers that differ from those of a page of ours. */
  constructor(server: Server, headers: Record<string, string | undefined> = {}) {
    this.server = server
    const usual = {
      origin: publicUrl,
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': '192.0.2.7',
      ...headers,
    }
    this.headers = Object.fromEntries(
      Object.entries(usual).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    )
  }

  /** @param query what stands behind the path. */
  async ask(
    name: StaffRouteName,
    params: RouteParams = {},
    body?: unknown,
    query: Record<string, string> = {},
  ): Promise<Response> {
    const search = new URLSearchParams(query).toString()
    const reply = await this.server.request(`${staffPathOf(name, params)}${search && `?${search}`}`, {
      method: staffRoutes[name].method,
      headers: {
        ...this.headers,
        cookie: [...this.cookies].map(([cookie, value]) => `${cookie}=${value}`).join('; '),
        ...(body === undefined ? {} : {'content-type': 'application/json'}),
      },
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    })
    for (const line of reply.headers.getSetCookie()) this.keep(line)
    return reply
  }

  /** @returns the status. */
  async signIn(email: string, password: string): Promise<number> {
    return (await this.ask('signIn', {}, {email, password})).status
  }

  private keep(line: string) {
    const [pair = '', ...attributes] = line.split('; ')
    const name = pair.slice(0, pair.indexOf('='))
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(name.length + 1))
  }
}

/** The stable code of a refusal. */
export async function codeOf(reply: Response): Promise<string> {
  const {code} = (await reply.json()) as {code: string}
  return code
}
