/** Photos on their way to the server, while something is written to which they belong. */
import {uploadPhoto} from '@saha/client/upload'
import type {PictureTerms} from '@saha/i18n/pictures/terms'
import {shrink} from '../../kit/shrink.ts'
import type {Writer} from '../writer.ts'

/** Files that are not even tried: old phones give up on them. */
const mostBytes = 50 * 1024 * 1024

/** Why a photo did not arrive. */
type Problem = Exclude<keyof PictureTerms['photo']['problems'], 'required' | 'unsent' | 'gone'>

/** A photo that was chosen. */
export interface Photo {
  /** `share` of it has gone out, from 0 to 1; absent while it is made smaller. */
  state: {is: 'sending'; share?: number} | {is: 'failed'; why: Problem} | {is: 'stored'}
  preview?: HTMLCanvasElement
  /** Ends the upload; absent when there is nothing to end. */
  stop?: () => void
  /** Tries again; absent when that makes no sense. */
  again?: () => void
}

/** What becomes of the photos of one author, by names that their forms give them. */
export class Uploads {
  readonly #author: Writer
  readonly #photos = new Map<string, Photo>()

  constructor(author: Writer) {
    this.#author = author
  }

  /** As far as this page knows it. */
  at(name: string): Photo | undefined {
    return this.#photos.get(name)
  }

  /**
   * Makes a photo smaller, and sends it.
   *
   * @param arrived told under what name the server has it.
   */
  async add(name: string, file: File, arrived: (photo: string) => void): Promise<void> {
    this.#keep(name, {state: {is: 'sending'}})
    if (file.size > mostBytes) return this.#fail(name, 'tooLarge')
    const small = await shrink(file)
    if (!this.at(name)) return
    if (small) await this.#send(name, small.photo, small.preview, arrived)
    else this.#fail(name, 'notAPhoto')
  }

  /** Takes it away, and stops what is under way. */
  remove(name: string): void {
    this.at(name)?.stop?.()
    this.#photos.delete(name)
  }

  async #send(
    name: string,
    photo: Blob,
    preview: HTMLCanvasElement,
    arrived: (photo: string) => void,
  ): Promise<void> {
    const {server, address} = this.#author.desk.view
    const stopper = new AbortController()
    const onProgress = (share: number) => {
      if (this.at(name))
        this.#keep(name, {state: {is: 'sending', share}, preview, stop: () => stopper.abort()})
    }
    onProgress(0)
    const outcome = await uploadPhoto(server, address, photo, {onProgress, signal: stopper.signal})
    if (outcome.is === 'stopped' || !this.at(name)) return
    if (outcome.is === 'stored') {
      arrived(outcome.photo)
      this.#keep(name, {state: {is: 'stored'}, preview})
    } else {
      const why = outcome.is === 'unreachable' ? 'offline' : problemOf(outcome.code)
      this.#fail(name, why, preview, () => void this.#send(name, photo, preview, arrived))
    }
  }

  #fail(name: string, why: Problem, preview?: HTMLCanvasElement, again?: () => void): void {
    const isWorthIt = again && (why === 'offline' || why === 'busy')
    this.#keep(name, {state: {is: 'failed', why}, ...(preview && {preview}), ...(isWorthIt && {again})})
  }

  #keep(name: string, photo: Photo): void {
    this.#photos.set(name, photo)
    this.#author.draw()
  }
}

const uploads = new WeakMap<Writer, Uploads>()

export function uploadsOf(author: Writer): Uploads {
  const mine = uploads.get(author) ?? new Uploads(author)
  uploads.set(author, mine)
  return mine
}

function problemOf(code: string): Problem {
  if (code === 'not-a-photo') return 'notAPhoto'
  if (code === 'too-large') return 'tooLarge'
  return ['busy', 'too-many', 'unknown', 'malformed'].includes(code) ? 'busy' : 'refused'
}
