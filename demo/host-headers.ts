/** What the pages in `hosts/` tell browsers. */

/** What is added to a page's policy for Saha, as the console and the docs have it. */
function publishedLine(saha: string): string {
  const {origin} = new URL(saha)
  return `script-src ${origin}; connect-src ${origin}; img-src ${origin}`
}

export type Headers = Readonly<Record<string, string>>

/** Every feature that Chromium lets a page give away or refuse, refused to all, the page itself included. */
const everythingForbidden = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/** Hosts that send any, by their names. The others send none, as most websites do. */
const table: Readonly<Record<string, (saha: string) => Headers>> = {
  csp: (saha) => ({
    'Content-Security-Policy': [
      "default-src 'none'",
      publishedLine(saha),
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
    'Permissions-Policy': everythingForbidden,
    'Referrer-Policy': 'no-referrer',
  }),
}

/** @param host name of its folder. @param saha address of the Saha server. */
export function hostHeaders(host: string, saha: string): Headers {
  return table[host]?.(saha) ?? {}
}
