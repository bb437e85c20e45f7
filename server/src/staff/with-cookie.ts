/** What a browser sent as `cookie`, if anything. Sessions learn nothing else of a request. */
export type Cookie = string | undefined

/** Values of `set-cookie`. */
export type NewCookies = string[]

/** What better-auth learns of a request. */
export function withCookie(cookie: Cookie): Headers {
  return new Headers(cookie === undefined ? {} : {cookie})
}
