/** The photo of a comment on its way to the server. */
import {uploadPhoto} from '@saha/client/upload'
import type {PictureTerms} from '@saha/i18n/pictures/terms'
import {shrink} from '../../kit/shrink.ts'
import type {Author} from '../writing/author.ts'
import type {Form} from '../writing/slips.ts'

/** Files that are not even tried: old phones give up on them. */
const mostBytes = 50 * 1024 * 1024

/** Why a photo did not arrive. */
type Problem = Exclude<keyof PictureTerms['photo']['problems'], 'required' | 'unsent' | 'gone'>

/** A photo that was chosen. */
interface Photo {
  /** `share` of it has gone out, from 0 to 1; absent while it is made smaller. */
  state: {is: 'sending'; share?: number} | {is: 'failed'; why: Problem} | {is: 'stored'}
  preview?: HTMLCanvasElement
  /** Ends the upload; absent when there is nothing to end. */
  stop?: () => void
  /** Tries again; absent when that makes no sense. */
  again?: () => void
}

const photos = new WeakMap<Author, Map<string, Photo>>()

/** The photo of a form, as far as this page knows it. One that the server no longer takes is none. */
export function photoOf(author: Author, key: string): Photo | undefined {
  const photo = photos.get(author)?.get(key)
  const form = author.slips.get(key)
  return photo?.state.is === 'stored' && form?.is === 'form' && !form.photo ? undefined : photo
}

/** Takes a file in, and sends it. The form names it once it has arrived; until then it cannot be sent. */
export async function addPhoto(author: Author, form: Form, file: File): Promise<void> {
  keep(author, form.key, {state: {is: 'sending'}})
  author.edit(form, {photo: ''})
  if (file.size > mostBytes) return fail(author, form, 'tooLarge')
  const small = await shrink(file)
  if (!photoOf(author, form.key)) return
  if (small) await send(author, form, small.photo, small.preview)
  else fail(author, form, 'notAPhoto')
}

/** Takes it away, and stops what is under way. */
export function removePhoto(author: Author, form: Form): void {
  photoOf(author, form.key)?.stop?.()
  photos.get(author)?.delete(form.key)
  author.edit(form, {photo: undefined})
}

async function send(author: Author, form: Form, photo: Blob, preview: HTMLCanvasElement): Promise<void> {
  const {server, address} = author.desk.view
  const {key} = form
  const stopper = new AbortController()
  const onProgress = (share: number) => {
    if (!photoOf(author, key)) return
    keep(author, key, {state: {is: 'sending', share}, preview, stop: () => stopper.abort()})
    author.draw()
  }
  onProgress(0)
  const outcome = await uploadPhoto(server, address, photo, {onProgress, signal: stopper.signal})
  if (outcome.is === 'stopped' || !photoOf(author, key)) return
  if (outcome.is === 'stored') {
    author.edit(form, {photo: outcome.photo})
    keep(author, key, {state: {is: 'stored'}, preview})
  } else
    fail(
      author,
      form,
      outcome.is === 'unreachable' ? 'offline' : problemOf(outcome.code),
      preview,
      () => void send(author, form, photo, preview),
    )
}

function fail(
  author: Author,
  {key}: Form,
  why: Problem,
  preview?: HTMLCanvasElement,
  again?: () => void,
): void {
  const isWorthIt = again && (why === 'offline' || why === 'busy')
  keep(author, key, {state: {is: 'failed', why}, ...(preview && {preview}), ...(isWorthIt && {again})})
  author.draw()
}

function keep(author: Author, key: string, photo: Photo): void {
  const all = photos.get(author) ?? new Map<string, Photo>()
  photos.set(author, all.set(key, photo))
}

function problemOf(code: string): Problem {
  if (code === 'not-a-photo') return 'notAPhoto'
  if (code === 'too-large') return 'tooLarge'
  return ['busy', 'too-many', 'unknown', 'malformed'].includes(code) ? 'busy' : 'refused'
}
