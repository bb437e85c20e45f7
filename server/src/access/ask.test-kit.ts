/** For tests: one request of the table. */
import {staffRoutes, type StaffRouteName} from '@saha/contract'
import {staffPictureRoutes} from '@saha/contract/picture-routes'
import {publicUrl} from '../staff/staff.test-kit.ts'
import type {OpenStore} from '../storage/open.ts'
import {publicRows} from './public-rows.test-kit.ts'
import {askers, states, towns, type At, type Row} from './row.test-kit.ts'
import {staffPictureRows, staffRows} from './staff-rows.test-kit.ts'
import {startServer, type Towns} from './towns.test-kit.ts'

/** A row with its address. */
export interface Entry {
  name: string
  method: string
  /** With its parameters as `:name`. */
  path: string
  row: Row
  isStaff: boolean
}

/** The whole table. */
export const entries: readonly Entry[] = [
  ...Object.entries(publicRows).map(([name, row]) => {
    const [method = '', path = ''] = name.split(' ')
    return {name, method, path, row, isStaff: false}
  }),
  ...Object.entries(staffRows).map(([name, row]) => ({
    name,
    ...staffRoutes[name as StaffRouteName],
    row: row as Row,
    isStaff: true,
  })),
  ...Object.entries(staffPictureRows).flatMap(([name, rows]) =>
    rows.map((row) => ({
      name,
      ...staffPictureRoutes[name as keyof typeof staffPictureRoutes],
      row,
      isStaff: true,
    })),
  ),
]

/** Everybody who can ask, everywhere, in every state. Where the path names neither town nor anything in it, once. */
export function* placesOf({path}: Entry, {ids}: Towns, key: At['key']): Generator<At> {
  for (const asker of askers)
    for (const town of path.includes(':municipality') ? towns : towns.slice(0, 1))
      for (const state of path.includes(':municipality') ? states : (['open'] as const))
        yield {asker, town, state, ids: ids[town][state], key}
}

/** How a request may differ from what its row says. */
export interface Difference {
  params?: Record<string, string>
  body?: unknown
  /** Sent in the place of the body, as it stands here. */
  text?: string
  /** Stands behind the path, after what the row has there. */
  query?: string
  headers?: Record<string, string>
  /** The server as the request names it. Default: as tests do. */
  origin?: string
  /** `false`: nothing is made that the request takes away. */
  prepare?: boolean
  /** It is refused before anybody counts how often it was asked. */
  isUncounted?: true
}

export type Ask = (entry: Entry, at: At, difference?: Difference) => Promise<Response>

/** @returns a way to ask. */
export function asking(store: OpenStore, {server, cookies}: Towns): Ask {
  return async (
    {method, path, row, isStaff},
    at,
    {params, body: other, text, query, headers: further, origin = '', prepare = true, isUncounted} = {},
  ) => {
    if (prepare) await row.before?.(at, store.db)
    const names: Record<string, string> = {
      ...at.ids,
      municipality: at.town,
      activity: at.ids[row.of ?? 'survey'],
      ...row.params?.(at),
      ...params,
    }
    const address = path.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(names[name] ?? 'a'))
    const body = other ?? row.body?.(at)
    const to = row.isGuarded && !isUncounted ? await startServer(store) : server
    const {headers, ...sent} = row.send?.(at) ?? {
      headers: body === undefined ? {} : {'content-type': 'application/json'},
      ...(body !== undefined && {body: text ?? JSON.stringify(body)}),
    }
    const cookie = cookies[at.asker]
    const asked = [row.query?.(at).slice(1), query].filter((part) => part).join('&')
    return to.request(`${origin}${address}${asked && '?'}${asked}`, {
      method: method === 'ALL' ? 'GET' : method,
      ...sent,
      ...(row.send && text !== undefined && {body: text}),
      headers: {
        ...(headers as Record<string, string>),
        origin: isStaff ? publicUrl : `https://www.${at.town}.example`,
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': '192.0.2.7',
        ...(cookie && {cookie}),
        ...further,
      },
    })
  }
}
