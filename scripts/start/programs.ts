import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {root} from '../node-version.js'

/** A program that runs as long as Saha does. */
export interface Program {
  name: string
  args: string[]
  /** Folder to run in, from the root of the project. */
  place?: string
}

export interface Running {
  /** Resolves with a line that names the program, once one ends without having been asked to. */
  lost: Promise<string>
  /** Asks every program to stop, and returns when all have. */
  stop: () => Promise<void>
}

/** How long a program may take to finish what it is doing before it is ended. */
const patience = 10_000

/** Runs programs side by side, with their words on our own output. */
export function runPrograms(programs: readonly Program[], env: Record<string, string>): Running {
  const children = programs.map(({name, args, place = '.'}) => ({
    name,
    child: spawn(process.execPath, args, {
      cwd: join(root, place),
      env: {...process.env, ...env},
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  }))
  let isStopping = false
  return {
    lost: new Promise((resolve) => {
      for (const {name, child} of children) {
        child.once('exit', (code, signal) => {
          if (!isStopping) resolve(`The ${name} stopped unexpectedly (${signal ?? `exit code ${code}`}).`)
        })
      }
    }),
    stop: async () => {
      isStopping = true
      await Promise.all(children.map(({child}) => stopChild(child)))
    },
  }
}

async function stopChild(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const impatient = setTimeout(() => child.kill('SIGKILL'), patience)
  await ended
  clearTimeout(impatient)
}
