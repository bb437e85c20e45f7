import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {root} from '../../scripts/node-version.js'
import {freePort} from '../../scripts/start/ports.ts'

/** Whether the server and the load on it each have a core of their own. */
export const isPinned = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0

/** Which of two cores: servers run on one, loads on the other. */
export type Core = 0 | 1

/** A program of ours in a process of its own. */
export interface Program {
  /** From the root of the project. */
  script: string
  args?: readonly string[]
  env?: Record<string, string>
}

/** A server that answers. */
export interface Server {
  pid: number
  port: number
  /** `http://127.0.0.1:<port>` */
  url: string
  /** Ends it as a power cut would: it has no time to finish anything. */
  kill: () => Promise<void>
  /** Asks it to stop, and waits until it has. */
  stop: () => Promise<void>
}

/** How long a server may take until it answers, in milliseconds. */
const patience = 60_000

/** Starts a program of ours on one core. */
function startProgram({script, args = [], env = {}}: Program, core: Core): ChildProcess {
  const command = [process.execPath, join(root, script), ...args]
  const [first = '', ...rest] = isPinned ? ['taskset', '-c', String(core), ...command] : command
  return spawn(first, rest, {cwd: root, env: {...process.env, ...env}, stdio: ['pipe', 'pipe', 'pipe']})
}

/**
 * Starts a server on the servers' core and waits until it says that it is ready.
 *
 * @param program listens on the port that SAHA_PORT names.
 * @throws Error with the server's own words when it ends instead.
 */
export async function startServer(program: Program): Promise<Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = startProgram(
    {...program, env: {SAHA_PUBLIC_URL: url, ...program.env, SAHA_PORT: String(port)}},
    0,
  )
  child.stdout?.resume()
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4_000)
  })
  // Last resort when the bench ends without stopping it.
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  child.once('exit', () => process.off('exit', killAtExit))
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }

  const deadline = Date.now() + patience
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`${program.script} ended with ${child.exitCode}:\n${said}`)
    if (Date.now() > deadline) {
      await end('SIGKILL')
      throw new Error(`${program.script} did not answer within a minute:\n${said}`)
    }
    await sleep(25)
  }
  if (child.pid === undefined) throw new Error(`${program.script} has no process.`)
  return {pid: child.pid, port, url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM')}
}

async function isReady(url: string): Promise<boolean> {
  try {
    const {ok} = await fetch(`${url}/health/ready`)
    return ok
  } catch {
    return false
  }
}

/**
 * Runs a program of ours to its end on the loads' core.
 *
 * @returns what it wrote.
 * @throws Error with its own words when it fails.
 */
export async function runProgram(program: Program, input = ''): Promise<string> {
  const child = startProgram(program, 1)
  let [written, said] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    written += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  child.stdin?.end(input)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program.script} ended with ${code}:\n${said || written}`)
  return written
}
