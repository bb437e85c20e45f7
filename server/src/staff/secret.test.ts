import {chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readSecret} from './secret.ts'

describe('the secret that signs staff cookies', () => {
  let folder = ''
  let database = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'saha-secret-'))
    database = join(folder, 'data', 'saha.db')
  })
  afterEach(() => rmSync(folder, {recursive: true}))

  test('is made once, and stays the same', () => {
    const secret = readSecret({secret: undefined, database})

    expect(secret).toMatch(/^[\w-]{44}$/)
    expect(readSecret({secret: undefined, database})).toBe(secret)
    expect(readdirSync(join(folder, 'data'))).toEqual(['saha.db.secret'])
  })

  test('can be read by its owner alone', () => {
    readSecret({secret: undefined, database})

    expect(statSync(`${database}.secret`).mode & 0o777).toBe(0o600)
  })

  test('is the one that is set', () => {
    const secret = 'x'.repeat(32)

    expect(readSecret({secret, database})).toBe(secret)
    expect(readdirSync(folder)).toEqual([])
  })

  test('must not be short', () => {
    expect(() => readSecret({secret: 'x'.repeat(31), database})).toThrow(
      'SAHA_SECRET holds 31 characters: it needs at least 32 random ones.',
    )
  })

  test('has to be set with PostgreSQL, where no file of ours lies', () => {
    expect(() => readSecret({secret: undefined, database: 'postgres://db/saha'})).toThrow(
      /^SAHA_SECRET is not set: .+\.$/,
    )
  })

  test('is not made anew over one that is damaged', () => {
    readSecret({secret: undefined, database})
    chmodSync(`${database}.secret`, 0o600)
    writeFileSync(`${database}.secret`, 'gone')

    expect(() => readSecret({secret: undefined, database})).toThrow(/saha\.db\.secret holds 4 characters/)
  })
})
