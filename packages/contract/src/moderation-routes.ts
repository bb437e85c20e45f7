/** Method and address of every route of the moderators' queue: part of `staffRoutes`. No run-time dependency. */
export const moderationRoutes = {
  /** What waits for moderators of a municipality. `activity`, `cursor` and `show` (a `QueueView`) as the contract has them. */
  readQueue: {method: 'GET', path: '/console/api/municipalities/:municipality/moderation', sign: 'waiting'},
  /** One contribution as moderators see it, whether it waits or not. */
  readQueueItem: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/moderation/:item',
    sign: 'seen',
  },
  /** Approves, hides, restores, or takes personal data out of contributions. */
  decide: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/moderation/decisions',
    sign: 'outcomes',
  },
  /** A note on a contribution for colleagues. */
  addNote: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/moderation/:item/notes',
    sign: 'seen',
  },
  /** What a moderator has in front of them, so that no colleague takes the same; what colleagues have. */
  claimItems: {
    method: 'PUT',
    path: '/console/api/municipalities/:municipality/moderation/claims',
    sign: 'held',
  },
  /** Replies that moderators of a municipality share. */
  readReplies: {method: 'GET', path: '/console/api/municipalities/:municipality/replies', sign: 'replies'},
  /** A reply, new or with other words. */
  saveReply: {
    method: 'PUT',
    path: '/console/api/municipalities/:municipality/replies/:reply',
    sign: 'replies',
  },
  /** Removes a reply. What was written with it stays. */
  removeReply: {
    method: 'DELETE',
    path: '/console/api/municipalities/:municipality/replies/:reply',
    sign: 'replies',
  },
} as const
