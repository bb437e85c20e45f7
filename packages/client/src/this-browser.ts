/** The outbox of this page, wired to its storage, its network and its other tabs. */
import {callWithPass} from './call-with-pass.ts'
import {longKept} from './kept.ts'
import {Outbox} from './outbox.ts'

export {longKept, tabKept} from './kept.ts'

const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 5 * 60_000

/** The one outbox of all elements on the page. */
export const outbox = new Outbox({
  kept: longKept,
  send: ({server, route, params, body}) => callWithPass(server, route, params, body, {patience: 45_000}),
  now: () => Date.now(),
  alone,
})

let pause = FIRST_PAUSE
let timer: ReturnType<typeof setTimeout> | undefined

/** Sends what waits, now and whenever the network may have returned, until nothing waits. */
export async function flushOutbox(): Promise<void> {
  // The same listener is heard once, however often it is added.
  addEventListener('online', flushSoon)
  addEventListener('storage', notice)
  document.addEventListener('visibilitychange', flushSoon)
  await outbox.flush()
  clearTimeout(timer)
  if (!outbox.isWaiting) return
  timer = setTimeout(flushOutbox, Math.max(pause, outbox.rest))
  pause = Math.min(pause * 2, LONGEST_PAUSE)
}

function flushSoon(): void {
  pause = FIRST_PAUSE
  void flushOutbox()
}

function notice({key}: StorageEvent): void {
  outbox.notice(key)
}

/** Web Locks exist on https pages only, and throw in sandboxed frames: then two tabs send one key, which counts once. */
async function alone(name: string, task: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return task()
  await navigator.locks.request(name, {ifAvailable: true}, (lock) => (lock ? task() : undefined)).catch(task)
}
