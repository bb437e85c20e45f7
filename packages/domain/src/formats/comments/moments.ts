const written = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,](\d{1,9}))? ?(Z|[+-]\d\d:?\d\d)?$/

/**
 * Reads a time as the formats write it: `2013-10-11T06:51:33Z`, `2014-01-14 17:32:12` (UTC then), `…+03:00`.
 *
 * @returns milliseconds since 1970; `undefined` for what is no time, or one before comments existed.
 */
export function momentIn(text: string): number | undefined {
  const [, day, minute, second = ':00', fraction = '0', offset = 'Z'] = written.exec(text.trim()) ?? []
  if (day === undefined) return undefined
  const zone = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset
  return plausible(Date.parse(`${day}T${minute}${second}.${fraction.slice(0, 3)}${zone}`))
}

/** @param seconds since 1970. */
export function momentOf(seconds: number): number | undefined {
  return plausible(Math.round(seconds * 1000))
}

const first = Date.UTC(1990, 0, 1)
const last = Date.UTC(9999, 0, 1)

// NaN is no time either. `1970-01-01` and `0000-00-00` stand for "unknown".
function plausible(at: number): number | undefined {
  return at >= first && at < last ? at : undefined
}
