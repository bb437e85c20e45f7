/** For tests: a server that answers as it is told, in place of the network. */
import type {StaffConsultations, StaffOverview, StaffRefusalCode} from '@saha/contract'
import {routes, staffRoutes, type RouteName, type StaffRouteName} from '@saha/contract/routes'

type Answer = Response | 'unreachable' | 'never'
/** Routes of the console, and those that everybody reads by. */
type Name = StaffRouteName | RouteName
type Answers = Partial<Record<Name, Answer | (() => Answer)>>

const all = {...routes, ...staffRoutes}

/** A request that arrived. */
export interface Arrived {
  name: Name
  body: unknown
  /** Without what stands behind `?`. */
  path: string
  query: Readonly<Record<string, string>>
}

const network = window.fetch

/** Answers every request of the console until `hangUp`. What is not told is unreachable. @returns what arrives. */
export function answer(answers: Answers): Arrived[] {
  const arrived: Arrived[] = []
  window.fetch = async (input, init) => {
    const path = String(input)
    if (!/^\/(?:console\/api|v1)\//.test(path)) return network(input, init)
    const [address = '', query = ''] = path.split('?', 2)
    const name = routeOf(init?.method ?? 'GET', address)
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
    arrived.push({name, body, path: address, query: Object.fromEntries(new URLSearchParams(query))})
    const told = answers[name] ?? 'unreachable'
    const reply = typeof told === 'function' ? told() : told
    if (reply === 'never') return new Promise(() => {})
    if (reply === 'unreachable') throw new TypeError('Failed to fetch')
    return reply.clone()
  }
  return arrived
}

export function hangUp(): void {
  window.fetch = network
}

function routeOf(method: string, path: string): Name {
  const names = Object.keys(all) as Name[]
  const found = names.find((name) => {
    const route = all[name]
    return method === route.method && new RegExp(`^${route.path.replace(/:[a-z]+/g, '[^/]+')}$`).test(path)
  })
  if (!found) throw new Error(`There is no route ${method} ${path}.`)
  return found
}

export const done = () => new Response(null, {status: 204})

export const shown = (body: object) =>
  new Response(JSON.stringify(body), {headers: {'Content-Type': 'application/json'}})

export const refused = (status: number, code: StaffRefusalCode, retryAfter?: number) =>
  new Response(JSON.stringify({type: `urn:saha:refusal:${code}`, status, code}), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(retryAfter === undefined ? {} : {'Retry-After': String(retryAfter)}),
    },
  })

/** A clerk of one municipality. */
export const overview: StaffOverview = {
  email: 'clerk@town.example',
  hasGivenPassword: false,
  server: 'https://saha.example',
  isAdministrator: false,
  municipalities: [
    {
      id: 'town',
      name: {ar: 'البلدة', en: 'Town'},
      languages: ['ar', 'en'],
      rights: ['read-responses', 'see-downloads'],
      wantsMore: false,
      isNew: false,
    },
  ],
}

/** One consultation of each state; the closed one is written in Arabic alone. */
export const consultations: StaffConsultations = {
  consultations: [
    {
      id: 'park',
      title: {ar: 'الحديقة', en: 'The park'},
      state: 'open',
      isChanged: false,
      opens: '2026-09-01T05:00:00Z',
      closes: '2031-08-31T21:00:00Z',
      activities: [
        {
          id: 'park-survey',
          kind: 'survey',
          title: {ar: 'استبيان الحديقة', en: 'Park survey'},
          level: 'open',
          snapshot: {people: 220, at: '2026-11-15T00:07:00Z'},
        },
      ],
    },
    {
      id: 'library',
      title: {ar: 'المكتبة', en: 'The library'},
      state: 'not-yet-open',
      isChanged: false,
      opens: '2031-03-01T05:00:00Z',
      closes: '2031-04-30T21:00:00Z',
      activities: [
        {
          id: 'hours',
          kind: 'survey',
          title: {ar: 'الدوام', en: 'Opening hours'},
          level: 'open',
          snapshot: null,
        },
      ],
    },
    {
      id: 'street',
      title: {ar: 'شارع المدرسة'},
      state: 'closed',
      isChanged: false,
      opens: '2026-03-01T05:00:00Z',
      closes: '2026-04-30T21:00:00Z',
      activities: [
        {
          id: 'street-survey',
          kind: 'survey',
          title: {ar: 'استبيان الشارع'},
          level: 'browser',
          snapshot: null,
        },
      ],
    },
  ],
}

/** What arrived, without the addresses: to which route, and with what. */
export function sentIn(arrived: readonly Arrived[]): Pick<Arrived, 'name' | 'body'>[] {
  return arrived.map(({name, body}) => ({name, body}))
}
