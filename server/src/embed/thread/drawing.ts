import type {ShownThread} from '@saha/contract'
import type {PageReader} from '../page-reader.ts'

/** What comments are drawn with. */
export interface Drawing {
  reader: PageReader
  settings: ShownThread['comments']
  /** Of the municipality. */
  languages: readonly string[]
  /** Of the municipality's map. */
  districts: NonNullable<ShownThread['districts']>
  /** Address of the form with which readers answer, support and report; `undefined` when it is not open. */
  formFor?: (comment: string) => string
  /** Address of a view of the same thread: what its query says beside the language. */
  linkTo: (query: Readonly<Record<string, string>>, fragment?: string) => string
}
