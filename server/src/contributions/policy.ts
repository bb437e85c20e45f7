import type {ModerationMode, WaitReason} from '@saha/contract'

/** What is known of a contribution when it is decided whether somebody looks at it first. */
export interface Facts {
  /** Nothing by its author is known to have been published in this municipality before. */
  isStranger: boolean
  /** It has links that were not there before. */
  bringsLinks: boolean
  /** See `Judgement.isHeld`. */
  isSpam: boolean
  hasPhoto: boolean
  /** See the domain's `looksOfficial`. */
  posesAsOfficial: boolean
}

/** Whether a contribution is published at once, and why somebody has to look at it: before it is, or afterwards. */
export interface Verdict {
  isPublished: boolean
  /** In the order in which authors are told. */
  reasons: WaitReason[]
}

/** How an activity is moderated. */
export interface Rules {
  moderation: ModerationMode
  /** All wait, whatever the mode. */
  guestbook?: boolean | undefined
}

/**
 * What happens to a contribution that arrives, or is changed, in an activity that works like this. Where all are
 * published at once, what would wait elsewhere is put before the moderators nevertheless.
 */
export function verdictOn(facts: Facts, {moderation, guestbook}: Rules): Verdict {
  if (guestbook || moderation === 'before') return {isPublished: false, reasons: ['all-wait']}
  const reasons: WaitReason[] = []
  if (facts.isStranger && facts.bringsLinks) reasons.push('first-link')
  if (facts.isSpam) reasons.push('spam-suspected')
  if (facts.posesAsOfficial) reasons.push('poses-as-official')
  if (facts.hasPhoto) reasons.push('photo')
  return {isPublished: moderation === 'after' || reasons.length === 0, reasons}
}
