import type {Plugin} from 'vite'

/**
 * Gives each element its own copy of the sentences that all elements say. They are few: a file of their own would
 * cost a request, and more bytes than it saves.
 */
export function oneFileOfTerms(): Plugin {
  return {
    name: 'saha-one-file-of-terms',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const [, element] = /widgets\/src\/([a-z]+)\/terms\.[a-z]+\.ts$/.exec(importer ?? '') ?? []
      if (!element || !source.startsWith('@saha/i18n/')) return undefined
      const found = await this.resolve(source, importer, options)
      return found && `${found.id}?for=${element}`
    },
  }
}
