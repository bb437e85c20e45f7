/** A zip archive, written piece by piece: no file of it is ever held whole. */
import {promisify} from 'node:util'
import {constants, crc32, deflateRaw} from 'node:zlib'

/** One file of an archive. */
export interface ZippedFile {
  /** Path within the archive, in ASCII. */
  name: string
  content: AsyncIterable<string | Uint8Array>
}

/** What the end of an archive says of a file. */
interface Entry {
  name: string
  crc: number
  packed: number
  size: number
  /** Where it begins. */
  at: number
}

/** How far an archive is: plain data, with which it can be gone on with. */
export interface ArchivePosition {
  /** The last one is open while `isOpen`. */
  entries: readonly Entry[]
  isOpen: boolean
  /** Bytes so far. */
  at: number
}

/** Sizes and places are 32-bit numbers: larger archives need a format that few spreadsheets read. */
const most = 0xffff_ffff

/** Bytes that are packed together. */
const together = 1 << 18

const version = 20
const sizesFollow = 0x0008
const deflated = 8
/** Midnight of the first day that the format knows: an archive does not tell when it was made. */
const firstDay = 0x0021

/**
 * What is packed at once ends at a byte, and refers to nothing before it: whoever takes over needs none of it. A sixth
 * larger than with the usual effort, and packed in half the time.
 */
const packing = {level: 4, finishFlush: constants.Z_SYNC_FLUSH}
const pack = promisify<Uint8Array, typeof packing, Buffer>(deflateRaw)
/** An empty last block. */
const packedEnd = Buffer.from([0x03, 0x00])

/** Writes an archive. One call at a time, each after the one before has come back. */
export class Archive {
  readonly #entries: Entry[]
  #isOpen: boolean
  #at: number

  /** @param position where another one has broken off. */
  constructor({entries, isOpen, at}: ArchivePosition = {entries: [], isOpen: false, at: 0}) {
    this.#entries = entries.map((entry) => ({...entry}))
    this.#isOpen = isOpen
    this.#at = at
  }

  get position(): ArchivePosition {
    return {entries: this.#entries.map((entry) => ({...entry})), isOpen: this.#isOpen, at: this.#at}
  }

  /** Opens a file; the one before has been closed. @param name path within the archive, in ASCII. */
  open(name: string): Buffer {
    const entry = {name, crc: 0, packed: 0, size: 0, at: this.#at}
    this.#entries.push(entry)
    this.#isOpen = true
    return this.#counted(Buffer.concat([headOf(entry), Buffer.from(name)]))
  }

  /** Goes on with the open file. @throws RangeError when the archive would be larger than 4 GB. */
  async add(content: Uint8Array): Promise<Buffer> {
    const entry = this.#open
    const bytes = await pack(content, packing)
    entry.crc = crc32(content, entry.crc)
    entry.size += content.length
    entry.packed += bytes.length
    if (entry.size > most) throw tooLarge()
    return this.#counted(bytes)
  }

  close(): Buffer {
    const entry = this.#open
    entry.packed += packedEnd.length
    this.#isOpen = false
    const sizes = numbers([0x0807_4b50, 4], [entry.crc, 4], [entry.packed, 4], [entry.size, 4])
    return this.#counted(Buffer.concat([packedEnd, sizes]))
  }

  /** What stands at the end of an archive. */
  end(): Buffer {
    const directory = Buffer.concat(this.#entries.map(directoryLine))
    return Buffer.concat([directory, endOf(this.#entries.length, directory.length, this.#at)])
  }

  get #open(): Entry {
    const entry = this.#entries.at(-1)
    if (!this.#isOpen || !entry) throw new Error('No file of the archive is open.')
    return entry
  }

  #counted(bytes: Buffer): Buffer {
    this.#at += bytes.length
    if (this.#at > most) throw tooLarge()
    return bytes
  }
}

/**
 * @param files read one after the other, each to its end before the next.
 * @throws RangeError when the archive would be larger than 4 GB.
 */
export async function* zip(files: AsyncIterable<ZippedFile>): AsyncGenerator<Buffer> {
  const archive = new Archive()
  for await (const {name, content} of files) {
    yield archive.open(name)
    for await (const bytes of gathered(content)) yield await archive.add(bytes)
    yield archive.close()
  }
  yield archive.end()
}

/** The same in larger pieces. */
async function* gathered(content: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const piece of content) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    waiting.push(bytes)
    length += bytes.length
    if (length < together) continue
    yield Buffer.concat(waiting)
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(waiting)
}

const tooLarge = () => new RangeError('A zip archive holds 4 GB at most.')

function headOf({name}: Entry): Buffer {
  return numbers(
    [0x0403_4b50, 4],
    [version, 2],
    [sizesFollow, 2],
    [deflated, 2],
    [0, 2],
    [firstDay, 2],
    [0, 4],
    [0, 4],
    [0, 4],
    [name.length, 2],
    [0, 2],
  )
}

function directoryLine({name, crc, packed, size, at}: Entry): Buffer {
  const line = numbers(
    [0x0201_4b50, 4],
    [version, 2],
    [version, 2],
    [sizesFollow, 2],
    [deflated, 2],
    [0, 2],
    [firstDay, 2],
    [crc, 4],
    [packed, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [at, 4],
  )
  return Buffer.concat([line, Buffer.from(name)])
}

function endOf(files: number, length: number, at: number): Buffer {
  return numbers([0x0605_4b50, 4], [0, 2], [0, 2], [files, 2], [files, 2], [length, 4], [at, 4], [0, 2])
}

/** Numbers with the bytes that each takes, the lowest first. */
function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0))
  let at = 0
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}
