/** What the site tells every browser, whatever the page. */

/**
 * The strictest policy under which the elements work: no inline style, no inline script, one other server.
 *
 * @param saha address of the Saha server.
 */
export function siteHeaders(saha: string): Record<string, string> {
  const {origin} = new URL(saha)
  const policy = [
    "default-src 'none'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    "style-src 'self'",
    `img-src ${origin} 'self'`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(self), microphone=()',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  }
}
