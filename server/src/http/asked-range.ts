/** Which part of a file is asked for (RFC 9110, section 14). */

/** Bytes of a file, both included. */
export interface ByteRange {
  first: number
  last: number
}

/**
 * One part, or the whole: several parts at once, other units and what is no range at all mean the whole file.
 *
 * @param size of the file in bytes.
 * @returns `undefined` for the whole file; `'none'` when it has no such bytes.
 */
export function askedRange(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replaceAll(' ', '') ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined
  if (from === '') {
    const wanted = Math.min(Number(to), size)
    return wanted === 0 ? 'none' : {first: size - wanted, last: size - 1}
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < first) return undefined
  return first < size ? {first, last} : 'none'
}
