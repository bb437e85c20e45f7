import type {Text} from '@saha/contract'

/** A text and where its file has it, such as `consultations[0].title`. */
export interface PlacedText {
  path: string
  text: Text
}

/**
 * Every text within a definition, in the order of the file.
 *
 * A text is the only kind of object whose keys are language tags and whose values are all words; but for a jump to a
 * page, whose `to` is also the tag of Tongan.
 *
 * @param path of the value in its file; empty for the whole of it.
 */
export function textsIn(value: unknown, path = ''): PlacedText[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value) && !/\.next\[\d+\]$/.test(path)) return [{path, text: value}]
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, `${path}[${at}]`))
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, path ? `${path}.${key}` : key))
}

function isText(value: object): value is Text {
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([key, item]) => /^[a-z]{2,3}(-|$)/.test(key) && typeof item === 'string')
  )
}
