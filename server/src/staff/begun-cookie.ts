/** What a browser has begun and may end within some minutes, in a cookie of its own: strangers fill no table. */
import {createHmac, timingSafeEqual} from 'node:crypto'

export interface BegunCookies {
  /** The value of `set-cookie` that keeps what was begun. */
  keep: (begun: Begun) => string
  /** What was begun, from the value of the cookie; `undefined` when it was not made here, or its time is over. */
  read: (value: string | undefined) => Begun | undefined
  /** The value of `set-cookie` that ends it. */
  drop: string
  /** Name of the cookie. */
  name: string
}

/** Texts by name, such as a challenge. */
export interface Begun {
  [name: string]: string
}

const minutes = 10

/**
 * @param what is begun, as part of the cookie's name: what one purpose signs is worth nothing for another.
 * @param now milliseconds since 1970.
 */
export function begunCookies(what: string, secret: string, now: () => number): BegunCookies {
  const name = `__Host-saha.${what}`
  const sign = (text: string) => createHmac('sha256', secret).update(`begun\n${what}\n${text}`).digest()
  const attributes = 'Path=/; HttpOnly; Secure; SameSite=Strict'
  return {
    name,
    keep: (begun) => {
      const content = JSON.stringify({begun, until: now() + minutes * 60_000})
      const text = Buffer.from(content).toString('base64url')
      return `${name}=${text}.${sign(text).toString('base64url')}; Max-Age=${minutes * 60}; ${attributes}`
    },
    read: (value) => {
      const [text = '', signature = ''] = (value ?? '').split('.')
      const [given, wanted] = [Buffer.from(signature, 'base64url'), sign(text)]
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined
      const {begun, until} = JSON.parse(Buffer.from(text, 'base64url').toString())
      return until > now() ? begun : undefined
    },
    drop: `${name}=; Max-Age=0; ${attributes}`,
  }
}
