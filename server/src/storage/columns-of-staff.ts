/** What is stored of staff and of how they sign in, column by column: see `columns`. */
import {defined, invited, session, staff, type Columns} from './kept.ts'

export const staffColumns: Pick<
  Columns,
  | 'staff_user'
  | 'staff_session'
  | 'staff_account'
  | 'staff_verification'
  | 'staff_second_factor'
  | 'staff_passkey'
  | 'staff_invitation'
  | 'staff_recovery'
  | 'staff_membership'
  | 'staff_policy'
> = {
  staff_user: {
    id: staff('stands for the person in other tables; random'),
    email: staff('what the person signs in with'),
    two_factor: staff('whether a code is asked for after the password'),
    created_at: staff('since when'),
  },
  staff_session: {
    id: session('names the session; random'),
    token: session('proves that a browser has signed in'),
    staff_user: session('who has signed in'),
    is_strong: session('whether more than a password proved it'),
    created_at: session('since when'),
    expires_at: session('until when'),
  },
  staff_account: {
    id: staff('names the way to sign in; random'),
    staff_user: staff('who signs in with it'),
    provider: staff('how: by password, or by which provider'),
    account: staff('who it is at that provider'),
    password: staff('recognises the password; the password itself is not kept'),
    is_given: staff('asks for a password of one’s own'),
  },
  staff_verification: {
    id: session('names the promise; random'),
    identifier: session('what was promised'),
    value: session('proves who may claim it'),
    created_at: session('since when'),
    expires_at: session('until when'),
  },
  staff_second_factor: {
    id: staff('names the second factor; random'),
    staff_user: staff('whose it is'),
    secret: staff('recognises the codes that an app shows; encrypted'),
    backup_codes: staff('codes for the day on which the app is lost; encrypted'),
    verified: staff('whether a first code has been shown'),
    spent: staff('refuses a code that was taken already'),
  },
  staff_passkey: {
    id: staff('names the passkey; random'),
    staff_user: staff('whose it is'),
    name: staff('tells its owner which one it is'),
    credential: staff('recognises the passkey'),
    public_key: staff('checks what the passkey signs'),
    counter: staff('tells when a passkey was copied'),
    created_at: staff('tells its owner since which day it is there'),
  },
  staff_invitation: {
    id: invited('names the invitation; random'),
    hash: invited('recognises the link; the link itself is not kept'),
    municipality: invited('for whom the colleague would work'),
    email: invited('who is invited'),
    role: invited('what the colleague would be'),
    letter: invited('tells whether the link went out by mail'),
    expires_at: invited('until when the link can be used'),
  },
  staff_recovery: {
    hash: session('recognises the link; the link itself is not kept'),
    staff_user: session('who may choose a new password'),
    created_at: session('keeps letters from following each other at once'),
    expires_at: session('until when the link can be used'),
  },
  staff_membership: {
    staff_user: staff('the person'),
    municipality: staff('for whom the person works'),
    role: staff('what the person may do'),
  },
  staff_policy: {
    municipality: defined('the municipality'),
    wants_two_factor: defined('whether its staff need more than a password'),
  },
}
