/** `pnpm saha staff` as somebody types it: real processes on a real store. */
import {execFile} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {makeMunicipalities} from '../staff/staff.test-kit.ts'
import {migrate} from '../storage/migrate.ts'
import {openStore} from '../storage/open.ts'

// Each test starts processes, on machines that may be busy.
vi.setConfig({testTimeout: 30_000})

const handedOut = /^([a-z2-9]{4}-){3}[a-z2-9]{4}$/
let folder = ''
let database = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-staff-'))
  database = join(folder, 'saha.db')
  const store = await openStore(database)
  await migrate(store)
  await makeMunicipalities(store.db)
  await store.close()
})
afterAll(() => rm(folder, {recursive: true, force: true}))

const staff = (...words: string[]) => staffOf(database, ...words)

async function staffOf(of: string, ...words: string[]): Promise<{code: number; out: string; err: string}> {
  const env = {...process.env, SAHA_DATABASE: of}
  try {
    const command = [join(import.meta.dirname, '../cli.ts'), 'staff', ...words]
    const {stdout, stderr} = await promisify(execFile)(process.execPath, command, {env})
    return {code: 0, out: stdout, err: stderr}
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string}
    return {code, out: stdout, err: stderr}
  }
}

test('it explains itself', async () => {
  const {code, out} = await staff('--help')

  expect(code).toBe(0)
  expect(out).toContain('Usage: pnpm saha staff add EMAIL [--role ROLE] [--municipality ID]')
  expect(out).toContain('Exit codes:')
})

test('a person is added, listed, given a new password and taken away', async () => {
  const added = await staff('add', 'Clerk@Town.example', '--municipality', 'town', '--json')
  const listed = await staff('list')
  const reset = await staff('reset', 'clerk@town.example', '--json')
  const removed = await staff('remove', 'clerk@town.example')
  const empty = await staff('list', '--json')

  const {password, ...person} = JSON.parse(added.out)
  expect(person).toEqual({email: 'clerk@town.example', municipality: 'town'})
  expect(password).toMatch(handedOut)
  expect(listed.out).toBe('clerk@town.example  town (owner)  (has not chosen a password yet)\n')
  expect(JSON.parse(reset.out).password).toMatch(handedOut)
  expect(JSON.parse(reset.out).password).not.toBe(password)
  expect([removed.code, removed.out]).toEqual([0, 'clerk@town.example can no longer sign in.\n'])
  expect(JSON.parse(empty.out)).toEqual({staff: []})
})

test('what somebody may do is said when they are added, and can be changed', async () => {
  await staff('add', 'analyst@town.example', '--municipality', 'town', '--role', 'analyst')
  const before = await staff('list')
  const changed = await staff('role', 'analyst@town.example', '--role', 'viewer', '--municipality', 'town')
  const after = await staff('list', '--json')
  await staff('remove', 'analyst@town.example')

  expect(before.out).toContain('analyst@town.example  town (analyst)')
  expect([changed.code, changed.out]).toEqual([0, 'analyst@town.example is viewer of town.\n'])
  expect(JSON.parse(after.out).staff).toMatchObject([{municipalities: ['town'], roles: ['viewer']}])
})

test('somebody runs the server from now on, and not any more; never nobody', async () => {
  await staff('add', 'root@town.example', '--municipality', 'town')
  await staff('add', 'second@town.example', '--municipality', 'town')

  const made = await staff('admin', 'root@town.example', '--json')
  const alone = await staff('no-admin', 'root@town.example')
  await staff('admin', 'second@town.example')
  const taken = await staff('no-admin', 'root@town.example')
  for (const email of ['root@town.example', 'second@town.example']) await staff('remove', email)

  expect(JSON.parse(made.out)).toEqual({email: 'root@town.example', password: null})
  expect([alone.code, alone.err]).toEqual([
    1,
    'Nobody else runs the server: make somebody else an administrator first.\n',
  ])
  expect([taken.code, taken.out]).toEqual([0, 'root@town.example runs the server no longer.\n'])
})

test('a new server begins with whoever runs it, before there is a municipality', async () => {
  const empty = join(folder, 'empty.db')
  const store = await openStore(empty)
  await migrate(store)
  await store.close()

  const begun = await staffOf(empty, 'admin', 'you@town.example')
  const again = await staffOf(empty, 'admin', 'you@town.example')
  const listed = await staffOf(empty, 'list')

  expect([begun.code, begun.out]).toEqual([
    0,
    expect.stringMatching(/^you@town\.example runs the server\.\nPassword: ([a-z2-9]{4}-){3}[a-z2-9]{4}\n$/),
  ])
  expect(again.out).toBe('you@town.example runs the server.\nThe password stays as it is.\n')
  expect(listed.out).toBe('you@town.example  no municipality  (has not chosen a password yet)\n')
})

test.each([
  [1, ['add', 'clerk@town.example'], 'Say for whom with --municipality: town, village.\n'],
  [1, ['add', 'clerk', '--municipality', 'town'], '"clerk" is no e-mail address.\n'],
  [1, ['reset', 'nobody@town.example'], 'Nobody signs in as nobody@town.example.'],
  [2, [], 'Expected add, role, list, reset, remove, admin or no-admin.'],
  [2, ['add'], 'Expected add, role, list, reset, remove, admin or no-admin.'],
  [2, ['list', '--municipality', 'town'], 'Expected add, role, list, reset, remove, admin or no-admin.'],
  [
    2,
    ['role', 'clerk@town.example'],
    '--role: expected owner, editor, moderator, facilitator, analyst, helper, viewer',
  ],
  [
    2,
    ['add', 'clerk@town.example', '--role', 'constructor'],
    '--role: expected owner, editor, moderator, facilitator, analyst, helper, viewer',
  ],
  [1, ['role', 'nobody@town.example', '--role', 'viewer'], 'Nobody signs in as nobody@town.example.'],
  [2, ['toString', 'x'], 'Expected add, role, list, reset, remove, admin or no-admin.'],
])('it ends with %i and one line for: staff %j', async (code, words, line) => {
  const ended = await staff(...words)

  expect([ended.code, ended.out]).toEqual([code, ''])
  expect(ended.err).toContain(line)
  expect(ended.err.trimEnd().split('\n')).toHaveLength(1)
})
