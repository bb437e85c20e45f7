import type {OfficialAnswer} from '@saha/contract'
import {canonicalJson, cleanComment} from '@saha/domain'
import {hash} from 'node:crypto'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import {recordWrites, type Wanted} from '../audit/record-writes.ts'
import {Refusal} from '../refusal.ts'
import type {Writer} from '../storage/commit.ts'
import type {NewComment, NewOutcome} from './new-comment.ts'
import type {SendCommentNeeds} from './send-comment.ts'

export interface AnswerOfficiallyNeeds extends Pick<SendCommentNeeds, 'commit' | 'now' | 'onChanged'> {
  /** As `createOfficialWriter` makes it. */
  writeOfficial: OfficialWriter
}

export type OfficialWriter = Writer<Wanted<NewComment>, NewOutcome>

/** A member of staff. */
export interface Author {
  id: string
  /** The address that they signed in with; empty for the server itself. */
  email: string
}

/** @returns a writer of official answers, which stand in the log. @param write stores comments. */
export function createOfficialWriter(write: Writer<NewComment, NewOutcome>): OfficialWriter {
  return recordWrites(write, {
    after: ({office, parent, is_pinned}, {is}) => {
      if (is !== 'stored') return undefined
      const after = {office: JSON.parse(office), isPinned: is_pinned === 1, ...(parent && {answers: parent})}
      return {act: 'answered-officially', after}
    },
  })
}

const HOUR = 3_600_000

/**
 * Publishes an answer by the municipality: at any time, and without waiting.
 *
 * @returns its id. The same answer again gives the same id, and changes nothing.
 * @throws Refusal `text-refused`, `parent-gone`, `key-reused`, `withdrawn` or `busy`.
 */
export async function answerOfficially(
  {commit, writeOfficial, now, onChanged}: AnswerOfficiallyNeeds,
  thread: ThreadRecord,
  author: Author,
  {key, parent = '', office, text, pinned}: OfficialAnswer,
): Promise<string> {
  const words = cleanComment(text)
  if (words === '') throw new Refusal('text-refused')
  const id = answerId(thread, key)
  const {shown, number: activity} = thread
  const item: NewComment = {
    id,
    activity,
    parent,
    name: '',
    text: words,
    side: '',
    place: '',
    photo: '',
    office: canonicalJson(office),
    author: author.id,
    is_pinned: pinned ? 1 : 0,
    verdict: {isPublished: true, reasons: []},
    signals: [],
    spam: 0,
    hour: Math.floor(now() / HOUR),
    editUntil: 0,
    obstacle: undefined,
  }
  const outcome = await commit.add(writeOfficial, {
    activity,
    item,
    doer: {municipality: shown.municipality.id, email: author.email, at: now()},
    target: `${shown.id}/${id}`,
  })
  if (outcome.is === 'refused') throw outcome.refusal
  if (outcome.is === 'stored') onChanged(thread.address)
  return id
}

/** The same answer sent twice is one. No receipt leads to it: whoever works there does not take it back as a citizen. */
function answerId({address}: ThreadRecord, key: string): string {
  return hash('sha256', `saha official answer\n${address}\n${key}`, 'buffer').toString('base64url', 0, 16)
}
