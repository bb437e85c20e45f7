import type {OwnContributionTerms} from '../own-contribution/terms.ts'

/**
 * What somebody with a receipt is told of their open answers, where moderators read these: the same as of something that
 * everybody reads, in other words. Fetched only then.
 */
export interface OpenAnswersTerms extends Pick<
  OwnContributionTerms,
  'state' | 'redacted' | 'message' | 'appeal' | 'notSent' | 'refused'
> {
  title: string
  /** Leaves the form for a second look. */
  cancel: string
}
