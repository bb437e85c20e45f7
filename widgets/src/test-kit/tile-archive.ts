/** For tests: tiles in one file, of which only parts are asked for. */

/** A PMTiles file, version 3, with the same picture for every tile. @param type 2: PNG, 1: vectors. */
export function tileArchive(picture: Uint8Array, type: 1 | 2 = 2): Uint8Array {
  // One entry: from the first tile on, for as many as there could be, so many bytes at the beginning.
  const directory = [1, 0, ...varint(100_000_000), ...varint(picture.length), 1]
  const header = new DataView(new ArrayBuffer(127))
  ;[...'PMTiles'].forEach((letter, at) => header.setUint8(at, letter.charCodeAt(0)))
  header.setUint8(7, 3)
  const [metadata, tiles] = [127 + directory.length, 127 + directory.length + 2]
  const places = [127, directory.length, metadata, 2, tiles, 0, tiles, picture.length, 1, 1, 1]
  places.forEach((place, at) => header.setBigUint64(8 + at * 8, BigInt(place), true))
  ;[1, 1, 1, type, 0, 12].forEach((value, at) => header.setUint8(96 + at, value))
  return new Uint8Array([...new Uint8Array(header.buffer), ...directory, 123, 125, ...picture])
}

/** Answers requests for parts of a file. @returns what was asked for: the first and the last byte of each. */
export function serveParts(address: string, file: Uint8Array): string[] {
  const asked: string[] = []
  const before = window.fetch
  window.fetch = async (input, init) => {
    if (String(input) !== address) return before(input, init)
    const range = new Headers(init?.headers).get('range') ?? ''
    asked.push(range)
    const [first = 0, last = 0] = range.replace('bytes=', '').split('-').map(Number)
    const part = file.slice(first, last + 1)
    return new Response(part, {
      status: 206,
      headers: {'content-range': `bytes ${first}-${first + part.length - 1}/${file.length}`, etag: '"one"'},
    })
  }
  return asked
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]
}
