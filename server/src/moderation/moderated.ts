import type {HideReason, QueueItem, RedactedAnswer} from '@saha/contract'
import type {Store} from '../storage/open.ts'

/** The kinds of things that can be moderated. */
export type ItemKind = QueueItem['kind']

/** Something that a citizen or an office wrote, as moderators see it. */
export interface ModeratedItem extends Pick<
  QueueItem,
  'name' | 'official' | 'title' | 'text' | 'answers' | 'further' | 'photos' | 'parent'
> {
  item: string
  /** Number of the activity. */
  activity: number
  state: 'waiting' | 'published' | 'hidden'
  /** Only when it is hidden. */
  reason?: HideReason
  /** Id of the member of staff who wrote it; absent for citizens. */
  author?: string
}

/** Words without personal data. */
export interface Redacted {
  /** Empty for open answers. */
  text: string
  /** Of open answers alone. */
  answers?: readonly RedactedAnswer[]
  name?: string
  /** Of an idea alone. */
  title?: string
  /** Photos that are taken out of it. */
  photos?: readonly string[]
  /** Tags and answers in words are taken out of it. */
  further?: true
}

/**
 * One kind of things that can be moderated. What changes something works within a transaction that has locked the
 * activity, and says whether it did: it does nothing to what is not there, or not in a state for it.
 */
export interface Moderated {
  kind: ItemKind
  /** It is for the eyes of staff alone: nothing is learnt from its words. */
  isPrivate?: true
  /** Locks activities until the end of the transaction, in an order that leads to no circles. */
  lock: (db: Store, activities: Iterable<number>) => Promise<unknown>
  /**
   * What is there of these items, in any order; absent are unknown and withdrawn ones. Their parents are there in
   * whatever state they are, unless they are withdrawn: whoever reads this is staff.
   */
  read: (db: Store, items: readonly string[]) => Promise<ModeratedItem[]>
  /** Publishes what waits. @param hour hours since 1970: of the publication, if it is the first one. */
  publish: (db: Store, item: string, hour: number) => Promise<boolean>
  /** Hides what is published or waits. Answers to it stay. @param day days since 1970, UTC. */
  hide: (db: Store, item: string, reason: HideReason, day: number) => Promise<boolean>
  /** Publishes what is hidden. @param hour as with `publish`. */
  restore: (db: Store, item: string, hour: number) => Promise<boolean>
  /** Puts other words in the place of those that were sent, wherever they are kept. @param words no name: as it was. */
  redact: (db: Store, item: string, words: Redacted) => Promise<boolean>
  /** Takes back what is published: it waits. */
  hold: (db: Store, item: string) => Promise<boolean>
  /** Told after the commit that something in an activity has changed. @param address `municipality/activity`. */
  onChanged: (address: string) => void
}
