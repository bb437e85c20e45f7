import {once} from 'node:events'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type AddressInfo, type Server} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {findObstacles} from './obstacles.ts'
import {freePort} from './ports.ts'

let folder: string
let program: Server
let taken: number
let settings: {port: number; demoPort: number; database: string; publicUrl: string}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saha-start-'))
  program = createServer().listen(0, '127.0.0.1')
  await once(program, 'listening')
  taken = (program.address() as AddressInfo).port
  settings = {
    port: await freePort(),
    demoPort: await freePort(),
    database: join(folder, 'new/saha.db'),
    publicUrl: 'http://localhost',
  }
})

afterAll(() => {
  program.close()
  rmSync(folder, {recursive: true})
})

test('nothing is in the way when ports are free and the folder can be made', async () => {
  expect(await findObstacles(settings)).toEqual([])
})

test('a taken port is named together with its setting', async () => {
  expect(await findObstacles({...settings, port: taken})).toEqual([
    `Port ${taken} is taken: stop the program that uses it, or set SAHA_PORT to another port.`,
  ])
  expect(await findObstacles({...settings, demoPort: taken})).toEqual([
    `Port ${taken} is taken: stop the program that uses it, or set SAHA_DEMO_PORT to another port.`,
  ])
})

test('one port for both is named before anything starts', async () => {
  expect(await findObstacles({...settings, demoPort: settings.port})).toEqual([
    `SAHA_PORT and SAHA_DEMO_PORT are both ${settings.port}: give them different ports.`,
  ])
})

test('a folder that cannot hold the database is named together with its setting', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')

  expect(await findObstacles({...settings, database: join(file, 'saha.db')})).toEqual([
    expect.stringMatching(/^Folder .*a-file is not writable \(E\w+\): .* SAHA_DATABASE /),
  ])
})

test('a database that cannot be opened for writing is named together with its setting', async () => {
  expect(await findObstacles({...settings, database: folder})).toEqual([
    expect.stringMatching(/^File .* is not writable \(EISDIR\): .* SAHA_DATABASE /),
  ])
})

test('the address of a PostgreSQL is not taken for a file', async () => {
  expect(await findObstacles({...settings, database: 'postgres://saha@db/saha'})).toEqual([])
})
