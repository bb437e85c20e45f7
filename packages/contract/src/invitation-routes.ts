/** Addresses of invitations: part of the console's routes. */
const invitations = '/console/api/municipalities/:municipality/consultations/:consultation/invitations'

export const invitationRoutes = {
  /** Batches of codes that were made for a consultation, and how many of each were used. */
  readInvitations: {method: 'GET', path: invitations, sign: 'batches'},
  /** Makes codes. Their reply is the only place where they ever stand. */
  makeInvitations: {method: 'POST', path: invitations, sign: 'list'},
  /** Codes of a batch are not taken any more. */
  revokeInvitations: {method: 'DELETE', path: `${invitations}/:batch`, sign: 'batches'},
} as const
