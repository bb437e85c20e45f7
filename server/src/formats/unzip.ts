/** Unpacks a zip file, and stops before it takes more memory than it may. */
import {inflateRawSync} from 'node:zlib'
import {fileBounds, FileRefusal} from './file-refusal.ts'

const endMark = 0x06_05_4b_50
const entryMark = 0x02_01_4b_50
const localMark = 0x04_03_4b_50
const [stored, deflated] = [0, 8]

/** An entry of the directory of a zip file. */
interface Entry {
  name: string
  method: number
  packed: number
  unpacked: number
  /** Where its local header starts. */
  at: number
}

/**
 * Checks what a zip file says of itself, without unpacking anything.
 *
 * @throws FileRefusal
 */
export function checkZip(bytes: Buffer): void {
  entriesOf(bytes)
}

/**
 * The parts of a zip file by name. Sizes are those that come out, whatever the directory says.
 *
 * @param isWanted names to unpack; the others cost nothing.
 * @throws FileRefusal
 */
export function unzip(bytes: Buffer, isWanted: (name: string) => boolean): Map<string, Buffer> {
  const parts = new Map<string, Buffer>()
  let left: number = fileBounds.unpackedBytes
  for (const entry of entriesOf(bytes)) {
    if (!isWanted(entry.name) || parts.has(entry.name)) continue
    const part = unpack(bytes, entry, left)
    left -= part.length
    parts.set(entry.name, part)
  }
  return parts
}

/**
 * The parts of an .xlsx file that hold what its cells say.
 *
 * @throws FileRefusal
 */
export function unzipWorkbook(bytes: Buffer): Map<string, Buffer> {
  return unzip(bytes, (name) => /\.(?:xml|rels)$/i.test(name))
}

function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endMark)
    throw new FileRefusal('not-a-workbook')
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > fileBounds.parts) throw new FileRefusal('unpacks-too-large')
  const entries: Entry[] = []
  for (let place = 0; place < count; place += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark)
      throw new FileRefusal('not-a-workbook')
    const [nameLength, extra, comment] = [28, 30, 32].map((from) => bytes.readUInt16LE(at + from))
    const nameEnd = at + 46 + (nameLength ?? 0)
    const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
    if (isEncrypted || nameEnd > bytes.length) throw new FileRefusal('not-a-workbook')
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at = nameEnd + (extra ?? 0) + (comment ?? 0)
  }
  if (entries.reduce((sum, {unpacked}) => sum + unpacked, 0) > fileBounds.unpackedBytes)
    throw new FileRefusal('unpacks-too-large')
  return entries
}

function unpack(bytes: Buffer, {at, method, packed}: Entry, most: number): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localMark) throw new FileRefusal('not-a-workbook')
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const content = bytes.subarray(start, start + packed)
  if (content.length !== packed) throw new FileRefusal('not-a-workbook')
  if (method === stored && packed <= most) return content
  if (method !== deflated) throw new FileRefusal(method === stored ? 'unpacks-too-large' : 'not-a-workbook')
  try {
    return inflateRawSync(content, {maxOutputLength: Math.max(1, most)})
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new FileRefusal(isTooLarge ? 'unpacks-too-large' : 'not-a-workbook')
  }
}
