/** What the site tells browsers. */
import {hostHeaders, type Headers} from './host-headers.ts'

/**
 * The strictest policy under which the elements work: no inline style, no inline script, one other server.
 *
 * @param saha address of the Saha server.
 */
function siteHeaders(saha: string): Headers {
  const {origin} = new URL(saha)
  const policy = [
    "default-src 'none'",
    `script-src ${origin}`,
    // The site itself for those who check its pages in a browser: they read its robots.txt.
    `connect-src ${origin} 'self'`,
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

/** What goes with the page at a path: what its host sends, or else what the site sends. */
export function headersAt(path: string, saha: string): Headers {
  const [, host] = /^\/hosts\/([^/]+)/.exec(path) ?? []
  return host ? hostHeaders(host, saha) : {...siteHeaders(saha), ...typefaceOf(path)}
}

/** Has the typeface of a page fetched beside the page: browsers leave it out where it comes late. Arabic pages hold figures, too. */
function typefaceOf(path: string): Headers {
  const [, language] = /^\/(ar|en)\/[^/]*$/.exec(path) ?? []
  if (!language) return {}
  const scripts = language === 'ar' ? ['arabic', 'latin'] : ['latin']
  const files = scripts.flatMap((script) =>
    [400, 700].map((weight) => `tajawal-${script}-${weight}-normal.woff2`),
  )
  return {Link: files.map((file) => `</fonts/${file}>; rel=preload; as=font; crossorigin`).join(', ')}
}
