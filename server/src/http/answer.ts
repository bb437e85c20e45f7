import {routes, type RouteName} from '@saha/contract/routes'
import type {Context, Hono} from 'hono'
import type {Logger} from 'pino'
import type {LimitSender} from './limit-senders.ts'
import {noteFrame, type OriginOfFrame} from './frame-origin.ts'
import {wantsPass, type CheckPass} from './pass-token.ts'
import {Refusal} from '../refusal.ts'
import {refuse} from './refuse.ts'

/** Told of every reply: the route's name and the status. */
export type CountReply = (route: string, status: number) => void

/** Where the routes of a capability go. */
export interface Answering {
  app: Hono
  log: Logger
  count: CountReply
  limitSender: LimitSender
  checkPass: CheckPass
  /** Knows our own frames again. */
  originOfFrame?: OriginOfFrame
  /** Told of a page whose site may not send, when it has tried to. */
  noteForeignSite?: (c: Context) => void
}

type Handler = (c: Context) => Response | Promise<Response>

/**
 * Answers one public route of the contract. What is not read from prepared bytes is limited: nobody can forget to, and
 * no version or twin of a route goes without.
 */
export function answer(answering: Answering, name: RouteName, handler: Handler): void {
  const {method, path} = routes[name]
  const isPrepared = method === 'GET' && name !== 'readReceipt'
  const answerHere = isPrepared ? answerAt : answerLimited
  answerHere(answering, method, path, name, handler)
}

/**
 * Answers an address while the network that asks has not sent too much; one by which people take part, for those alone who
 * may. Nobody can forget to ask for a pass.
 */
export function answerLimited(
  answering: Answering,
  method: string,
  path: string,
  name: string,
  handler: Handler,
): void {
  const isForInvited = wantsPass(name, {method, path})
  answerAt(answering, method, path, name, async (c) => {
    await answering.limitSender(c)
    if (answering.originOfFrame) noteFrame(c, answering.originOfFrame)
    if (isForInvited) await answering.checkPass(c)
    return handler(c)
  })
}

/**
 * Answers an address. A reply that is ready at once is given at once: no middleware stands between, because each would
 * cost more than the reply itself.
 */
export function answerAt(
  {app, log, count, noteForeignSite}: Answering,
  method: string,
  path: string,
  name: string,
  handler: Handler,
): void {
  const counted = (reply: Response) => {
    count(name, reply.status)
    return reply
  }
  const refused = (error: unknown, c: Context) => {
    if (error instanceof Refusal && error.code === 'origin-not-allowed') noteForeignSite?.(c)
    return counted(refuse(error, log))
  }
  app.on(method, path, (c) => {
    try {
      const reply = handler(c)
      return reply instanceof Promise
        ? reply.then(counted, (error: unknown) => refused(error, c))
        : counted(reply)
    } catch (error) {
      return refused(error, c)
    }
  })
}
