/** What is stored of comments and of their moderation, column by column: see `columns`. */
import {defined, minutes, openOnly, published, response, waiting, type Columns} from './kept.ts'

export const talkColumns: Pick<
  Columns,
  | 'thread'
  | 'comment'
  | 'edit_window'
  | 'vote'
  | 'opinion_round'
  | 'moderation_case'
  | 'moderation_claim'
  | 'saved_reply'
  | 'moderation_act'
  | 'report'
  | 'appeal'
  | 'moderation_count'
  | 'hourly_account'
  | 'spam_model'
> = {
  thread: {
    activity: response('the thread'),
    revision: response('tells readers that something has changed'),
    newest: response('the position that the next comment follows'),
    published: response('how many comments it has'),
    for: response('how many of them are for it'),
    neutral: response('how many of them are neutral'),
    against: response('how many of them are against it'),
    official: response('how many answers by the municipality it has'),
  },
  comment: {
    id: response('names the comment, and finds it by its receipt; random'),
    activity: response('the thread in which it was written'),
    state: response('whether it is published'),
    is_shown: response('whether it stands in the thread'),
    position: response('order of publication, which everybody can see'),
    hour: response('the hour of publication, which everybody can see; no finer time is kept'),
    parent: response('what it answers'),
    root: response('the discussion that it belongs to'),
    depth: response('how deep in the discussion it stands'),
    path: response('its place in the discussion'),
    name: response('the name that its author chose, or that the device made'),
    text: response('what was said'),
    folded: response('finds it in searches, however it is spelt'),
    side: response('where its author stands'),
    office: response('in the name of which office the municipality answers'),
    author: response('which member of staff wrote an official answer; empty for citizens'),
    is_pinned: response('whether the municipality has put it at the top'),
    is_edited: response('whether its author changed it'),
    is_redacted: response('whether moderators took personal data out of it'),
    supports: response('how many browsers support it'),
    objections: response('how many browsers object to it'),
    score: response('its place in the order of support'),
    replies: response('how many answers it has'),
    place: response('the place that it is about'),
    photo: response('the photo that came with it'),
    hidden_reason: response('why it is hidden, which everybody can see'),
    hidden_day: response('since when it is hidden, which everybody can see'),
  },
  edit_window: {
    activity: minutes('where a comment or idea can still be edited'),
    number: minutes('which one, by its place in the order of publication, which everybody can see'),
    item: minutes('which one, where it has no such place'),
    until: minutes('until when'),
  },
  vote: {
    item: response('the comment or idea that was supported or objected to'),
    mark: response(
      'recognises the browser by a random number that it keeps for this activity alone; leads to no contribution. In a thread with groups of opinion, votes of one browser share it until the thread closes; then each vote gets another one',
    ),
    activity: response('the thread, or the collection of ideas'),
    value: response('whether it supports or objects, agrees, disagrees or passes'),
  },
  opinion_round: {
    activity: openOnly('the thread whose groups of opinion are looked for'),
    changes: openOnly('how many votes have changed since they were looked for'),
    looked: openOnly('when they were looked for'),
  },
  moderation_case: {
    item: waiting('what waits for a moderator'),
    activity: waiting('the activity'),
    kind: waiting('what it is'),
    waits: waiting('why it waits, which its author is told'),
    is_appeal: waiting('its place in the queue'),
    signals: waiting('what made it look like spam'),
    spam: waiting('how much it does'),
    since: waiting('the hour since which it has waited'),
    asked_by: waiting('which moderator asks colleagues about it'),
  },
  moderation_claim: {
    item: minutes('what a moderator has in front of them, so that no colleague takes the same'),
    activity: minutes('the activity'),
    staff_user: minutes('which moderator'),
    until: minutes('until when'),
  },
  saved_reply: {
    municipality: defined('whose moderators share it'),
    id: defined('names the reply'),
    title: defined('what moderators call it'),
    text: defined('what they write to authors'),
    reason: defined('why they hide what they write it about'),
  },
  moderation_act: {
    id: response('names what was done; random'),
    item: response('to what it was done'),
    activity: response('the activity'),
    number: response('in which order things were done to it'),
    action: response('what was done'),
    reason: response('why'),
    text: response('what the author or colleagues were told'),
    day: response('the day on which it was done'),
    staff_user: response('who did it: another moderator has to decide an appeal'),
  },
  report: {
    item: response('what was reported'),
    mark: response(
      'recognises the browser by a random number that it keeps for this activity alone; leads to no contribution',
    ),
    activity: response('the activity'),
    reason: response('why it was reported'),
    text: response('what the reader wrote; only moderators read it'),
    is_handled: response('whether a moderator has decided'),
  },
  appeal: {
    item: response('what its author wants a second look at'),
    activity: response('the activity'),
    text: response('what its author wrote; only moderators read it'),
    outcome: response('what was decided'),
    day: response('the day on which it arrived'),
  },
  moderation_count: {
    activity: published('the activity'),
    what: published('what happened'),
    count: published('how often'),
  },
  hourly_account: {
    activity: published('the activity'),
    hour: published('the hour in which it was counted'),
    counts: published('how often what had happened'),
  },
  spam_model: {
    municipality: defined('whose moderators have taught it'),
    revision: defined('tells every server process that they have taught something'),
    counts: defined(
      'recognises spam by how often fragments of texts were in spam and in others; holds numbers, and no texts',
    ),
  },
}
