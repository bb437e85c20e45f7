import {Worker} from 'node:worker_threads'
import type {Sheet} from '@saha/domain'
import {fileBounds, FileRefusal, isFileRefusalCode} from './file-refusal.ts'
import {checkZip} from './unzip.ts'

const zipMark = 0x50_4b_03_04
const compoundMark = 0xd0_cf_11_e0

/** Whether bytes begin as an .xlsx or .xls file does. */
export function looksLikeWorkbook(bytes: Buffer): boolean {
  return bytes.length > 8 && [zipMark, compoundMark].includes(bytes.readUInt32BE(0))
}

/**
 * The sheets of a workbook, read apart from everything else within bounded time and memory.
 *
 * @throws FileRefusal
 */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  if (!looksLikeWorkbook(bytes)) throw new FileRefusal('not-a-workbook')
  if (bytes.readUInt32BE(0) === zipMark) checkZip(bytes)
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), {
    workerData: new Uint8Array(bytes),
    resourceLimits: {maxOldGenerationSizeMb: fileBounds.memoryMegabytes},
    // Nothing of the file's making is printed.
    stdout: true,
    stderr: true,
  })
  try {
    return sheetsIn(await reply(worker))
  } finally {
    await worker.terminate()
  }
}

function reply(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new FileRefusal('takes-too-long'))
    const timer = setTimeout(late, fileBounds.milliseconds)
    worker.once('message', resolve)
    worker.once('error', late)
    worker.once('exit', late)
    for (const event of ['message', 'error', 'exit']) worker.once(event, () => clearTimeout(timer))
  })
}

// Our own thread answers, in one of two shapes.
function sheetsIn(message: unknown): Sheet[] {
  const {sheets, code = '', where} = message as {sheets?: Sheet[]; code?: string; where?: string}
  if (sheets) return sheets
  throw new FileRefusal(isFileRefusalCode(code) ? code : 'not-a-workbook', where)
}
