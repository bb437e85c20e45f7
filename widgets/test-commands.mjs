/** For tests in the browser: what only the browser's owner can do. */

/** Command `prefer`, payload `{preferences}`: what a reader has set for all pages, such as `{'forced-colors': 'active'}`, and nothing else. */
export function readerPreferences() {
  return {
    name: 'saha-reader-preferences',
    async executeCommand({command, payload, session}) {
      if (command !== 'prefer') return undefined
      const features = Object.entries(payload.preferences).map(([name, value]) => ({name, value}))
      await session.browser.getPage(session.id).emulateMediaFeatures(features)
      return true
    },
  }
}
