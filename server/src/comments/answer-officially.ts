import type {OfficialAnswer} from '@saha/contract'
import {canonicalJson, cleanComment} from '@saha/domain'
import {hash} from 'node:crypto'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import {Refusal} from '../refusal.ts'
import type {SendCommentNeeds} from './send-comment.ts'

export type AnswerOfficiallyNeeds = Pick<SendCommentNeeds, 'commit' | 'write' | 'now' | 'onChanged'>

const HOUR = 3_600_000

/**
 * Publishes an answer by the municipality: at any time, and without waiting.
 *
 * @param author id of the member of staff who writes.
 * @returns its id. The same answer again gives the same id, and changes nothing.
 * @throws Refusal `text-refused`, `parent-gone`, `key-reused`, `withdrawn` or `busy`.
 */
export async function answerOfficially(
  {commit, write, now, onChanged}: AnswerOfficiallyNeeds,
  thread: ThreadRecord,
  author: string,
  {key, parent = '', office, text, pinned}: OfficialAnswer,
): Promise<string> {
  const words = cleanComment(text)
  if (words === '') throw new Refusal('text-refused')
  const id = answerId(thread, key)
  const outcome = await commit.add(write, {
    id,
    activity: thread.number,
    parent,
    name: '',
    text: words,
    side: '',
    place: '',
    photo: '',
    office: canonicalJson(office),
    author,
    is_pinned: pinned ? 1 : 0,
    verdict: {isPublished: true, reasons: []},
    signals: [],
    spam: 0,
    hour: Math.floor(now() / HOUR),
    editUntil: 0,
    obstacle: undefined,
  })
  if (outcome.is === 'refused') throw outcome.refusal
  if (outcome.is === 'stored') onChanged(thread.address)
  return id
}

/** The same answer sent twice is one. No receipt leads to it: whoever works there does not take it back as a citizen. */
function answerId({address}: ThreadRecord, key: string): string {
  return hash('sha256', `saha official answer\n${address}\n${key}`, 'buffer').toString('base64url', 0, 16)
}
