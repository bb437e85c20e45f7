/** A zip archive, written as its files are read: none is ever held whole. */
import {pipeline, Readable} from 'node:stream'
import {crc32, createDeflateRaw} from 'node:zlib'

/** One file of an archive. */
export interface ZippedFile {
  /** Path within the archive, in ASCII. */
  name: string
  content: AsyncIterable<string | Uint8Array>
}

/** What the end of an archive says of a file. */
interface Entry {
  name: Buffer
  crc: number
  packed: number
  size: number
  /** Where it begins. */
  at: number
}

/** Sizes and places are 32-bit numbers: larger archives need a format that few spreadsheets read. */
const most = 0xffff_ffff

/** Bytes that wait while others are packed, so that neither those who write nor those who pack stand idle. */
const deflation = {chunkSize: 1 << 17, writableHighWaterMark: 1 << 20}

const version = 20
const sizesFollow = 0x0008
const deflated = 8
/** Midnight of the first day that the format knows: an archive does not tell when it was made. */
const firstDay = 0x0021

/**
 * @param files read one after the other, each to its end before the next.
 * @throws RangeError when the archive would be larger than 4 GB.
 */
export async function* zip(files: AsyncIterable<ZippedFile>): AsyncGenerator<Buffer> {
  const entries: Entry[] = []
  let at = 0
  for await (const {name, content} of files) {
    const entry: Entry = {name: Buffer.from(name), crc: 0, packed: 0, size: 0, at}
    for await (const piece of pieces(entry, content)) {
      at += piece.length
      if (at > most || entry.size > most) throw new RangeError('A zip archive holds 4 GB at most.')
      yield piece
    }
    entries.push(entry)
  }
  const directory = Buffer.concat(entries.map(directoryLine))
  yield directory
  yield endOf(entries.length, directory.length, at)
}

async function* pieces(entry: Entry, content: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  yield Buffer.concat([headOf(entry), entry.name])
  for await (const piece of packed(entry, content)) {
    entry.packed += piece.length
    yield piece
  }
  yield numbers([0x0807_4b50, 4], [entry.crc, 4], [entry.packed, 4], [entry.size, 4])
}

function packed(entry: Entry, content: AsyncIterable<string | Uint8Array>): AsyncIterable<Buffer> {
  async function* measured() {
    for await (const text of content) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      yield bytes
    }
  }
  // Whoever reads learns of a failure; whoever stops reading ends the source too.
  return pipeline(Readable.from(measured()), createDeflateRaw(deflation), () => {})
}

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

function directoryLine({name, crc, packed: packedSize, size, at}: Entry): Buffer {
  const line = numbers(
    [0x0201_4b50, 4],
    [version, 2],
    [version, 2],
    [sizesFollow, 2],
    [deflated, 2],
    [0, 2],
    [firstDay, 2],
    [crc, 4],
    [packedSize, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [at, 4],
  )
  return Buffer.concat([line, name])
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
