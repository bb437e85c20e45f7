/** Reads one workbook in a thread of its own, whose memory and time are bounded by the one that started it. */
import {parentPort, workerData} from 'node:worker_threads'
import {FileRefusal} from './file-refusal.ts'
import {readSheets} from './read-sheets.ts'

// oxlint-disable unicorn/require-post-message-target-origin -- a port has no origin
try {
  parentPort?.postMessage({sheets: readSheets(Buffer.from(workerData))})
} catch (error) {
  const refusal = error instanceof FileRefusal ? error : new FileRefusal('not-a-workbook')
  parentPort?.postMessage({code: refusal.code, where: refusal.where})
}
