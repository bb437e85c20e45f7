import {pictureRoutes} from '@saha/contract/picture-routes'
import {routes} from '@saha/contract/routes'
import type {Hono} from 'hono'
import type {Logger} from 'pino'
import type {Metrics} from '../metrics.ts'
import {Refusal} from '../refusal.ts'
import {commonHeaders} from './headers.ts'
import {refuse} from './refuse.ts'

/** Answers whatever no route does: questions of browsers before they send, paths that lead nowhere, and mistakes. */
export function answerOthers(app: Hono, {log, metrics}: {log: Logger; metrics: Metrics}): void {
  answerPreflights(app)
  app.notFound((c) => {
    const allowed = methodsAt(app, c.req.path)
    const reply = refuse(new Refusal(allowed.length > 0 ? 'method-not-allowed' : 'not-found'), log)
    if (allowed.length > 0) reply.headers.set('allow', allowed.join(', '))
    metrics.count('none', reply.status)
    return reply
  })
  app.onError((error) => refuse(error, log))
}

/** Browsers ask before they send JSON or a receipt to another site. Whether a site may send is said when it does. */
function answerPreflights(app: Hono): void {
  const headers = {
    ...commonHeaders,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
    'access-control-allow-headers': 'content-type, saha-browser, saha-frame, saha-pass, saha-receipt',
    'access-control-max-age': '7200',
  }
  for (const {path} of Object.values({...routes, ...pictureRoutes}))
    app.options(path, () => new Response(null, {status: 204, headers}))
}

/** Methods that are answered at a path; none when the path leads nowhere. */
function methodsAt(app: Hono, path: string): string[] {
  const methods = ['GET', 'POST', 'PUT', 'DELETE'].filter(
    (method) => app.router.match(method, path)[0].length > 0,
  )
  return methods.includes('GET') ? ['HEAD', ...methods] : methods
}
