import type {Answers, FileIdea, IdeaStep, PlaceAnswer} from '@saha/contract'
import type {ReadGeometry} from '../../map/geojson/read-geometry.ts'

/** Where an idea lies, as a file says it. */
export type ForeignPlace =
  | {is: 'geometry'; geometry: ReadGeometry}
  /** Name or id of a district, or of a place in the collection's list. */
  | {is: 'named'; name: string}
  | {is: 'address'; address: string}
  | {is: 'own'; place: PlaceAnswer}
  /** Coordinates that could not be read. */
  | {is: 'unreadable'}

/** An idea as a file has it, its texts made plain already. */
export interface ForeignIdea {
  /** Line of the sheet, or the path in the JSON. */
  where: string
  /** What it is called there; empty: it has no id. */
  id: string
  title: string
  text: string
  name: string
  /** Milliseconds since 1970; `undefined` when it cannot be read. */
  at: number | undefined
  /** The time is a day alone. */
  isDay: boolean
  /** `undefined` when it is no number. */
  supports: number | undefined
  /** Ids or words; empty for none. */
  category: string
  status: string
  tags: readonly string[]
  place: ForeignPlace | undefined
  /** What only Saha's own files know. */
  own?: {
    number: number | undefined
    state: FileIdea['state']
    hidden: FileIdea['hidden']
    fields: Answers | undefined
    steps: readonly IdeaStep[]
    duplicateOf: string | undefined
    group: string | undefined
    edited: boolean
    redacted: boolean
  }
}
