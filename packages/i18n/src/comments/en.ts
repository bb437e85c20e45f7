import type {EnglishForm} from '../message.ts'
import type {CommentsTerms} from './terms.ts'

export const comments: CommentsTerms<EnglishForm> = {
  empty: 'No comments yet.',
  begin: 'The first one opens the discussion.',
  write: 'Write a comment',
  officialAnswers: {one: '{n} official answer', other: '{n} official answers'},
  official: 'Official answer',
  pinned: 'Pinned',
  sort: 'Order',
  sorts: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    supported: 'Most supported',
    discussed: 'Most discussed',
  },
  sides: {for: 'For', neutral: 'Neutral', against: 'Against'},
  more: 'Show more comments',
  moreReplies: {one: 'Show {n} more answer', other: 'Show {n} more answers'},
  inReplyTo: 'In reply to {name}',
  edited: 'Edited by its author',
  redacted: 'Moderators removed personal data',
  readAll: 'Read the whole comment',
  reply: 'Reply',
  support: 'Support',
  object: 'Object',
  link: 'Link',
  search: 'Search the comments',
  moderation: 'How this is moderated',
}
