/** Reads one workbook in a thread of its own, whose memory and time are bounded by the one that started it. */
import {parentPort, workerData} from 'node:worker_threads'
import {FileRefusal} from './file-refusal.ts'
import {unzipWorkbook} from './unzip.ts'

// oxlint-disable unicorn/require-post-message-target-origin -- a port has no origin
try {
  const bytes = Buffer.from(workerData)
  const source = bytes.readUInt16BE(0) === 0x50_4b ? unzipWorkbook(bytes) : bytes
  // Only for a file that unpacks within bounds: the library alone takes 40 MB.
  const {readSheets} = await import('./read-sheets.ts')
  parentPort?.postMessage({sheets: readSheets(source)})
} catch (error) {
  const refusal = error instanceof FileRefusal ? error : new FileRefusal('not-a-workbook')
  parentPort?.postMessage({code: refusal.code, where: refusal.where})
}
