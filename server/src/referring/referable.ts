import type {ShownBasis} from '@saha/contract'
import type {Store} from '../storage/open.ts'

/** What readers see of something, without where it stands. */
type Seen<Kind extends ShownBasis['kind']> = Omit<Extract<ShownBasis, {kind: Kind}>, 'activity' | 'title'> &
  (Kind extends 'idea' ? {title: string} : unknown)

/** What readers see of something that is referred to. */
export type Referred = {[Kind in ShownBasis['kind']]: Seen<Kind>}[ShownBasis['kind']]

/** One kind of what others can refer to by its name: a number of an idea or a snapshot, an id of a comment. */
export interface Referable {
  kind: ShownBasis['kind']
  /** What readers see of these in an activity, by name. What they do not see, for whatever reason, is absent. */
  read: (db: Store, activity: number, names: readonly string[]) => Promise<Map<string, Referred>>
  /**
   * Tells readers of an activity that something refers to it, or does no longer. Within the transaction that says so; absent
   * where its pages do not show that.
   */
  touch?: (db: Store, activity: number) => Promise<void>
}
