/** What a decision means for an item as it is now. */
import type {Decided, Decision, ModerationAct} from '@saha/contract'
import {decisionsIn, isApproved} from './acts.queries.ts'
import {seenOf, type KnownItem} from './queue.ts'

/** What is done to an item, as it stands in its history. */
export type Step = Exclude<ModerationAct['action'], 'note' | 'ask'>

/** Why a decision is not for this moderator, or not about what is there; `undefined` when it is. */
export function obstacleTo(
  known: KnownItem,
  moderator: string,
  seen: string | undefined,
): Decided['outcomes'][number] | undefined {
  const {item, acts, appeal} = known
  if (item.author === moderator) return 'own'
  if (seen !== undefined && seen !== seenOf(known))
    return seen.startsWith(`${decisionsIn(acts).length}.`) ? 'changed' : 'already'
  const hider = acts.findLast(({action}) => action === 'hide')?.staffUser
  return appeal?.outcome === 'waiting' && hider === moderator ? 'second-needed' : undefined
}

/** What takes the place of what was sent. */
type Redaction = Pick<Decision, 'text' | 'answers' | 'title' | 'name' | 'photos' | 'further'>

/** What there is to do; `undefined` when there is nothing. */
export function nextStep(known: KnownItem, decision: Pick<Decision, 'action'> & Redaction): Step | undefined {
  const {item, appeal} = known
  const {action} = decision
  const isHidden = item.state === 'hidden'
  switch (action) {
    case 'approve':
      if (isHidden) return 'restore'
      return isToBeLookedAt(known) ? 'approve' : undefined
    case 'restore':
      return isHidden ? 'restore' : undefined
    case 'hide':
      if (isHidden) return appeal?.outcome === 'waiting' ? 'uphold' : undefined
      return 'hide'
    case 'redact':
      // Open answers have no text, and nothing else has answers.
      if ((decision.answers === undefined) !== (item.answers === undefined)) return undefined
      if (isHidden || isToBeLookedAt(known)) return 'redact'
      return saysTheSame(item, decision) ? undefined : 'redact'
  }
}

/** Whether there is nothing to change. */
function saysTheSame(
  item: KnownItem['item'],
  {text = '', answers = [], title, name, photos = [], further}: Redaction,
): boolean {
  const words = new Map(item.answers?.map((answer) => [answer.question, answer.words]))
  return (
    item.text === text &&
    answers.every((answer) => words.get(answer.question) === answer.words) &&
    (title === undefined || item.title === title) &&
    (name === undefined || item.official !== undefined || item.name === name) &&
    !photos.some((photo) => item.photos.includes(photo)) &&
    !(further && item.further)
  )
}

/** It waits, somebody has reported it, or nobody has ever looked at it. */
function isToBeLookedAt({item, acts, reports, ...known}: KnownItem): boolean {
  return item.state === 'waiting' || known.case !== undefined || reports !== undefined || !isApproved(acts)
}
