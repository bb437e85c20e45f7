/** The server as a process, over real connections: how it starts, what it bears, how it stops. */
import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {request} from 'node:http'
import {connect, createServer, type AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest'
import {importDefinition} from './activities/import-definition.ts'
import {migrate} from './storage/migrate.ts'
import {openStore} from './storage/open.ts'
import {countResponses, formOf, parkDefinition, post, responsesPath} from './saha.test-kit.ts'

const main = join(import.meta.dirname, 'main.ts')
let folder = ''
let database = ''
const started: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saha-main-'))
  database = join(folder, 'saha.db')
  const store = await openStore(database)
  await migrate(store)
  const definition = parkDefinition()
  const [consultation] = definition.consultations
  Object.assign(consultation!, {
    opens: '2020-01-01T00:00:00Z',
    closes: '2120-01-01T00:00:00Z',
    retention: '2121-01-01',
  })
  await importDefinition(store.db, definition)
  await store.close()
})

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
})

afterAll(() => rm(folder, {recursive: true, force: true}))

function run(settings: Record<string, string> = {}) {
  const env = {...process.env, SAHA_DATABASE: database, SAHA_PORT: '0', ...settings}
  const child = spawn(process.execPath, [main], {env, stdio: ['ignore', 'pipe', 'pipe']})
  started.push(child)
  return child
}

async function wordsOf(child: ChildProcess) {
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk) => (out += chunk))
  child.stderr?.on('data', (chunk) => (err += chunk))
  const [code] = (await once(child, 'exit')) as [number]
  return {code, out, err}
}

async function start(): Promise<{child: ChildProcess; port: number; words: () => string}> {
  const child = run()
  let words = ''
  let complaint = ''
  child.stderr?.on('data', (chunk) => (complaint += chunk))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('close', () => reject(new Error(`The server did not start: ${complaint}`)))
    child.stdout?.on('data', (chunk) => {
      words += chunk
      const ready = /"port":(\d+)/.exec(words)?.[1]
      if (ready) resolve(Number(ready))
    })
  })
  return {child, port, words: () => words}
}

describe('a server that cannot start', () => {
  test('because its port is taken says so in one line', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')

    const {code, err} = await wordsOf(run({SAHA_PORT: String((other.address() as AddressInfo).port)}))

    expect(code).toBe(1)
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('SAHA_PORT')])
    other.close()
  })

  test.each([
    ['SAHA_PORT', 'eighty'],
    ['SAHA_LOG', 'loud'],
    ['SAHA_PUBLIC_URL', 'ftp://saha.example'],
    ['SAHA_DATABASE', 'mysql://saha.example/saha'],
  ])('because of a setting without a meaning names it: %s', async (name, value) => {
    const {code, err} = await wordsOf(run({[name]: value}))

    expect(code).toBe(1)
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(`${name}: expected`)])
  })
})

