/** What is not needed for reading: fetched with the first touch. */
import {longKept, tabKept} from '@saha/client/kept'
import {spokenLanguage} from '@saha/i18n/languages'
import type {Collection} from './collection.ts'
import type {Supporting} from './reading.ts'
import type {Writing} from './view.ts'
import {writings} from './writings.ts'

export class Deferred {
  writing: Writing | undefined
  supporting: Supporting | undefined

  /** Language in which writing was asked for. */
  #language: string | undefined
  #comes: Promise<void> = Promise.resolve()

  /** Brings what handing in needs, in the reader's language. Fulfilled when it is here, or has not arrived. */
  bringWriting(collection: Collection | undefined, spoken: string): Promise<void> {
    if (collection && this.#language !== spoken) {
      this.#language = spoken
      const bring = async () => {
        const {writing} = await writings[spokenLanguage(spoken)]()
        if (this.#language === spoken) this.writing = writing
      }
      this.#comes = collection.ask('writing', bring).then(() => {
        if (collection.asked.has('writing')) this.#language = undefined
      })
    }
    return this.#comes
  }

  /** Brings what supporting needs. Rejects when it does not arrive. */
  async bringSupporting(): Promise<Supporting> {
    this.supporting ??= await import('./supporting/supporting.ts')
    return this.supporting
  }
}

/** Whether this device has kept anything of a collection, or something waits to be sent: see `nameFor`, and the outbox. */
export function isRemembered(activity: string): boolean {
  return [longKept, tabKept].some((kept) =>
    kept.names().some((name) => name.startsWith('saha-outbox:') || name.endsWith(`:${activity}`)),
  )
}
