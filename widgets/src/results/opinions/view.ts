import type {OpinionGroups, ShownThread} from '@saha/contract'
import type {OpinionGroupsTerms} from '@saha/i18n/opinion-groups/terms'
import type {Host, AnyReader} from '../../kit/reader.ts'

/** A discussion with its groups of opinion, as they were read. */
export interface OpinionsView {
  host: Host
  activity: ShownThread
  opinions: OpinionGroups
  /** The last look for a new publication failed. */
  isStale: boolean
}

/** What the parts of the groups see while they are shown. */
export interface GroupsView {
  reader: AnyReader
  terms: OpinionGroupsTerms
  snapshot: NonNullable<OpinionGroups['groups']>
  /** Words of a statement; `undefined` where they are no longer published. */
  wordsOf(statement: string): string | undefined
}
