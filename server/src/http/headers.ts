/**
 * On every reply. Nothing here is a page, nothing may be framed, and nothing is guessed from the bytes. Every site may
 * read: there are no cookies or accounts that a foreign page could abuse, and an element that is refused must be able
 * to tell why. Writing is another matter: see `checkOrigin`.
 */
export const commonHeaders = {
  'access-control-allow-origin': '*',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

export const json = 'application/json'
