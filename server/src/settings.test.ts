import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {SettingError} from './setting-error.ts'
import {readSettings, settings} from './settings.ts'

test('everything has a default that works', () => {
  expect(readSettings({})).toMatchObject({
    port: 8080,
    database: 'data/saha.db',
    publicUrl: 'http://localhost:8080',
    log: 'info',
    perMinute: 1_200,
  })
})

test('an empty setting is as good as none', () => {
  const empty = Object.fromEntries(settings.map(({name}) => [name, '']))

  expect(readSettings(empty)).toEqual(readSettings({}))
})

test('settings mean what they say', () => {
  const read = readSettings({
    SAHA_PORT: '9000',
    SAHA_DATABASE: 'postgres://saha@db.example/saha',
    SAHA_PUBLIC_URL: 'https://saha.example/',
    SAHA_LOG: 'warn',
  })

  expect(read).toMatchObject({
    port: 9000,
    database: 'postgres://saha@db.example/saha',
    publicUrl: 'https://saha.example',
    log: 'warn',
  })
})

test.each([
  ['SAHA_PORT', 'eighty'],
  ['SAHA_PORT', '65536'],
  ['SAHA_PORT', '-1'],
  ['SAHA_DATABASE', 'mysql://db.example/saha'],
  ['SAHA_PUBLIC_URL', 'my-town'],
  ['SAHA_PUBLIC_URL', 'https://saha.example/?a=b'],
  ['SAHA_LOG', 'LOUD'],
  ['SAHA_MOST_PER_MINUTE', 'many'],
  ['SAHA_MOST_PER_MINUTE', '-1'],
])('%s=%s is refused in one line that names it and not the value', (name, value) => {
  const read = () => readSettings({[name]: value})

  expect(read).toThrow(SettingError)
  expect(read).toThrow(new RegExp(`^${name}: expected [^\\n]+$`))
  expect(read).not.toThrow(value)
})

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

test.each(settings)('the README explains $name', ({name, usual, meaning}) => {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? ''

  expect(row).toContain(usual)
  expect(row).toContain(meaning)
})
