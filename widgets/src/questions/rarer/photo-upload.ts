/** Photos on their way to the server. */
import {newKey} from '@saha/client/new-key'
import {uploadPhoto} from '@saha/client/upload'
import type {PhotoQuestion} from '@saha/contract'
import type {PictureTerms} from '@saha/i18n/pictures/terms'
import {shrink} from '../../kit/shrink.ts'
import type {FormSpace} from '../beyond/form-space.ts'
import {idsIn, type Entry} from '../entry.ts'
import type {Field} from '../kinds/kind.ts'
import {moreOf} from '../view.ts'

/** Files that are not even tried: old phones give up on them. */
const mostBytes = 50 * 1024 * 1024

export type UploadProblem = Exclude<keyof PictureTerms['photo']['problems'], 'required' | 'unsent' | 'gone'>

/** A photo that has not arrived yet. */
export interface Upload {
  /** `share` of it has gone out, from 0 to 1; absent while it is made smaller. */
  state: {is: 'sending'; share?: number} | {is: 'failed'; why: UploadProblem}
  preview?: HTMLCanvasElement
  /** Absent when there is nothing to stop. */
  stop?(): void
  /** Tries again; absent when that makes no sense. */
  again?(): void
}

/** By the names under which fields hold them. A name from before the page was loaded again leads nowhere. */
const uploads = new Map<string, Upload>()

export const uploadNamed = (name: string): Upload | undefined => uploads.get(name)

/** Names of the photos of a field that have not arrived. */
export function unsentIn({parts}: Entry): readonly string[] {
  const names = parts?.['unsent']
  return Array.isArray(names) ? names.filter((name) => uploads.has(name)) : []
}

/** The field of a question as it is now, for what happens after it was drawn. */
export function noteField(field: Field<PhotoQuestion>): void {
  moreOf(field.view).form.kept.set(field.id, field)
}

function currentField({id, view}: Field<PhotoQuestion>): Field<PhotoQuestion> | undefined {
  const {form} = moreOf(view)
  return form.isOpen() ? (form.kept.get(id) as Field<PhotoQuestion> | undefined) : undefined
}

/**
 * Takes in files that were chosen; they are sent one after the other.
 *
 * @param files as many as there is room for.
 * @returns once they are shown.
 */
export async function addPhotos(field: Field<PhotoQuestion>, files: readonly File[]): Promise<void> {
  const added = files.map((file) => ({name: newKey(), file}))
  for (const {name} of added) uploads.set(name, {state: {is: 'sending'}})
  const names = [...unsentIn(field.entry), ...added.map(({name}) => name)]
  field.enter({isDeclined: false, parts: {...field.entry.parts, unsent: names}})
  await moreOf(field.view).form.redraw()
  void bringAll(field, added)
}

async function bringAll(
  field: Field<PhotoQuestion>,
  added: readonly {name: string; file: File}[],
): Promise<void> {
  for (const {name, file} of added) await bring(field, name, file)
}

export function removePhoto(field: Field<PhotoQuestion>, name: string): void {
  const {entry, enter} = currentField(field) ?? field
  uploads.get(name)?.stop?.()
  uploads.delete(name)
  enter({
    typed: idsIn(entry).filter((id) => id !== name),
    parts: {...entry.parts, unsent: unsentIn(entry).filter((one) => one !== name)},
  })
}

async function bring(field: Field<PhotoQuestion>, name: string, file: File): Promise<void> {
  const {form} = moreOf(field.view)
  if (file.size > mostBytes) return fail(form, name, 'tooLarge')
  const small = await shrink(file)
  if (!uploads.has(name)) return
  if (!small) return fail(form, name, 'notAPhoto')
  await send(field, name, small.photo, small.preview)
}

async function send(
  field: Field<PhotoQuestion>,
  name: string,
  photo: Blob,
  preview: HTMLCanvasElement,
): Promise<void> {
  const {form} = moreOf(field.view)
  const {id, municipality} = field.view.activity
  const stopper = new AbortController()
  const stop = () => stopper.abort()
  const onProgress = (share: number) => {
    if (uploads.has(name)) uploads.set(name, {state: {is: 'sending', share}, preview, stop})
    void form.redraw()
  }
  onProgress(0)
  const address = {municipality: municipality.id, activity: id}
  const outcome = await uploadPhoto(form.server, address, photo, {onProgress, signal: stopper.signal})
  if (!uploads.has(name) || outcome.is === 'stopped') return
  if (outcome.is !== 'stored') {
    const again = () => void send(field, name, photo, preview)
    const why = outcome.is === 'unreachable' ? 'offline' : problemOf(outcome.code)
    return fail(form, name, why, preview, again)
  }
  const now = currentField(field)
  uploads.delete(name)
  if (!now) return
  form.kept.set(outcome.photo, preview)
  now.enter({
    typed: [...idsIn(now.entry), outcome.photo],
    parts: {...now.entry.parts, unsent: unsentIn(now.entry)},
  })
  await form.redraw()
}

function fail(
  form: FormSpace,
  name: string,
  why: UploadProblem,
  preview?: HTMLCanvasElement,
  again?: () => void,
): void {
  const isWorthIt = why === 'offline' || why === 'busy'
  uploads.set(name, {
    state: {is: 'failed', why},
    ...(preview && {preview}),
    ...(isWorthIt && again && {again}),
  })
  void form.redraw()
}

function problemOf(code: string): UploadProblem {
  if (code === 'not-a-photo') return 'notAPhoto'
  if (code === 'too-large') return 'tooLarge'
  return ['busy', 'too-many', 'unknown', 'malformed'].includes(code) ? 'busy' : 'refused'
}
