import type {StaffRole} from '@saha/contract'
import {
  addMember,
  changeRole,
  makeAdministrator,
  removeMember,
  resetMember,
  StaffError,
  unmakeAdministrator,
} from '../staff/members.ts'
import {isRole, roles} from '../staff/rights.ts'
import {listStaff, type StaffMember} from '../staff/staff.queries.ts'
import type {Store} from '../storage/open.ts'
import {CommandError, type Command} from './command.ts'
import {withStore} from './with-store.ts'

export const command: Command = {
  help: `
Usage: pnpm saha staff add EMAIL [--role ROLE] [--municipality ID] [--json]
       pnpm saha staff role EMAIL --role ROLE [--municipality ID] [--json]
       pnpm saha staff list [--json]
       pnpm saha staff reset EMAIL [--json]
       pnpm saha staff remove EMAIL [--json]
       pnpm saha staff admin EMAIL [--json]
       pnpm saha staff no-admin EMAIL [--json]

People who sign in to the console of the server whose database SAHA_DATABASE names.

  add      lets somebody work for a municipality, and shows their first password
  role     changes what somebody may do
  list     shows who can sign in, for whom they work, and as what
  reset    gives somebody a new password and ends their sessions
  remove   takes somebody away and ends their sessions
  admin    lets somebody run the server: make municipalities and take them away. Nothing in them is seen by that.
           Who does not sign in here yet gets a first password: so begins a new server
  no-admin takes that back

A password is shown once, here, and stored as a hash only. The console asks everybody to choose one of their own.

  --role ROLE         owner: everything (default of add); editor: writes, opens and closes consultations, and answers in
                      the name of the municipality; moderator: decides what is published, and answers; facilitator: hosts
                      events, invites, and enters what citizens hand in on paper; analyst: may download all responses,
                      each time with a reason; helper: enters for citizens, and reads nothing of it afterwards; viewer:
                      reads what is published
  --municipality ID   for whom they work; may be left out when there is only one municipality
  --json              prints {"email", "municipality", "password"}, {"email", "municipality", "role"}, {"staff": […]},
                      {"email", "password"} or {"email"};
                      the password of somebody who has one already is null

Exit codes: 0 done, 1 refused or failed, 2 called in the wrong way.`,
  options: {municipality: {type: 'string'}, role: {type: 'string'}},
  run: async ({positionals, values, isJson}) => {
    const [name = '', ...rest] = positionals
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    const isMembership = ['municipality', 'role'].some((option) => values[option] !== undefined)
    if (!action || rest.length !== action.takes || (isMembership && !action.isAboutMembership))
      throw new CommandError(
        'Expected add, role, list, reset, remove, admin or no-admin. See: pnpm saha staff --help',
        2,
      )
    const membership = membershipIn(values)
    if (name === 'role' && !membership.role) throw unknownRole()
    const done = await explained(() => withStore(({db}) => action.run(db, rest[0] ?? '', membership)))
    process.stdout.write(isJson ? `${JSON.stringify(done.result)}\n` : done.words)
    return 0
  },
}

interface Done {
  /** What `--json` prints. */
  result: object
  words: string
}

interface Action {
  /** How many words follow its name. */
  takes: 0 | 1
  /** Whether `--municipality` and `--role` make sense. */
  isAboutMembership?: true
  run: (db: Store, email: string, membership: Membership) => Promise<Done>
}

interface Membership {
  municipality: string | undefined
  role: StaffRole | undefined
}

function membershipIn({municipality, role}: Readonly<Record<string, unknown>>): Membership {
  if (role !== undefined && !isRole(role)) throw unknownRole()
  return {municipality: typeof municipality === 'string' ? municipality : undefined, role}
}

function unknownRole(): CommandError {
  return new CommandError(`--role: expected ${roles.join(', ')}`, 2)
}

const actions: Record<string, Action> = {
  add: {
    takes: 1,
    isAboutMembership: true,
    run: async (db, typed, wanted) => {
      const result = await addMember(db, typed, wanted.municipality, Date.now(), wanted.role)
      const {email, municipality, password} = result
      return {result, words: `${email} works for ${municipality}.\n${signInWith(password)}`}
    },
  },
  role: {
    takes: 1,
    isAboutMembership: true,
    run: async (db, typed, {municipality, role = 'owner'}) => {
      const result = await changeRole(db, typed, municipality, role)
      return {result, words: `${result.email} is ${result.role} of ${result.municipality}.\n`}
    },
  },
  list: {
    takes: 0,
    run: async (db) => {
      const staff = await listStaff(db)
      const result = {
        staff: staff.map((member) => ({...member, since: new Date(member.since).toISOString()})),
      }
      return {result, words: staff.length === 0 ? 'Nobody.\n' : staff.map(describe).join('')}
    },
  },
  reset: {
    takes: 1,
    run: async (db, typed) => {
      const result = await resetMember(db, typed)
      return {result, words: `${result.email} is signed out everywhere.\nPassword: ${result.password}\n`}
    },
  },
  remove: {
    takes: 1,
    run: async (db, typed) => {
      const result = await removeMember(db, typed)
      return {result, words: `${result.email} can no longer sign in.\n`}
    },
  },
  admin: {
    takes: 1,
    run: async (db, typed) => {
      const result = await makeAdministrator(db, typed, Date.now())
      return {result, words: `${result.email} runs the server.\n${signInWith(result.password)}`}
    },
  },
  'no-admin': {
    takes: 1,
    run: async (db, typed) => {
      const result = await unmakeAdministrator(db, typed)
      return {result, words: `${result.email} runs the server no longer.\n`}
    },
  },
}

const signInWith = (password: string | null) =>
  password === null ? 'The password stays as it is.\n' : `Password: ${password}\n`

function describe({email, municipalities, roles: held, hasGivenPassword}: StaffMember): string {
  const work = municipalities.map((municipality, at) => `${municipality} (${held[at]})`)
  const note = hasGivenPassword ? '  (has not chosen a password yet)' : ''
  return `${email}  ${work.join(', ') || 'no municipality'}${note}\n`
}

async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof StaffError ? new CommandError(error.message) : error
  }
}
