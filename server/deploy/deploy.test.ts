/** The files that whoever runs Saha takes from here, tried with the programs that they are for. */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {get} from 'node:http'
import {createServer, type AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {listen, type Listening} from '../src/http/listen.ts'
import {activityPath, formOf, openSquare, parkDefinition, post, responsesPath} from '../src/saha.test-kit.ts'
import {useFile} from '../src/storage/each-store.ts'

const here = import.meta.dirname
const project = join(here, '../..')
const read = (file: string) => readFile(join(here, file), 'utf8')
/** Units of systemd. */
const units = ['saha.service', 'saha-backup.service', 'saha-backup.timer']
const has = (program: string, asked: string) => spawnSync(program, [asked]).status === 0

describe('docs/running.md', () => {
  test('shows these files as they are', async () => {
    const page = await readFile(join(project, 'docs/running.md'), 'utf8')
    const shown = [...page.matchAll(/```\w*\n([^]*?)```/g)].map(([, snippet = '']) => snippet)

    const files = [...units, 'nginx.conf', 'Caddyfile']
    const sources = await Promise.all(files.map(read))
    expect(files.filter((_, at) => !shown.includes(sources[at] ?? ''))).toEqual([])
  })
})

const noSystemd = !has('systemd-analyze', '--version')

describe.skipIf(noSystemd)('systemd (SKIPPED without systemd-analyze)', () => {
  test.each(units)('takes %s', async (file) => {
    const folder = await mkdtemp(join(tmpdir(), 'saha-units-'))
    // It looks whether programs are there: they are in this checkout.
    for (const unit of units)
      await writeFile(join(folder, unit), (await read(unit)).replaceAll('/opt/saha', project))

    const {status, stderr} = spawnSync('systemd-analyze', ['verify', join(folder, file)], {encoding: 'utf8'})
    await rm(folder, {recursive: true})

    expect({status, complaints: stderr.split('\n').filter((line) => line.includes(folder))}).toEqual({
      status: 0,
      complaints: [],
    })
  })
})

interface Proxy {
  program: string
  asked: string
  /** Writes what the program reads. @returns its arguments. */
  prepare: (folder: string, from: number, to: number) => Promise<string[]>
}

const proxies: Proxy[] = [
  {
    program: 'nginx',
    asked: '-v',
    prepare: async (folder, from, to) => {
      const server = (await read('nginx.conf'))
        .replace('listen 443 ssl', `listen 127.0.0.1:${from}`)
        .replaceAll(/ {2}ssl_.*\n/g, '')
        .replace('127.0.0.1:8080', `127.0.0.1:${to}`)
      const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join('\n')
      const file = join(folder, 'nginx.conf')
      await writeFile(file, `pid ${folder}/pid;\nevents {}\nhttp {\n${folders}\n${server}}\n`)
      return ['-c', file, '-p', folder, '-e', 'stderr', '-g', 'daemon off;']
    },
  },
  {
    program: 'caddy',
    asked: 'version',
    prepare: async (folder, from, to) => {
      const site = (await read('Caddyfile'))
        .replace('{\n', '{\n\tadmin off\n')
        .replace('saha.example.org', `http://127.0.0.1:${from}`)
        .replace('127.0.0.1:8080', `127.0.0.1:${to}`)
      const file = join(folder, 'Caddyfile')
      await writeFile(file, site)
      return ['run', '--adapter', 'caddyfile', '--config', file]
    },
  },
]

describe.each(proxies)('behind $program (SKIPPED without it)', ({program, asked, prepare}) => {
  const opened = useFile()
  const isMissing = !has(program, asked)
  let folder = ''
  let listening: Listening | undefined
  let proxy: ChildProcess | undefined
  let address = ''
  let said = ''

  beforeAll(async () => {
    if (isMissing) return
    const square = await openSquare(opened().store, {
      perMinute: 3,
      staff: {secret: 's'.repeat(32), proxies: 1},
    })
    await square.define(parkDefinition())
    listening = await listen(square.app, 0)
    folder = await mkdtemp(join(tmpdir(), `saha-${program}-`))
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    proxy = spawn(program, await prepare(folder, port, listening.port), {
      env: {...process.env, HOME: folder, XDG_DATA_HOME: folder},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [proxy.stdout, proxy.stderr])
      stream?.setEncoding('utf8').on('data', (more: string) => (said += more))
    await vi.waitFor(() => fetch(`${address}/health/live`), 30_000)
  })

  afterAll(async () => {
    if (proxy) {
      const ended = once(proxy, 'exit')
      if (proxy.exitCode === null && proxy.kill()) await ended
    }
    await listening?.close()
    if (folder) await rm(folder, {recursive: true})
  })

  test.skipIf(isMissing)('people read, compressed, and contribute', async () => {
    const activity = await fetch(address + activityPath, {headers: {'accept-encoding': 'br'}})
    const sent = await fetch(address + responsesPath, post(formOf(1)))

    expect([activity.status, activity.headers.get('content-encoding')]).toEqual([200, 'br'])
    expect(sent.status).toBe(201)
  })

  test.skipIf(isMissing)('nobody gets around the limit by making addresses up', async () => {
    const answers = await Promise.all(
      Array.from({length: 8}, (_, at) =>
        fetch(address + responsesPath, post(formOf(10 + at), {'x-forwarded-for': `192.0.${at}.1`})),
      ),
    )

    expect(answers.filter(({status}) => status === 429).length).toBeGreaterThanOrEqual(5)
  })

  test.skipIf(isMissing)('nobody’s address is kept, not even when nothing answers behind it', async () => {
    await listening?.close()
    listening = undefined
    const request = get(address + activityPath, {localAddress: '127.0.0.7', agent: false})
    const [answer] = await once(request, 'response')
    answer.resume()

    // All that it has to say is said when it has ended.
    const ended = once(proxy!, 'close')
    proxy!.kill()
    await ended
    expect(answer.statusCode).toBe(502)
    expect(said).not.toContain('127.0.0.7')
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
