/** What a citizen has entered, as typed: nothing is lost because it is wrong, declined or on another page. */

/** One field: an option id, a value or words as typed; option ids for a question with several answers. */
export interface Entry {
  typed: string | readonly string[]
  isDeclined: boolean
  /** What else a kind of question asks for, by its own names: words beside "other", a row, a share. */
  parts?: Readonly<Record<string, string | readonly string[]>> | undefined
}

/** Question id to field. Untouched fields are absent. */
export type Entries = Readonly<Record<string, Entry>>

export const emptyEntry: Entry = {typed: '', isDeclined: false}

/** The field of a question, never something inherited such as `constructor`. */
export function entryOf(entries: Entries, {id}: {id: string}): Entry {
  return (Object.hasOwn(entries, id) && entries[id]) || emptyEntry
}

/** The option ids of a field. */
export function idsIn({typed}: Entry): readonly string[] {
  return typeof typed === 'string' ? (typed ? [typed] : []) : typed
}

/** The words of a field. */
export function wordsTyped({typed}: Entry): string {
  return typeof typed === 'string' ? typed : typed.join(' ')
}

/** One part of a field, as words; empty when there is none. */
export function partOf({parts}: Entry, name: string): string {
  const part = parts && Object.hasOwn(parts, name) ? parts[name] : ''
  return typeof part === 'string' ? part : ''
}
