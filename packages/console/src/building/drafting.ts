import type {Text} from '@saha/contract'
import type {BuildingTerms} from '@saha/i18n/console-building/terms'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import type {DraftEditor} from './draft-editor.ts'
import type {Json} from './json-path.ts'

/** Everything that a form of a draft needs. */
export interface Drafting {
  reader: Reader
  terms: BuildingTerms
  place: Place
  editor: DraftEditor
}

/** Id of the field at a path: unique on the page, and the same as long as the draft has the path. */
export function idOf(path: string): string {
  return `at-${path.replace(/[^a-zA-Z0-9-]+/g, '-')}`
}

/** Words of a draft for the person who builds, in whatever language they are there; empty while there are none. */
export function plainWords(
  {reader, place}: Pick<Drafting, 'reader' | 'place'>,
  words: Json | undefined,
): string {
  return reader.plain((words ?? {}) as Text, place.languages)
}
