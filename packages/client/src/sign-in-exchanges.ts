import type {
  BackupCodes,
  Colleagues,
  HandedLink,
  Invitation,
  InvitationAcceptance,
  InvitationLink,
  InvitationRenewal,
  NewInvitation,
  NewPasskey,
  NewSecondFactor,
  PasskeyName,
  PasskeyOptions,
  PresentPassword,
  ProviderAddress,
  ProviderReply,
  Recovery,
  RecoveryWish,
  RoleChange,
  SecondFactorCode,
  SignInPolicy,
  SignInStep,
  SignedPasskey,
  StaffAccount,
  WaysToSignIn,
} from '@saha/contract'

/** What each route takes and gives by which staff come in, and those about colleagues: see `StaffExchanges`. */
export interface SignInExchanges {
  readWays: {body: undefined; reply: WaysToSignIn}
  confirmSignIn: {body: SecondFactorCode; reply: undefined}
  askPasskey: {body: undefined; reply: PasskeyOptions}
  signInByPasskey: {body: SignedPasskey; reply: SignInStep | undefined}
  askProvider: {body: undefined; reply: ProviderAddress}
  signInByProvider: {body: ProviderReply; reply: SignInStep | undefined}
  askRecovery: {body: RecoveryWish; reply: undefined}
  recover: {body: Recovery; reply: undefined}
  readInvitation: {body: InvitationLink; reply: Invitation}
  acceptInvitation: {body: InvitationAcceptance; reply: undefined}
  readAccount: {body: undefined; reply: StaffAccount}
  startTwoFactor: {body: PresentPassword; reply: NewSecondFactor}
  confirmTwoFactor: {body: SecondFactorCode; reply: undefined}
  endTwoFactor: {body: PresentPassword; reply: undefined}
  renewBackupCodes: {body: PresentPassword; reply: BackupCodes}
  startPasskey: {body: PresentPassword; reply: PasskeyOptions}
  addPasskey: {body: NewPasskey; reply: undefined}
  renamePasskey: {body: PasskeyName; reply: undefined}
  removePasskey: {body: undefined; reply: undefined}
  endOtherSessions: {body: undefined; reply: undefined}
  endSession: {body: undefined; reply: undefined}
  readColleagues: {body: undefined; reply: Colleagues}
  changeColleague: {body: RoleChange; reply: undefined}
  removeColleague: {body: undefined; reply: undefined}
  recoverColleague: {body: undefined; reply: HandedLink}
  inviteColleague: {body: NewInvitation; reply: HandedLink}
  renewInvitation: {body: InvitationRenewal; reply: HandedLink}
  takeInvitationBack: {body: undefined; reply: undefined}
  changeSignInPolicy: {body: SignInPolicy; reply: undefined}
}