describe('a server that runs', () => {
  test('bears bodies without an end, and goes on serving others', async () => {
    const {port} = await start()
    const before = performance.now()

    const statuses = await Promise.all(Array.from({length: 5}, () => sendForever(port)))

    expect(statuses).toEqual([413, 413, 413, 413, 413])
    expect(performance.now() - before).toBeLessThan(5_000)
    const right = await fetch(`http://127.0.0.1:${port}${responsesPath}`, post(formOf(1)))
    expect(right.status).toBe(201)
  })

  test('refuses ten megabytes whether they are announced or not', async () => {
    const {port} = await start()
    const body = Buffer.alloc(10 * 1024 * 1024, 32)

    const announced = await statusOf(port, {'content-length': String(body.length)}, [
      body.subarray(0, 70_000),
    ])
    const chunked = await sendForever(port, 10 * 16)

    expect([announced, chunked]).toEqual([413, 413])
  })

  test.each([
    ['that was announced', 'content-length: 500\r\n\r\n{"key"'],
    ['that was not', 'transfer-encoding: chunked\r\n\r\n6\r\n{"key"'],
  ])('has no use for a body that is cut off, %s, and does not wonder', async (_, rest) => {
    const {port, words} = await start()
    const socket = connect(port, '127.0.0.1')
    socket.write(`POST ${responsesPath} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${rest}`)
    await sleep(100)
    socket.destroy()
    await once(socket, 'close')

    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`)
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()

    expect(ready.status).toBe(200)
    expect(metrics).toContain('route="sendResponse",status="400"')
    expect(words()).not.toContain('unexpected')
  })

  test('closes connections that never finish their request', async () => {
    const {port} = await start()
    const sockets = Array.from({length: 50}, () => connect(port, '127.0.0.1'))
    for (const socket of sockets) socket.on('error', () => {}).write('GET / HTTP/1.1\r\nx-slow: ')

    await Promise.all(sockets.map((socket) => once(socket.resume(), 'close')))

    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200)
  })

  test('tells how it is, and what it counts', async () => {
    const {port} = await start()
    await fetch(`http://127.0.0.1:${port}/v1/results/irbid/park-survey`)
    await fetch(`http://127.0.0.1:${port}/v1/results/irbid/secret-word`)

    const ready = await (await fetch(`http://127.0.0.1:${port}/health/ready`)).json()
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()

    expect(ready).toEqual({status: 'ok'})
    expect(metrics).toContain('saha_replies_total{route="readResults",status="200"} 1')
    expect(metrics).toContain('saha_replies_total{route="readResults",status="404"} 1')
    expect(metrics).toContain('saha_commit_queue 0')
    expect(metrics).not.toMatch(/irbid|secret-word/)
  })
})

describe('a server that is asked to stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('by %s loses nothing that it acknowledged', async (signal) => {
    const {child, port} = await start()
    const store = await openStore(database)
    const before = await countResponses(store)
    const base = signal === 'SIGTERM' ? 10_000 : 20_000
    let acknowledged = 0

    const clients = Array.from({length: 8}, async (_, client) => {
      for (let number = base + client * 1_000; ; number++) {
        const reply = await fetch(`http://127.0.0.1:${port}${responsesPath}`, post(formOf(number))).catch(
          () => null,
        )
        if (reply?.status !== 201) return
        acknowledged += 1
      }
    })
    await sleep(300)
    const asked = performance.now()
    child.kill(signal)
    const [code] = await once(child, 'exit')
    const took = performance.now() - asked

    await Promise.all(clients)
    expect(code).toBe(0)
    expect(took).toBeLessThan(3_500)
    expect(acknowledged).toBeGreaterThan(0)
    expect((await countResponses(store)) - before).toBeGreaterThanOrEqual(acknowledged)
    await store.close()
  })
})

/** Sends one request in parts; the status it is answered with. */
function statusOf(
  port: number,
  headers: Record<string, string>,
  parts: Iterable<Buffer>,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const sending = request(
      {
        port,
        host: '127.0.0.1',
        path: responsesPath,
        method: 'POST',
        headers: {'content-type': 'application/json', ...headers},
      },
      (reply) => {
        reply.resume()
        resolve(reply.statusCode)
        sending.destroy()
      },
    )
    // The server hangs up on what it does not want to read.
    sending.on('error', () => resolve(undefined))
    const rest = parts[Symbol.iterator]()
    const write = () => {
      const {done, value} = rest.next()
      if (done || sending.destroyed) return
      sending.write(value)
      setImmediate(write)
    }
    write()
  })
}

/** Sends blocks of 64 KB without saying how many, and goes on until it is answered. */
function sendForever(port: number, most = Number.POSITIVE_INFINITY) {
  const block = Buffer.alloc(64 * 1024, 32)
  function* blocks() {
    for (let sent = 0; sent < most; sent++) yield block
  }
  return statusOf(port, {}, blocks())
}
