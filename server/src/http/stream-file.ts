/** Files that are sent as they are written, so that memory does not grow with them. */
import {PassThrough, Readable, type Writable} from 'node:stream'
import type {Logger} from 'pino'
import {traceOf} from './refuse.ts'

/** Milliseconds after which whoever has not fetched a file does not get the rest of it. */
const patience = 600_000

/**
 * A file that breaks off is broken for whoever receives it, too: it does not end as a whole one does.
 *
 * @param done told once, when it is written, has broken off, or nobody fetches it any more.
 */
export function streamFile(
  write: (out: Writable) => Promise<unknown>,
  log: Logger,
  done: () => void,
): ReadableStream<Uint8Array> {
  const out = new PassThrough()
  const waiting = setTimeout(() => out.destroy(), patience).unref()
  write(out)
    .catch((error: unknown) => {
      if (!isGone(error)) log.error(traceOf(error), 'a file broke off')
      out.destroy(error instanceof Error ? error : new Error('The file broke off.'))
    })
    .finally(() => {
      clearTimeout(waiting)
      done()
    })
  return Readable.toWeb(out) as ReadableStream<Uint8Array>
}

/** Whoever asked for the file has gone away. */
function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(String(error.code))
  )
}
