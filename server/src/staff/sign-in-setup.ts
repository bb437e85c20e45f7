/** Puts together how staff come in. */
import type {Context} from 'hono'
import type {LimitSender} from '../http/limit-senders.ts'
import type {Mail} from '../mail/mail.ts'
import type {Store} from '../storage/open.ts'
import {accountRoutes} from './account.routes.ts'
import type {StaffAnswering} from './answer-staff.ts'
import {colleagueRoutes} from './colleagues.routes.ts'
import {guardTries} from './guarded.ts'
import {invitationRoutes} from './invitations.routes.ts'
import {inviteRoutes} from './invite.routes.ts'
import {knowBrowsers} from './known-browser.ts'
import {passkeyRoutes} from './passkeys.routes.ts'
import {providerRoutes} from './provider.routes.ts'
import {createProvider, returnPath, type ProviderSettings} from './provider.ts'
import {recoveryRoutes} from './recovery.routes.ts'
import type {Sessions} from './sessions.ts'
import {signInRoutes} from './sign-in.routes.ts'
import {createSignInGuard} from './sign-in-guard.ts'
import {twoFactorRoutes} from './two-factor.routes.ts'

interface Needs extends StaffAnswering {
  db: Store
  sessions: () => Promise<Sessions>
  /** Milliseconds since 1970. */
  now: () => number
  /** Signs cookies. */
  secret: string
  limitSender: LimitSender
  /** Where a request comes from, as far as it can be believed. */
  addressOf: (c: Context) => string | undefined
  /** `undefined` where no letters can be sent. */
  mail: Mail | undefined
  /** `undefined` where there is no provider. */
  provider: ProviderSettings | undefined
}

export function signInAddresses(needs: Needs): void {
  const {secret, now, publicUrl, mail} = needs
  const guarded = guardTries({...needs, guard: createSignInGuard(now), browsers: knowBrowsers(secret)})
  const account = {...needs, guarded}
  const provider = needs.provider && {
    issuer: needs.provider.issuer,
    ...createProvider(needs.provider, publicUrl + returnPath),
  }
  signInRoutes({...account, ways: {provider: needs.provider?.name ?? null, mail: mail !== undefined}})
  accountRoutes(account)
  twoFactorRoutes(account)
  passkeyRoutes({
    ...account,
    passkeys: async () => (await import('./passkeys.ts')).createPasskeyMaker(publicUrl),
  })
  providerRoutes({...account, provider})
  recoveryRoutes(account)
  invitationRoutes(account)
  colleagueRoutes(account)
  inviteRoutes(account)
}
