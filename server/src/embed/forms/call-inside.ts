/** What a form says goes the way of everything that citizens send: to the route of the contract, within this process. */
import type {Problem} from '@saha/contract'
import {ProblemShape} from '@saha/contract'
import {pathOf, routes, type RouteName, type RouteParams} from '@saha/contract/routes'
import type {Context, Hono} from 'hono'
import type {AnyRefusalCode} from '../../refusal.ts'
import type {Shape} from '../../http/accept.ts'
import {asPlainForm} from '../../http/plain-form.ts'

/** What a route of the contract is asked. */
export interface InsideRequest<T> {
  params?: RouteParams
  /** Of the reply. */
  shape: Shape<T>
  body?: object
  headers?: Readonly<Record<string, string>>
}

/** What the route said. */
export type InsideReply<T> = {is: 'done'; reply: T} | {is: 'refused'; problem: Problem<AnyRefusalCode>}

/** A request within this process, from the network that the form came from. */
export function fetchInside(
  app: Hono,
  c: Context,
  path: string,
  {headers, ...options}: RequestInit & {headers: Record<string, string>},
): Promise<Response> {
  const forwarded = c.req.header('x-forwarded-for')
  const request = new Request(`http://inside${path}`, {
    ...options,
    headers: {...(forwarded !== undefined && {'x-forwarded-for': forwarded}), ...headers},
  })
  return Promise.resolve(app.fetch(request, asPlainForm(c.env)))
}

/** Asks a route of the contract in the name of whoever sent a request. */
export type CallInside = <T>(
  c: Context,
  name: RouteName,
  request: InsideRequest<T>,
) => Promise<InsideReply<T>>

/**
 * Rules, refusals, moderation, receipts and the defence against spam exist once: in the routes. They see the network that
 * the form came from, so that its limits hold, and that no script can work for it.
 */
export function callInside(app: Hono): CallInside {
  return async (c, name, {params = {}, shape, body, headers}) => {
    const {method} = routes[name]
    const response = await fetchInside(app, c, pathOf(name, params), {
      method,
      headers: {...(body && {'content-type': 'application/json'}), ...headers},
      ...(body && {body: JSON.stringify(body)}),
    })
    const content: unknown = await response.json()
    if (response.ok) {
      const parsed = shape.safeParse(content)
      if (parsed.success) return {is: 'done', reply: parsed.data}
      throw new Error(`${name} replies with what its contract does not have.`)
    }
    // As the contract has it, but for names that only it knows.
    return {is: 'refused', problem: ProblemShape.parse(content) as Problem<AnyRefusalCode>}
  }
}
