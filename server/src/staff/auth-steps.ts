/** What better-auth is asked for beside its own: sessions of people who proved who they are without a password. */
import {createAuthEndpoint} from 'better-auth/api'
import {setSessionCookie} from 'better-auth/cookies'

/** Where codes are looked at: a session that begins there rests on more than a password. */
export const codePaths = ['/two-factor/verify-totp', '/two-factor/verify-backup-code']

export const beginPath = '/saha/begin'

/** Whose session begins, and whether more than a password proved it. */
export interface Beginning {
  person: string
  isStrong: boolean
}

/** Parsed already: nothing of it comes from outside. */
const beginning = {
  '~standard': {
    version: 1,
    vendor: 'saha',
    validate: (value: unknown) => ({value: value as Beginning}),
    types: {} as {input: Beginning; output: Beginning},
  },
} as const

/** Minutes between a first proof and the code. */
const codeMinutes = 10

/** Added to better-auth as a plugin. Its routes, like all of better-auth's, are called and never reached over HTTP. */
export const authSteps = {
  id: 'saha',
  endpoints: {
    /** Begins a session. */
    begin: createAuthEndpoint(beginPath, {method: 'POST', body: beginning}, async (c) => {
      const {person} = c.body
      const user = await c.context.internalAdapter.findUserById(person)
      if (!user) return {begun: false}
      const session = await c.context.internalAdapter.createSession(person)
      await setSessionCookie(c, {session, user})
      return {begun: true}
    }),
    /** Begins what `verifyTOTP` and `verifyBackupCode` end, as signing in with a password does. */
    wantCode: createAuthEndpoint('/saha/want-code', {method: 'POST', body: beginning}, async (c) => {
      const {person} = c.body
      const cookie = c.context.createAuthCookie('two_factor', {maxAge: codeMinutes * 60})
      const identifier = `2fa-${c.context.generateId({model: 'verification', size: 32})}`
      const expiresAt = new Date(Date.now() + codeMinutes * 60_000)
      await c.context.internalAdapter.createVerificationValue({value: person, identifier, expiresAt})
      const attempts = {value: '0', identifier: `2fa-attempts-${identifier}`, expiresAt}
      await c.context.internalAdapter.createVerificationValue(attempts)
      await c.setSignedCookie(cookie.name, identifier, c.context.secret, cookie.attributes)
      return {begun: true}
    }),
    /** Who has given a first proof and owes a code; `null` for nobody. */
    owing: createAuthEndpoint('/saha/owing', {method: 'POST'}, async (c) => {
      const cookie = c.context.createAuthCookie('two_factor')
      const identifier = await c.getSignedCookie(cookie.name, c.context.secret)
      const promise = identifier && (await c.context.internalAdapter.findVerificationValue(identifier))
      const user = promise && (await c.context.internalAdapter.findUserById(promise.value))
      return user ? {id: user.id, email: user.email} : null
    }),
  },
}
