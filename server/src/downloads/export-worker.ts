/** The thread in which one large file is made: see `makeInWorker`. */
import {workerData} from 'node:worker_threads'
import {openStore} from '../storage/open.ts'
import {makeExport} from './make-export.ts'
import type {ExportTask} from './make-in-worker.ts'

// What `makeInWorker` has sent.
const {database, folder, row} = workerData as ExportTask
const store = await openStore(database, undefined, 'little')
try {
  await makeExport({db: store.db, folder, now: Date.now}, row)
} finally {
  await store.close()
}
