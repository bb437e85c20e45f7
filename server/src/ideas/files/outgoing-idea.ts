/** A stored idea as it leaves: whole for staff, or as everybody reads it. */
import type {FileIdea, HideReason} from '@saha/contract'
import {writtenDay} from '@saha/domain'
import type {WholeIdea} from './all-ideas.queries.ts'

const hour = 3_600_000

/** What leaves of ideas. */
export interface Outgoing {
  /** As everybody reads them: named by their numbers. For staff by their ids, so that receipts stay good elsewhere. */
  isPublic: boolean
  /** Without titles, texts, names, tags, places, answers and photos. */
  noFreeText: boolean
  /** Address of an idea on the web, by its number. */
  urlOf: (number: number) => string
}

export function outgoingIdea(
  {row, steps, original}: WholeIdea,
  {isPublic, noFreeText, urlOf}: Outgoing,
): FileIdea {
  const words = !noFreeText && row.state !== 'withdrawn'
  const duplicateOf = isPublic ? String(row.duplicate_of || '') : original
  const tags: string[] = words ? JSON.parse(row.tags) : []
  const photos: FileIdea['photos'] = words ? JSON.parse(row.photos) : []
  return {
    id: isPublic ? String(row.number) : row.id,
    ...(row.number > 0 && {number: row.number, at: new Date(row.hour * hour).toISOString()}),
    state: row.state,
    ...(row.state === 'hidden' && {
      hidden: {reason: row.hidden_reason as HideReason, day: writtenDay(row.hidden_day)},
    }),
    ...(words && row.title !== '' && {title: row.title}),
    ...(words && row.text !== '' && {text: row.text}),
    ...(words && row.name !== '' && {name: row.name}),
    ...(row.category !== '' && {category: row.category}),
    ...(tags.length > 0 && {tags}),
    ...(words && row.place !== '' && {place: JSON.parse(row.place)}),
    ...(row.district !== '' && {district: row.district}),
    ...(photos && photos.length > 0 && {photos}),
    ...(words && row.fields !== '' && {fields: JSON.parse(row.fields)}),
    supports: row.supports,
    ...(row.comments > 0 && {comments: row.comments}),
    status: row.status,
    ...(steps.length > 0 && {steps: [...steps]}),
    ...(duplicateOf !== '' && {duplicateOf}),
    ...(row.group !== '' && {group: row.group}),
    ...(row.is_edited === 1 && {edited: true as const}),
    ...(row.is_redacted === 1 && {redacted: true as const}),
    ...(row.state === 'published' && row.number > 0 && {url: urlOf(row.number)}),
  }
}
