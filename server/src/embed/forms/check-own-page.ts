import type {Context} from 'hono'
import {Refusal} from '../../refusal.ts'

/**
 * Lets in forms that one of our own pages has sent.
 *
 * Browsers since 2020 say where a request comes from (`Sec-Fetch-Site`), those since 2011 or, of Firefox, 2019 name the
 * page's origin. A browser older than that says neither, like a program. It is let in: there are no cookies or accounts
 * that somebody else's page could use in its name, so a forged form can do no more than its author's own program.
 *
 * @param own origins of the server's own pages.
 * @throws Refusal `origin-not-allowed`.
 */
export function checkOwnPage(c: Context, own: ReadonlySet<string>): void {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  // `none`: somebody has sent the same form again by loading its reply anew.
  const isOwn =
    site === undefined
      ? origin === undefined || own.has(origin) || hostOf(origin) === c.req.header('host')
      : site === 'same-origin' || site === 'none'
  if (!isOwn) throw new Refusal('origin-not-allowed')
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : ''
}
