/** Remembers, in a browser's own cookie, to which account it has signed in before. The server stores nothing of it. */
import {createHmac, randomBytes, timingSafeEqual} from 'node:crypto'

export interface KnownBrowsers {
  /** Value of a cookie for a browser that has just signed in to this account. */
  introduce: (account: string) => string
  /** A name for the browser that sent this value, if it was made here for this account. */
  recognise: (value: string | undefined, account: string) => string | undefined
}

/** @param secret signs the cookies: who has it could pass for a known browser, and would still need the password. */
export function knowBrowsers(secret: string): KnownBrowsers {
  const sign = (name: string, account: string) =>
    createHmac('sha256', secret).update(`known browser\n${name}\n${account}`).digest()
  return {
    introduce: (account) => {
      const name = randomBytes(16).toString('base64url')
      return `${name}.${sign(name, account).toString('base64url')}`
    },
    recognise: (value, account) => {
      const [name = '', signature = ''] = (value ?? '').split('.')
      const given = Buffer.from(signature, 'base64url')
      const wanted = sign(name, account)
      return given.length === wanted.length && timingSafeEqual(given, wanted) ? name : undefined
    },
  }
}
