import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'

/**
 * Lets only the console's own pages change something. Browsers say where a request comes from, and no page can lie
 * about it; what says nothing is no browser of ours.
 *
 * @param publicUrl address of the server as browsers see it.
 * @throws Refusal `origin-not-allowed`.
 */
export function checkOwnPage(c: Context, publicUrl: string): void {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site') ?? 'same-origin'
  if (origin === undefined || site !== 'same-origin' || !isOwnOrigin(origin, publicUrl))
    throw new Refusal('origin-not-allowed')
}

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** On the machine itself, its names are one: `localhost` and `127.0.0.1` with the same port. */
function isOwnOrigin(origin: string, publicUrl: string): boolean {
  const own = new URL(publicUrl)
  if (origin === own.origin) return true
  if (!loopback.test(own.hostname) || !URL.canParse(origin)) return false
  const {protocol, hostname, port} = new URL(origin)
  return protocol === own.protocol && port === own.port && loopback.test(hostname)
}
