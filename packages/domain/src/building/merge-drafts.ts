import type {DraftContent} from '@saha/contract'
import {mergeValues, type DraftConflict} from './three-way.ts'

export type {DraftConflict}

/** Two drafts brought together. */
export interface MergedDraft {
  /** With `mine` wherever both differ. */
  merged: DraftContent
  /** What both changed, each in its own way, in the order of the content: nothing of either is lost. */
  conflicts: DraftConflict[]
}

/**
 * Brings together what two people made of the same draft. What only one of them changed is taken; activities, pages,
 * questions and options are told apart by their ids, wherever they stand.
 *
 * @param base what both began with.
 * @param mine kept where both changed the same.
 * @param theirKeys `key` of each conflict that was decided for the other side.
 */
export function mergeDrafts(
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
  theirKeys: ReadonlySet<string> = new Set(),
): MergedDraft {
  const {content, conflicts} = mergeValues(base, mine, theirs, theirKeys)
  // Objects on both sides make an object.
  return {merged: content as DraftContent, conflicts}
}
