/**
 * Photos that were chosen in a form: each goes the way of those that elements send, and from then on its name travels with
 * the form. One that nothing is sent with is erased like theirs.
 */
import {UploadId} from '@saha/contract'
import type {SentForm, Typed} from '../read-form.ts'

/** Names of fields. A slot is a question, or what else has photos. Its places are counted from 0. */
export const photoFields = {
  /** Which photos have arrived. */
  arrived: (slot: string) => `_photos.${slot}`,
  file: (slot: string, place: number) => `_file.${slot}.${place}`,
  /** What a photo shows: of one that is being chosen, and of one that has arrived. */
  newAlt: (slot: string, place: number) => `_alt.${slot}.${place}`,
  alt: (photo: string) => `_alt.${photo}`,
  /** A box that takes a photo away. */
  drop: (photo: string) => `_drop.${photo}`,
} as const

/** Photos that have arrived, in the order in which they were chosen. */
export function photosIn(typed: Typed, slot: string): string[] {
  const named = (typed.get(photoFields.arrived(slot)) ?? '').split(' ')
  return named.filter((photo) => UploadId.safeParse(photo).success)
}

/** What became of the photos of a form. */
export interface PhotosTaken {
  typed: Typed
  /** By the name of its field: why a file was not taken. */
  refused: ReadonlyMap<string, string>
}

/** @param send stores a photo, and tells its name or why not. */
export async function takePhotos(
  {typed, files}: SentForm,
  send: (bytes: Uint8Array) => Promise<{photo: string} | {refused: string}>,
): Promise<PhotosTaken> {
  const kept = new Map(dropped(typed))
  const refused = new Map<string, string>()
  for (const [name, bytes] of files) {
    const [, kind, slot = '', place = ''] = /^(_file)\.([a-z0-9_-]{1,40})\.(\d)$/.exec(name) ?? []
    if (!kind) continue
    const sent = await send(bytes)
    if ('refused' in sent) {
      refused.set(name, sent.refused)
      continue
    }
    kept.set(photoFields.arrived(slot), [...photosIn(kept, slot), sent.photo].join(' '))
    kept.set(photoFields.alt(sent.photo), typed.get(photoFields.newAlt(slot, Number(place))) ?? '')
    kept.delete(photoFields.newAlt(slot, Number(place)))
  }
  return {typed: kept, refused}
}

/** Without the photos whose boxes were ticked. */
function dropped(typed: Typed): [string, string][] {
  const isDropped = (photo: string) => typed.has(photoFields.drop(photo))
  return [...typed]
    .filter(([name]) => !name.startsWith('_drop.'))
    .map(([name, value]) => {
      if (!name.startsWith('_photos.')) return [name, value]
      return [
        name,
        value
          .split(' ')
          .filter((photo) => !isDropped(photo))
          .join(' '),
      ]
    })
}
