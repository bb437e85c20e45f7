/** What a webmaster pastes. */

/** @param server address of the server as browsers see it, without a slash at the end. */
function scriptLine(server: string): string {
  return `<script type="module" src="${server}/saha.js"></script>`
}

/**
 * An element with the script that it needs.
 *
 * @param activity as `municipality/activity`
 */
export function snippet(server: string, element: 'saha-survey' | 'saha-results', activity: string): string {
  return `${scriptLine(server)}\n<${element} activity="${activity}"></${element}>`
}

/** What a Content-Security-Policy has to allow, and nothing more. */
export function policyLine(server: string): string {
  const {origin} = new URL(server)
  return `script-src ${origin}; connect-src ${origin}; img-src ${origin}`
}
