import type {WaitReason} from '@saha/contract'

/** Why a comment waits, to its author. */
export type WaitsTerms = Record<WaitReason, string>
