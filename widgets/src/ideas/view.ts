/** What the list of ideas, handing one in, and the map know of each other. */
import type {IdeaCard, PlaceAnswer, ShownIdeas} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {IdeasTerms} from '@saha/i18n/ideas/terms'
import type {Reader} from '../kit/reader.ts'
import type {SahaElement} from '../kit/saha-element.ts'
import type {Filters} from './filters.ts'

/** Sections of terms that a collection needs from the start. */
export interface IdeasWords {
  common: CommonTerms
  ideas: IdeasTerms
}

/** What the parts of a collection see while it is shown. Made anew for every drawing; `host` stays. */
export interface IdeasView {
  /** The element. Events are dispatched on it, and `requestUpdate` draws again. */
  host: SahaElement<IdeasWords>
  reader: Reader<IdeasWords>
  terms: IdeasWords
  activity: ShownIdeas
  server: string
  address: RouteParams
  /** Whether anybody may hand in ideas, support and report now. */
  isOpen: boolean
  /** What the reader has chosen to see; `queryOf` makes it the query of `readIdeas` and `readMarks`. */
  filters: Filters
  /** An idea of the list or of the view of one, as it is shown now. */
  find(idea: number): IdeaCard | undefined
  /** Shows other words or counts of an idea: after a support, an edit, or when its author withdrew it. */
  change(idea: number, changes: Partial<IdeaCard>): void
  /** Takes an idea out of the list: its author withdrew it. */
  remove(idea: number): void
  /** Chooses otherwise what is to be seen. `undefined` lets all through. */
  choose(filters: {[Name in keyof Filters]: Filters[Name] | undefined}): void
  /** Does what somebody wants who hands in an idea, or has done so. What that needs may have to be fetched first. */
  grant(wish: Wish): void
  /** Shows one idea whole, in the place of the list; adds an entry to the history, so that "back" leads to the list. */
  openIdea(idea: number): void
  /** The address of an idea: that of the page, with a fragment. */
  linkTo(idea: number): string
  /** Reads the list anew, and the idea that is open: something was stored here. Nothing that is read moves. */
  reload(): Promise<void>
}

/** What somebody pressed who wants to hand in an idea, or has done so. */
export type Wish =
  | {is: 'write'; place?: PlaceAnswer | undefined}
  /** What was handed in here; with a code, what that stands for. */
  | {is: 'receipts'; code?: string | undefined}

/**
 * Places in the collection that belong to handing in: see `writings.ts`. Fetched with the first touch of what leads there, or
 * soon after the list is shown where something waits since an earlier visit. What it remembers of a collection it keeps by
 * `view.host`. Each place gives a template, or `undefined` where nothing is to be shown.
 */
export interface Writing {
  /** Does what somebody pressed. */
  grant(view: IdeasView, wish: Wish): void
  /** Above the form and the list: what waits or was refused, "not sent yet". */
  notices(view: IdeasView): unknown
  /** In the place of the button "hand in an idea": the form, while it is open. */
  form(view: IdeasView): unknown
  /** Beside the number of an idea: a mark on one's own. */
  mark(view: IdeasView, idea: number): unknown
  /** In the row of actions of an idea that is open: edit, withdraw. `undefined` where it is not one's own. */
  actions(view: IdeasView, idea: number): unknown
  /** Below that row: what was opened by it. */
  below(view: IdeasView, idea: number): unknown
  /** At the end of the list: what a receipt stands for. */
  foot(view: IdeasView): unknown
}

/** The map of all ideas that the filters let through: see `maps.ts`. Fetched when it is shown. */
export interface MapShown {
  view: IdeasView
  /** It stands beside the list, so that it needs none of its own. */
  isBeside: boolean
}
