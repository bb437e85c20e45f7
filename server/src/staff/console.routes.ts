import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import {answerAt, type Answering} from '../http/answer.ts'
import {replyPrepared} from '../http/prepared.ts'
import type {ConsoleFiles} from './console-files.ts'
import {returnPath} from './provider.ts'
import {forStaff} from './staff-headers.ts'

export interface ConsoleNeeds extends Answering {
  files: ConsoleFiles
}

/** Nothing from elsewhere, nothing inline, no frame around it, and no text that becomes markup. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  // Previews of drafts.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

/** The console's page and what it loads. Both are the same for everybody, signed in or not. */
export function consoleRoutes(needs: ConsoleNeeds): void {
  const {files} = needs

  // The page names its files relative to itself, so that it also works below a path of a proxy.
  answerAt(needs, 'GET', '/console', 'console', () =>
    forStaff(new Response(null, {status: 308, headers: {location: 'console/'}})),
  )

  const page = async (c: Context) => {
    const built = await files.page()
    if (!built) throw new Refusal('not-found')
    return forStaff(replyPrepared(built, c.req), {
      'content-security-policy': pagePolicy,
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), clipboard-write=(self)',
    })
  }
  answerAt(needs, 'GET', '/console/', 'console', page)
  // The same page: what the provider wrote behind the address is for its script alone.
  answerAt(needs, 'GET', returnPath, 'console', page)

  answerAt(needs, 'GET', '/console/assets/:file', 'console', async (c) => {
    const asset = await files.asset(c.req.param('file') ?? '')
    if (!asset) throw new Refusal('not-found')
    return forStaff(replyPrepared(asset, c.req), {'cache-control': 'public, max-age=31536000, immutable'})
  })
}
