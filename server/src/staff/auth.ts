/** Sessions and passwords of staff, by better-auth. It is never reached over HTTP: our own routes call it. */
import {limits} from '@saha/contract'
import {betterAuth} from 'better-auth/minimal'
import type {Store} from '../storage/open.ts'
import {authDatabase} from './auth.queries.ts'

/** Hours from signing in to being signed out: one working day. Nothing is noted while somebody works. */
const sessionHours = 12

export interface AuthNeeds {
  db: Store
  /** Signs cookies. Whoever has it and a copy of the database can sign in as anybody. */
  secret: string
  /** Address of the server as browsers see it. */
  publicUrl: string
}

// It outranks the option below, and nothing here may call home.
process.env.BETTER_AUTH_TELEMETRY = '0'

export function createAuth({db, secret, publicUrl}: AuthNeeds) {
  return betterAuth({
    database: authDatabase(db),
    secret,
    baseURL: publicUrl,
    telemetry: {enabled: false},
    // Refusals are ours to tell, and what was typed must not reach a log.
    logger: {disabled: true},
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: limits.shortestPassword,
      maxPasswordLength: limits.longestPassword,
    },
    user: {modelName: 'staff_user', fields: {createdAt: 'created_at'}},
    session: {
      modelName: 'staff_session',
      fields: {userId: 'staff_user', createdAt: 'created_at', expiresAt: 'expires_at'},
      expiresIn: sessionHours * 60 * 60,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'staff_account',
      fields: {userId: 'staff_user', providerId: 'provider', accountId: 'account'},
    },
    verification: {
      modelName: 'staff_verification',
      fields: {createdAt: 'created_at', expiresAt: 'expires_at'},
    },
    advanced: {
      cookiePrefix: '__Host-saha',
      // The prefix above says what this one would: browsers take such cookies from secure pages only.
      useSecureCookies: false,
      defaultCookieAttributes: {secure: true, httpOnly: true, sameSite: 'strict', path: '/'},
      database: {validateSchema: false},
    },
  })
}
