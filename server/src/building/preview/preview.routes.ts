import {ElementLook, Id, Language} from '@saha/contract'
import type {Context, Hono} from 'hono'
import type {Logger} from 'pino'
import {commonHeaders} from '../../http/headers.ts'
import {refuse} from '../../http/refuse.ts'
import {Refusal} from '../../refusal.ts'
import type {Preview, Previews} from './previews.ts'
import {showPage} from './show-page.ts'

export interface PreviewRoutesNeeds {
  app: Hono
  log: Logger
  previews: Pick<Previews, 'find'>
}

/** What can be asked for below a preview: its elements, what they ask for, typefaces. No console, and no page but its own. */
const served = /^\/(?:saha\.js|v\/.+|v1\/.+|embed\/[a-z0-9-]+\.(?:css|woff2))$/

/** Bytes of one body. Browsers make photos smaller than this before they send them. */
const mostBytes = 2 * 1024 * 1024

/** On every reply: nobody finds it, and nobody learns its address from where its reader goes. */
const discreet = {'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer'} as const

/** Everything below `/preview/<token>/`. Without the token there is nothing; nothing of it is counted or logged. */
export function previewRoutes({app, log, previews}: PreviewRoutesNeeds): void {
  app.all('/preview/:token/*', async (c) => {
    try {
      return quiet(await answer(c))
    } catch (error) {
      return quiet(refuse(error, log))
    }
  })

  async function answer(c: Context): Promise<Response> {
    const token = c.req.param('token') ?? ''
    const preview = previews.find(token)
    if (!preview) throw new Refusal('not-found')
    const url = new URL(c.req.url)
    const path = url.pathname.slice(`/preview/${token}`.length)
    if (c.req.method === 'GET' && path.startsWith('/show/'))
      return show(c, preview, url, path.slice('/show/'.length))
    if (!served.test(path)) throw new Refusal('not-found')
    checkBody(c)
    url.pathname = path
    const reply = await preview.sandbox.answer(new Request(url, c.req.raw))
    return new Response(reply.body, reply)
  }
}

function show(c: Context, {definition}: Preview, url: URL, name: string): Response {
  const activity = definition.consultations
    .flatMap(({activities}) => activities)
    .find(({id}) => id === Id.safeParse(name).data)
  if (!activity) throw new Refusal('not-found')
  const language =
    Language.safeParse(c.req.query('lang')).data ?? definition.municipality.languages[0] ?? 'en'
  const {body, policy} = showPage(
    definition.municipality,
    activity,
    {language, look: ElementLook.parse(c.req.query())},
    url,
  )
  return new Response(body, {
    headers: {
      ...commonHeaders,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    },
  })
}

/** A body without a length could be of any. @throws Refusal `too-large`. */
function checkBody(c: Context): void {
  if (['GET', 'HEAD', 'OPTIONS', 'DELETE'].includes(c.req.method)) return
  const length = c.req.header('content-length')
  if (length === undefined || !(Number(length) <= mostBytes)) throw new Refusal('too-large')
}

function quiet(reply: Response): Response {
  for (const [name, value] of Object.entries(discreet)) reply.headers.set(name, value)
  return reply
}
