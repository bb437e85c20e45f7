/** Makes pictures anew from files of strangers. */
import {fork, type ChildProcess} from 'node:child_process'
import {Refusal} from '../refusal.ts'
import {pictureKindOf} from './picture-kind.ts'
import type {Picture, PictureReply, Recipe} from './recipe.ts'

export interface Darkroom {
  /**
   * Reads a file by what it holds, not by its name, and makes a new picture of its pixels. One at a time, in a process
   * of its own: other requests do not wait for it.
   *
   * @throws Refusal `not-a-photo` for everything that is no JPEG, PNG, WebP or AVIF, is broken, has far too many pixels
   *   or takes too long; `busy` when too many wait.
   */
  develop: (bytes: Uint8Array, recipe: Recipe) => Promise<Picture>
  /** Ends the process, if there is one. What waits is refused. */
  close: () => void
}

export interface DarkroomOptions {
  /** Milliseconds that one picture may take. Default: 15 seconds. */
  patience?: number
  /** Most pictures that may wait. Default: 12. */
  longestQueue?: number
  /** Milliseconds without work after which the process ends. Default: half a minute. */
  idle?: number
}

/** Milliseconds in which the process has to start, on machines that may be busy. */
const start = 20_000

interface Job {
  bytes: Uint8Array
  recipe: Recipe
  resolve: (picture: Picture) => void
  reject: (error: unknown) => void
}

export function openDarkroom(options: DarkroomOptions = {}): Darkroom {
  const {patience = 15_000, longestQueue = 12, idle = 30_000} = options
  const queue: Job[] = []
  let current: Job | undefined
  let helper: ChildProcess | undefined
  let isReady = false
  let timer: NodeJS.Timeout | undefined

  function next() {
    clearTimeout(timer)
    current = queue.shift()
    if (!current) {
      timer = setTimeout(dismiss, idle).unref()
      // A command that is done need not wait for it.
      helper?.unref()
      helper?.channel?.unref()
      return
    }
    helper ??= hire()
    helper.ref()
    helper.channel?.ref()
    if (isReady) begin()
    else timer = setTimeout(dismiss, start)
  }

  function begin() {
    clearTimeout(timer)
    if (!current) return
    const {bytes, recipe} = current
    helper?.send({bytes, recipe})
    // Only an end to the process ends what a decoder is busy with.
    timer = setTimeout(dismiss, patience)
  }

  function hire(): ChildProcess {
    isReady = false
    const hired = fork(new URL('./develop.process.ts', import.meta.url), {
      serialization: 'advanced',
      // Nothing of ours, and nothing of the file's making is printed.
      env: {MALLOC_ARENA_MAX: '2'},
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    hired.on('message', (reply: PictureReply) => hired === helper && take(reply))
    hired.on('error', () => hired === helper && lose())
    hired.on('exit', () => hired === helper && lose())
    return hired
  }

  function take(reply: PictureReply) {
    if (reply.is === 'ready') {
      isReady = true
      return begin()
    }
    if (reply.is === 'refused') current?.reject(new Refusal('not-a-photo'))
    else current?.resolve(reply.picture)
    next()
  }

  /** The process has ended, by itself or because it took too long: the picture that it had is none. */
  function lose() {
    helper = undefined
    current?.reject(
      isReady ? new Refusal('not-a-photo') : new Error('The decoder of pictures does not start.'),
    )
    next()
  }

  function dismiss() {
    const dismissed = helper
    dismissed?.kill('SIGKILL')
    if (current) lose()
    else helper = undefined
  }

  return {
    develop: (bytes, recipe) =>
      new Promise((resolve, reject) => {
        if (!pictureKindOf(bytes)) return reject(new Refusal('not-a-photo'))
        if (queue.length >= longestQueue) return reject(new Refusal('busy'))
        queue.push({bytes, recipe, resolve, reject})
        if (!current) next()
      }),
    close: () => {
      clearTimeout(timer)
      for (const {reject} of queue.splice(0)) reject(new Refusal('busy'))
      const rejected = current
      current = undefined
      rejected?.reject(new Refusal('busy'))
      helper?.kill('SIGKILL')
      helper = undefined
    },
  }
}
