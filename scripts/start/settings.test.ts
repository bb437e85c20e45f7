import {isAbsolute} from 'node:path'
import {expect, test} from 'vitest'
import {readSettings, toEnvironment} from './settings.ts'

test('without settings everything has a default that works', () => {
  const settings = readSettings({})

  expect(settings).toMatchObject({port: 8080, demoPort: 8081, publicUrl: 'http://localhost:8080'})
  expect(isAbsolute(settings.database)).toBe(true)
})

test('an empty setting is like none', () => {
  expect(readSettings({SAHA_PORT: '', SAHA_DATABASE: ''})).toEqual(readSettings({}))
})

test('every program is told the same settings', () => {
  const given = {
    SAHA_PORT: '9000',
    SAHA_DEMO_PORT: '9001',
    SAHA_DATABASE: 'postgres://saha@db/saha',
    SAHA_PUBLIC_URL: 'https://saha.example',
  }

  expect(toEnvironment(readSettings(given))).toEqual(given)
})

test.each(['0', '65536', '80.5', 'eighty', '-1'])('%s is no port, and the setting is named', (port) => {
  expect(() => readSettings({SAHA_DEMO_PORT: port})).toThrow(
    `SAHA_DEMO_PORT must be a port from 1 to 65535, but it is "${port}".`,
  )
})
