import {deflateRawSync} from 'node:zlib'

/** A part of a zip file; `claims` is the size that its directory tells. */
export interface ZipPart {
  name: string
  content: Buffer
  claims?: number
}

/** A zip file of these parts, which may lie about their sizes. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const {name, content, claims = content.length} of parts) {
    const packed = deflateRawSync(content, {level: 9})
    const local = header(
      30,
      0x04_03_4b_50,
      [[8, 8]],
      [
        [18, packed.length],
        [22, claims],
      ],
      [[26, name.length]],
    )
    const entry = header(
      46,
      0x02_01_4b_50,
      [
        [10, 8],
        [28, name.length],
      ],
      [
        [20, packed.length],
        [24, claims],
        [42, at],
      ],
    )
    locals.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0)
  const end = header(
    22,
    0x06_05_4b_50,
    [
      [8, parts.length],
      [10, parts.length],
    ],
    [
      [12, size],
      [16, at],
    ],
  )
  return Buffer.concat([...locals, ...directory, end])
}

type Field = readonly [at: number, value: number]

function header(
  length: number,
  mark: number,
  shorts: readonly Field[],
  longs: readonly Field[],
  more: readonly Field[] = [],
) {
  const bytes = Buffer.alloc(length)
  bytes.writeUInt32LE(mark, 0)
  for (const [at, value] of [...shorts, ...more]) bytes.writeUInt16LE(value, at)
  for (const [at, value] of longs) bytes.writeUInt32LE(value, at)
  return bytes
}
