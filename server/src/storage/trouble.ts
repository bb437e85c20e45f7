/** Which errors are the store's, rather than one contribution's. */

/**
 * Full or failing disks, lost connections, locks held by others: nothing was stored, and the same contribution may
 * well be accepted a little later.
 */
export function isStoreTrouble(error: unknown): boolean {
  const code = codeOf(error)
  return (
    sqliteTrouble.test(code) || postgresTrouble.test(code) || networkTrouble.test(code) || isCutOff(error)
  )
}

/**
 * Whether trying once more is likely to help: two processes waited for each other and the store chose this one to
 * begin again, or a connection was cut, and the next one may be whole.
 */
export function isPassing(error: unknown): boolean {
  return /^(40001|40P01|57P01|08|ECONNRESET|EPIPE)/.test(codeOf(error)) || isCutOff(error)
}

const sqliteTrouble = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM|PROTOCOL)/
// Connection, resources, operator, system; lock not available; a transaction that waited too long.
const postgresTrouble = /^(08|53|57|58|55P03|25P03|40001|40P01|25006)/
const networkTrouble = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_)/

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

// pg gives these no code.
function isCutOff(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      error.message,
    )
  )
}
