import type {IdeaCard} from '@saha/contract'
import type {Collection} from './collection.ts'
import type {IdeasView, Writing} from './view.ts'

export type Further = typeof import('./beyond/further.ts')
export type Supporting = typeof import('./supporting/supporting.ts')

/** How ideas are shown. */
export type Layout = 'list' | 'map' | 'both'

/** What not every collection and not every reader needs, by what it is about. */
export type BeyondPart =
  /** Why nobody can hand in anything now. */
  | {is: 'standing'}
  /** What is to be said of the list as a whole: how much of it is shown, what has arrived, what has not. */
  | {is: 'status'}
  /** What was chosen, and the panel in which it is. */
  | {is: 'filters'}
  /** How an idea stands to others that propose the same. */
  | {is: 'kin'; card: IdeaCard}
  /** Nobody has handed in anything yet. */
  | {is: 'empty'}
  /** No idea passes what was chosen. */
  | {is: 'nothing'}
  | {is: 'about'}
  /** One idea, whole. */
  | {is: 'whole'; idea: number}
  /** All of a sensitive collection: never to be seen without the way out. */
  | {is: 'discreet'; content: unknown}
  /** How this is moderated. */
  | {is: 'account'}

/** What the parts of a collection see that only show it. */
export interface Reading extends IdeasView {
  collection: Collection
  /** Absent until they have been fetched. */
  writing: Writing | undefined
  supporting: Supporting | undefined
  layout: Layout
  /** The panel with the filters is open. */
  isFiltering: boolean
  /** Shows the same otherwise. */
  look(changes: {layout?: Layout; isFiltering?: boolean}): void
  /** From an idea to the list. */
  leave(): void
  /** Shows what not every collection and not every reader needs. @param instead until it is there. */
  beyond(part: BeyondPart, instead?: (isMissing: boolean) => unknown): unknown
  /** The choice between list and map. @param instead until it is there. */
  layouts(instead: (isMissing: boolean) => unknown): unknown
  /** @param isBeside the list. */
  drawMap(isBeside: boolean): unknown
  /**
   * Does what only some readers want. The focus goes to the idea that comes out of it.
   *
   * @param what names it among what is being asked for.
   */
  further(what: string, act: (further: Further) => Promise<number | void> | number | void): Promise<void>
  /** Moves the focus to a part, once it is drawn. @param id within the shadow root. */
  focus(id: string): void
}
