import type {WaitReason} from '@saha/contract'

/** Why a comment or an idea waits, to its author. */
export type WaitsTerms = Record<WaitReason, string>
