import {routes, type RouteName} from '@saha/contract/routes'
import type {Context, Hono} from 'hono'
import type {Logger} from 'pino'
import {refuse} from './refuse.ts'

/** Told of every reply: the route's name and the status. */
export type CountReply = (route: string, status: number) => void

/** Where the routes of a capability go. */
export interface Answering {
  app: Hono
  log: Logger
  count: CountReply
}

type Handler = (c: Context) => Response | Promise<Response>

/** Answers one public route of the contract. */
export function answer(answering: Answering, name: RouteName, handler: Handler): void {
  const {method, path} = routes[name]
  answerAt(answering, method, path, name, handler)
}

/**
 * Answers an address. A reply that is ready at once is given at once: no middleware stands between, because each would
 * cost more than the reply itself.
 */
export function answerAt(
  {app, log, count}: Answering,
  method: string,
  path: string,
  name: string,
  handler: Handler,
): void {
  const counted = (reply: Response) => {
    count(name, reply.status)
    return reply
  }
  const refused = (error: unknown) => counted(refuse(error, log))
  app.on(method, path, (c) => {
    try {
      const reply = handler(c)
      return reply instanceof Promise ? reply.then(counted, refused) : counted(reply)
    } catch (error) {
      return refused(error)
    }
  })
}
