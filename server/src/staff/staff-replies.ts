import {json} from '../http/headers.ts'
import type {NewCookies} from './with-cookie.ts'

/** There is nothing to say but cookies. */
export function done(cookies: readonly string[] = []): Response {
  return new Response(null, {status: 204, headers: asHeaders(cookies)})
}

/** @param body as the contract has it. */
export function shown<T extends object>(body: T, status = 200, cookies: NewCookies = []): Response {
  const headers: [string, string][] = [['content-type', json], ...asHeaders(cookies)]
  return new Response(JSON.stringify(body), {status, headers})
}

function asHeaders(cookies: readonly string[]): [string, string][] {
  return cookies.map((cookie) => ['set-cookie', cookie])
}
