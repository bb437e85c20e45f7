import type {RouteParams} from '@saha/contract/routes'
import {call, RefusedError, type CallOptions, type Exchanges, type Route} from './call.ts'
import {forgetPass, passFor} from './pass.ts'

/**
 * Sends something to an activity, with the pass for it where this browser has one. What the server does not take opens
 * nothing, and is forgotten: a code is asked for again.
 *
 * @param params of the activity, and of what else the route names.
 * @throws RefusedError and UnreachableError as `call` does.
 */
export async function callWithPass<Sign extends keyof Exchanges>(
  server: string,
  route: Route<Sign>,
  params: RouteParams,
  body: Exchanges[Sign]['body'],
  options?: CallOptions,
): Promise<Exchanges[Sign]['reply']> {
  const pass = passFor(params)
  try {
    return await call(server, route, params, body, {...options, pass})
  } catch (error) {
    if (error instanceof RefusedError && error.code === 'pass-missing') forgetPass(params)
    throw error
  }
}
