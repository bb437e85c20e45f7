/** Large files are made in a thread with a connection of its own: nobody who contributes waits for them. */
import {Worker} from 'node:worker_threads'
import type {ExportRow} from './exports.queries.ts'
import {UnwantedError} from './make-export.ts'

/** What the thread is told. */
export interface ExportTask {
  /** Address of the store. */
  database: string
  folder: string
  row: ExportRow
}

/** Megabytes: what is read is let go at once, so little is enough. */
const resourceLimits = {maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32}

/** @returns what makes one file in a thread. */
export function makeInWorker(
  task: Omit<ExportTask, 'row'>,
): (row: ExportRow, signal: AbortSignal) => Promise<void> {
  return async (row, signal) => {
    const workerData: ExportTask = {...task, row}
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), {workerData, resourceLimits})
    const stop = () => void worker.terminate()
    signal.addEventListener('abort', stop)
    try {
      await new Promise<void>((resolve, reject) => {
        worker.on('error', (error: unknown) =>
          reject(isUnwanted(error) ? new UnwantedError('The file is not wanted any more.') : error),
        )
        worker.on('exit', (code) =>
          code === 0 ? resolve() : reject(new Error('The thread that makes a file has ended.')),
        )
      })
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }
}

/** Errors lose their class on the way between threads. */
function isUnwanted(error: unknown): boolean {
  return error instanceof Error && error.name === 'UnwantedError'
}
