/** Method and address of every route by which staff come in, and of those about colleagues: see `staffRoutes`. */
export const signInRoutes = {
  /** Which ways there are to sign in. Wants no session. */
  readWays: {method: 'GET', path: '/console/api/session/ways', sign: 'provider'},
  /** The code that is wanted after the password. */
  confirmSignIn: {method: 'POST', path: '/console/api/session/code'},
  /** What a passkey is to sign. Wants no session. */
  askPasskey: {method: 'POST', path: '/console/api/session/passkey/options', sign: 'options'},
  /** What a passkey has signed, for a session. */
  signInByPasskey: {method: 'POST', path: '/console/api/session/passkey', sign: 'wants'},
  /** Where the provider asks who it is. Wants no session. */
  askProvider: {method: 'POST', path: '/console/api/session/provider/address', sign: 'address'},
  /** What the provider has replied, for a session. */
  signInByProvider: {method: 'POST', path: '/console/api/session/provider', sign: 'wants'},
  /** Asks for a letter with a link. The reply is the same whether anybody has the address or not. */
  askRecovery: {method: 'POST', path: '/console/api/recovery'},
  /** A new password by such a link. Ends every session of that person. */
  recover: {method: 'PUT', path: '/console/api/recovery'},
  /** What a link of invitation is about. */
  readInvitation: {method: 'POST', path: '/console/api/invitations/read', sign: 'isKnown'},
  /** Accepts an invitation, for a session. */
  acceptInvitation: {method: 'POST', path: '/console/api/invitations'},
  /** The ways by which one signs in, and where one is signed in. */
  readAccount: {method: 'GET', path: '/console/api/account', sign: 'passkeys'},
  /** A second factor to set up. */
  startTwoFactor: {method: 'POST', path: '/console/api/two-factor', sign: 'picture'},
  /** Its first code: from now on codes are asked for. */
  confirmTwoFactor: {method: 'PUT', path: '/console/api/two-factor'},
  /** No more codes. */
  endTwoFactor: {method: 'POST', path: '/console/api/two-factor/end'},
  /** Ten backup codes in the place of those that are left. */
  renewBackupCodes: {method: 'POST', path: '/console/api/two-factor/backup-codes', sign: 'backupCodes'},
  /** What a browser needs to make a passkey. */
  startPasskey: {method: 'POST', path: '/console/api/passkeys/options', sign: 'options'},
  /** Keeps a passkey. */
  addPasskey: {method: 'POST', path: '/console/api/passkeys'},
  /** Calls a passkey of one's own something else. */
  renamePasskey: {method: 'PUT', path: '/console/api/passkeys/:passkey'},
  /** Forgets a passkey of one's own. */
  removePasskey: {method: 'DELETE', path: '/console/api/passkeys/:passkey'},
  /** Ends all sessions of one's own but this one. */
  endOtherSessions: {method: 'DELETE', path: '/console/api/sessions'},
  /** Ends one session of one's own. */
  endSession: {method: 'DELETE', path: '/console/api/sessions/:session'},
  /** Who works for a municipality, and who is invited to. */
  readColleagues: {
    method: 'GET',
    path: '/console/api/municipalities/:municipality/colleagues',
    sign: 'colleagues',
  },
  /** Makes a colleague something else. */
  changeColleague: {method: 'PUT', path: '/console/api/municipalities/:municipality/colleagues/:colleague'},
  /** A colleague works for the municipality no longer. Everybody may go by themselves. */
  removeColleague: {
    method: 'DELETE',
    path: '/console/api/municipalities/:municipality/colleagues/:colleague',
  },
  /** A link by which a colleague chooses a new password, to hand on. */
  recoverColleague: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/colleagues/:colleague/recovery',
    sign: 'link',
  },
  /** Invites somebody by their address. */
  inviteColleague: {
    method: 'POST',
    path: '/console/api/municipalities/:municipality/invitations',
    sign: 'link',
  },
  /** A new link for an open invitation. */
  renewInvitation: {
    method: 'PUT',
    path: '/console/api/municipalities/:municipality/invitations/:invitation',
    sign: 'link',
  },
  /** Takes an open invitation back. */
  takeInvitationBack: {
    method: 'DELETE',
    path: '/console/api/municipalities/:municipality/invitations/:invitation',
  },
  /** Says whether staff of a municipality need more than a password. */
  changeSignInPolicy: {method: 'PUT', path: '/console/api/municipalities/:municipality/sign-in'},
} as const
