import {Refusal} from '../refusal.ts'

/** What somebody has asked for, and how large it may be. */
export interface AskedFrame {
  municipality: string
  activity: string
  /** As the address has it. */
  language: string | undefined
  /** In CSS pixels. */
  width: number
  height: number
}

/** In CSS pixels, where nobody says how large a frame may be. */
const usualSize = {width: 640, height: 640} as const

const longestAddress = 2_000

/**
 * @param query of the request.
 * @param home addresses of the server as browsers may write it, without a slash at the end.
 * @throws Refusal `malformed`; `format-not-offered`; `not-found` for an address of somebody else, or of no activity.
 */
export function askedFrame(query: URLSearchParams, home: readonly string[]): AskedFrame {
  const width = sizeIn(query.get('maxwidth'), usualSize.width)
  const height = sizeIn(query.get('maxheight'), usualSize.height)
  const asked = query.get('url') ?? ''
  if (asked.length > longestAddress || !URL.canParse(asked)) throw new Refusal('malformed')
  if ((query.get('format') ?? 'json') !== 'json') throw new Refusal('format-not-offered')
  const {origin, pathname, searchParams, username, password} = new URL(asked)
  const ours = home.find((one) => `${origin}${pathname}`.startsWith(`${one}/`))
  const path = ours === undefined ? '' : `${origin}${pathname}`.slice(ours.length)
  const [, municipality, activity] = /^\/embed\/([^/]+)\/([^/]+?)(?:\/frame)?\/?$/.exec(path) ?? []
  if (!municipality || !activity || username || password) throw new Refusal('not-found')
  return {municipality, activity, language: searchParams.get('lang') ?? undefined, width, height}
}

/** The smaller one of what is usual and what is allowed. */
function sizeIn(most: string | null, usual: number): number {
  if (most === null) return usual
  if (!/^[1-9][0-9]{0,5}$/.test(most)) throw new Refusal('malformed')
  return Math.min(Number(most), usual)
}
