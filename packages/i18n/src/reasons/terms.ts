import type {HideReason} from '@saha/contract'

/** Why something was hidden, in a word or two: beside what is left of it, to its author, and in the public account. */
export type ReasonsTerms = Record<HideReason, string>
