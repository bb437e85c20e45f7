/** Sessions and passwords of staff, by better-auth. It is never reached over HTTP: our own routes call it. */
import {limits} from '@saha/contract'
import {betterAuth} from 'better-auth/minimal'
import {twoFactor} from 'better-auth/plugins/two-factor'
import type {Store} from '../storage/open.ts'
import {authDatabase} from './auth.queries.ts'
import {authSteps, beginPath, codePaths, type Beginning} from './auth-steps.ts'
import {makeCodes} from './password.ts'

/** Hours from signing in to being signed out: one working day. Nothing is noted while somebody works. */
const sessionHours = 12

const backupCodes = 10

export interface AuthNeeds {
  db: Store
  /** Signs cookies. Whoever has it and a copy of the database can sign in as anybody. */
  secret: string
  /** Address of the server as browsers see it. */
  publicUrl: string
}

// It outranks the option below, and nothing here may call home.
process.env.BETTER_AUTH_TELEMETRY = '0'

export type Auth = ReturnType<typeof createAuth>

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
      additionalFields: {
        isStrong: {type: 'boolean', fieldName: 'is_strong', required: false, input: false},
      },
    },
    account: {
      modelName: 'staff_account',
      fields: {userId: 'staff_user', providerId: 'provider', accountId: 'account'},
    },
    verification: {
      modelName: 'staff_verification',
      fields: {createdAt: 'created_at', expiresAt: 'expires_at'},
    },
    databaseHooks: {
      session: {create: {before: async (session, c) => ({data: {...session, isStrong: isStrong(c)}})}},
    },
    plugins: [
      twoFactor({
        // Codes and keys of apps are of use without a password to those who come by the provider.
        allowPasswordless: true,
        issuer: 'Saha',
        backupCodeOptions: {customBackupCodesGenerate: () => makeCodes(backupCodes)},
        // What slows guessing down is the guard in front: nobody can be locked out by others.
        accountLockout: {enabled: false},
        schema: {
          user: {fields: {twoFactorEnabled: 'two_factor'}},
          twoFactor: {
            modelName: 'staff_second_factor',
            fields: {userId: 'staff_user', backupCodes: 'backup_codes'},
          },
        },
      }),
      authSteps,
    ],
    advanced: {
      cookiePrefix: '__Host-saha',
      // The prefix above says what this one would: browsers take such cookies from secure pages only.
      useSecureCookies: false,
      defaultCookieAttributes: {secure: true, httpOnly: true, sameSite: 'strict', path: '/'},
      database: {validateSchema: false},
    },
  })
}

interface SessionMaker {
  path?: string
  body?: unknown
  context: {session?: {session: Record<string, unknown>} | null}
}

/** Whether more than a password proves whose session begins; a new password changes nothing about that. */
function isStrong(c: SessionMaker | null): boolean {
  if (c?.path === beginPath) return (c.body as Beginning).isStrong
  if (c?.path === '/change-password') return c.context.session?.session['isStrong'] === true
  return codePaths.includes(c?.path ?? '')
}
