let code = ''

/**
 * The digits of the code with which a link has opened this page, for all elements on it; empty where none did. It goes out
 * of the address at once: addresses are copied, remembered and read by others. A fragment never reaches a server.
 */
export function codeInAddress(): string {
  const [, digits] = /^#saha-code=([\d -]*)/.exec(location.hash) ?? []
  if (digits === undefined) return code
  history.replaceState(history.state, '', location.pathname + location.search)
  return (code = digits.replace(/\D/g, ''))
}
