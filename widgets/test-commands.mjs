/** For tests in the browser: what only the browser's owner can do. */

/** Command `force-colors`, payload `{isForced}`: the few colours of a reader who sets their own, or the page's. */
export function forceColors() {
  return {
    name: 'saha-force-colors',
    async executeCommand({command, payload, session}) {
      if (command !== 'force-colors') return undefined
      const page = session.browser.getPage(session.id)
      await page.emulateMediaFeatures([{name: 'forced-colors', value: payload.isForced ? 'active' : 'none'}])
      return true
    },
  }
}
