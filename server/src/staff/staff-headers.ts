/**
 * On every reply to staff. Nothing is kept by the browser or anybody between, no page of ours or of others may frame
 * it, and no other site may read it.
 */
const staffHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/**
 * Turns a public reply into one for staff.
 *
 * @param others headers that differ from the usual ones.
 */
export function forStaff(reply: Response, others: Readonly<Record<string, string>> = {}): Response {
  reply.headers.delete('access-control-allow-origin')
  for (const [name, value] of Object.entries({...staffHeaders, ...others})) reply.headers.set(name, value)
  return reply
}
