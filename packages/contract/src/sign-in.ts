/** How staff prove who they are: passwords, codes of an app, passkeys, a provider of the municipality, and links. */
import {z} from 'zod'
import {limits} from './limits.ts'
import {Id, Text} from './text.ts'
import {StaffEmail, StaffRole} from './staff.ts'

/** A password that somebody has. One of any length is looked at, so that nothing is told about the right one. */
const Password = z.string().min(1).max(limits.longestPassword)

/** A password that somebody chooses. */
const NewPassword = z.string().min(limits.shortestPassword).max(limits.longestPassword)

/** What stands in a link: 256 random bits. */
const LinkSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Which ways there are to sign in to this server, for everybody to read. */
export const WaysToSignIn = z.strictObject({
  /** What the municipality's own provider is called, such as `Town hall account`; `null` where there is none. */
  provider: z.string().nullable(),
  /** Whether the server can send letters: only then can somebody ask for a new password by themselves. */
  mail: z.boolean(),
})
export type WaysToSignIn = z.infer<typeof WaysToSignIn>

/** What is still missing after a first proof. A reply without a body says that nothing is. */
export const SignInStep = z.strictObject({
  /** `code`: the one that an app shows just now, or a backup code. */
  wants: z.literal('code'),
})
export type SignInStep = z.infer<typeof SignInStep>

/** Six digits that an app shows, in any numerals, or a backup code. Spaces and dashes make no difference. */
export const SecondFactorCode = z.strictObject({code: z.string().min(6).max(40)})
export type SecondFactorCode = z.infer<typeof SecondFactorCode>

/**
 * The present password, before something is changed by which somebody signs in: a browser left open is not enough.
 * Absent for somebody who has none; they have to have signed in within the last ten minutes.
 */
export const PresentPassword = z.strictObject({password: Password.optional()})
export type PresentPassword = z.infer<typeof PresentPassword>

/** A second factor that is being set up. Nothing is asked for before its first code has been shown. */
export const NewSecondFactor = z.strictObject({
  /** What apps read: `otpauth://totp/…`. */
  uri: z.string(),
  /** The same to type, in groups of four. */
  secret: z.string(),
  /** The same to scan: a square of `size` by `size` modules, and the outline of the dark ones as a path of SVG. */
  picture: z.strictObject({size: z.int().positive(), path: z.string()}),
  /** Ten, shown this once. Each lets somebody in once, in place of a code. */
  backupCodes: z.array(z.string()),
})
export type NewSecondFactor = z.infer<typeof NewSecondFactor>

/** Backup codes, shown this once. */
export const BackupCodes = z.strictObject({backupCodes: z.array(z.string())})
export type BackupCodes = z.infer<typeof BackupCodes>

/** What a browser is asked to make or sign: as in the Web Authentication API, with bytes in base64url. */
export const PasskeyOptions = z.strictObject({options: z.record(z.string(), z.json())})
export type PasskeyOptions = z.infer<typeof PasskeyOptions>

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]*$/)
  .max(8_000)
const attachment = z.enum(['platform', 'cross-platform']).exactOptional()
/** What browsers add, and nobody reads. */
const extensions = z.record(z.string(), z.json())

/** A passkey that a browser has made. */
export const NewPasskey = z.strictObject({
  /** As its owner wants to call it. */
  name: z.string().trim().min(1).max(60),
  credential: z.strictObject({
    id: base64url,
    rawId: base64url,
    type: z.literal('public-key'),
    authenticatorAttachment: attachment,
    clientExtensionResults: extensions,
    response: z.strictObject({clientDataJSON: base64url, attestationObject: base64url}),
  }),
})
export type NewPasskey = z.infer<typeof NewPasskey>

/** What a passkey has signed. */
export const SignedPasskey = z.strictObject({
  credential: z.strictObject({
    id: base64url,
    rawId: base64url,
    type: z.literal('public-key'),
    authenticatorAttachment: attachment,
    clientExtensionResults: extensions,
    response: z.strictObject({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.exactOptional(),
    }),
  }),
})
export type SignedPasskey = z.infer<typeof SignedPasskey>

/** Another name for a passkey. */
export const PasskeyName = NewPasskey.pick({name: true})
export type PasskeyName = z.infer<typeof PasskeyName>

/** Where the provider of the municipality asks who it is. */
export const ProviderAddress = z.strictObject({address: z.url()})
export type ProviderAddress = z.infer<typeof ProviderAddress>

/** What the provider has written into the address by which it sends somebody back. */
export const ProviderReply = z.strictObject({
  code: z.string().min(1).max(4_000),
  state: z.string().min(1).max(200),
  iss: z.string().max(2_000).optional(),
})
export type ProviderReply = z.infer<typeof ProviderReply>

/** Somebody who has forgotten their password. */
export const RecoveryWish = z.strictObject({email: StaffEmail})
export type RecoveryWish = z.infer<typeof RecoveryWish>

/** A new password, by a link. */
export const Recovery = z.strictObject({secret: LinkSecret, password: NewPassword})
export type Recovery = z.infer<typeof Recovery>

/** A link of invitation: it holds for one municipality. */
export const InvitationLink = z.strictObject({municipality: Id, secret: LinkSecret})
export type InvitationLink = z.infer<typeof InvitationLink>

/** What somebody reads who opens a link of invitation. */
export const Invitation = z.strictObject({
  municipality: z.strictObject({id: Id, name: Text, languages: z.array(z.string())}),
  email: StaffEmail,
  role: StaffRole,
  /** Whether this address signs in here already: then no password is chosen. */
  isKnown: z.boolean(),
})
export type Invitation = z.infer<typeof Invitation>

/** Accepts an invitation: with a password, or, by somebody who signs in here already, without one and signed in. */
export const InvitationAcceptance = InvitationLink.extend({password: NewPassword.optional()})
export type InvitationAcceptance = z.infer<typeof InvitationAcceptance>
