/** For tests: who gets what of signing in and of one's own account. Nobody can be named there but oneself. */
import type {
  InvitationAcceptance,
  InvitationLink,
  NewPasskey,
  PasskeyName,
  PasswordChange,
  ProviderReply,
  Recovery,
  RecoveryWish,
  SecondFactorCode,
  SignedPasskey,
  SignIn,
} from '@saha/contract'
import {always, type Row} from './row.test-kit.ts'

const anybody = (status: number, body?: () => unknown): Row => ({
  who: 'anybody',
  gives: always(status),
  isGuarded: true,
  ...(body && {body}),
})
const signedIn = (status: number, body?: () => unknown): Row => ({
  who: 'signed-in',
  gives: always(status),
  ...(body && {body}),
})

const secret = 's'.repeat(43)
const credential = {id: 'a', rawId: 'a', type: 'public-key', clientExtensionResults: {}} as const

export const accountRows = {
  readWays: anybody(200),
  signIn: anybody(401, () => ({email: 'nobody@town.example', password: 'x'}) satisfies SignIn),
  confirmSignIn: anybody(403, () => ({code: '123456'}) satisfies SecondFactorCode),
  askPasskey: anybody(200),
  signInByPasskey: anybody(
    401,
    () =>
      ({
        credential: {...credential, response: {clientDataJSON: 'a', authenticatorData: 'a', signature: 'a'}},
      }) satisfies SignedPasskey,
  ),
  askProvider: anybody(404),
  signInByProvider: anybody(404, () => ({code: 'a', state: 'a'}) satisfies ProviderReply),
  askRecovery: anybody(409, () => ({email: 'nobody@town.example'}) satisfies RecoveryWish),
  recover: anybody(410, () => ({secret, password: 'four quiet green trees'}) satisfies Recovery),
  readInvitation: anybody(410, () => ({municipality: 'town', secret}) satisfies InvitationLink),
  acceptInvitation: anybody(410, () => ({municipality: 'town', secret}) satisfies InvitationAcceptance),
  // Whoever has a session ends it; nobody is told whether there was one.
  signOut: anybody(204),

  readOverview: signedIn(200),
  readAccount: signedIn(200),
  changePassword: {
    ...signedIn(
      403,
      () => ({current: 'another one', next: 'four quiet green trees'}) satisfies PasswordChange,
    ),
    isGuarded: true,
  },
  startTwoFactor: {...signedIn(403, () => ({password: 'another one'})), isGuarded: true},
  confirmTwoFactor: {...signedIn(409, () => ({code: '123456'}) satisfies SecondFactorCode), isGuarded: true},
  endTwoFactor: {...signedIn(403, () => ({password: 'another one'})), isGuarded: true},
  renewBackupCodes: {...signedIn(403, () => ({password: 'another one'})), isGuarded: true},
  startPasskey: {...signedIn(403, () => ({password: 'another one'})), isGuarded: true},
  addPasskey: signedIn(
    403,
    () =>
      ({
        name: 'Key',
        credential: {...credential, response: {clientDataJSON: 'a', attestationObject: 'a'}},
      }) satisfies NewPasskey,
  ),
  renamePasskey: {
    ...signedIn(404, () => ({name: 'Key'}) satisfies PasskeyName),
    params: () => ({passkey: 'a'}),
  },
  removePasskey: {...signedIn(404), params: () => ({passkey: 'a'})},
  endSession: {...signedIn(404), params: () => ({session: 'a'})},
  endOtherSessions: signedIn(204),
} satisfies Record<string, Row>
