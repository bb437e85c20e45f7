import {execFileSync, spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {chown, mkdtemp, rm} from 'node:fs/promises'
import {accessSync, constants, existsSync, readdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {freePort} from './start/ports.ts'

export interface Postgres {
  /** Address of an empty database whose user may make databases. */
  url: string
  /** Stops the server and removes everything it stored. */
  stop: () => Promise<void>
}

/**
 * Starts a PostgreSQL of its own, on a free port and in a temporary folder, with `fsync` on as in real use.
 *
 * @returns `undefined` when this machine has no PostgreSQL binaries.
 */
export async function startPostgres(): Promise<Postgres | undefined> {
  const binaries = findBinaries()
  if (!binaries) return undefined
  const user = unprivilegedUser()
  const folder = await mkdtemp(join(tmpdir(), 'saha-postgres-'))
  if (user) await chown(folder, user.uid, user.gid)
  const cluster = join(folder, 'cluster')
  // Texts sort as in most towns' databases, not by their bytes: nothing here may count on that.
  const initialise = [
    '--username=saha',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=icu',
    '--icu-locale=en',
    '--no-sync',
  ]
  execFileSync(join(binaries, 'initdb'), ['-D', cluster, ...initialise], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  })

  const port = await freePort()
  const listen = ['-h', '127.0.0.1', '-p', String(port), '-k', folder]
  const server = spawn(join(binaries, 'postgres'), ['-D', cluster, ...listen, '-c', 'max_connections=200'], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // Last resort when the tests end without stopping it.
  const kill = () => server.kill('SIGQUIT')
  process.once('exit', kill)
  await untilReady(server)
  return {
    url: `postgres://saha@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', kill)
      if (server.exitCode === null) {
        server.kill('SIGINT')
        await once(server, 'exit')
      }
      await rm(folder, {recursive: true, force: true})
    },
  }
}

/** Waits until it accepts connections; fails with its own words when it gives up. */
function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (said.includes('ready to accept connections')) return
      said += text
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`PostgreSQL stopped with ${code}:\n${said}`)))
  })
}

/** The folder that holds `initdb` and `postgres`: on the path, or the newest at Debian's usual place. */
function findBinaries(): string | undefined {
  const usual = '/usr/lib/postgresql'
  const versions = existsSync(usual) ? readdirSync(usual).toSorted((a, b) => Number(b) - Number(a)) : []
  const places = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(usual, version, 'bin')),
  ]
  return places.find((place) => ['initdb', 'postgres'].every((name) => isExecutable(join(place, name))))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function unprivilegedUser(): {uid: number; gid: number} | undefined {
  if (process.getuid?.() !== 0) return undefined
  return idOf('postgres') ?? idOf('nobody')
}

function idOf(user: string): {uid: number; gid: number} | undefined {
  try {
    const ask = (flag: string) =>
      Number(execFileSync('id', [flag, user], {stdio: ['ignore', 'pipe', 'ignore']}))
    return {uid: ask('-u'), gid: ask('-g')}
  } catch {
    return undefined
  }
}
