import type {Level} from '@saha/contract'

/** Who may take part, and what that does not say: beside every question and every result. */
export type LevelTerms = Record<Level, string>
