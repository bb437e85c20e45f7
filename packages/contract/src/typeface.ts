/** The typeface of the server's own pages, for pages of others that want it. No run-time dependency: browsers import this. */

/** Names of it, as `--saha-font-family` takes them; what stands behind it covers languages that it does not. */
export const ownTypeface =
  "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Segoe UI', 'Geeza Pro', Tahoma, sans-serif"

/** Where its style sheet stands on the server. */
export const typefaceSheet = '/embed/typefaces.css'
